export const id = 9932;
export const ids = [9932];
export const modules = {

/***/ 78305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ judgeSpecs),
  s: () => (/* binding */ workDirOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/ci.js
var ci = __webpack_require__(74400);
// EXTERNAL MODULE: ./build/core/io.js
var core_io = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/engine/native/cache-folder.js
var cache_folder = __webpack_require__(11798);
// EXTERNAL MODULE: ./build/engine/native/inside.js
var inside = __webpack_require__(63507);
;// CONCATENATED MODULE: ./build/engine/native/options.js
/** What a run may load and fetch of native code, by where it runs and whose word the workspace is. */




/** In CI the checkout is what a change brought: nothing in it is loaded, and no program in it is started. */
function nativeOptions({ env, workspace, trustWorkspace, install, note }) {
    const isTrusted = trustWorkspace && !(0,ci/* isCi */.X)(env);
    const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    return {
        cache: (0,cache_folder/* cacheFolder */.n)(env),
        install: install && env['TINYGATE_INSTALL_ENGINE'] !== 'false',
        note,
        env: isTrusted ? env : { ...env, [path]: pathOutside(env[path] ?? '', workspace) },
        ...(isTrusted ? { workspace } : { workspace: null, exclude: workspace }),
    };
}
/** `npx` and `npm run` put the project's `node_modules/.bin` first, where a change could leave another `npm`. */
function pathOutside(path, workspace) {
    const kept = path.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !(0,inside/* isInside */.F)(folder, workspace));
    return kept.join(external_node_path_.delimiter);
}

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/pipeline/baseline.js + 2 modules
var pipeline_baseline = __webpack_require__(69842);
// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
;// CONCATENATED MODULE: ./build/pipeline/own-name.js

/**
 * Two specs of one name would write into one folder. `names` maps the names that are taken to their specs; the plan's is added.
 * @throws SpecError at the name of the second spec.
 */
function requireOwnName(plan, names) {
    const first = names.get(plan.name);
    names.set(plan.name, plan.specPath);
    if (first === undefined)
        return;
    const where = plan.places['/name'];
    throw new errors/* SpecError */.G8({
        code: 'spec/same-name',
        message: `expected a name of its own for every spec, found '${plan.name}' in ${first} and ${plan.specPath}`,
        ...(where ? { where } : {}),
        fix: 'Rename one of the models.',
    });
}

// EXTERNAL MODULE: ./build/platform/detect.js + 1 modules
var detect = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(42523);
// EXTERNAL MODULE: ./build/spec/read.js + 21 modules
var read = __webpack_require__(16005);
// EXTERNAL MODULE: ./build/cli/color.js
var color = __webpack_require__(71350);
// EXTERNAL MODULE: ./build/cli/fail.js
var fail = __webpack_require__(23749);
;// CONCATENATED MODULE: ./build/cli/progress.js
const redrawMs = 100;
const lineMs = 30_000;
const barWidth = 24;
/** A dumb terminal cannot redraw a line. */
function showProgress({ stderr, env, now }) {
    return stderr.isTTY && env['TERM'] !== 'dumb' ? bars(stderr, now) : lines(stderr, now);
}
function bars(writer, now) {
    const clear = '\r\u001b[2K';
    return {
        note: (line) => writer.write(`${clear}${line}\n`),
        start: (label, total) => {
            const started = now();
            let drawn = -Infinity;
            return {
                update: (done, detail) => {
                    const time = now();
                    if (time - drawn < redrawMs)
                        return;
                    drawn = time;
                    const fraction = share(done, total);
                    const filled = Math.round(fraction * barWidth);
                    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
                    const text = [`${label} ${bar} ${percent(fraction)}`, timeLeft(fraction, time - started), detail];
                    writer.write(clear + fit(join(text), writer.columns ?? 80));
                },
                end: (detail) => writer.write(`${clear}${endLine(label, now() - started, detail)}\n`),
            };
        },
    };
}
function lines(writer, now) {
    return {
        note: (line) => writer.write(`${line}\n`),
        start: (label, total) => {
            const started = now();
            let written = started;
            writer.write(`${label} …\n`);
            return {
                update: (done, detail) => {
                    const time = now();
                    if (time - written < lineMs)
                        return;
                    written = time;
                    const fraction = share(done, total);
                    writer.write(`${join([`${label} ${percent(fraction)}`, timeLeft(fraction, time - started), detail])}\n`);
                },
                end: (detail) => writer.write(`${endLine(label, now() - started, detail)}\n`),
            };
        },
    };
}
function endLine(label, elapsedMs, detail) {
    return join([`${label} done in ${duration(elapsedMs)}`, detail]);
}
function share(done, total) {
    return total > 0 ? Math.min(Math.max(done / total, 0), 1) : 0;
}
function percent(fraction) {
    return `${String(Math.floor(fraction * 100)).padStart(3)} %`;
}
/** From the pace so far; nothing in the first moments, when the pace says little. */
function timeLeft(fraction, elapsedMs) {
    if (fraction < 0.01 || elapsedMs < 500)
        return undefined;
    return `${duration((elapsedMs / fraction) * (1 - fraction))} left`;
}
function duration(ms) {
    const seconds = ms / 1000;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
function join(parts) {
    return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
function fit(text, columns) {
    return text.length < columns ? text : `${text.slice(0, Math.max(0, columns - 2))}…`;
}

// EXTERNAL MODULE: ./build/cli/subjects.js + 1 modules
var subjects = __webpack_require__(58251);
// EXTERNAL MODULE: ./build/cli/commands/post.js
var post = __webpack_require__(54500);
// EXTERNAL MODULE: ./build/cli/commands/write-forms.js
var write_forms = __webpack_require__(75681);
;// CONCATENATED MODULE: ./build/cli/commands/judged.js
/** What `run` and `gate` have in common: where they write, what they compare with, and how they end. */



















/** Absolute: `--out`, or `.tinygate/<name>` in the current folder. */
function workDirOf({ name }, { text }, cwd) {
    return (0,external_node_path_.resolve)(cwd, text['out'] ?? (0,external_node_path_.join)('.tinygate', name));
}
function contextOf(plan, platform, line, io) {
    const [baseline, base] = [line.text['baseline'] ?? 'auto', line.text['base'] ?? null];
    const choice = { baseline: baselineOf(baseline, io.cwd), base };
    const progress = line.flags.has('quiet') ? core_io/* silent */.K : showProgress(io);
    const trustWorkspace = platform.change.event !== 'pull-request';
    return {
        workDir: workDirOf(plan, line, io.cwd),
        progress,
        signal: io.signal,
        now: io.now,
        commit: platform.change.headSha,
        findBase: (of) => (0,pipeline_baseline/* findBase */.lN)(of, platform, choice),
        trustWorkspace,
        isCi: (0,ci/* isCi */.X)(io.env),
        native: nativeOptions({
            env: io.env,
            workspace: plan.workspace,
            trustWorkspace,
            install: !line.flags.has('no-install-engine'),
            note: (message) => {
                progress.note(message);
            },
        }),
    };
}
function baselineOf(text, cwd) {
    return text === 'auto' || text === 'none' ? text : { report: (0,external_node_path_.resolve)(cwd, text) };
}
/**
 * Judges every spec that the line names: one that is wrong keeps no other from being judged. Prints each report, writes the
 * forms that were asked for, and tells the platform where that was asked for.
 */
async function judgeSpecs(line, io, pipeline) {
    const paths = await (0,subjects/* specsOf */.Qw)(line.subjects, io.cwd);
    requireOwnFolders(paths, line);
    const names = new Map();
    const results = [];
    const exits = [];
    let platform = null;
    for (const path of paths) {
        try {
            const plan = await (0,read/* readSpec */.O)(path, { cwd: io.cwd, overrides: overridesOf(line.text, io.cwd) });
            requireOwnName(plan, names);
            platform ??= await (0,detect/* detectPlatform */.l)(io.env, plan.workspace);
            const result = await pipeline(plan, contextOf(plan, platform, line, io));
            results.push(result);
            exits.push(result.exitCode);
            await printReport(result, line, io);
        }
        catch (error) {
            const code = (0,fail/* fail */.f)(error, io);
            if (code === fail/* interrupted */.V)
                return code;
            exits.push(code);
        }
    }
    if (platform === null || results.length === 0)
        return (0,exit_code/* worstExitCode */.L)(exits);
    const isIncomplete = exits.length > results.length;
    const { flags } = line;
    if (flags.has('json'))
        io.stdout.write(await stringify(results));
    else if (paths.length > 1)
        io.stdout.write(`\n${describeTotal(results, exits)}\n`);
    const problems = [
        ...results.flatMap(({ unwritten }) => unwritten),
        ...(await (0,write_forms/* writeForms */.H)(results, platform, line, io)),
    ];
    for (const problem of problems)
        io.stderr.write(`${(0,report_escape/* escapeLines */.RQ)((0,errors/* formatProblem */.Vw)(problem))}\n`);
    if (flags.has('post'))
        await (0,post/* post */.b)(results, platform, line, io, isIncomplete);
    return (0,exit_code/* worstExitCode */.L)([...exits, ...(problems.length > 0 ? [errors/* exitCodes */.hS.input] : [])]);
}
function requireOwnFolders(paths, { text }) {
    if (paths.length < 2 || text['out'] === undefined)
        return;
    throw new errors/* SpecError */.G8({
        code: 'cli/one-folder',
        message: `expected --out with one spec, found it with ${paths.length}`,
        cause: 'Every spec has a folder of its own for what is made of it.',
        fix: 'Leave --out away: each goes to .tinygate/NAME.',
    });
}
async function printReport({ report, files, unwritten }, { flags }, io) {
    if (flags.has('json'))
        return;
    const { renderText } = await __webpack_require__.e(/* import() */ 4123).then(__webpack_require__.bind(__webpack_require__, 44123));
    io.stdout.write(renderText(report, { color: (0,color/* usesColor */.c)(io), width: (0,color/* widthOf */.q)(io) }));
    if (unwritten.length === 0)
        io.stdout.write(`\nreport: ${(0,load/* displayPath */.Gt)(files.report, io.cwd)}\n`);
}
/** The report itself, or a list of them. */
async function stringify(results) {
    const { stringifyReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18937));
    const reports = results.map(({ report }) => report);
    return stringifyReport(reports.length === 1 ? reports[0] : reports);
}
/** `3 specs: 1 pass, 1 fail, 1 not judged  (exit code 2)` */
function describeTotal(results, exits) {
    const said = verdict/* verdicts */.rY.flatMap((verdict) => {
        const count = results.filter(({ report }) => report.verdict === verdict).length;
        return count === 0 ? [] : [`${count} ${verdict}`];
    });
    const left = exits.length - results.length;
    if (left > 0)
        said.push(`${left} not judged`);
    return `${exits.length} specs: ${said.join(', ')}  (exit code ${(0,exit_code/* worstExitCode */.L)(exits)})`;
}
function overridesOf(text, cwd) {
    const { engine, runtime, threads, seed, 'data-root': dataRoot } = text;
    return {
        ...(engine === undefined ? {} : { engine: engine }),
        ...(runtime === undefined ? {} : { runtime: runtime }),
        ...(threads === undefined ? {} : { threads: Number(threads) }),
        ...(seed === undefined ? {} : { seed: Number(seed) }),
        ...(dataRoot === undefined ? {} : { dataRoot: (0,external_node_path_.resolve)(cwd, dataRoot) }),
    };
}


/***/ }),

