export const id = 1586;
export const ids = [1586];
export const modules = {

/***/ 51586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyFolder: () => (/* binding */ verify_verifyFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(18937);
// EXTERNAL MODULE: ./build/release/assets.js + 1 modules
var assets = __webpack_require__(36084);
// EXTERNAL MODULE: ./build/release/checksums.js
var checksums = __webpack_require__(98386);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/release/test-result.js
var test_result = __webpack_require__(13940);
;// CONCATENATED MODULE: ./build/release/compare-test-result.js
/** Whether a test result, alone or within an in-toto statement, says what the reports say, about the files that are there. */


/** `digests` are the SHA-256 of the files. Lists what differs. */
function compareTestResult(text, reports, digests) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return [`${test_result/* testResultName */.j_}: expected JSON, found: ${error.message.slice(0, 200)}`];
    }
    const problems = [];
    const statement = value;
    const isStatement = typeof statement?._type === 'string';
    if (isStatement) {
        if (statement.predicateType !== test_result/* testResultType */.K4)
            problems.push(`${test_result/* testResultName */.j_}: expected the predicate ${test_result/* testResultType */.K4}, found another`);
        problems.push(...compareSubjects(statement.subject, digests));
    }
    const found = isStatement ? statement.predicate : value;
    const expected = (0,test_result/* testResultOf */.v$)(reports);
    for (const key of Object.keys(expected)) {
        const said = found?.[key];
        if (isSame(said, expected[key]))
            continue;
        problems.push(`${test_result/* testResultName */.j_}: expected the ${key} of the reports, found ${JSON.stringify(said ?? null).slice(0, 200)}`);
    }
    return problems;
}
function compareSubjects(subject, digests) {
    const subjects = Array.isArray(subject) ? subject : [];
    if (subjects.length === 0)
        return [`${test_result/* testResultName */.j_}: expected subjects, found none`];
    return subjects.flatMap((one) => {
        const { name, digest } = (one ?? {});
        const sha256 = digest?.sha256;
        return typeof sha256 === 'string' && digests.has(sha256)
            ? []
            : [`${test_result/* testResultName */.j_}: expected a file with the digest of its subject ${JSON.stringify(name)}, found none`];
    });
}
function isSame(found, expected) {
    try {
        return (0,digest/* canonicalJson */.dj)(found) === (0,digest/* canonicalJson */.dj)(expected);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/release/verify.js
/**
 * Whether published files are those that were measured and judged, without a network: `SHA256SUMS`, the digests in the
 * reports, and the test result. Every mismatch is listed; what is missing is one.
 */











/** What signing tools leave beside the files. */
const signature = /\.(sigstore\.json|intoto\.jsonl|jsonl|sig)$/;
/** `path` is a folder of published files, or one report beside its models. Throws `TinygateError` where it is neither. */
async function verifyRelease(path) {
    const isFolder = await (0,promises_.stat)(path).then((found) => found.isDirectory(), (error) => {
        throw unreadable(path, error);
    });
    return isFolder ? verifyFolder(path) : verifyReportFile(path);
}
async function verifyFolder(folder) {
    const problems = [];
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, checksums/* checksumsName */.uw), 'utf8').catch((error) => {
        throw unreadable((0,external_node_path_.join)(folder, checksums/* checksumsName */.uw), error);
    });
    const sums = (0,checksums/* parseChecksums */.yk)(text);
    if (sums === null) {
        throw unreadable((0,external_node_path_.join)(folder, checksums/* checksumsName */.uw), new Error('a line is not <SHA-256>, two spaces, <file>'));
    }
    const digests = new Map();
    for (const { name, sha256 } of sums) {
        const digest = await digestFile((0,external_node_path_.join)(folder, name));
        if (digest !== null)
            digests.set(name, digest);
        if (digest === null)
            problems.push(`${name}: expected by ${checksums/* checksumsName */.uw}, found no such file`);
        else if (digest !== sha256)
            problems.push(`${name}: expected SHA-256 ${sha256}, found ${digest}`);
    }
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (entry.name === checksums/* checksumsName */.uw || signature.test(entry.name) || digests.has(entry.name))
            continue;
        if (entry.isFile() || entry.isSymbolicLink())
            problems.push(`${entry.name}: not listed in ${checksums/* checksumsName */.uw}`);
    }
    const reports = [];
    const names = sums.map(({ name }) => name).filter((name) => name === assets/* reportName */.e6 || name.endsWith(`-${assets/* reportName */.e6}`));
    if (names.length === 0)
        problems.push(`${assets/* reportName */.e6}: expected one in ${checksums/* checksumsName */.uw}, found none`);
    for (const name of names) {
        const report = await readReport((0,external_node_path_.join)(folder, name), problems);
        if (!report)
            continue;
        reports.push(report);
        const prefix = name.slice(0, -assets/* reportName */.e6.length);
        for (const { artifact, sha256 } of report.artifacts) {
            const file = (0,assets/* modelName */.fD)(prefix, artifact);
            const digest = digests.get(file);
            if (digest === undefined)
                problems.push(`${file}: measured in ${name}, found no such file`);
            else if (digest !== sha256)
                problems.push(`${file}: expected what ${name} measured, ${sha256}, found ${digest}`);
        }
    }
    const isListed = digests.has(test_result/* testResultName */.j_);
    if (!isListed)
        problems.push(`${test_result/* testResultName */.j_}: expected one in ${checksums/* checksumsName */.uw}, found none`);
    else if (reports.length === names.length) {
        const result = await (0,promises_.readFile)((0,external_node_path_.join)(folder, test_result/* testResultName */.j_), 'utf8');
        problems.push(...compareTestResult(result, reports, new Set(digests.values())));
    }
    return conclude([checksums/* checksumsName */.uw, ...digests.keys()], reports, problems);
}
/** Models are beside the report, or in `artifacts`, where a run leaves them. */
async function verifyReportFile(path) {
    const problems = [];
    const folder = (0,external_node_path_.dirname)(path);
    const report = await readReport(path, problems);
    const prefix = (0,external_node_path_.basename)(path).endsWith(assets/* reportName */.e6) ? (0,external_node_path_.basename)(path).slice(0, -assets/* reportName */.e6.length) : '';
    const files = [(0,external_node_path_.basename)(path)];
    for (const { artifact, sha256 } of report?.artifacts ?? []) {
        const name = (0,assets/* modelName */.fD)(prefix, artifact);
        if (!/^[\w.-]+$/.test(name) || name.startsWith('.')) {
            problems.push(`${JSON.stringify(artifact)}: expected an artifact whose name is a file name`);
            continue;
        }
        const beside = await digestFile((0,external_node_path_.join)(folder, name));
        const digest = beside ?? (await digestFile((0,external_node_path_.join)(folder, 'artifacts', name)));
        if (digest === null)
            problems.push(`${name}: measured in ${(0,external_node_path_.basename)(path)}, found no such file`);
        else if (digest === sha256)
            files.push(name);
        else
            problems.push(`${name}: expected what ${(0,external_node_path_.basename)(path)} measured, ${sha256}, found ${digest}`);
    }
    return conclude(files, report ? [report] : [], problems);
}
function conclude(names, reports, problems) {
    const red = reports
        .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'warn')
        .map(({ spec, verdict }) => `${JSON.stringify(spec.name)}: expected the verdict pass or warn, found ${verdict}`);
    const all = [...problems, ...red];
    const files = names.filter((name) => !all.some((problem) => problem.startsWith(`${name}: `)));
    return { files, verdict: reports.length === 0 ? null : (0,verdict/* worstVerdict */.zP)(reports), problems: all };
}
async function readReport(path, problems) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > json/* maxReportBytes */.K)
            throw new RangeError(`expected at most ${json/* maxReportBytes */.K} bytes, found ${size}`);
        return (0,json/* parseReport */.M)(await (0,promises_.readFile)(path, 'utf8'), (0,external_node_path_.basename)(path));
    }
    catch (error) {
        const [problem] = error instanceof errors/* TinygateError */.oG ? error.problems : [];
        problems.push(problem?.message ?? `${(0,external_node_path_.basename)(path)}: ${error.message}`);
        return null;
    }
}
/** Null where there is no such file. */
async function digestFile(path) {
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const part of (0,external_node_fs_.createReadStream)(path))
            hash.update(part);
        return hash.digest('hex');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ELOOP')
            return null;
        throw unreadable(path, error);
    }
}
function unreadable(path, error) {
    return new errors/* TinygateError */.oG({
        code: 'verify/unreadable',
        message: `expected published files with ${checksums/* checksumsName */.uw}, or a report, found that ${path} cannot be read: ${error.message}`,
        fix: 'Name the folder of a release (`gh release download TAG --dir FOLDER`), or a report.json beside its models.',
    }, { cause: error });
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/cli/commands/verify.js




/** Lists every file that is what was measured, and every one that is not. */
async function verify_verifyFolder({ subjects: [path = '.'] }, io) {
    const { files, verdict, problems } = await verifyRelease((0,external_node_path_.resolve)(io.cwd, path));
    for (const file of files)
        io.stdout.write(`✓ ${(0,report_escape/* escapeText */.X1)(file)}\n`);
    for (const problem of problems)
        io.stderr.write(`✗ ${(0,report_escape/* escapeText */.X1)(problem)}\n`);
    if (problems.length > 0) {
        io.stderr.write(`not verified: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n`);
        return errors/* exitCodes */.hS.budget;
    }
    io.stdout.write(`verified: ${files.length} files, verdict ${verdict ?? 'unknown'}\n`);
    return errors/* exitCodes */.hS.pass;
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


/***/ })

};
