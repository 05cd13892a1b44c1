export const id = 8519;
export const ids = [8519];
export const modules = {

/***/ 19770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ removeAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Temporary files and folders that a process left which was killed before it could remove them. */


/** Nothing that is written here takes as long, on any machine or through any network. */
const dayMs = 24 * 60 * 60 * 1000;
/** What follows the target's name: a process and eight digits, or a UUID. Other people's files end otherwise. */
const ending = /^\.(?:\d+-[0-9a-f]{8}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.tmp$/;
/** Removes what was left beside `target` a day ago or earlier. What cannot be removed stays, since it does no harm. */
async function removeAbandoned(target, now = Date.now()) {
    const [folder, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)];
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    for (const found of names) {
        if (!found.startsWith(name) || !ending.test(found.slice(name.length)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found);
        const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
        if (state && now - state.mtimeMs >= dayMs)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 19807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _abandoned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19770);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71626);





/**
 * Writes beside the target under a temporary name, then renames: a reader sees the old bytes or the new, never a part. What
 * is no regular file, such as `/dev/stdout`, is written to in place and never replaced. What a process left that was killed
 * in the middle is removed by a later write, a day after.
 * @throws TinygateError that names the target where the operating system refuses.
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`;
    try {
        if (await isDevice(path)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
            return;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        await (0,_abandoned_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAbandoned */ .j)(path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSystemError */ .T)(error, 'write', path) ?? error;
    }
}
/** A device, a pipe or a socket. */
async function isDevice(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    return found !== null && !found.isFile() && !found.isDirectory();
}


/***/ }),

/***/ 43937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ examineWork),
/* harmony export */   po: () => (/* binding */ requireOwnWork)
/* harmony export */ });
/* unused harmony export examineReport */
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
/**
 * Throws where a report that is only shown is committed: its verdict would be the word of whoever wrote it. Gives what people
 * should know where git cannot tell; the last job of a matrix has the files of earlier jobs and no repository.
 *
 * @param file absolute
 */
async function examineReport(file) {
    const work = await examineWork(file, {}).catch((error) => {
        if (error instanceof TinygateError && error.problems[0]?.code === 'work/committed')
            throw committedReport(file, error);
        throw error;
    });
    return work.kind === 'own' ? null : work.reason;
}
function committedReport(file, cause) {
    return new TinygateError({
        code: 'report/committed',
        message: `expected ${file} to be what a run wrote, found that it is committed`,
        cause: 'A report that a change brings along says whatever the change wants.',
        fix: 'Show the report of this run: tinygate gate makes it. To compare with a committed report, use --baseline FILE.',
    }, { cause });
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

/***/ 85857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K2: () => (/* binding */ renderHtml)
});

// UNUSED EXPORTS: fileSections, verdictSections

// EXTERNAL MODULE: ./build/report/describe-base.js
var describe_base = __webpack_require__(39582);
// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(73614);
;// CONCATENATED MODULE: ./build/report/html/base.js
/** Files of the base that this run changed or lacks; the same bytes twice in a chart would only hide each other. */
function changedFrom(baseline, { artifacts }) {
    const digests = new Map(artifacts.map(({ artifact, sha256 }) => [artifact, sha256]));
    return (baseline?.artifacts ?? []).filter(({ artifact, sha256 }) => digests.get(artifact) !== sha256);
}

// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/html/element.js
/**
 * HTML and SVG as data: strings given as children or attributes are always text, so nothing that a stranger wrote can
 * become markup. Only `element` makes markup.
 */

const voidTags = ['meta', 'wbr'];
/** Attributes that are undefined are left out. */
function element_element(tag, attributes = {}, ...children) {
    const given = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${typeof value === 'number' ? formatNumber(value) : (0,report_escape/* escapeHtml */.ZD)(String(value))}"`);
    const open = `<${tag}${given.join('')}>`;
    return { markup: voidTags.includes(tag) ? open : `${open}${render(children)}</${tag}>` };
}
function render(child) {
    if (child === null)
        return '';
    if (typeof child === 'string')
        return (0,report_escape/* escapeHtml */.ZD)(child);
    if (isMarkup(child))
        return child.markup;
    return child.map(render).join('');
}
/** For our own style sheet, which holds nothing that a stranger wrote. */
function style(css) {
    if (css.includes('<'))
        throw new RangeError('expected a style sheet without markup');
    return { markup: `<style>${css}</style>` };
}
function isMarkup(child) {
    return !Array.isArray(child);
}
/** Two decimals place a mark well enough, and keep the bytes the same on every machine. */
function formatNumber(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`expected a finite number in markup, found ${value}`);
    return String(Math.round(value * 100) / 100);
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/**
 * The style sheet of report.html. Blue, orange, green and red are told apart by people who confuse colours through
 * their lightness, and never stand alone: every verdict has a mark and a word, every series a shape.
 */
/** Text on `page` and `panel` has a contrast of at least 4.5:1, marks at least 3:1; a test computes it. */
const palettes = {
    light: {
        page: '#ffffff',
        panel: '#f6f8fa',
        text: '#1f2328',
        quiet: '#59636e',
        rule: '#d1d9e0',
        mark: '#0969da',
        soft: '#c8dcf7',
        base: '#b35900',
        pass: '#1a7f37',
        warn: '#8a5a00',
        fail: '#c21c2c',
    },
    dark: {
        page: '#0d1117',
        panel: '#161b22',
        text: '#e6edf3',
        quiet: '#9aa4af',
        rule: '#3d444d',
        mark: '#58a6ff',
        soft: '#1f3b60',
        base: '#f0883e',
        pass: '#3fb950',
        warn: '#d9a32b',
        fail: '#ff7b72',
    },
};
/** Shares of `mark` or `base` over the page behind the cells of a confusion matrix. */
const cellShades = [0.1, 0.16, 0.22, 0.28, 0.34];
function variables(scheme) {
    return Object.entries(palettes[scheme])
        .map(([name, value]) => `--${name}:${value}`)
        .join(';');
}
const shades = cellShades
    .map((share, index) => {
    const mix = (color) => `background:color-mix(in srgb,var(--${color}) ${share * 100}%,var(--page))`;
    return `.hit${index + 1}{${mix('mark')}}.miss${index + 1}{${mix('base')}}`;
})
    .join('');