/***/ 49932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishSpec: () => (/* binding */ publishSpec)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
// EXTERNAL MODULE: ./build/core/ci.js
var ci = __webpack_require__(74400);
;// CONCATENATED MODULE: ./build/release/describe-outcome.js
/** One line for people. */
function describePublished({ folder, files, outcome }) {
    switch (outcome.kind) {
        case 'written':
            return `${files.length} files in ${folder}`;
        case 'published':
            return `published ${outcome.url}`;
        case 'opened':
        case 'updated':
            return `${outcome.kind} ${outcome.url}: ${outcome.changed.join(', ')}`;
        case 'unchanged':
            return `nothing new to publish${outcome.url === null ? '' : `: ${outcome.url}`}`;
        case 'refused': {
            const grant = outcome.permission === null ? '' : ` It needs ${outcome.permission}.`;
            return `not published: ${outcome.reason}.${grant} The files are in ${folder}.`;
        }
        default:
            return outcome;
    }
}

// EXTERNAL MODULE: ./build/core/atomic-write.js
var atomic_write = __webpack_require__(19807);
// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(73614);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/render-comment.js + 2 modules
var render_comment = __webpack_require__(59960);
// EXTERNAL MODULE: ./build/release/assets.js + 1 modules
var release_assets = __webpack_require__(36084);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/platform/github/failure.js
var failure = __webpack_require__(59934);
;// CONCATENATED MODULE: ./build/release/github.js


/** Null where no answer came. */
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : null;
}
/**
 * What the server refuses, or fails at, as data; what is no answer of a server is thrown on. A private repository says 404
 * for 403.
 */
function asRefusal(error, permission) {
    if (error instanceof errors/* TinygateError */.oG)
        throw error;
    const { status, text } = (0,failure/* readFailure */.f1)(error);
    if (/not permitted to create or approve pull requests/i.test(text)) {
        const setting = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests';
        return { kind: 'refused', reason: text, permission: setting };
    }
    const isDenied = [401, 403, 404].includes(status ?? 0) && !/rate limit/i.test(text);
    return { kind: 'refused', reason: text, permission: isDenied ? permission : null };
}
const pageSize = 100;
const maxPages = 100;
/** Every page; `read` gets the number of one. */
async function allPages(read) {
    const all = [];
    for (let page = 1; page <= maxPages; page++) {
        const entries = await read(page);
        all.push(...entries);
        // A server may have a smaller page than asked for: only an empty one is the last for certain.
        if (entries.length === 0)
            return all;
    }
    throw new RangeError(`expected at most ${maxPages * pageSize} entries, found more`);
}
const perPage = { per_page: pageSize };

;// CONCATENATED MODULE: ./build/release/publish-pull-request.js
/**
 * A pull request with the new files, for a repository that commits its model. One commit on a branch of its own, made by
 * the API: nothing is checked out, and no other branch is touched.
 */



/** In the message of every commit of ours: a branch whose last commit lacks it is somebody's work. */
const trailer = 'Committed-by: tinygate';
async function publishPullRequest(github, plan) {
    const branch = branchOf(plan.name);
    for (const { path } of plan.files)
        requirePath(path);
    let permission = 'contents: write';
    try {
        const base = plan.base ?? (await defaultBranch(github));
        const tip = await headOf(github, base);
        if (tip === null)
            throw refuse(`expected branch ${base}, found none`, 'Name a branch that is there.');
        const files = plan.files.map((file) => ({ ...file, sha: blobName(file.bytes) }));
        const changed = [];
        for (const file of files)
            if ((await blobAt(github, file.path, tip)) !== file.sha)
                changed.push(file);
        if (changed.length === 0)
            return { kind: 'unchanged', url: null };
        const isNew = await commitOnto(github, { branch, tip, title: plan.title, files: changed });
        permission = 'pull-requests: write';
        const outcome = await upsertPull(github, { branch, base, plan });
        const names = changed.map(({ path }) => path);
        if (outcome.isOpened)
            return { kind: 'opened', url: outcome.url, changed: names };
        return isNew || outcome.isEdited
            ? { kind: 'updated', url: outcome.url, changed: names }
            : { kind: 'unchanged', url: outcome.url };
    }
    catch (error) {
        return asRefusal(error, permission);
    }
}
/** Whether the branch was moved; it is not where it has these files on this base already. */
async function commitOnto(github, { branch, tip, title, files }) {
    const { request, owner, repo } = github;
    const here = { owner, repo };
    const old = await headOf(github, branch);
    const before = old === null ? null : await readCommit(github, old);
    if (before && !before.message.includes(trailer)) {
        throw refuse(`expected branch ${branch} as tinygate left it, found a commit by somebody else (${old?.slice(0, 12)})`, 'Merge or move that work, and delete the branch.');
    }
    for (const { bytes } of files) {
        const content = Buffer.from(bytes).toString('base64');
        await request('POST /repos/{owner}/{repo}/git/blobs', { ...here, content, encoding: 'base64' });
    }
    const base = await readCommit(github, tip);
    const tree = files.map(({ path, sha }) => ({ path, sha, mode: '100644', type: 'blob' }));
    const made = await request('POST /repos/{owner}/{repo}/git/trees', { ...here, base_tree: base.tree, tree });
    if (before?.tree === made.data.sha && before.parents.length === 1 && before.parents[0] === tip)
        return false;
    const commit = await request('POST /repos/{owner}/{repo}/git/commits', {
        ...here,
        message: `${title}\n\n${trailer}\n`,
        tree: made.data.sha,
        parents: [tip],
    });
    const { sha } = commit.data;
    if (old === null)
        await request('POST /repos/{owner}/{repo}/git/refs', { ...here, ref: `refs/heads/${branch}`, sha });
    else
        await request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...here, ref: `heads/${branch}`, sha, force: true });
    return true;
}
async function upsertPull({ request, owner, repo }, { branch, base, plan }) {
    const { title, body } = plan;
    const find = async () => {
        const head = `${owner}:${branch}`;
        const query = { owner, repo, state: 'open', head, base, per_page: 100 };
        const { data } = await request('GET /repos/{owner}/{repo}/pulls', query);
        // Gitea knows no filter by head.
        return data.find((pull) => pull.head.ref === branch && pull.base.ref === base);
    };
    const open = await find();
    if (!open) {
        const { data } = await request('POST /repos/{owner}/{repo}/pulls', {
            owner,
            repo,
            title,
            body,
            head: branch,
            base,
        });
        return { url: data.html_url, isOpened: true, isEdited: false };
    }
    const isEdited = open.title !== title || (open.body ?? '').replace(/\r\n/g, '\n').trimEnd() !== body.trimEnd();
    if (isEdited) {
        const edit = { owner, repo, pull_number: open.number, title, body };
        await request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', edit);
    }
    return { url: open.html_url, isOpened: false, isEdited };
}
async function defaultBranch({ request, owner, repo }) {
    return (await request('GET /repos/{owner}/{repo}', { owner, repo })).data.default_branch;
}
async function headOf({ request, owner, repo }, branch) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
async function readCommit({ request, owner, repo }, sha) {
    const { data } = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        owner,
        repo,
        commit_sha: sha,
    });
    return { message: data.message, tree: data.tree.sha, parents: data.parents.map((parent) => parent.sha) };
}
/** Git's name of the file in a commit; null where there is none, or a folder. */
async function blobAt({ request, owner, repo }, path, ref) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref });
        return Array.isArray(data) || data.type !== 'file' ? null : data.sha;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
