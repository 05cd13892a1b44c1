export const id = 4368;
export const ids = [4368];
export const modules = {

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishSpecs: () => (/* binding */ publishSpecs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
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
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/report/render-html.js + 10 modules
var render_html = __webpack_require__(76855);
;// CONCATENATED MODULE: ./build/release/checksums.js
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

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
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

// EXTERNAL MODULE: ./build/gate/verdict.js
var gate_verdict = __webpack_require__(39231);
;// CONCATENATED MODULE: ./build/release/test-result.js

const testResultName = 'test-result.json';
const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';
function renderTestResult(reports) {
    return `${JSON.stringify(testResultOf(reports), null, 2)}\n`;
}
function testResultOf(reports) {
    const tests = numbered(reports.flatMap(testsOf));
    const named = (...wanted) => tests.filter(({ verdict }) => wanted.includes(verdict)).map(({ id }) => id);
    return {
        result: resultOf(reports.length === 0 ? 'error' : (0,gate_verdict/* worstVerdict */.zP)(reports)),
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
    const result = asset(testResultName, renderTestResult(items.map(({ report }) => report)));
    const listed = [...files, result];
    const all = [...listed, asset(checksumsName, renderChecksums(listed))];
    requirePlainNames(all.map(({ name }) => name));
    return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function modelName(prefix, artifact) {
    return `${prefix}${artifact}.tflite`;
}
function asset(name, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return { name, bytes, sha256: (0,core_digest/* digestBytes */.QN)(bytes) };
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

// EXTERNAL MODULE: ./build/release/commits.js
var commits = __webpack_require__(82800);
// EXTERNAL MODULE: ./build/platform/shape.js
var shape = __webpack_require__(57031);
// EXTERNAL MODULE: ./build/platform/github/answers.js
var answers = __webpack_require__(30927);
// EXTERNAL MODULE: ./build/release/github.js
var release_github = __webpack_require__(10263);
;// CONCATENATED MODULE: ./build/release/publish-pull-request.js
/**
 * A pull request with the new files, for a repository that commits its model. One commit on a branch of its own, made by
 * the API: nothing is checked out, and no other branch is touched.
 */





async function publishPullRequest(github, plan) {
    const branch = branchOf(plan.name);
    for (const { path } of plan.files)
        requirePath(path);
    let permission = 'contents: write';
    const propose = async () => {
        const base = plan.base ?? (await defaultBranch(github));
        const tip = await (0,commits/* headOf */.Uo)(github, base);
        if (tip === null)
            throw refuse(`expected branch ${base}, found no such branch`, 'Name a branch that is there.');
        const changed = [];
        for (const file of plan.files)
            if ((await (0,commits/* blobAt */.hb)(github, file.path, tip)) !== (0,commits/* blobName */.PF)(file.bytes))
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
    };
    try {
        return await (0,release_github/* publishing */.Kc)(github, propose);
    }
    catch (error) {
        return (0,release_github/* asRefusal */.Zd)(error, permission);
    }
}
/** Whether the branch was moved; it is not where it has these files on this base already. */
async function commitOnto(github, { branch, tip, title, files }) {
    const old = await (0,commits/* headOf */.Uo)(github, branch);
    const before = old === null ? null : await (0,commits/* readCommit */.kN)(github, old);
    if (before && !before.message.includes(commits/* trailer */.s9)) {
        throw refuse(`expected branch ${branch} as tinygate left it, found a commit by somebody else (${old?.slice(0, 12)})`, 'Merge or move that work, and delete the branch.');
    }
    const tree = await (0,commits/* addTree */.At)(github, (await (0,commits/* readCommit */.kN)(github, tip)).tree, files);
    if (before?.tree === tree && before.parents.length === 1 && before.parents[0] === tip)
        return false;
    const sha = await (0,commits/* addCommit */.Ph)(github, { title, tree, parents: [tip] });
    await (0,commits/* moveBranch */.ob)(github, branch, { old, sha, isForced: true });
    return true;
}
async function upsertPull({ request, owner, repo }, { branch, base, plan }) {
    const { title, body } = plan;
    const find = async () => {
        const head = `${owner}:${branch}`;
        const query = { owner, repo, state: 'open', head, base, per_page: 100 };
        const { data } = await request('GET /repos/{owner}/{repo}/pulls', query);
        // Gitea knows no filter by head.
        return (0,shape/* readShape */._f)((0,shape/* list */.p_)(answers/* openPull */.Q_), data).find((pull) => pull.head.ref === branch && pull.base.ref === base);
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
        return { url: (0,shape/* readShape */._f)(answers/* openPull */.Q_, data).html_url, isOpened: true, isEdited: false };
    }
    const isEdited = open.title !== title || (open.body ?? '').replace(/\r\n/g, '\n').trimEnd() !== body.trimEnd();
    if (isEdited) {
        const edit = { owner, repo, pull_number: open.number, title, body };
        await request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', edit);
    }
    return { url: open.html_url, isOpened: false, isEdited };
}
async function defaultBranch({ request, owner, repo }) {
    return (0,shape/* readShape */._f)(answers/* repository */.Jk, (await request('GET /repos/{owner}/{repo}', { owner, repo })).data).default_branch;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/platform/github/bytes.js
var bytes = __webpack_require__(86191);
// EXTERNAL MODULE: ./build/platform/github/origins.js
var origins = __webpack_require__(62671);
// EXTERNAL MODULE: ./build/platform/read-body.js
var read_body = __webpack_require__(63545);
;// CONCATENATED MODULE: ./build/release/release-draft.js
/** Drafts and their assets on GitHub: finding, making, filling, publishing. */








/** Drafts are in the list only: asking for a tag finds published releases alone. */
async function findReleases(github, tag) {
    const { request, owner, repo } = github;
    const releases = await (0,release_github/* allPages */.S4)(answers/* release */._r, async (page) => {
        const { data } = await request('GET /repos/{owner}/{repo}/releases', { owner, repo, ...release_github/* perPage */.xP, page });
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
    return readRelease((0,shape/* readShape */._f)(answers/* release */._r, data));
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
    return readRelease((0,shape/* readShape */._f)(answers/* release */._r, data));
}
async function listAssets({ request, owner, repo }, { id }) {
    const assets = await (0,release_github/* allPages */.S4)(answers/* asset */.LY, async (page) => {
        const { data } = await request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
            owner,
            repo,
            release_id: id,
            ...release_github/* perPage */.xP,
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
        request: bytes/* unparsed */.fA,
    });
    const { status, data } = answer;
    if (status !== 200)
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,read_body/* eachPart */.Zg)((data ?? []), asset.sizeBytes, status, (part) => hash.update(part));
    return hash.digest('hex');
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
        return readAsset((0,shape/* readShape */._f)(answers/* asset */.LY, answer.data));
    };
    let stored;
    try {
        stored = await send();
    }
    catch (error) {
        // An upload that broke off leaves an empty asset with the name, in the way of the next attempt.
        if ((0,release_github/* statusOf */.c2)(error) !== 422)
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
        return await (0,release_github/* publishing */.Kc)(github, () => release(github, plan, assets));
    }
    catch (error) {
        return (0,release_github/* asRefusal */.Zd)(error, permission);
    }
}
async function release(github, plan, assets) {
    await requireSameCommit(github, plan);
    const found = await findReleases(github, plan.tag);
    const published = found.find(({ isDraft }) => !isDraft);
    if (published)
        return comparePublished(github, published, plan, assets);
    const [draft, ...others] = found;
    if (others.length > 0) {
        throw publish_release_refuse(`expected one draft for ${plan.tag}, found ${found.length}`, 'Delete all but one of them.');
    }
    const body = `${plan.notes.trimEnd()}\n\n${marker}\n`;
    const unpublished = draft ?? (await createDraft(github, { ...plan, body }));
    const uploaded = await fill(github, unpublished, assets);
    await requireComplete(github, unpublished, assets);
    const { url } = await publishDraft(github, unpublished, plan);
    return { kind: 'published', url, uploaded };
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
        const named = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `tags/${tag}` });
        target = (0,shape/* readShape */._f)(answers/* ref */.KR, named.data).object;
        if (target.type === 'tag') {
            const annotated = await request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
                owner,
                repo,
                tag_sha: target.sha,
            });
            target = (0,shape/* readShape */._f)(answers/* ref */.KR, annotated.data).object;
        }
    }
    catch (error) {
        if ((0,release_github/* statusOf */.c2)(error) === 404)
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

// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(18937);
// EXTERNAL MODULE: ./build/core/read-whole.js
var read_whole = __webpack_require__(5574);
// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/release/source.js
/** What is published: the report of a run, and the very bytes that it measured. */








/** Throws `TinygateError` where the verdict is not green, or a file is missing or not what was measured. */
async function readSource({ workDir, models }) {
    const path = (0,external_node_path_.join)(workDir, 'report.json');
    const reportBytes = await read(path, 'the report of a run');
    const report = (0,json.parseReport)(reportBytes, path);
    requireGreen(report);
    const found = [];
    for (const { artifact, sha256 } of report.artifacts) {
        const file = Object.hasOwn(models, artifact) ? models[artifact] : undefined;
        if (file === undefined)
            throw wrongFile(`expected a file of ${artifact}, which ${path} measured, found no such file`);
        const bytes = await read(file, `the file of ${artifact}`);
        const digest = (0,core_digest/* digestBytes */.QN)(bytes);
        if (digest !== sha256) {
            throw wrongFile(`expected ${file} with the SHA-256 that was measured, ${sha256}, found ${digest}`);
        }
        found.push({ artifact, bytes, sha256 });
    }
    if (found.length === 0)
        throw wrongFile(`expected a measured file in ${path}, found no file`);
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
        return await (0,read_whole/* readWhole */.o)(path, { maxBytes: tflite_open.maxModelBytes, fix: 'Name what `tinygate run` or `tinygate gate` left.' });
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
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
            message: 'expected a report to publish, found no report',
            fix: 'Name a spec.',
        });
    }
    const assets = assetsOf(items);
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
            const files = items.flatMap(({ report, models }) => models.map(({ artifact, bytes }) => ({ path: `${prefix}${modelName(several(report), artifact)}`, bytes })));
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
        message: `expected reports of one known commit, found ${commits.map((one) => one ?? 'no commit').join(', ')}`,
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

// EXTERNAL MODULE: ./build/spec/plan/artifacts.js
var plan_artifacts = __webpack_require__(21299);
;// CONCATENATED MODULE: ./build/release/source-of.js


/** What a run or a gate of a plan left in its work folder (absolute). */
function sourceOf({ artifacts }, workDir) {
    const models = artifacts.map((artifact) => {
        const made = (0,external_node_path_.join)(workDir, 'artifacts', `${artifact.name}.tflite`);
        return [artifact.name, (0,plan_artifacts/* isCommitted */.z)(artifact) ? artifact.path : made];
    });
    return { workDir, models: Object.fromEntries(models) };
}

// EXTERNAL MODULE: ./build/spec/read.js + 62 modules
var spec_read = __webpack_require__(94572);
// EXTERNAL MODULE: ./build/spec/find-specs.js
var find_specs = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
;// CONCATENATED MODULE: ./build/action/publish.js
/** Mode `publish`: what an earlier step judged becomes a release, a pull request with the new files, or a folder. */









async function publishSpecs(runner, inputs, workspace) {
    const { commands } = runner;
    const specs = await (0,find_specs/* findSpecs */.WT)(inputs.specs, inputs.workingDirectory, workspace);
    const tinygate = (0,external_node_path_.join)(inputs.workingDirectory, '.tinygate');
    const published = await (0,action_runner/* inGroup */.H)(commands, `Publish as ${inputs.publishAs}`, async () => {
        const plans = [];
        for (const spec of specs)
            plans.push(await (0,spec_read/* readSpec */.O)(spec, { cwd: workspace, workspace }));
        for (const plan of plans)
            await (0,own_work/* requireOwnWork */.po)((0,external_node_path_.join)(tinygate, plan.name), true);
        const sources = plans.map((plan) => sourceOf(plan, (0,external_node_path_.join)(tinygate, plan.name)));
        return publish(sources, (0,external_node_path_.join)(tinygate, 'release'), await targetOf(runner, inputs));
    });
    commands.setOutput('published-path', published.folder);
    commands.setOutput('url', urlOf(published));
    if (published.outcome.kind === 'refused') {
        commands.setFailed(describePublished(published));
        return errors/* exitCodes */.hS.input;
    }
    commands.info(describePublished(published));
    return errors/* exitCodes */.hS.pass;
}
async function targetOf({ env }, { publishAs, publishInto, tag, token }) {
    if (publishAs === 'folder')
        return { kind: 'folder' };
    const { openRepository } = await __webpack_require__.e(/* import() */ 6751).then(__webpack_require__.bind(__webpack_require__, 79132));
    const github = openRepository(env, token === '' ? null : token);
    if (publishAs === 'pull-request')
        return { kind: publishAs, github, base: null, into: publishInto };
    return { kind: publishAs, github, tag: tag ?? '' };
}
function urlOf({ outcome }) {
    return 'url' in outcome ? (outcome.url ?? '') : '';
}


/***/ })

};