const css = `
:root{color-scheme:light dark;${variables('light')}}
@media (prefers-color-scheme:dark){:root{${variables('dark')}}}
*{box-sizing:border-box}
html{scroll-padding-top:16px;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main,header,footer{max-width:1080px;margin:0 auto;padding:0 24px}
header{padding-top:32px}
.eyebrow{margin:0;color:var(--quiet);font-size:.85rem;letter-spacing:.02em}
h1{font-size:1.9rem;line-height:1.2;margin:2px 0 16px;overflow-wrap:anywhere;letter-spacing:-.01em}
h2{font-size:1.3rem;line-height:1.3;margin:56px 0 12px;overflow-wrap:anywhere}
h3{font-size:1.05rem;margin:32px 0 8px;overflow-wrap:anywhere}
h4{font-size:1rem;margin:24px 0 8px;overflow-wrap:anywhere}
p{margin:8px 0;max-width:70ch;overflow-wrap:anywhere}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;overflow-wrap:anywhere}
thead~tbody td>code[title]{white-space:nowrap}
a{color:var(--mark);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:8px;padding:6px 12px;background:var(--page);z-index:1}
nav{margin:20px 0 0;padding:10px 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;margin:0;padding:0;font-size:.92rem}
nav a{display:inline-block;padding:3px 0;text-decoration:none}
nav a:hover{text-decoration:underline}
.banner{border-left:6px solid currentColor;background:var(--panel);border-radius:4px;padding:12px 18px;margin:0}
.banner p{margin:0;max-width:none}
.banner .word{font-weight:700;font-size:1.25rem;line-height:1.3}
.banner .note{color:var(--quiet);font-size:.92rem;margin-top:4px}
.alert{border-left:6px solid var(--warn);background:var(--panel);border-radius:4px;padding:12px 18px 8px;margin:20px 0 0}
.alert>:first-child{margin-top:0;color:var(--warn)}
.pass{color:var(--pass)}.warn,.inconclusive{color:var(--warn)}.fail,.error{color:var(--fail)}
.verdict{white-space:nowrap;font-weight:600}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,220px),1fr));gap:12px 32px;margin:24px 0 0}
.tiles div{border-top:1px solid var(--rule);padding-top:8px}
.tiles dt{color:var(--quiet);font-size:.85rem;overflow-wrap:anywhere}
.tiles dd{margin:0;font-size:1.5rem;line-height:1.25;font-variant-numeric:tabular-nums;white-space:nowrap}
.tiles dd.note{font-size:.85rem;line-height:1.4;white-space:normal}
.quiet,figcaption,caption{color:var(--quiet)}
.quiet{font-size:.9rem}
.scroll{overflow-x:auto;margin:8px 0 24px}
table{border-collapse:collapse;font-size:.9rem;min-width:min(100%,480px)}
caption{text-align:left;padding:4px 0 6px;font-size:.9rem}
th,td{padding:7px 16px 7px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:break-word;max-width:30em}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--quiet);font-weight:600;white-space:nowrap;vertical-align:bottom;border-bottom:1px solid var(--quiet)}
tbody th{font-weight:600;min-width:9em}
tbody tr:hover{background:var(--panel)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.note{font-size:.85rem;color:var(--quiet);font-weight:400}
td .note,th .note{display:block;min-width:12em}
.float{color:var(--base);font-weight:600}
.matrix{min-width:0;font-size:.85rem}
.matrix th,.matrix td{padding:5px 8px}
.matrix td{border:1px solid var(--page)}
.matrix thead th{white-space:normal;min-width:64px;max-width:96px;overflow-wrap:normal;text-align:right;border:0}
.matrix th:first-child{min-width:110px;text-align:left;border:0}
${shades}
figure{margin:20px 0 24px}
figcaption{font-size:.95rem;margin-bottom:8px;overflow-wrap:anywhere;color:var(--text);font-weight:600}
figcaption .note{display:block}
details{margin:8px 0}
summary{cursor:pointer;color:var(--mark);padding:2px 0;overflow-wrap:anywhere}
figure details{font-size:.9rem;margin:4px 0}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,232px),1fr));gap:8px 24px}
.grid figure{margin:8px 0}.grid table{min-width:0}
@media (min-width:700px){.pairs{grid-template-columns:repeat(2,minmax(300px,460px))}}
svg{display:block;width:100%;height:auto;font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums}
.wide svg{min-width:600px}
svg text{fill:var(--quiet)}
svg .label{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}
svg .name{fill:var(--text)}
svg .value{paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}
.mark{fill:var(--mark)}
.zero{fill:var(--soft);stroke:var(--mark);stroke-width:1}
.base{fill:var(--page);stroke:var(--base);stroke-width:2.5}
.ghost{fill:none;stroke:var(--base);stroke-width:1.5;stroke-dasharray:3 2}
.moved{stroke:var(--base);stroke-width:1.5;stroke-dasharray:2 3}
.run{fill:var(--mark);fill-opacity:.55}
.run.old{fill:var(--base)}
.interval{stroke:var(--mark);stroke-width:2}
.interval.old{stroke:var(--base)}
.gridline{stroke:var(--rule);stroke-width:1}
.axis{stroke:var(--quiet);stroke-width:1}
.front{fill:none;stroke:var(--mark);stroke-dasharray:5 4;stroke-width:1.5}
.curve{fill:none;stroke:var(--mark);stroke-width:2;stroke-linejoin:round}
.model:first-of-type{margin-top:48px}
.model{border-top:1px solid var(--rule);margin:0;padding:14px 0}
.model>summary h2{display:inline;font-size:1.15rem;margin:0;color:var(--text)}
.model>summary .note{margin-left:6px}
footer{margin-top:64px;padding-bottom:40px}
footer p{border-top:1px solid var(--rule);padding-top:12px;max-width:none}
@media (max-width:640px){
main,header,footer{padding:0 16px}
header{padding-top:20px}
h1{font-size:1.5rem}h2{margin-top:44px}
.stack,.stack tbody,.stack tr,.stack th,.stack td,.stack caption{display:block;min-width:0;max-width:none;border:0;padding:0;text-align:left;white-space:normal}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{border-bottom:1px solid var(--rule);padding:10px 0}
.stack td[data-label]{display:grid;grid-template-columns:6.5em minmax(0,1fr);gap:8px}
.stack td[data-label]::before{content:attr(data-label);color:var(--quiet)}
.stack td .note{min-width:0}
}
@media print{
:root{${variables('light')}}
nav{display:none}
body{font-size:11pt}
main,header,footer{max-width:none;padding:0}
h2,h3,h4,figcaption,caption{break-after:avoid}
figure,tr,.banner,.alert{break-inside:avoid}
.scroll{overflow:visible}
.wide svg{min-width:0}
table{font-size:8.5pt;min-width:0}
th,td,thead th{overflow-wrap:anywhere;min-width:0;white-space:normal}
thead th{min-width:5.6em}
.note{font-size:8pt}td .note{min-width:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
figure details,.skip{display:none}
.matrix{font-size:6.5pt}.matrix thead th{min-width:0}.matrix th,.matrix td{padding:2px 4px}
details::details-content{content-visibility:visible;block-size:auto}
}
@media (forced-colors:active){.banner,.alert{border:1px solid}.mark,.run{fill:CanvasText}.zero,.base{fill:Canvas;stroke:CanvasText}}
`.trim();

;// CONCATENATED MODULE: ./build/report/html/confusion.js
/** Which classes a file takes for which: a table, shaded, with the accuracy of each class. */