/** As git names it, in a repository of SHA-1. */
function blobName(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function branchOf(name) {
    if (/^[A-Za-z0-9][\w-]*(\.[\w-]+)*$/.test(name) && !name.endsWith('.lock') && name.length <= 100) {
        return `tinygate/${name}`;
    }
    throw refuse(`expected a name of letters, digits, . _ - for the branch, found ${JSON.stringify(name)}`, 'Rename the spec.');
}
/** Files of the repository; not git's own, and not those that would make code run. */
function requirePath(path) {
    const parts = path.split('/');
    const isRelative = parts.every((part) => /^[\w.+ -]+$/.test(part) && !/^\.{1,2}$/.test(part) && part.trim() === part);
    const isSafe = !parts.some((part) => /^\.git/i.test(part));
    if (isRelative && isSafe && path.length <= 500)
        return;
    throw refuse(`expected the path of a file in the repository, found ${JSON.stringify(path.slice(0, 200))}`, 'Name a relative path without `..`, and not in .git or .github.');
}
function refuse(message, fix) {
    return new errors/* SpecError */.G8({ code: 'release/pull-request', message, fix });
}

// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/platform/github/origins.js
var origins = __webpack_require__(62671);
;// CONCATENATED MODULE: ./build/release/release-draft.js
/** Drafts and their assets on GitHub: finding, making, filling, publishing. */




/** Drafts are in the list only: asking for a tag finds published releases alone. */
async function findReleases(github, tag) {
    const { request, owner, repo } = github;
    const releases = await allPages(async (page) => {
        const { data } = await request('GET /repos/{owner}/{repo}/releases', { owner, repo, ...perPage, page });
        return data;
    });
    return releases.filter(({ tag_name }) => tag_name === tag).map(readRelease);
}
async function createDraft({ request, owner, repo }, draft) {
    const { data } = await request('POST /repos/{owner}/{repo}/releases', {
        owner,
        repo,
        tag_name: draft.tag,
        target_commitish: draft.commit,
        name: draft.name,
        body: draft.body,
        draft: true,
    });
    return readRelease(data);
}
/** Once: a published release may be immutable. */
async function publishDraft({ request, owner, repo }, { id }, { tag, commit }) {
    const { data } = await request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
        owner,
        repo,
        release_id: id,
        tag_name: tag,
        target_commitish: commit,
        draft: false,
    });
    return readRelease(data);
}
async function listAssets({ request, owner, repo }, { id }) {
    const assets = await allPages(async (page) => {
        const { data } = await request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
            owner,
            repo,
            release_id: id,
            ...perPage,
            page,
        });
        return data;
    });
    return assets.map(readAsset);
}
/** The digest that the server tells, or that of the bytes it gives; null where it gives none. */
async function digestOf(github, asset) {
    if (asset.sha256 !== null)
        return asset.sha256;
    const { request, owner, repo } = github;
    const answer = await request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        owner,
        repo,
        asset_id: asset.id,
        headers: { accept: 'application/octet-stream' },
    });
    const data = answer.data;
    return data instanceof ArrayBuffer ? (0,core_digest/* digestBytes */.QN)(new Uint8Array(data)) : null;
}
async function deleteAsset({ request, owner, repo }, { id }) {
    await request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { owner, repo, asset_id: id });
}
/** Throws where what arrived is not what was sent. */
async function uploadAsset(github, release, asset) {
    const url = requireOwnHost(release.uploadUrl, github.request.endpoint.DEFAULTS.baseUrl);
    const send = async () => {
        const answer = await github.request({
            method: 'POST',
            url: `${url}?name=${encodeURIComponent(asset.name)}`,
            headers: { 'content-type': 'application/octet-stream' },
            data: asset.bytes,
        });
        return readAsset(answer.data);
    };
    let stored;
    try {
        stored = await send();
    }
    catch (error) {
        // An upload that broke off leaves an empty asset with the name, in the way of the next attempt.
        if (statusOf(error) !== 422)
            throw error;
        const leftover = (await listAssets(github, release)).find(({ name }) => name === asset.name);
        if (!leftover)
            throw error;
        await deleteAsset(github, leftover);
        stored = await send();
    }
    if (stored.name === asset.name && (await isSame(github, stored, asset)))
        return;
    throw new errors/* SpecError */.G8({
        code: 'release/upload',
        message: `expected ${asset.name} with SHA-256 ${asset.sha256} in the draft, found ${stored.name} with ${stored.sha256 ?? `${stored.sizeBytes} bytes`}`,
        fix: 'Run the job again: it goes on with the draft. Nothing was published.',
    });
}
/** Where a server tells no digest, and gives no bytes, the size must do, and only for what was just sent. */
async function isSame(github, stored, asset) {
    if (stored.sizeBytes !== asset.bytes.length)
        return false;
    const digest = await digestOf(github, stored);
    return digest === null || digest === asset.sha256;
}
/** The client signs whatever it sends, so it sends to GitHub's own hosts only. */
function requireOwnHost(template, apiUrl) {
    const url = template.replace(/\{[^}]*\}$/, '');
    const upload = new URL(url);
    if ((0,origins/* tokenOrigins */.Z)(apiUrl).includes(upload.origin) && upload.search === '')
        return url;
    throw new errors/* SpecError */.G8({
        code: 'release/upload',
        message: `expected an upload address on the host of ${new URL(apiUrl).origin}, found ${upload.origin}`,
        fix: 'Check GITHUB_API_URL.',
    });
}
function readRelease(data) {
    const { id, draft, body, html_url, upload_url } = data;
    return { id, isDraft: draft, body: body ?? '', url: html_url, uploadUrl: upload_url };
}
function readAsset(data) {
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(data.digest ?? '')?.[1] ?? null;
    // Gitea has no state: what it lists is complete.
    return {
        id: data.id,
        name: data.name,
        isComplete: (data.state ?? 'uploaded') === 'uploaded',
        sizeBytes: data.size,
        sha256,
    };
}

;// CONCATENATED MODULE: ./build/release/publish-release.js
/**
 * A GitHub Release: a draft is made, or one that was left half-way is taken up again; assets are added until all are there
 * with the right bytes; then, and only then, it is published, once. A published release is never changed.
 */



const permission = 'contents: write';
/** Marks a draft of ours, whose other files are left over from an earlier attempt. */
const marker = '<!-- tinygate:release -->';
async function publishRelease(github, plan, assets) {
    requireTag(plan.tag);
    try {
        await requireSameCommit(github, plan);
        const found = await findReleases(github, plan.tag);
        const published = found.find(({ isDraft }) => !isDraft);
        if (published)
            return await comparePublished(github, published, plan, assets);
        const [draft, ...others] = found;
        if (others.length > 0) {
            throw publish_release_refuse(`expected one draft for ${plan.tag}, found ${found.length}`, 'Delete all but one of them.');
        }
        const body = `${plan.notes.trimEnd()}\n\n${marker}\n`;
        const release = draft ?? (await createDraft(github, { ...plan, body }));
        const uploaded = await fill(github, release, assets);
        await requireComplete(github, release, assets);
        const { url } = await publishDraft(github, release, plan);
        return { kind: 'published', url, uploaded };
    }
    catch (error) {
        return asRefusal(error, permission);
    }
}
/** Uploads what is missing or different. Gives the names of what it sent. */
async function fill(github, release, assets) {
    const there = await listAssets(github, release);
    const isOurs = release.body.includes(marker);
    const kept = new Set();
    for (const old of there) {
        const wanted = assets.find(({ name }) => name === old.name);
        // What somebody else put into a draft of theirs stays.
        if (!wanted && !isOurs)
            continue;
        if (wanted && old.isComplete && (await digestOf(github, old)) === wanted.sha256)
            kept.add(old.name);
        else
            await deleteAsset(github, old);
    }
    const missing = assets.filter(({ name }) => !kept.has(name));
    for (const asset of missing)
        await uploadAsset(github, release, asset);
    return missing.map(({ name }) => name);
}
async function requireComplete(github, release, assets) {
    const there = await listAssets(github, release);
    const wrong = assets.filter(({ name, sha256, bytes }) => {
        const stored = there.filter((one) => one.name === name);
        const [only] = stored;
        const isThere = stored.length === 1 && only?.isComplete === true && only.sizeBytes === bytes.length;
        return !isThere || (only.sha256 !== null && only.sha256 !== sha256);
    });
    if (wrong.length === 0)
        return;
    const names = wrong.map(({ name }) => name).join(', ');
    throw publish_release_refuse(`expected every file in the draft before it is published, found ${names} missing or different`, 'Run the job again: it goes on with the draft. Nothing was published.');
}
async function comparePublished(github, release, { tag }, assets) {
    const there = await listAssets(github, release);
    const different = [];
    for (const { name, sha256 } of assets) {
        const stored = there.find((one) => one.name === name);
        if (!stored || (await digestOf(github, stored)) !== sha256)
            different.push(name);
    }
    if (different.length === 0)
        return { kind: 'unchanged', url: release.url };
    throw publish_release_refuse(`expected no published release ${tag}, or one with these files, found one where ${different.join(', ')} ${different.length === 1 ? 'is' : 'are'} missing or different`, 'What is published stays as it is: choose another tag.');
}
/** A tag that is there already names the commit that was judged, or the release would say what nobody measured. */
async function requireSameCommit(github, { tag, commit }) {
    const { request, owner, repo } = github;
    let target;
    try {
        target = (await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `tags/${tag}` })).data
            .object;
        if (target.type === 'tag') {
            const annotated = await request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
                owner,
                repo,
                tag_sha: target.sha,
            });
            target = annotated.data.object;
        }
    }
    catch (error) {
        if (statusOf(error) === 404)
            return;
        throw error;
    }
    if (target.sha === commit)
        return;
    throw publish_release_refuse(`expected tag ${tag} at the commit that was judged, ${commit.slice(0, 12)}, found it at ${target.sha.slice(0, 12)}`, 'Judge the commit of the tag, or choose another tag.');
}
/** As `git check-ref-format` has it. */
function requireTag(tag) {
    // eslint-disable-next-line no-control-regex
    const isBad = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock(\/|$)|\/\./.test(tag) || tag === '@';
    if (tag !== '' && tag.length <= 200 && !isBad)
        return;
    throw publish_release_refuse(`expected the name of a git tag, found ${JSON.stringify(tag.slice(0, 200))}`, 'For example: v1.2.0');
}
function publish_release_refuse(message, fix) {
    return new errors/* SpecError */.G8({ code: 'release/github', message, fix });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/gate/verdict.js
var gate_verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(18937);
;// CONCATENATED MODULE: ./build/release/source.js
/** What is published: the report of a run, and the very bytes that it measured. */







/** Throws `TinygateError` where the verdict is not green, or a file is missing or not what was measured. */
async function readSource({ workDir, models }) {
    const path = (0,external_node_path_.join)(workDir, 'report.json');
    const reportBytes = await read(path, 'the report of a run');
    const text = reportBytes.length > json/* maxReportBytes */.K ? ' '.repeat(json/* maxReportBytes */.K + 1) : reportBytes.toString('utf8');
    const report = (0,json/* parseReport */.M)(text, path);
    requireGreen(report);
    const found = [];
    for (const { artifact, sha256 } of report.artifacts) {
        const file = Object.hasOwn(models, artifact) ? models[artifact] : undefined;
        if (file === undefined)
            throw wrongFile(`expected a file of ${artifact}, which ${path} measured, found none`);
        const bytes = await read(file, `the file of ${artifact}`);
        const digest = (0,core_digest/* digestBytes */.QN)(bytes);
        if (digest !== sha256) {
            throw wrongFile(`expected ${file} with the SHA-256 that was measured, ${sha256}, found ${digest}`);
        }
        found.push({ artifact, bytes, sha256 });
    }
    if (found.length === 0)
        throw wrongFile(`expected a measured file in ${path}, found none`);
    return { report, reportBytes, models: found };
}
/** What is published has been decided, and is within budget. */
function requireGreen(report) {
    const { verdict, spec } = report;
    if (verdict === 'pass' || verdict === 'warn')
        return;
    throw new errors/* TinygateError */.oG({
        code: 'release/verdict',
        message: `expected the verdict pass or warn for '${spec.name}', found ${verdict}: ${(0,describe/* describeVerdict */.XZ)(report)}`,
        fix: 'Bring the model within its budgets and judge it again; nothing was published.',
    }, { exitCode: (0,gate_verdict/* exitCodeOf */.FO)(verdict) });
}
async function read(path, what) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw wrongFile(`expected ${what}, found that ${path} cannot be read (${code})`, error);
    }
}
function wrongFile(message, cause) {
    return new errors/* TinygateError */.oG({
        code: 'release/files',
        message,
        cause: 'The files were changed, moved or made again after they were measured.',
        fix: 'Run `tinygate run` or `tinygate gate` again and publish what it leaves; nothing was published.',
    }, cause === undefined ? {} : { cause });
}