/** Beyond this a matrix is unreadable; the report has the predictions. */
const maxClasses = 40;
/** counts[actual][predicted] */
function confusionMatrix(labels, predictions, classes) {
    if (labels.length !== predictions.length)
        throw new RangeError(`expected ${labels.length} predictions, found ${predictions.length}`);
    const counts = Array.from({ length: classes }, () => Array(classes).fill(0));
    labels.forEach((label, index) => {
        const row = counts[label];
        const predicted = predictions[index] ?? -1;
        if (row?.[predicted] === undefined)
            throw new RangeError(`expected classes below ${classes}, found ${label} and ${predicted}`);
        row[predicted]++;
    });
    return counts;
}
function renderConfusion({ artifact, predictions }, { labels, classes }) {
    const count = classes.length;
    if (predictions.length === 0 || predictions.length !== labels.length || count === 0 || count > maxClasses)
        return null;
    if ([...labels, ...predictions].some((index) => index >= count))
        return null;
    const matrix = confusionMatrix(labels, predictions, count);
    const header = ['actual ↓ · predicted →', ...classes, 'right'].map((name) => element_element('th', { scope: 'col' }, name));
    const rows = matrix.map((row, actual) => {
        const samples = row.reduce((sum, cell) => sum + cell, 0);
        const cells = row.map((cell, predicted) => {
            // Shading is a help for the eye; the number says the same. The steps are CSS classes, so that both colour schemes fit.
            const share = samples === 0 ? 0 : cell / samples;
            const shade = cell === 0 ? 0 : Math.max(1, Math.ceil(share * cellShades.length));
            return element_element('td', { class: `number ${actual === predicted ? 'hit' : 'miss'}${shade}` }, cell === 0 ? '·' : (0,quantity/* formatCount */.B4)(cell));
        });
        const right = samples === 0 ? '—' : (0,quantity/* formatQuantity */.VZ)((row[actual] ?? 0) / samples, 'fraction');
        return element_element('tr', {}, element_element('th', { scope: 'row' }, classes[actual] ?? String(actual)), ...cells, element_element('td', { class: 'number' }, right));
    });
    const caption = `Confusion matrix of ${artifact}: ${(0,quantity/* formatCount */.B4)(labels.length)} test samples`;
    const table = element_element('table', { class: 'matrix' }, element_element('caption', {}, caption), element_element('thead', {}, element_element('tr', {}, ...header)), element_element('tbody', {}, ...rows));
    return element_element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': `Table: ${caption}` }, table);
}

;// CONCATENATED MODULE: ./build/report/html/figure.js
/** A chart with its caption, its text for screen readers, and the same numbers as a table. */

/** Wider charts than this scroll on a phone, because their words would become too small to read. */
const phoneWidth = 400;
function figure(options, ...marks) {
    const { title, note, description, width, height, table } = options;
    const svg = element_element('svg', {
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': `${title}. ${description}`,
        style: `max-width:${width}px`,
    }, ...marks);
    const chart = width <= phoneWidth
        ? svg
        : element_element('div', { class: 'scroll wide', tabindex: 0, role: 'group', 'aria-label': `Chart: ${title}` }, svg);
    const numbers = element_element('details', {}, element_element('summary', {}, 'Show as a table'), table);
    const words = note === undefined ? null : element_element('span', { class: 'note' }, note);
    return element_element('figure', {}, element_element('figcaption', {}, title, words), chart, numbers);
}
/** The first cell of a row is its heading. */
function dataTable({ caption, header, rows, right = [], isStacked = false }) {
    const className = (column) => (right.includes(column) ? 'number' : undefined);
    const role = (name) => (isStacked ? { role: name } : {});
    const head = element_element('tr', role('row'), ...header.map((cell, column) => element_element('th', { scope: 'col', class: className(column), ...role('columnheader') }, cell)));
    const body = rows.map((row) => element_element('tr', role('row'), ...row.map((cell, column) => column === 0
        ? element_element('th', { scope: 'row', class: className(column), ...role('rowheader') }, cell)
        : element_element('td', { class: className(column), ...role('cell'), ...label(header[column], isStacked) }, cell))));
    const table = element_element('table', { ...(isStacked ? { class: 'stack' } : {}), ...role('table') }, element_element('caption', {}, caption), element_element('thead', role('rowgroup'), head), element_element('tbody', role('rowgroup'), ...body));
    // A region that scrolls must be reachable by keyboard.
    return element_element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': `Table: ${caption}` }, table);
}
function label(header, isStacked) {
    return isStacked && typeof header === 'string' ? { 'data-label': header } : {};
}
function figure_text(x, y, content, options = {}) {
    return element_element('text', { x, y, 'text-anchor': options.anchor, class: options.class }, content);
}
/** A box without a fill, where the base was. */
function outline(x, y, width, height, className) {
    return element_element('rect', { x, y, width: Math.max(0, width), height, class: className });
}
function line(x1, y1, x2, y2, className) {
    return element_element('line', { x1, y1, x2, y2, class: className });
}
function polyline(points, className) {
    const rounded = points.map((point) => point.map((value) => Math.round(value * 100) / 100).join(','));
    return element_element('polyline', { points: rounded.join(' '), class: className });
}
/** A mark that says what it is when pointed at. */
function circle(cx, cy, r, className, title) {
    return element_element('circle', { cx, cy, r, class: className }, element_element('title', {}, title));
}
function rect(x, y, width, height, className, title) {
    return element_element('rect', { x, y, width: Math.max(0, width), height, class: className }, element_element('title', {}, title));
}

;// CONCATENATED MODULE: ./build/report/html/scale.js
/** Positions run from `from` to `to` for the smallest to the largest value, rounded outwards to ticks. */
function linearScale(values, from, to, count = 5) {
    const [low, high] = extent(values);
    // Values that hardly differ get an axis that double precision can still divide.
    const span = Math.max(high - low, 1e-6 * Math.max(Math.abs(low), Math.abs(high))) || 1;
    const step = roundStep(span / count);
    const first = Math.floor(low / step + 1e-9) * step;
    const last = Math.max(first + step, Math.ceil(high / step - 1e-9) * step);
    const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => tidy(first + index * step));
    return { position: (value) => from + ((value - first) / (last - first)) * (to - from), ticks };
}
/** For positive values that span more than a decade. */
function logScale(values, from, to) {
    const [low, high] = extent(values).map((value) => Math.log10(value));
    const margin = Math.max(0.05, (high - low) * 0.06);
    const [first, last] = [low - margin, high + margin];
    const all = Array.from({ length: 30 }, (_, decade) => [1, 2, 5].map((digit) => digit * 10 ** (decade - 6))).flat();
    const ticks = all.filter((tick) => Math.log10(tick) >= first && Math.log10(tick) <= last);
    return { position: (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from), ticks };
}
/** Values that hardly differ get company on both sides, so that an axis does not make mountains of rounding. */
function widen(values, share) {
    const [low, high] = extent(values);
    const size = Math.max(Math.abs(low), Math.abs(high));
    if (high - low >= share * size)
        return values;
    const middle = (low + high) / 2;
    return [...values, middle - (share * size) / 2, middle + (share * size) / 2];
}
function extent(values) {
    if (values.length === 0)
        throw new RangeError('expected values to scale, found no value');
    return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
}
/** 1, 2 or 5 times a power of ten. */
function roundStep(step) {
    const power = 10 ** Math.floor(Math.log10(step));
    const digit = step / power;
    return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}
function tidy(value) {
    return Number(value.toPrecision(12));
}

;// CONCATENATED MODULE: ./build/report/html/curves.js
/** How training went: one small chart per stage and quantity. */




const percent = (value) => (0,quantity/* formatQuantity */.VZ)(value, 'fraction');
const plain = (value) => String(Number(value.toPrecision(4)));
const series = [
    { title: 'loss', read: ({ loss }) => loss, print: plain },
    { title: 'accuracy', read: ({ accuracyFraction }) => accuracyFraction, print: percent },
    { title: 'sparsity', read: ({ sparsityFraction }) => sparsityFraction, print: percent },
    { title: 'learning rate', read: ({ learningRate }) => learningRate, print: plain },
    { title: 'k', read: ({ k }) => k, print: plain },
];
const [width, height] = [248, 172];
const plot = { left: 50, right: 238, top: 10, bottom: 132 };
function renderCurves({ stage, points }) {
    const charts = series.map((one) => renderSeries(stage, one, points)).filter((chart) => chart !== null);
    return charts.length === 0
        ? null
        : element_element('section', {}, element_element('h3', {}, `Training of ${stage}`), element_element('div', { class: 'grid' }, ...charts));
}
function renderSeries(stage, { title, read, print }, points) {
    const values = points.flatMap((point) => {
        const value = read(point);
        return value === undefined ? [] : [[point.epoch, value]];
    });
    const [first, last] = [values[0], values.at(-1)];
    if (!first || !last)
        return null;
    const x = linearScale([0, ...values.map(([epoch]) => epoch)], plot.left, plot.right, 4);
    const y = linearScale(widen(values.map(([, value]) => value), 0.01), plot.bottom, plot.top, 3);
    return figure({
        title: `${stage}: ${title}`,
        description: `From ${print(first[1])} at epoch ${first[0]} to ${print(last[1])} at epoch ${last[0]}.`,
        width,
        height,
        table: dataTable({
            caption: `${title} of ${stage}`,
            header: ['Epoch', title],
            rows: values.map(([epoch, value]) => [plain(epoch), print(value)]),
            right: [0, 1],
        }),
    }, y.ticks.map((tick) => [
        line(plot.left, y.position(tick), plot.right, y.position(tick), 'gridline'),
        figure_text(plot.left - 6, y.position(tick) + 4, print(tick).replace(/\.?0+ %$/, ' %'), { anchor: 'end' }),
    ]), x.ticks.map((tick) => figure_text(x.position(tick), plot.bottom + 18, plain(tick), { anchor: 'middle' })), figure_text((plot.left + plot.right) / 2, height - 6, 'epoch', { anchor: 'middle' }), polyline(values.map(([epoch, value]) => [x.position(epoch), y.position(value)]), 'curve'), values.length <= 60
        ? values.map(([epoch, value]) => circle(x.position(epoch), y.position(value), 2.5, 'mark', `epoch ${plain(epoch)}: ${print(value)}`))
        : null);
}

// EXTERNAL MODULE: ./build/report/devices.js
var devices = __webpack_require__(51644);
;// CONCATENATED MODULE: ./build/report/html/devices.js
/** How long an inference takes on each device: a dot per run, so that the spread is seen and not only claimed. */






const devices_width = 680;
const rowHeight = 34;
const devices_plot = { left: 170, right: 560, top: 28 };
function renderDevices(report, baseline) {
    const { artifacts } = report;
    const base = changedFrom(baseline, report);
    return (0,devices/* tabulateDevices */.UO)(artifacts).flatMap((table) => {
        const { device } = table;
        const before = (name) => base.filter(({ artifact }) => artifact === name);
        const strips = artifacts.flatMap((artifact) => [
            ...stripsOf([artifact], device, false),
            ...stripsOf(before(artifact.artifact), device, true),
        ]);
        return [renderStrips(device, strips), renderTable(table)];
    });
}
/** A column per artifact, because there are more quantities than artifacts. */
function renderTable({ device, isShared, header, rows }) {
    const mark = isShared ? ' (shared hardware: others use it at the same time)' : '';
    return dataTable({
        caption: `What ${device} measured${mark}; after ± stands the standard deviation of the runs`,
        header: ['Quantity', ...rows.map(([artifact = '']) => artifact)],
        rows: header.slice(1).map((title, column) => [title, ...rows.map((row) => row[column + 1] ?? '—')]),
    });
}
function stripsOf(artifacts, name, isBase) {
    return artifacts.flatMap(({ artifact, devices }) => devices.flatMap(({ device, latency }) => device === name && latency !== null && latency.medianMs.length > 0
        ? [{ name: isBase ? `${artifact} (base)` : artifact, isBase, runsMs: latency.medianMs }]
        : []));
}
function renderStrips(device, strips) {
    // A single run has no spread to show; the table has its number.
    if (!strips.some(({ runsMs }) => runsMs.length > 1))
        return null;
    const spreads = strips.map(({ runsMs }) => (0,devices/* spreadOf */.jg)(runsMs));
    const ends = spreads.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
    const x = linearScale(widen([...strips.flatMap(({ runsMs }) => runsMs), ...ends], 0.02), devices_plot.left, devices_plot.right, 5);
    const bottom = devices_plot.top + strips.length * rowHeight;
    const marks = strips.map(({ name, isBase, runsMs }, index) => {
        const y = devices_plot.top + (index + 0.5) * rowHeight;
        const { mean, low, high } = spreads[index];
        const old = isBase ? ' old' : '';
        const at = (value) => x.position(value);
        return [
            figure_text(devices_plot.left - 14, y + 4, shorten(name), { anchor: 'end', class: 'name' }),
            runsMs.map((run, number) => circle(at(run), y, 4, `run${old}`, `run ${number + 1}: ${(0,quantity/* formatQuantity */.VZ)(run, 'milliseconds')}`)),
            low === null || high === null
                ? null
                : [
                    line(at(low), y, at(high), y, `interval${old}`),
                    line(at(low), y - 6, at(low), y + 6, `interval${old}`),
                    line(at(high), y - 6, at(high), y + 6, `interval${old}`),
                ],
            line(at(mean), y - 10, at(mean), y + 10, `interval${old}`),
            figure_text(devices_plot.right + 16, y + 4, (0,quantity/* formatQuantity */.VZ)(mean, 'milliseconds'), { class: 'label' }),
        ];
    });
    return figure({
        title: `Latency on ${device}`,
        note: 'Dots are the medians of the runs, the tall stroke their mean, the bracket its 95 % interval.',
        description: `${strips.map((strip, index) => devices_describe(strip, spreads[index])).join('; ')}.`,
        width: devices_width,
        height: bottom + 12,
        table: dataTable({
            caption: `Median latency of each run on ${device}`,
            header: ['File', 'Run', 'Median'],
            rows: strips.flatMap(({ name, runsMs }) => runsMs.map((run, number) => [name, String(number + 1), (0,quantity/* formatQuantity */.VZ)(run, 'milliseconds')])),
            right: [1, 2],
        }),
    }, x.ticks.map((tick) => [
        line(x.position(tick), devices_plot.top, x.position(tick), bottom, 'gridline'),
        figure_text(x.position(tick), devices_plot.top - 10, `${Number(tick.toPrecision(6))} ms`, { anchor: 'middle' }),
    ]), element_element('g', {}, ...marks));
}
function devices_describe({ name, runsMs }, { mean, low, high }) {
    const interval = low === null || high === null ? '' : `, ${low.toFixed(2)} to ${high.toFixed(2)} at 95 %`;
    return `${name}: ${(0,quantity/* formatQuantity */.VZ)(mean, 'milliseconds')} over ${runsMs.length} run${runsMs.length === 1 ? '' : 's'}${interval}`;
}
function shorten(name) {
    return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}