;// CONCATENATED MODULE: ./build/release/publish.js
/**
 * The story of publishing: read what a run left and check it against its report, make the files from that alone, put them
 * into a folder, and then, if asked to, into a release or a pull request.
 */










/**
 * Throws `TinygateError` where a verdict is not green, a file is not what was measured, or what is published already is
 * something else; then nothing is published. What the server does not permit is an outcome.
 */
async function publish(sources, folder, target) {
    const items = [];
    for (const source of sources)
        items.push(await readSource(source));
    if (items.length === 0) {
        throw new errors/* SpecError */.G8({
            code: 'release/files',
            message: 'expected a report to publish, found none',
            fix: 'Name a spec.',
        });
    }
    const assets = (0,release_assets/* assetsOf */.ZS)(items);
    for (const { name, bytes } of assets)
        await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.join)(folder, name), bytes);
    return { folder, files: assets.map(({ name }) => name), outcome: await deliverTo(target, items, assets) };
}
function deliverTo(target, items, assets) {
    const reports = items.map(({ report }) => report);
    switch (target.kind) {
        case 'folder':
            return Promise.resolve({ kind: 'written' });
        case 'release': {
            const { tag, github } = target;
            const commit = commonCommit(reports);
            return publishRelease(github, { tag, commit, name: tag, notes: notesOf(reports) }, assets);
        }
        case 'pull-request': {
            const { github, base, into } = target;
            const prefix = into === '' ? '' : `${into.replace(/\/+$/, '')}/`;
            const several = (report) => (items.length === 1 ? '' : `${report.spec.name}-`);
            const files = items.flatMap(({ report, models }) => models.map(({ artifact, bytes }) => ({ path: `${prefix}${(0,release_assets/* modelName */.fD)(several(report), artifact)}`, bytes })));
            const name = items.length === 1 ? (reports[0]?.spec.name ?? '') : 'models';
            return publishPullRequest(github, { name, base, title: titleOf(reports), body: notesOf(reports), files });
        }
        default:
            return target;
    }
}
/** A release is of one commit: the one that was judged. */
function commonCommit(reports) {
    const commits = [...new Set(reports.map(({ commit }) => commit))];
    const [commit] = commits;
    if (commits.length === 1 && commit && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return commit;
    throw new errors/* SpecError */.G8({
        code: 'release/commit',
        message: `expected reports of one known commit, found ${commits.map((one) => one ?? 'none').join(', ')}`,
        cause: 'The reports were made outside a checkout, or in different ones.',
        fix: 'Judge and publish in one workflow run.',
    });
}
/** What a comment on a pull request says, without the marker by which that is found. */
function notesOf(reports) {
    const id = 'release';
    const body = (0,render_comment/* renderComment */.wQ)(reports, { id, url: null, previous: null, baselines: {} });
    return body
        .replace(`${(0,render_comment/* commentMarker */.Ql)(id)}\n`, '')
        .replace(/^<!-- tinygate:history:[\w+/=]* -->\n/m, '')
        .trim();
}
function titleOf(reports) {
    const [report] = reports;
    if (reports.length !== 1 || !report)
        return `Update ${reports.length} models`;
    const [smallest] = [...report.artifacts].sort((a, b) => a.sizeBytes - b.sizeBytes);
    const size = smallest ? `: ${(0,quantity/* formatQuantity */.VZ)(smallest.sizeBytes, 'bytes')}` : '';
    return `Update ${report.spec.name}${size}, ${(0,describe/* describeVerdict */.XZ)(report)}`;
}

// EXTERNAL MODULE: ./build/spec/plan.js
var plan = __webpack_require__(53963);
;// CONCATENATED MODULE: ./build/release/source-of.js


/** What a run or a gate of a plan left in its work folder (absolute). */
function sourceOf({ artifacts }, workDir) {
    const models = artifacts.map((artifact) => {
        const made = (0,external_node_path_.join)(workDir, 'artifacts', `${artifact.name}.tflite`);
        return [artifact.name, (0,plan/* isCommitted */.zZ)(artifact) ? artifact.path : made];
    });
    return { workDir, models: Object.fromEntries(models) };
}

// EXTERNAL MODULE: ./build/spec/read.js + 21 modules
var spec_read = __webpack_require__(16005);
// EXTERNAL MODULE: ./build/cli/subjects.js + 1 modules
var subjects = __webpack_require__(58251);
// EXTERNAL MODULE: ./build/cli/commands/judged.js + 3 modules
var judged = __webpack_require__(78305);
;// CONCATENATED MODULE: ./build/cli/commands/publish.js










/** Publishes what the last run or gate left; nothing is trained or measured again. */
async function publishSpec(line, io) {
    const plan = await (0,spec_read/* readSpec */.O)(await (0,subjects/* specOf */.rI)(line.subjects, io.cwd), { cwd: io.cwd });
    const workDir = (0,judged/* workDirOf */.s)(plan, line, io.cwd);
    await (0,own_work/* requireOwnWork */.p)(workDir, (0,ci/* isCi */.X)(io.env));
    const to = (0,external_node_path_.resolve)(io.cwd, line.text['to'] ?? (0,external_node_path_.join)(workDir, 'release'));
    const published = await publish([sourceOf(plan, workDir)], to, await targetOf(line, io));
    io.stdout.write(`${describePublished(published)}\n`);
    return published.outcome.kind === 'refused' ? errors/* exitCodes */.hS.input : errors/* exitCodes */.hS.pass;
}
async function targetOf({ text }, { env }) {
    const form = text['as'] ?? 'folder';
    if (form === 'folder')
        return { kind: 'folder' };
    const { openRepository } = await Promise.all(/* import() */[__webpack_require__.e(3745), __webpack_require__.e(9132)]).then(__webpack_require__.bind(__webpack_require__, 79132));
    const github = openRepository(env, env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? null);
    if (form === 'pull-request')
        return { kind: form, github, base: null, into: text['into'] ?? 'models' };
    const tag = text['tag'];
    if (tag !== undefined)
        return { kind: 'release', github, tag };
    throw new errors/* SpecError */.G8({
        code: 'publish/tag',
        message: 'expected --tag with --as release, found none',
        fix: 'Name the tag of the release.',
    });
}


/***/ }),

/***/ 58251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ defaultSpecs),
  rI: () => (/* binding */ specOf),
  Qw: () => (/* binding */ specsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/spec/find-specs.js


/**
 * Paths relative to the workspace, each once, in the order of the input and sorted within a glob. A plain path is taken as
 * it is, so that a missing file is told as such; a glob that matches nothing is an error: a gate must not vanish.
 */
async function findSpecs(patterns, folder, workspace) {
    const found = new Set();
    for (const pattern of patterns) {
        const matches = isGlob(pattern)
            ? await matchFiles(pattern, folder, workspace)
            : [fromWorkspace(pattern, folder, workspace)];
        if (matches.length === 0) {
            throw new errors/* SpecError */.G8({
                code: 'spec/no-match',
                message: `expected '${pattern}' to match a spec, found no such file`,
                cause: 'A glob is relative to the working directory, and links are not followed.',
                fix: 'Mend the glob, or name the spec itself.',
            });
        }
        for (const match of matches)
            found.add(match);
    }
    return [...found];
}
/** Told without the library that expands it: a gate with a plain path must not load that. */
function isGlob(pattern) {
    return /[*?[\]{}()!]/.test(pattern);
}
/** What the globs among the patterns match in a commit, whose files are `paths`, relative to the workspace. */
async function findSpecsIn(paths, patterns, folder, workspace) {
    const fs = treeOf(paths, workspace);
    const found = await Promise.all(patterns.filter(isGlob).map((pattern) => matchFiles(pattern, folder, workspace, fs)));
    return [...new Set(found.flat())];
}
async function matchFiles(pattern, folder, workspace, fs) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const matches = await glob(pattern, {
        cwd: folder,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**', '**/.tinygate/**'],
        ...(fs ? { fs } : {}),
    });
    return matches.sort().map((match) => fromWorkspace(match, folder, workspace));
}
function fromWorkspace(path, folder, workspace) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join((0,external_node_path_.relative)(workspace, folder).replaceAll('\\', '/'), path));
}
/** The files of a commit as a file system, as far as a glob asks for one: a link counts as a file. */
function treeOf(paths, workspace) {
    const folders = new Map();
    for (const path of paths) {
        let here = resolve(workspace);
        const parts = path.split('/');
        for (const [index, part] of parts.entries()) {
            const entries = folders.get(here) ?? new Map();
            folders.set(here, entries.set(part, index === parts.length - 1 ? 'file' : 'folder'));
            here = resolve(here, part);
        }
    }
    const readdir = (path, _, tell) => {
        const entries = [...(folders.get(resolve(path)) ?? [])].map(([name, kind]) => ({
            name,
            isFile: () => kind === 'file',
            isDirectory: () => kind === 'folder',
            isSymbolicLink: () => false,
        }));
        tell(null, entries);
    };
    return { readdir: readdir };
}

;// CONCATENATED MODULE: ./build/cli/subjects.js
/** What a command works on: the specs that its words name, or the one that the folder has. */




/** Looked for in this order where a command names no spec. */
const defaultSpecs = ['tinygate.yml', 'tinygate.yaml', 'tinygate.json'];
/**
 * Paths relative to `cwd`, each once.
 * @throws SpecError for a glob without a match, for a model in the place of a spec, and where there is no spec to take.
 */
async function specsOf(subjects, cwd) {
    const model = subjects.find((subject) => modelEndings.includes((0,external_node_path_.extname)(subject).toLowerCase()));
    if (model !== undefined)
        throw modelInPlaceOfSpec(model);
    if (subjects.length > 0)
        return findSpecs(subjects, cwd, cwd);
    const found = defaultSpecs.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, name)));
    if (found !== undefined)
        return [found];
    throw new errors/* SpecError */.G8({
        code: 'cli/no-spec',
        message: `expected the path of a spec, or one of ${defaultSpecs.join(', ')} in this folder, found neither`,
        fix: 'Name the spec, or write one.',
        excerpt: exampleSpec('models/model.tflite', 'model'),
    });
}
/** One spec, for commands that work on one. */
async function specOf(subjects, cwd) {
    const [spec, ...more] = await specsOf(subjects, cwd);
    if (spec !== undefined && more.length === 0)
        return spec;
    throw new errors/* SpecError */.G8({
        code: 'cli/arguments',
        message: `expected one spec, found ${more.length + 1}: ${[spec, ...more].join(', ')}`,
        fix: 'Run the command once for each spec.',
    });
}
const modelEndings = ['.tflite', '.lite', '.onnx', '.h5', '.keras', '.pb', '.pt', '.pth'];
/** What people try first: they have a model, and no spec yet. */
function modelInPlaceOfSpec(path) {
    const isTflite = ['.tflite', '.lite'].includes((0,external_node_path_.extname)(path).toLowerCase());
    const name = (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path)).replace(/[^\w-]/g, '-');
    return new errors/* SpecError */.G8({
        code: 'cli/model-as-spec',
        message: `expected the path of a spec, found the model ${path}`,
        cause: 'A spec says which limits a model has to hold; the model alone has no limits.',
        fix: isTflite
            ? `Save the lines below as tinygate.yml and run the command again, or look at the model: tinygate inspect ${path}`
            : 'Convert it to .tflite, then name that file in a spec.',
        ...(isTflite ? { excerpt: exampleSpec(path.replaceAll('\\', '/'), name) } : {}),
    });
}
function exampleSpec(file, name) {
    return [
        '    version: 1',
        `    name: ${name}`,
        `    artifacts: { ${name}: { file: ${file} } }`,
        `    budgets: [{ artifact: ${name}, metric: size, max: 300 kB, max_increase: 2 % }]`,
    ].join('\n');
}


/***/ }),

/***/ 74400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isCi)
/* harmony export */ });
/** Whether a CI runs this, be it a platform that tinygate knows or not: then the files around it may be a stranger's. */
function isCi(env) {
    return [...named, ...unnamed].some((name) => !['', '0', 'false'].includes((env[name] ?? '').toLowerCase()));
}
const named = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'BITBUCKET_BUILD_NUMBER'];
/** What servers set that do not set CI: Jenkins, Azure Pipelines, TeamCity, AWS CodeBuild, Google Cloud Build. */
const unnamed = ['JENKINS_URL', 'TF_BUILD', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'BUILDER_OUTPUT'];


/***/ }),

/***/ 11798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The runner's tool cache in a workflow, else the folder that this system has for the caches of its user. */
function cacheFolder(env, platform = process.platform) {
    const toolCache = env['RUNNER_TOOL_CACHE'];
    if (toolCache)
        return { label: 'the tool cache', folder: toolCache };
    return { label: "the user's cache", folder: userCache(env, platform) };
}
/** As https://specifications.freedesktop.org/basedir-spec has it, with the counterparts of macOS and Windows. */
function userCache(env, platform) {
    const xdg = env['XDG_CACHE_HOME'];
    // The specification has relative ones ignored.
    if (xdg && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg, 'tinygate');
    if (platform === 'win32') {
        const local = env['LOCALAPPDATA'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local, 'tinygate', 'Cache');
    }
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Caches', 'tinygate') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache', 'tinygate');
}


/***/ }),

/***/ 63507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Links are followed: what counts is where the files are. */
function isInside(path, folder) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(folder), real(path));
    return from === '' || (from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from));
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    }
}


/***/ }),

/***/ 43937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ examineWork),
/* harmony export */   p: () => (/* binding */ requireOwnWork)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15719);
/* harmony import */ var _platform_git_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45092);
/**
 * Whose work a work folder holds. A finished stage or a report that a change brings along would be taken for one that was made
 * here, so nothing that is committed is believed; and where git cannot tell, that is not the same as nothing being committed.
 */






/**
 * Throws `TinygateError` where anything in the folder, the folder itself or a link on the way to it is committed or added. A
 * folder without any repository is its owner's own, but in CI it is files of a change without their history.
 *
 * @param workDir absolute
 */
async function examineWork(workDir, { isCi = false }) {
    // Nothing to believe, and nothing to ask git for.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workDir))
        return { kind: 'own' };
    const real = await realNearest(workDir);
    const places = [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workDir), real])];
    for (const place of places) {
        const found = await trackedBelow(place);
        if (found.kind === 'committed')
            throw committedWork(workDir, found.path);
        if (found.kind === 'unknown')
            return found;
        if (found.kind === 'no-repository' && isCi) {
            return { kind: 'unknown', reason: 'there is no .git: the files came without their history' };
        }
    }
    return { kind: 'own' };
}
/** Throws where a report of the work folder is committed, for commands that believe it: to lock, to tighten, to publish. */
async function requireOwnWork(workDir, isCi) {
    const work = await examineWork(workDir, { isCi });
    if (work.kind === 'own')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'work/unknown-origin',
        message: `expected to know that ${workDir} did not come with the change, found that ${work.reason}`,
        cause: 'A report that a change brings along would be taken for one that was made here.',
        fix: 'Install git, and check the repository out with it.',
    });
}
async function trackedBelow(place) {
    const repository = repositoryOf(place);
    if (repository === null)
        return { kind: 'no-repository' };
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(repository, place).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const links = ways.filter((way) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository, way), { throwIfNoEntry: false })?.isSymbolicLink());
    try {
        for (const way of [...links, parts.join('/')]) {
            const [path] = await list(repository, way);
            if (path !== undefined)
                return { kind: 'committed', path };
        }
        return { kind: 'none' };
    }
    catch (error) {
        if (error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .HistoryError */ .tx)
            return { kind: 'unknown', reason: error.found };
        throw error;
    }
}
/** What is committed or added at a path or below it. File systems that ignore case find one by the other. */
async function list(repository, path) {
    const { status, stdout, stderr } = await (0,_platform_git_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(repository, ['ls-files', '-z', '--', `:(top,icase,literal)${path}`]);
    if (status === 0)
        return stdout.toString('utf8').split('\0').slice(0, -1);
    const found = `git does not tell what is committed: ${stderr.slice(0, 300)}`;
    throw new _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .HistoryError */ .tx('refused', found, 'Check the repository out with git.');
}
/** The innermost folder around a path, itself excluded, that has a `.git`; null where there is none. */
function repositoryOf(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git'), { throwIfNoEntry: false }))
        return folder;
    return folder === path ? null : repositoryOf(folder);
}
/** Where the path leads, links followed as far as it exists. */
async function realNearest(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null);
    if (found !== null)
        return found;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await realNearest(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
function committedWork(workDir, path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'work/committed',
        message: `expected ${workDir} to hold what tinygate made, found that ${path} is committed`,
        cause: 'A finished stage or a report that a change brings along would be taken for one that was made here.',
        fix: 'Remove .tinygate from the repository (git rm -r --cached .tinygate), and add it to .gitignore.',
    });
}


/***/ }),

/***/ 68392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ proxiedFetch)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/platform/proxy.js
/**
 * Which proxy a request goes through, as the environment says: HTTPS_PROXY for https addresses, HTTP_PROXY for http
 * ones, NO_PROXY for those that go directly; the lower-case names win, as they do for curl.
 */