// EXTERNAL MODULE: ./build/report/operators.js
var report_operators = __webpack_require__(94526);
;// CONCATENATED MODULE: ./build/report/html/files.js
/** The exported files: their numbers, what changed against the base, and their operators. */




/** At a glance: size and accuracy of every file that has a budget, with its change against the base. */
function renderTiles({ artifacts, budgets }, baseline) {
    const budgeted = artifacts.filter(({ artifact }) => budgets.some((row) => row.artifact === artifact)).slice(0, 4);
    const tiles = budgeted.flatMap((artifact) => {
        const base = baseline?.artifacts.find((other) => other.artifact === artifact.artifact);
        const size = tile(`${artifact.artifact} size`, (0,quantity/* formatQuantity */.VZ)(artifact.sizeBytes, 'bytes'), sizeChange(artifact, base));
        if (!artifact.accuracy)
            return [size];
        const accuracy = (0,quantity/* formatQuantity */.VZ)(artifact.accuracy.fraction, 'fraction');
        return [size, tile(`${artifact.artifact} accuracy`, accuracy, accuracyNote(artifact, base))];
    });
    return tiles.length === 0 ? null : element_element('dl', { class: 'tiles' }, ...tiles);
}
function renderArtifacts({ artifacts }) {
    if (artifacts.length === 0)
        return null;
    return dataTable({
        caption: 'Every exported file',
        header: ['File', 'Size', 'Deflated', 'Accuracy', '95 % interval', 'Parameters', 'MACs', 'SHA-256'],
        rows: artifacts.map(({ artifact, sizeBytes, deflatedBytes, accuracy, parameters, macs, sha256 }) => [
            artifact,
            (0,quantity/* formatQuantity */.VZ)(sizeBytes, 'bytes'),
            (0,quantity/* formatKnown */.Jq)(deflatedBytes, 'bytes', '—'),
            accuracy ? (0,quantity/* formatQuantity */.VZ)(accuracy.fraction, 'fraction') : '—',
            accuracy ? accuracy.interval95.map((bound) => (bound * 100).toFixed(2)).join(' to ') : '—',
            (0,quantity/* formatKnown */.Jq)(parameters, 'count'),
            (0,quantity/* formatKnown */.Jq)(macs, 'count'),
            element_element('code', { title: sha256 }, sha256.slice(0, 12)),
        ]),
        right: [1, 2, 3, 4, 5, 6],
    });
}
function renderOperators(measured) {
    const { artifact, operators } = measured;
    if (operators.length === 0)
        return null;
    const title = `${artifact}: ${(0,report_operators/* describeOperators */.b)(measured)}`;
    const table = dataTable({
        caption: `Operators of ${artifact}`,
        header: ['Operator', 'Computes in', 'Count'],
        rows: operators.map((operator) => [
            operator.operator,
            element_element('span', { class: (0,report_operators/* isFloat */.d)(operator) ? 'float' : '' }, `${operator.type}${(0,report_operators/* isFloat */.d)(operator) ? ' (float)' : ''}`),
            (0,quantity/* formatCount */.B4)(operator.count),
        ]),
        right: [2],
    });
    return element_element('details', {}, element_element('summary', {}, title), table);
}
function tile(title, value, note) {
    return element_element('div', {}, element_element('dt', {}, title), element_element('dd', {}, value), note === null ? null : element_element('dd', { class: 'note' }, note));
}
function sizeChange({ sizeBytes, sha256 }, base) {
    if (!base)
        return null;
    if (base.sha256 === sha256)
        return 'the same file as in the base';
    const difference = sizeBytes - base.sizeBytes;
    if (difference === 0)
        return 'the same size as in the base';
    const relative = (0,quantity/* formatRelative */.om)(difference, base.sizeBytes);
    return `${difference < 0 ? '−' : '+'}${(0,quantity/* formatDifference */.jR)(difference, 'bytes')} against the base${relative === null ? '' : ` (${relative})`}`;
}
function accuracyNote({ accuracy }, base) {
    if (!accuracy)
        return null;
    const samples = `${(0,quantity/* formatCount */.B4)(accuracy.correct)} of ${(0,quantity/* formatCount */.B4)(accuracy.samples)} samples`;
    if (!base?.accuracy)
        return samples;
    const difference = accuracy.fraction - base.accuracy.fraction;
    const change = `${difference < 0 ? '−' : '+'}${(0,quantity/* formatDifference */.jR)(difference, 'fraction')} against the base`;
    return `${samples}, ${difference === 0 ? 'as in the base' : change}`;
}

;// CONCATENATED MODULE: ./build/report/html/histograms.js
/** How the weights of each kernel are spread, in the float file and in the compressed one. */



const [histograms_width, histograms_height] = [330, 130];
const histograms_plot = { left: 10, right: 320, top: 10, bottom: 106 };
/** Pairs every artifact that has histograms with the largest other file that has the same layers: what it came from. */
function renderHistograms({ artifacts }) {
    return artifacts.flatMap((artifact) => {
        const before = artifacts
            .filter((other) => other.sizeBytes > artifact.sizeBytes && artifact.layers.every(({ name }) => findHistogram(other, name)))
            .sort((a, b) => b.sizeBytes - a.sizeBytes)[0];
        const charts = artifact.layers.flatMap(({ name, histogram }) => {
            if (!histogram)
                return [];
            const old = before && findHistogram(before, name);
            return [
                ...(old ? [renderHistogram(`${name}: ${before.artifact}`, old)] : []),
                renderHistogram(`${name}: ${artifact.artifact}`, histogram),
            ];
        });
        if (charts.length === 0 || (!before && artifacts.length > 1))
            return [];
        const title = before
            ? `Weights of ${artifact.artifact}, before in ${before.artifact}`
            : `Weights of ${artifact.artifact}`;
        return [
            element_element('details', {}, element_element('summary', {}, title), element_element('p', { class: 'quiet' }, 'Heights are square roots of counts, or zero would tower over all else.'), element_element('div', { class: before ? 'grid pairs' : 'grid' }, ...charts)),
        ];
    });
}
function findHistogram({ layers }, layer) {
    return layers.find(({ name }) => name === layer)?.histogram;
}
/** The square root of the counts, because in a pruned kernel zero towers over all else. */
function renderHistogram(title, { minimum, maximum, counts }) {
    const largest = Math.max(1, ...counts);
    const binWidth = (histograms_plot.right - histograms_plot.left) / Math.max(1, counts.length);
    const edge = (bin) => (minimum + ((maximum - minimum) * bin) / Math.max(1, counts.length)).toPrecision(3);
    const bars = counts.map((count, bin) => {
        const size = Math.sqrt(count / largest) * (histograms_plot.bottom - histograms_plot.top);
        return count === 0
            ? null
            : rect(histograms_plot.left + bin * binWidth, histograms_plot.bottom - size, Math.max(1, binWidth - 0.5), size, 'mark', `${edge(bin)} to ${edge(bin + 1)}: ${(0,quantity/* formatCount */.B4)(count)}`);
    });
    const total = counts.reduce((sum, count) => sum + count, 0);
    return figure({
        title,
        description: `${(0,quantity/* formatCount */.B4)(total)} weights from ${edge(0)} to ${edge(counts.length)}; heights are square roots of counts.`,
        width: histograms_width,
        height: histograms_height,
        table: dataTable({
            caption: `Spread of ${title}`,
            header: ['From', 'To', 'Weights'],
            rows: counts.map((count, bin) => [edge(bin), edge(bin + 1), (0,quantity/* formatCount */.B4)(count)]),
            right: [0, 1, 2],
        }),
    }, line(histograms_plot.left, histograms_plot.bottom, histograms_plot.right, histograms_plot.bottom, 'axis'), bars, figure_text(histograms_plot.left, histograms_height - 8, edge(0)), minimum < 0 && maximum > 0
        ? figure_text(histograms_plot.left + (-minimum / (maximum - minimum)) * (histograms_plot.right - histograms_plot.left), histograms_height - 8, '0', {
            anchor: 'middle',
        })
        : null, figure_text(histograms_plot.right, histograms_height - 8, edge(counts.length), { anchor: 'end' }));
}