/** Null: the request goes directly. Throws `TinygateError` where the variable holds no address of a proxy. */
function proxyFor(target, env) {
    const names = target.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => env[name]);
    const text = variable && env[variable]?.trim();
    if (variable === undefined || !text || isLoopback(target) || goesDirectly(target, noProxyOf(env)))
        return null;
    return { ...parseProxy(text, variable), variable };
}
function noProxyOf(env) {
    return env['no_proxy'] ?? env['NO_PROXY'] ?? '';
}
/** A proxy elsewhere would reach its own machine. GitHub's clients and Go leave these out in the same way. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
/**
 * Entries of NO_PROXY are separated by commas or spaces: `*`, a name (with the names below it; a leading `.` or `*.` says
 * the same), an address, a range such as `10.0.0.0/8`, each but the last with an optional `:port`; IPv6 with brackets or
 * without.
 */
function goesDirectly(target, noProxy) {
    const host = bare(target.hostname);
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '' || entry === '*')
            return entry === '*';
        const [, range, bits] = /^\[?([\da-f.:]+)\]?\/(\d{1,3})$/.exec(entry) ?? [];
        if (range !== undefined)
            return isInRange(host, range, Number(bits));
        const { name, port: only } = splitPort(entry);
        if (only !== undefined && only !== port)
            return false;
        if ((0,external_node_net_.isIP)(name) !== 0)
            return host === canonical(name);
        const suffix = name.replace(/^\*?\./, '');
        return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
    });
}
function splitPort(entry) {
    if ((0,external_node_net_.isIP)(entry) === 6)
        return { name: entry };
    const [, bracketed, plain, port] = /^(?:\[(.*)\]|(.*?))(?::(\d+))?$/.exec(entry) ?? [];
    return { name: bracketed ?? plain ?? entry, ...(port === undefined ? {} : { port }) };
}
function isInRange(host, range, bits) {
    const [family, of] = [(0,external_node_net_.isIP)(host), (0,external_node_net_.isIP)(range)];
    if (family === 0 || family !== of || bits > (of === 4 ? 32 : 128))
        return false;
    const name = family === 4 ? 'ipv4' : 'ipv6';
    const list = new external_node_net_.BlockList();
    list.addSubnet(range, bits, name);
    return list.check(host, name);
}
const bare = (hostname) => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
/** One spelling of an address: `URL` has the rules. */
const canonical = (address) => bare(new URL((0,external_node_net_.isIP)(address) === 6 ? `http://[${address}]` : `http://${address}`).hostname);
function parseProxy(text, variable) {
    const address = text.includes('://') ? text : `http://${text}`;
    // The value is never shown: it may hold a password.
    if (!URL.canParse(address))
        throw wrong(variable, 'a value that is no address');
    const { protocol, host, username, password } = new URL(address);
    if (protocol !== 'http:' && protocol !== 'https:')
        throw wrong(variable, `an address that starts with ${protocol}//, of a kind that is not supported`);
    const url = new URL(`${protocol}//${host}`);
    if (username === '' && password === '')
        return { url, authorization: null };
    const user = `${decoded(username)}:${decoded(password)}`;
    return { url, authorization: `Basic ${Buffer.from(user).toString('base64')}` };
}
/** A `%` that encodes nothing stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function wrong(variable, found) {
    return new errors/* TinygateError */.oG({
        code: 'proxy/address',
        message: `expected ${variable} to be the address of a proxy, such as http://proxy.example:3128, found ${found}`,
        fix: `Correct ${variable}, remove it, or name the host in NO_PROXY.`,
    });
}

;// CONCATENATED MODULE: ./build/platform/fetch.js

const dispatchers = new Map();
/** `fetch` by way of the proxy that the environment names for this address, or directly. */
async function proxiedFetch(address, init = {}, env = process.env) {
    const proxy = proxyFor(new URL(address), env);
    if (proxy === null)
        return fetch(address, init);
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = dispatcherOf(proxy, undici);
    try {
        const options = { ...init, dispatcher };
        // Of another class than the global one, with the same members.
        const answer = await undici.fetch(address, options);
        return answer;
    }
    catch (error) {
        // Its deadline is the caller's own business.
        if (init.signal?.aborted)
            throw error;
        throw new Error(`the proxy ${proxy.url.host} of ${proxy.variable} let nothing through: ${reasonOf(error)}`, {
            cause: error,
        });
    }
}
/** One for each proxy, which keeps connections. An http address goes in the request line, an https one through a tunnel. */
function dispatcherOf({ url, authorization }, { ProxyAgent }) {
    const key = `${url.href} ${authorization ?? ''}`;
    const known = dispatchers.get(key);
    if (known)
        return known;
    const token = authorization === null ? {} : { token: authorization };
    const opened = new ProxyAgent({ uri: url.href, proxyTunnel: false, ...token });
    dispatchers.set(key, opened);
    return opened;
}
/** The innermost cause: undici wraps it in `fetch failed` and `Request was cancelled`. */
function reasonOf(error) {
    const { cause, message, code } = error;
    return cause ? reasonOf(cause) : message || code || 'no reason given';
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
/* harmony export */   Z: () => (/* binding */ tokenOrigins)
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


/***/ }),

/***/ 18791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** `status` is null where no answer came. */
class HttpError extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
        this.name = 'HttpError';
    }
}


/***/ }),

/***/ 86444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   j$: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_0__.j),
/* harmony export */   x6: () => (/* binding */ mayCarryCredentials)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18791);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12131);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2170);
/**
 * HTTP for platforms that have no client library here: JSON in, bytes out. Every request has a deadline, a cap on what is
 * read and a bounded number of attempts. Credentials go to the origin of the base URL only, never along a redirect, and
 * never into a message.
 */





const maxAttempts = 4;
const timeoutMs = 30_000;
const maxWaitMs = 30_000;
const maxAnswerBytes = 8 * 1024 * 1024;
function openHttp(options) {
    const base = new URL(options.baseUrl.endsWith('/') ? options.baseUrl : `${options.baseUrl}/`);
    if (Object.keys(options.credentials).length > 0 && !mayCarryCredentials(base.href)) {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, `expected an https address for a token, found ${base.origin}`);
    }
    const wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    return {
        async request(request) {
            for (let attempt = 1;; attempt++) {
                const result = await attemptOnce(request, base, options).catch((error) => error);
                if (!(result instanceof Error))
                    return result;
                const delayMs = attempt < maxAttempts ? retryDelayMs(result, request, attempt) : null;
                if (delayMs === null)
                    throw result;
                await wait(delayMs);
            }
        },
    };
}
/** A credential travels encrypted, or does not leave the machine. */
function mayCarryCredentials(address) {
    const { protocol, hostname } = new URL(address);
    const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLocal);
}
class RetryableError extends _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j {
    retryAfterMs;
    constructor(status, message, retryAfterMs) {
        super(status, message);
        this.retryAfterMs = retryAfterMs;
        this.name = 'HttpError';
    }
}
function retryDelayMs(error, { method }, attempt) {
    if (!(error instanceof RetryableError))
        return null;
    // What may have been done already is not done twice: a second comment is worse than none.
    const wasRefused = error.status === 429 || error.status === 503;
    if (method === 'POST' && !wasRefused)
        return null;
    const delayMs = error.retryAfterMs ?? 500 * 2 ** attempt;
    return delayMs > maxWaitMs ? null : delayMs;
}
async function attemptOnce(request, base, options) {
    const what = `${request.method} ${request.path}`;
    const { credentials } = options;
    const fail = (status, text, retryAfterMs) => {
        const message = redact(`${what}: ${text}`, credentials);
        return retryAfterMs === undefined
            ? new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(status, message)
            : new RetryableError(status, message, retryAfterMs);
    };
    let sent;
    try {
        sent = await follow(request, base, options);
    }
    catch (error) {
        if (error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
            throw error;
        throw fail(null, `no answer: ${describeFailure(error)}`, null);
    }
    const { status, header, body } = sent;
    if (status === 429 || status === 502 || status === 503 || status === 504) {
        throw fail(status, `answered ${status}`, retryAfterMs(header('retry-after')));
    }
    let bytes;
    try {
        bytes = await readUpTo(body, request.maxBytes ?? maxAnswerBytes);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(status, error.message);
        throw fail(null, `the answer broke off: ${describeFailure(error)}`, null);
    }
    if (status < 200 || status > 299) {
        const said = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(new TextDecoder().decode(bytes.subarray(0, 600))).slice(0, 300);
        throw fail(status, `answered ${status}${said === '' ? '' : `: ${said}`}`);
    }
    return { status, header, bytes };
}
async function follow(request, base, options) {
    const { method, path, query = [], json } = request;
    const url = new URL(`.${path}`, base);
    for (const [name, value] of query)
        url.searchParams.append(name, String(value));
    const signal = AbortSignal.timeout(timeoutMs);
    const send = options.send ?? _send_js__WEBPACK_IMPORTED_MODULE_2__/* .sendByFetch */ .g;
    const headers = { accept: '*/*', 'user-agent': options.userAgent };
    const body = json === undefined ? null : JSON.stringify(json);
    if (body !== null)
        headers['content-type'] = 'application/json';
    try {
        return await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_1__/* .followRedirects */ .F)({ url, method, origins: [base.origin] }, (to, isOurs) => send({ url: to, method, headers: { ...headers, ...(isOurs ? options.credentials : {}) }, body, signal }), ({ status, header }) => ({ status, location: header('location') }));
    }
    catch (error) {
        if (!(error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j))
            throw error;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(error.status, `${method} ${path}: ${error.message}`);
    }
}
async function readUpTo(body, maxBytes) {
    const parts = [];
    let size = 0;
    for await (const part of body) {
        size += part.length;
        if (size > maxBytes)
            throw new RangeError(`expected at most ${maxBytes} bytes, found more`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
/** Seconds, as GitLab and Bitbucket send it; dates are not waited for. */
function retryAfterMs(header) {
    return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;
}
function describeFailure(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === 'TimeoutError')
        return `none within ${timeoutMs / 1000} s`;
    const cause = error.cause;
    return cause?.code ?? error.code ?? error.message;
}
function redact(text, credentials) {
    const secrets = Object.values(credentials).map((value) => value.replace(/^(Bearer|Basic) /, ''));
    return secrets.reduce((all, secret) => (secret === '' ? all : all.replaceAll(secret, '***')), text);
}


/***/ }),