;// CONCATENATED MODULE: ./build/report/html/layers.js
/** Where the bytes of a file are: one bar per kernel, the part that is zero set off, the base as an outline. */



const layers_width = 760;
const layers_rowHeight = 26;
const layers_plot = { left: 180, right: 520, top: 28 };
/** A chart of more rows than this helps nobody; the table has them all. */
const maxBars = 40;
function renderLayers({ artifact, layers }, base) {
    if (layers.length === 0)
        return null;
    const bars = layers.length <= maxBars ? layers : [...layers].sort((a, b) => b.kernelBytes - a.kernelBytes).slice(0, maxBars);
    const bytesInBase = (layer) => base?.layers.find(({ name }) => name === layer.name)?.kernelBytes;
    const x = linearScale([0, ...bars.flatMap((layer) => [layer.kernelBytes, bytesInBase(layer) ?? 0])], layers_plot.left, layers_plot.right);
    const height = layers_plot.top + bars.length * layers_rowHeight + 10;
    const marks = bars.map((layer, index) => {
        const y = layers_plot.top + index * layers_rowHeight;
        const before = bytesInBase(layer);
        const [start, end] = [x.position(0), x.position(layer.kernelBytes)];
        const full = start + (end - start) * (1 - layer.zeroFraction);
        const title = layers_describe(layer);
        const ghost = before === undefined ? null : x.position(before);
        return [
            figure_text(layers_plot.left - 10, y + 17, layers_shorten(layer.name), { anchor: 'end', class: 'name' }),
            rect(start, y + 6, end - start, layers_rowHeight - 12, 'zero', title),
            rect(start, y + 6, full - start, layers_rowHeight - 12, 'mark', title),
            ghost === null ? null : outline(start, y + 3, ghost - start, layers_rowHeight - 6, 'ghost'),
            figure_text(Math.max(end, ghost ?? 0) + 10, y + 17, summarize(layer), { class: 'value' }),
        ];
    });
    const more = bars.length < layers.length ? `, the largest ${bars.length} of ${layers.length}` : '';
    return figure({
        title: `Kernels of ${artifact}${more}`,
        note: `Bytes of each; the light part is zeros${base ? ', the dashed outline is the base' : ''}.`,
        description: `${bars.map(layers_describe).join('; ')}.`,
        width: layers_width,
        height,
        table: dataTable({
            caption: `Layers of ${artifact}`,
            header: ['Layer', 'Operator', 'Elements', 'Kernel', 'Zeros', 'Distinct codes', 'MACs'],
            rows: layers.map((layer) => [
                layer.name,
                layer.operator,
                (0,quantity/* formatCount */.B4)(layer.kernelElements),
                (0,quantity/* formatQuantity */.VZ)(layer.kernelBytes, 'bytes'),
                (0,quantity/* formatQuantity */.VZ)(layer.zeroFraction, 'fraction'),
                (0,quantity/* formatCount */.B4)(layer.distinctCodes),
                (0,quantity/* formatKnown */.Jq)(layer.macs, 'count'),
            ]),
            right: [2, 3, 4, 5, 6],
        }),
    }, x.ticks.map((tick) => [
        line(x.position(tick), layers_plot.top, x.position(tick), height - 8, 'gridline'),
        figure_text(x.position(tick), layers_plot.top - 10, (0,quantity/* formatQuantity */.VZ)(tick, 'bytes'), { anchor: 'middle' }),
    ]), marks);
}
function layers_describe({ name, kernelBytes, zeroFraction, distinctCodes }) {
    return `${name}: ${(0,quantity/* formatQuantity */.VZ)(kernelBytes, 'bytes')}, ${(0,quantity/* formatQuantity */.VZ)(zeroFraction, 'fraction')} zeros, ${(0,quantity/* formatCount */.B4)(distinctCodes)} distinct codes`;
}
function summarize({ kernelBytes, zeroFraction, distinctCodes }) {
    const zeros = `${Math.round(zeroFraction * 100)} % zeros`;
    return `${(0,quantity/* formatQuantity */.VZ)(kernelBytes, 'bytes')} · ${zeros} · ${(0,quantity/* formatCount */.B4)(distinctCodes)} codes`;
}
function layers_shorten(name) {
    return name.length > 26 ? `…${name.slice(-25)}` : name;
}

;// CONCATENATED MODULE: ./build/report/html/origin.js
/** What the numbers rest on, so that another can make them again. */




function renderOrigin(report) {
    const { spec, data, engine, seed, commit, artifacts, tool, baseline } = report;
    const runtimes = [...new Set(artifacts.map(({ runtime }) => runtime).filter((runtime) => runtime !== null))];
    const samples = `${(0,quantity/* formatCount */.B4)(data.trainSamples)} training and ${(0,quantity/* formatCount */.B4)(data.testSamples)} test samples`;
    const facts = [
        ['Spec', spec.path],
        ['SHA-256 of the spec', element_element('code', {}, spec.sha256)],
        ['Commit', commit === null ? 'not known' : element_element('code', {}, commit)],
        ['Base', (0,describe_base/* describeBaseline */.F)(baseline) ?? 'nothing compares with it'],
        ['Data', data.sha256 === null ? 'none' : samples],
        ['SHA-256 of the data', data.sha256 === null ? '—' : element_element('code', {}, data.sha256)],
        ['Engine', engine ?? 'none: nothing was trained'],
        ['Seed', String(seed)],
        ['Accuracy measured in', runtimes.join(', ') || 'nothing'],
        ['tinygate', tool.version],
    ];
    return dataTable({ caption: 'What the numbers rest on', header: ['What', 'Which'], rows: facts, isStacked: true });
}
function renderStages({ stages, timings }) {
    if (stages.length === 0)
        return null;
    const rows = stages.map(({ name, digest }, index) => {
        const timing = timings.stages[index];
        return [
            name,
            timing ? (0,quantity/* formatSeconds */.Xo)(timing.seconds) : '—',
            timing?.cached ? 'from cache' : 'made',
            element_element('code', {}, digest.slice(0, 12)),
        ];
    });
    const caption = `Stages: ${(0,quantity/* formatSeconds */.Xo)(timings.totalSeconds)} in all`;
    return dataTable({ caption, header: ['Stage', 'Time', 'How', 'Digest'], rows, right: [1] });
}