/***/ 12131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ followRedirects),
/* harmony export */   h: () => (/* binding */ requireOurs)
/* harmony export */ });
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18791);
/**
 * Where a request may be led by an answer, and whether credentials go along. A header is the word of whoever wrote it: a
 * token goes to the origins that the environment of the job names, and nowhere else.
 */

const maxRedirects = 4;
/**
 * Asks, and follows redirects. Only a reading request may end up elsewhere (storage behind the platform), without
 * credentials, and never less protected than before; one that has left does not get them back. A writing request is
 * repeated at its own origin where the answer asks for the same method again; any other redirect is the answer.
 */
async function followRedirects({ url: first, method, origins }, ask, read) {
    let [url, isOurs] = [first, origins.includes(first.origin)];
    const isReading = method === 'GET' || method === 'HEAD';
    for (let hop = 0; hop <= maxRedirects; hop++) {
        const answer = await ask(url, isOurs);
        const { status, location } = read(answer);
        if (location === null || ![301, 302, 303, 307, 308].includes(status))
            return answer;
        const next = parseLocation(location, url);
        const isRepeated = (status === 307 || status === 308) && next.origin === url.origin;
        if (!isReading && !isRepeated)
            return answer;
        const isSafe = next.protocol === 'https:' || (next.protocol === 'http:' && url.protocol === 'http:');
        if (!isSafe)
            throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, `refused a redirect from ${url.protocol} to ${next.protocol}`);
        isOurs &&= origins.includes(next.origin);
        url = next;
    }
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, `more than ${maxRedirects} redirects`);
}
function parseLocation(location, from) {
    if (URL.canParse(location, from.href))
        return new URL(location, from);
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, 'refused a redirect to what is no address');
}
/** For a client that signs whatever it sends: an address out of an answer, such as the next page of a list. */
function requireOurs(address, origins) {
    const found = URL.canParse(address) ? new URL(address).origin : 'what is no address';
    if (origins.includes(found))
        return;
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, `refused to send the token to ${found}, to which an answer of ${String(origins[0])} leads`);
}


/***/ }),

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sendThroughProxy),
/* harmony export */   g: () => (/* binding */ sendByFetch)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68392);
/** One request over the wire: by fetch, or through the proxy of a platform that signs requests. No redirects. */


const sendByFetch = async ({ url, method, headers, body, signal }) => {
    const answer = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .proxiedFetch */ .i)(url, { method, headers, body, signal, redirect: 'manual' });
    return {
        status: answer.status,
        header: (name) => answer.headers.get(name),
        body: (answer.body ?? []),
    };
};
/** The proxy gets the whole address in the request line, so the address must be an http one: it is read on the way. */
function sendThroughProxy(proxy) {
    return ({ url, method, headers, body, signal }) => new Promise((resolve, reject) => {
        if (url.protocol !== 'http:') {
            reject(new Error(`expected an http address behind the proxy, found ${url.protocol}`));
            return;
        }
        const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            host: proxy.hostname,
            port: proxy.port,
            method,
            path: url.href,
            headers: { ...headers, host: url.host, 'content-length': String(Buffer.byteLength(body ?? '')) },
            signal,
        }, (answer) => {
            const header = (name) => {
                const value = answer.headers[name.toLowerCase()];
                return value === undefined ? null : String(value);
            };
            resolve({ status: answer.statusCode ?? 0, header, body: answer });
        });
        outgoing.on('error', reject);
        outgoing.end(body ?? undefined);
    });
}


/***/ }),

/***/ 36084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZS: () => (/* binding */ assetsOf),
  fD: () => (/* binding */ modelName),
  e6: () => (/* binding */ reportName)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/report/render-html.js + 7 modules
var render_html = __webpack_require__(90751);
// EXTERNAL MODULE: ./build/release/checksums.js
var checksums = __webpack_require__(98386);
// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(73614);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/render-summary.js
var render_summary = __webpack_require__(82470);
;// CONCATENATED MODULE: ./build/release/model-card.js
/**
 * The model card, under the headings that people know from model cards elsewhere. Only what the report holds is said;
 * what it cannot know, the card says that it does not know.
 */