;// CONCATENATED MODULE: ./build/report/html/page.js



function renderPage(page) {
    const { title, toolVersion, header, main, skip = 'Skip to the verdicts', css: added = '' } = page;
    const head = element_element('head', {}, element_element('meta', { charset: 'utf-8' }), element_element('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }), element_element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), element_element('meta', { name: 'color-scheme', content: 'light dark' }), element_element('title', {}, `${title} · tinygate`), style(`${css}${added}`));
    const body = element_element('body', {}, element_element('a', { class: 'skip', href: '#main' }, skip), element_element('header', {}, ...header), element_element('main', { id: 'main', tabindex: -1 }, ...main), element_element('footer', {}, element_element('p', { class: 'quiet' }, `Made by tinygate ${toolVersion}.`)));
    return `<!doctype html>\n${render(element_element('html', { lang: 'en' }, head, body))}\n`;
}
function renderNavigation(sections) {
    const links = sections.map(({ id, title }) => element_element('li', {}, element_element('a', { href: `#${id}` }, title)));
    return element_element('nav', { 'aria-label': 'Sections' }, element_element('ul', {}, ...links));
}
/** `level` is that of its heading. Only the upper ones are landmarks: those of several models would have the same names. */
function renderSection({ id, title, content }, level) {
    return element_element('section', { id, 'aria-labelledby': level === 2 ? `${id}-title` : undefined }, element_element(`h${level}`, { id: `${id}-title` }, title), ...content);
}
/** Verdict and what it means, in one panel; `notes` stand under it. */
function renderBanner(verdict, words, notes = []) {
    return element_element('div', { class: `banner ${verdict}` }, element_element('p', { class: `word ${verdict}` }, `${describe/* verdictMarks */.M9[verdict]} ${verdict}: ${words}`), ...notes.map((note) => element_element('p', { class: 'note' }, note)));
}
function verdictCell(verdict) {
    return element_element('span', { class: `verdict ${verdict}` }, `${describe/* verdictMarks */.M9[verdict]} ${verdict}`);
}

;// CONCATENATED MODULE: ./build/report/html/pareto.js
/** Size against accuracy: every file of this run and of the base, and the front that no other file beats in both. */





const [pareto_width, pareto_height] = [680, 360];
const pareto_plot = { left: 64, right: 640, top: 26, bottom: 304 };
function renderPareto(report, baseline) {
    const points = [...pointsOf(report.artifacts, false), ...pointsOf(changedFrom(baseline, report), true)];
    if (points.length === 0)
        return null;
    const sizes = points.map(({ sizeBytes }) => sizeBytes);
    const isWide = Math.max(...sizes) > 8 * Math.min(...sizes);
    const x = isWide ? logScale(sizes, pareto_plot.left, pareto_plot.right) : linearScale(widen(sizes, 0.02), pareto_plot.left, pareto_plot.right);
    const y = linearScale(widen(points.map(({ fraction }) => fraction), 0.005), pareto_plot.bottom, pareto_plot.top);
    const at = ({ sizeBytes, fraction }) => [x.position(sizeBytes), y.position(fraction)];
    const front = paretoFront(points.filter(({ isBase }) => !isBase));
    const axes = [
        ...y.ticks.flatMap((tick) => [
            line(pareto_plot.left, y.position(tick), pareto_plot.right, y.position(tick), 'gridline'),
            figure_text(pareto_plot.left - 8, y.position(tick) + 4, `${trim(tick * 100)} %`, { anchor: 'end' }),
        ]),
        ...x.ticks.flatMap((tick) => [
            line(x.position(tick), pareto_plot.top, x.position(tick), pareto_plot.bottom, 'gridline'),
            figure_text(x.position(tick), pareto_plot.bottom + 18, (0,quantity/* formatQuantity */.VZ)(tick, 'bytes'), { anchor: 'middle' }),
        ]),
        figure_text((pareto_plot.left + pareto_plot.right) / 2, pareto_height - 8, `size of the file${isWide ? ', logarithmic' : ''} (smaller is better)`, { anchor: 'middle' }),
    ];
    const marks = points.map((point) => {
        const [cx, cy] = at(point);
        const isRight = cx > (pareto_plot.left + pareto_plot.right) / 2;
        // The base's label stands on the other side of its mark, since the two are often close.
        const label = figure_text(cx + (isRight ? -11 : 11), cy + (point.isBase ? 18 : -9), pareto_shorten(point.name), {
            anchor: isRight ? 'end' : 'start',
            class: 'label',
        });
        const before = points.find((other) => other.isBase && !point.isBase && other.artifact === point.artifact);
        const move = before && line(...at(before), cx, cy, 'moved');
        return [move ?? null, circle(cx, cy, 6, point.isBase ? 'base' : 'mark', pareto_describe(point)), label];
    });
    return figure({
        title: 'Size against accuracy',
        note: `${points.some(({ isBase }) => isBase) ? 'Rings are the base; ' : ''}the dashed line joins the files that no other beats in both.`.replace(/^t/, 'T'),
        description: `${points.map(pareto_describe).join('; ')}.`,
        width: pareto_width,
        height: pareto_height,
        table: dataTable({
            caption: 'Size and accuracy of every file',
            header: ['File', 'Size', 'Accuracy', 'On the front'],
            rows: points.map((point) => [
                point.name,
                (0,quantity/* formatQuantity */.VZ)(point.sizeBytes, 'bytes'),
                (0,quantity/* formatQuantity */.VZ)(point.fraction, 'fraction'),
                front.includes(point) ? 'yes' : 'no',
            ]),
            right: [1, 2],
        }),
    }, axes, polyline(front.map(at), 'front'), element_element('g', {}, ...marks));
}
function pointsOf(artifacts, isBase) {
    return artifacts.flatMap(({ artifact, sizeBytes, accuracy }) => accuracy
        ? [{ artifact, name: isBase ? `${artifact} (base)` : artifact, isBase, sizeBytes, fraction: accuracy.fraction }]
        : []);
}
/** Points that no other point beats: none is both as small and as accurate. Smallest first. */
function paretoFront(points) {
    const sorted = [...points].sort((a, b) => a.sizeBytes - b.sizeBytes || b.fraction - a.fraction);
    let best = -Infinity;
    return sorted.filter(({ fraction }) => {
        const isBetter = fraction > best;
        best = Math.max(best, fraction);
        return isBetter;
    });
}
function pareto_describe({ name, sizeBytes, fraction }) {
    return `${name}: ${(0,quantity/* formatQuantity */.VZ)(sizeBytes, 'bytes')}, ${(0,quantity/* formatQuantity */.VZ)(fraction, 'fraction')}`;
}
function pareto_shorten(name) {
    return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}
function trim(value) {
    return String(Number(value.toFixed(3)));
}

// EXTERNAL MODULE: ./build/report/claims.js
var claims = __webpack_require__(95626);
// EXTERNAL MODULE: ./build/gate/budget-diff.js + 1 modules
var budget_diff = __webpack_require__(62864);
// EXTERNAL MODULE: ./build/report/faults.js
var faults = __webpack_require__(95090);
// EXTERNAL MODULE: ./build/report/nothing-judged.js
var nothing_judged = __webpack_require__(86670);
;// CONCATENATED MODULE: ./build/report/html/verdicts.js
/** What was judged: budgets, how they changed, and the promises of compression. */









/** Null where everything could be measured. */
function renderFaults(report) {
    const rows = (0,faults/* describeFaults */.Z)(report).map(({ name, title, message, notes, place }) => [
        name,
        element_element('div', {}, title, element_element('span', { class: 'note' }, message)),
        element_element('div', {}, ...notes.map((note) => element_element('span', { class: 'note' }, note))),
        place === null ? '—' : placeOf(place),
    ]);
    if (rows.length === 0)
        return null;
    return dataTable({
        caption: 'Files that could not be measured or run',
        header: ['Artifact', 'Found', 'What to do', 'At'],
        rows,
        isStacked: true,
    });
}
function renderBudgets(report) {
    const { budgets } = report;
    const nothing = (0,nothing_judged/* whyNothingJudged */.R)(report);
    if (nothing)
        return element_element('p', { class: `verdict ${nothing.verdict}` }, `${nothing.message}. ${nothing.fix}`);
    const rows = budgets.map((row) => {
        const { subject, measured, limit, difference } = (0,describe/* describeBudget */.No)(row);
        const reason = row.actual === null ? null : row.reason;
        const notes = [reason, row.message, (0,claims/* conditionsOf */.y)(row).join(' · ') || null].filter((note) => note !== null);
        return [
            `${row.artifact} ${subject}`,
            verdictCell(row.verdict),
            measured,
            limit,
            element_element('div', {}, difference, ...notes.map((note) => element_element('span', { class: 'note' }, note))),
            placeOf(row.place),
        ];
    });
    return dataTable({
        caption: 'Every budget, in the order of the spec',
        header: ['Budget', 'Verdict', 'Measured', 'Limit', 'Difference', 'Set at'],
        rows,
        right: [2, 3],
        isStacked: true,
    });
}
/** Loosened budgets stand out; null where the change touches none. */
function renderBudgetChanges(changes, level, id) {
    if (changes.length === 0)
        return null;
    const ordered = [...changes].sort((a, b) => Number((0,budget_diff/* isLooser */.N)(b)) - Number((0,budget_diff/* isLooser */.N)(a)));
    const table = dataTable({
        caption: 'Budgets that differ from those of the base',
        header: ['Budget', 'Change', 'Limit', 'Set at'],
        rows: ordered.map((entry) => [
            `${entry.artifact} ${(0,describe/* describeMetric */.oz)(entry)}`,
            element_element('span', { class: (0,budget_diff/* isLooser */.N)(entry) ? 'verdict warn' : '' }, `${(0,budget_diff/* isLooser */.N)(entry) ? '! ' : ''}${entry.change}`),
            entry.details.join('; ') || '—',
            placeOf(entry.place),
        ]),
        isStacked: true,
    });
    const title = (0,describe_base/* describeBudgetChanges */.I)(changes);
    if (!changes.some(budget_diff/* isLooser */.N))
        return element_element('details', {}, element_element('summary', {}, title), table);
    return element_element('section', { class: 'alert', id, 'aria-labelledby': level === 2 ? `${id}-title` : undefined }, element_element(`h${level}`, { id: `${id}-title` }, title), table);
}
/** Folded while all of them hold. */
function renderInvariants({ invariants }) {
    if (invariants.length === 0)
        return null;
    const rows = invariants.map((row) => {
        const { subject, measured, limit, difference } = (0,describe/* describeInvariant */.Kg)(row);
        return [`${row.artifact} ${row.layer}`, subject, verdictCell(row.verdict), measured, limit, difference];
    });
    const table = dataTable({
        caption: 'What the passes promised, checked on the codes in the exported file',
        header: ['Layer', 'Check', 'Verdict', 'In the file', 'Promised', 'Why'],
        rows,
        right: [3, 4],
    });
    if (invariants.some(({ verdict }) => verdict !== 'pass'))
        return table;
    const title = `No pass undid another: ${invariants.length} checks hold`;
    return element_element('details', {}, element_element('summary', {}, title), table);
}
/** A narrow screen breaks it before the line. */
function placeOf({ file, line }) {
    return element_element('span', { class: 'note' }, file, ...(line === undefined ? [] : [element_element('wbr'), `:${line}`]));
}

;// CONCATENATED MODULE: ./build/report/render-html.js
/**
 * report.html: one file that needs no network and runs no script. Every chart has its numbers as a table; it reads well
 * by keyboard, with a screen reader, on a phone, on paper, and in light and dark.
 */














/** `baseline` is the report of the base commit, for comparison in the charts. */
function renderHtml(report, baseline = null) {
    const sections = [...verdictSections(report, ''), ...fileSections(report, baseline, ''), ...originSections(report)];
    const base = (0,describe_base/* describeBaseline */.F)(report.baseline);
    return renderPage({
        title: `${report.spec.name}: ${report.verdict}`,
        toolVersion: report.tool.version,
        header: [
            element_element('p', { class: 'eyebrow' }, 'Models under budget'),
            element_element('h1', {}, report.spec.name),
            renderBanner(report.verdict, (0,describe/* describeVerdict */.XZ)(report), base === null ? [] : [base]),
            renderTiles(report, baseline),
            renderNavigation(sections),
        ],
        main: [
            renderBudgetChanges(report.budgetChanges, 2, 'changes'),
            ...sections.map((section) => renderSection(section, 2)),
        ],
    });
}
/** `prefix` keeps the ids of several models on one page apart. */
function verdictSections(report, prefix) {
    return withContent([
        { id: `${prefix}faults`, title: 'What could not be measured', content: [renderFaults(report)] },
        { id: `${prefix}budgets`, title: 'Budgets', content: [renderBudgets(report)] },
        { id: `${prefix}compression`, title: 'Compression that must hold', content: [renderInvariants(report)] },
    ]);
}
function fileSections(report, baseline, prefix) {
    const { artifacts } = report;
    const changed = changedFrom(baseline, report);
    const baseOf = (name) => changed.find(({ artifact }) => artifact === name);
    return withContent([
        { id: `${prefix}files`, title: 'Files', content: [renderPareto(report, baseline), renderArtifacts(report)] },
        { id: `${prefix}devices`, title: 'Devices', content: renderDevices(report, baseline) },
        {
            id: `${prefix}layers`,
            title: 'Layers',
            content: artifacts.map((artifact) => renderLayers(artifact, baseOf(artifact.artifact))),
        },
        { id: `${prefix}operators`, title: 'Operators', content: artifacts.map(renderOperators) },
    ]);
}
function originSections(report) {
    const { artifacts, curves, data } = report;
    return withContent([
        { id: 'weights', title: 'Weights', content: renderHistograms(report) },
        { id: 'training', title: 'Training', content: curves.map(renderCurves) },
        { id: 'classes', title: 'Classes', content: artifacts.map((artifact) => renderConfusion(artifact, data)) },
        { id: 'origin', title: 'How this came about', content: [renderOrigin(report), renderStages(report)] },
    ]);
}
function withContent(sections) {
    return sections.filter(({ content }) => content.some((part) => part !== null));
}


/***/ })

};