/** `fileOf` names the published file of an artifact. */
function renderModelCard(report, fileOf) {
    const { spec } = report;
    const sections = [
        `---\nlibrary_name: tflite\ntags:\n  - tflite\n  - tinygate\n---`,
        `# Model card: ${(0,report_escape/* escapeMarkdown */.FV)(spec.name)}`,
        renderDetails(report, fileOf),
        renderUses(report),
        renderTraining(report),
        renderEvaluation(report),
        renderCompression(report),
        renderVerdict(report),
        renderLimits(report),
        renderProvenance(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function renderDetails({ artifacts }, fileOf) {
    const rows = artifacts.map((artifact) => [
        (0,report_escape/* codeSpan */.SS)(fileOf(artifact.artifact)),
        (0,quantity/* formatQuantity */.VZ)(artifact.sizeBytes, 'bytes'),
        (0,quantity/* formatKnown */.Jq)(artifact.deflatedBytes, 'bytes', '—'),
        (0,quantity/* formatKnown */.Jq)(artifact.parameters, 'count'),
        (0,quantity/* formatKnown */.Jq)(artifact.macs, 'count'),
        (0,report_escape/* codeSpan */.SS)(artifact.sha256),
    ]);
    const header = ['File', 'Size', 'Deflated', 'Parameters', 'MACs', 'SHA-256'];
    const text = 'TensorFlow Lite models (`.tflite`). kB is 1000 bytes; deflated is zlib, level 9.';
    return ['## Model details', text, (0,markdown/* table */.tp)(header, rows, [1, 2, 3, 4])].join('\n\n');
}
function renderUses({ data }) {
    const task = data.classes.length === 0
        ? 'The report does not say what the model is for.'
        : `Assigns one of ${data.classes.length} classes: ${data.classes.map(report_escape/* escapeMarkdown */.FV).join(', ')}.`;
    return `## Uses\n\n${task} Whoever publishes the model says what it must not be used for.`;
}
function renderTraining({ data, engine, seed }) {
    const samples = data.sha256 === null
        ? 'No data was read: the files were judged as they are.'
        : `${(0,quantity/* formatCount */.B4)(data.trainSamples)} samples; digest of the data as it was read and split: ${(0,report_escape/* codeSpan */.SS)(data.sha256)}.`;
    const made = engine === null
        ? 'The files were not trained in this run.'
        : `Trained with ${(0,report_escape/* escapeMarkdown */.FV)(engine)}, seed ${seed}.`;
    return `## Training\n\n${samples} ${made}`;
}
function renderEvaluation({ artifacts, data }) {
    const measured = artifacts.filter(({ accuracy }) => accuracy !== null);
    if (measured.length === 0)
        return '## Evaluation\n\nNo accuracy was measured.';
    const rows = measured.map((artifact) => [
        (0,report_escape/* codeSpan */.SS)(artifact.artifact),
        accuracyText(artifact),
        intervalText(artifact),
        `${(0,quantity/* formatCount */.B4)(artifact.accuracy?.correct ?? 0)} of ${(0,quantity/* formatCount */.B4)(artifact.accuracy?.samples ?? 0)}`,
        (0,report_escape/* escapeMarkdown */.FV)(artifact.runtime ?? '—'),
    ]);
    const results = (0,markdown/* table */.tp)(['Model', 'Top-1 accuracy', '95 % interval', 'Correct', 'Run in'], rows, [1, 2, 3]);
    const text = `${(0,quantity/* formatCount */.B4)(data.testSamples)} test samples that were not trained on; Wilson score intervals.`;
    return ['## Evaluation', text, results, renderClasses(measured, data.classes)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function renderClasses(artifacts, classes) {
    if (classes.length === 0 || artifacts.some(({ accuracy }) => accuracy?.perClass.length !== classes.length))
        return '';
    const rows = classes.map((name, index) => [
        (0,report_escape/* escapeMarkdown */.FV)(name),
        ...artifacts.map(({ accuracy }) => {
            const { correct = 0, samples = 0 } = accuracy?.perClass[index] ?? {};
            return samples === 0
                ? 'no samples'
                : `${(0,quantity/* formatQuantity */.VZ)(correct / samples, 'fraction')} of ${(0,quantity/* formatCount */.B4)(samples)}`;
        }),
    ]);
    const header = ['Class', ...artifacts.map(({ artifact }) => (0,report_escape/* codeSpan */.SS)(artifact))];
    return `### Results for each class\n\n${(0,markdown/* table */.tp)(header, rows, artifacts.map((_, index) => index + 1))}`;
}
/** Of each file that a pass promised something about. */
function renderCompression({ artifacts, invariants }) {
    const compressed = artifacts.filter(({ artifact }) => invariants.some((row) => row.artifact === artifact));
    const parts = compressed.map(({ artifact, layers, sizeBytes }) => {
        const [largest] = [...artifacts].sort((a, b) => b.sizeBytes - a.sizeBytes);
        const rows = layers.map((layer) => [
            (0,report_escape/* codeSpan */.SS)(layer.name),
            (0,report_escape/* codeSpan */.SS)(layer.operator),
            (0,quantity/* formatQuantity */.VZ)(layer.kernelBytes, 'bytes'),
            (0,quantity/* formatQuantity */.VZ)(layer.zeroFraction, 'fraction'),
            (0,quantity/* formatCount */.B4)(layer.distinctCodes),
        ]);
        const ratio = largest && largest.artifact !== artifact
            ? `${(largest.sizeBytes / sizeBytes).toFixed(1)} times smaller than ${(0,report_escape/* codeSpan */.SS)(largest.artifact)}. `
            : '';
        const promises = invariants.filter((row) => row.artifact === artifact);
        const kept = promises.filter(({ verdict }) => verdict === 'pass').length;
        const text = `${ratio}${kept} of ${promises.length} promises of the compression passes hold in the exported codes.`;
        const header = ['Layer', 'Operator', 'Kernel', 'Zeros', 'Distinct codes'];
        return `### ${(0,report_escape/* escapeMarkdown */.FV)(artifact)}\n\n${text}\n\n${(0,markdown/* table */.tp)(header, rows, [2, 3, 4])}`;
    });
    return parts.length === 0 ? '' : ['## Compression', ...parts].join('\n\n');
}
function renderVerdict(report) {
    const head = `${describe/* verdictEmoji */.If[report.verdict]} **${report.verdict}**: ${(0,describe/* describeVerdict */.XZ)(report)}.`;
    return ['## Budgets and verdict', head, (0,render_summary/* renderBudgets */.l)(report.budgets)].join('\n\n');
}
function renderLimits({ artifacts, data, baseline }) {
    const measured = artifacts.filter(({ accuracy }) => accuracy !== null);
    const worst = measured.flatMap(({ artifact, accuracy }) => {
        const classes = (accuracy?.perClass ?? []).flatMap(({ correct, samples }, index) => samples === 0 ? [] : [{ fraction: correct / samples, name: data.classes[index] }]);
        const [lowest] = classes.sort((a, b) => a.fraction - b.fraction);
        return lowest?.name === undefined
            ? []
            : [
                `- ${(0,report_escape/* codeSpan */.SS)(artifact)} is weakest on ${(0,report_escape/* escapeMarkdown */.FV)(lowest.name)}: ${(0,quantity/* formatQuantity */.VZ)(lowest.fraction, 'fraction')}.`,
            ];
    });
    const isTimed = artifacts.some(({ devices }) => devices.length > 0);
    const lines = [
        measured.length === 0
            ? '- Nothing is known about accuracy.'
            : '- Accuracy is of the test samples above. Nothing is known about other data, other sensors or other people.',
        ...worst,
        isTimed ? '' : '- No device measured latency, memory or energy.',
        baseline.kind === 'found' ? '' : '- It was not compared with an earlier version.',
    ];
    return `## Bias, risks and limitations\n\n${lines.filter((line) => line !== '').join('\n')}`;
}
function renderProvenance({ tool, spec, commit, stages }) {
    const rows = [
        ['Spec', `${(0,report_escape/* codeSpan */.SS)(spec.path)}, SHA-256 ${(0,report_escape/* codeSpan */.SS)(spec.sha256)}`],
        ['Inputs', `SHA-256 ${(0,report_escape/* codeSpan */.SS)(spec.inputs)}`],
        ['Commit', commit === null ? 'not known' : (0,report_escape/* codeSpan */.SS)(commit)],
        ['Made by', `tinygate ${(0,report_escape/* escapeMarkdown */.FV)(tool.version)}`],
        ...stages.map(({ name, digest }) => [`Stage ${(0,report_escape/* codeSpan */.SS)(name)}`, (0,report_escape/* codeSpan */.SS)(digest)]),
    ];
    const check = [
        'Check the files with `sha256sum -c SHA256SUMS`, and that they are those which were judged with',
        '`tinygate verify .` in the folder they are in.',
    ].join(' ');
    return ['## Provenance', (0,markdown/* table */.tp)(['Part', 'Value'], rows), check].join('\n\n');
}
function accuracyText({ accuracy }) {
    return accuracy ? (0,quantity/* formatQuantity */.VZ)(accuracy.fraction, 'fraction') : '—';
}
function intervalText({ accuracy }) {
    if (!accuracy)
        return '—';
    const [low, high] = accuracy.interval95.map((bound) => (bound * 100).toFixed(2));
    return `${low} to ${high} %`;
}

// EXTERNAL MODULE: ./build/release/test-result.js
var test_result = __webpack_require__(13940);
;// CONCATENATED MODULE: ./build/release/assets.js
/** The files of a release, in the order of their names: a pure function of what was measured and reported. */






const reportName = 'report.json';
/** Files of one model have plain names; those of several begin with the name of their spec. */
function assetsOf(items) {
    const files = items.flatMap((item) => {
        const prefix = items.length === 1 ? '' : `${item.report.spec.name}-`;
        return [
            ...item.models.map(({ artifact, bytes }) => asset(modelName(prefix, artifact), bytes)),
            asset(`${prefix}${reportName}`, item.reportBytes),
            asset(`${prefix}report.html`, (0,render_html/* renderHtml */.K2)(item.report, null)),
            asset(`${prefix}MODEL_CARD.md`, renderModelCard(item.report, (artifact) => modelName(prefix, artifact))),
        ];
    });
    const result = asset(test_result/* testResultName */.j_, (0,test_result/* renderTestResult */.CS)(items.map(({ report }) => report)));
    const listed = [...files, result];
    const all = [...listed, asset(checksums/* checksumsName */.uw, (0,checksums/* renderChecksums */.pd)(listed))];
    requirePlainNames(all.map(({ name }) => name));
    return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function modelName(prefix, artifact) {
    return `${prefix}${artifact}.tflite`;
}
function asset(name, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return { name, bytes, sha256: (0,digest/* digestBytes */.QN)(bytes) };
}
/** A name that a platform would change, or a file system read as a path, is refused rather than mended. */
function requirePlainNames(names) {
    const seen = new Set();
    for (const name of names) {
        const isPlain = /^[A-Za-z0-9][\w.-]*$/.test(name) && !name.includes('..') && name.length <= 200;
        if (isPlain && !seen.has(name.toLowerCase())) {
            seen.add(name.toLowerCase());
            continue;
        }
        throw new errors/* SpecError */.G8({
            code: 'release/asset-name',
            message: `expected file names of letters, digits, . _ - that differ, found ${JSON.stringify(name)}${isPlain ? ' twice' : ''}`,
            fix: 'Rename the artifact or the spec.',
        });
    }
}


/***/ }),

/***/ 98386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pd: () => (/* binding */ renderChecksums),
/* harmony export */   uw: () => (/* binding */ checksumsName),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/** `SHA256SUMS`, as `sha256sum -c` reads it. */
const checksumsName = 'SHA256SUMS';
function renderChecksums(files) {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
/** Null where a line is not one that `renderChecksums` writes: nothing is guessed. */
function parseChecksums(text) {
    if (!text.endsWith('\n'))
        return null;
    const entries = text
        .slice(0, -1)
        .split('\n')
        .map((line) => /^([0-9a-f]{64}) {2}([A-Za-z0-9][\w.-]*)$/.exec(line));
    const read = entries.flatMap((entry) => (entry ? [{ sha256: entry[1], name: entry[2] }] : []));
    const isUnique = new Set(read.map(({ name }) => name)).size === read.length;
    return read.length === entries.length && isUnique ? read : null;
}


/***/ }),

/***/ 13940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ renderTestResult),
/* harmony export */   K4: () => (/* binding */ testResultType),
/* harmony export */   j_: () => (/* binding */ testResultName),
/* harmony export */   v$: () => (/* binding */ testResultOf)
/* harmony export */ });
/* unused harmony export budgetId */
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39231);

const testResultName = 'test-result.json';
const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';
function renderTestResult(reports) {
    return `${JSON.stringify(testResultOf(reports), null, 2)}\n`;
}
function testResultOf(reports) {
    const tests = numbered(reports.flatMap(testsOf));
    const named = (...wanted) => tests.filter(({ verdict }) => wanted.includes(verdict)).map(({ id }) => id);
    return {
        result: resultOf(reports.length === 0 ? 'error' : (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(reports)),
        configuration: reports.map(({ spec }) => ({ name: spec.path, digest: { sha256: spec.sha256 } })),
        passedTests: named('pass'),
        warnedTests: named('warn'),
        failedTests: named('fail', 'inconclusive', 'error'),
    };
}
function testsOf({ spec, budgets, invariants }) {
    return [
        ...budgets.map((row) => ({ id: `${spec.name}/${budgetId(row)}`, verdict: row.verdict })),
        ...invariants.map(({ artifact, invariant, layer, verdict }) => ({
            id: `${spec.name}/${artifact}/${invariant}/${layer}`,
            verdict,
        })),
    ];
}
/** `int8/accuracy/max_drop:teacher`, `int8/class_accuracy[dog]/min`, `int8/latency@rpi4/max`. */
function budgetId({ artifact, metric, class: name, device, operator, against }) {
    const of = `${metric}${name === null ? '' : `[${name}]`}${device === null ? '' : `@${device}`}`;
    return `${artifact}/${of}/${operator}${against === null ? '' : `:${against}`}`;
}
/** Two limits of one kind: the second is `…#2`. */
function numbered(tests) {
    const seen = new Map();
    return tests.map(({ id, verdict }) => {
        const count = (seen.get(id) ?? 0) + 1;
        seen.set(id, count);
        return { id: count === 1 ? id : `${id}#${count}`, verdict };
    });
}
function resultOf(verdict) {
    switch (verdict) {
        case 'pass':
            return 'PASSED';
        case 'warn':
            return 'WARNED';
        case 'fail':
        case 'inconclusive':
        case 'error':
            return 'FAILED';
        default:
            return verdict;
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
