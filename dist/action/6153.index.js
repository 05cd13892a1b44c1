export const id = 6153;
export const ids = [6153,2872];
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

/***/ 52872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bi: () => (/* binding */ DuplicateKeyError),
  M1: () => (/* binding */ describeJsonError),
  rH: () => (/* binding */ parseUnambiguous)
});

;// CONCATENATED MODULE: ./build/core/duplicate-key.js
/**
 * The first key that stands twice in one object; null where there is none. `JSON.parse` takes the last one silently, other
 * readers the first: what two readers see differently is no data. One pass, whatever the text holds: an expression with a
 * group for escapes would overflow at some millions of them.
 *
 * @param text JSON that `JSON.parse` takes; of other text the answer means nothing.
 */
function findDuplicateKey(text) {
    /** Keys of the open objects; null for an open array. */
    const open = [];
    const marks = /["[\]{}]/g;
    while (marks.test(text)) {
        let at = marks.lastIndex - 1;
        const character = text[at];
        if (character === '{')
            open.push(new Set());
        else if (character === '[')
            open.push(null);
        else if (character === '}' || character === ']')
            open.pop();
        else if (character === '"') {
            const offset = at;
            at = endOfString(text, offset);
            marks.lastIndex = at + 1;
            const keys = open.at(-1);
            if (!keys || !isKey(text, at))
                continue;
            const written = text.slice(offset + 1, at);
            const key = written.includes('\\') ? JSON.parse(`"${written}"`) : written;
            if (keys.has(key))
                return { key, offset };
            keys.add(key);
        }
    }
    return null;
}
/** Where the quote is that ends the string that begins at `offset`. */
function endOfString(text, offset) {
    for (let end = text.indexOf('"', offset + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes++;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
}
/** Whether a colon follows the string that ends at `end`. */
function isKey(text, end) {
    let at = end + 1;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t')
        at++;
    return text[at] === ':';
}

;// CONCATENATED MODULE: ./build/core/unambiguous-json.js
/** JSON that every reader reads alike. */

/** Where a key stands that the same object has already. 1-based. */
class DuplicateKeyError extends SyntaxError {
    key;
    line;
    column;
    constructor(key, line, column) {
        super(`the key '${key.slice(0, 100)}' again in the same object, at ${line}:${column}`);
        this.key = key;
        this.line = line;
        this.column = column;
    }
}
/** What is wrong with a text that `parseUnambiguous` refused, in words. */
function describeJsonError(error) {
    const { message } = error;
    const expected = error instanceof DuplicateKeyError ? 'expected each key once, found' : 'expected JSON, found:';
    return `${expected} ${message.slice(0, 200)}`;
}
/**
 * What the text says. Throws `SyntaxError` for what is no JSON, and `DuplicateKeyError` for an object with a key twice, of which
 * `JSON.parse` takes the last and other readers the first.
 */
function parseUnambiguous(text) {
    const value = JSON.parse(text);
    const twice = findDuplicateKey(text);
    if (twice === null)
        return value;
    const before = text.slice(0, twice.offset);
    throw new DuplicateKeyError(twice.key, before.split('\n').length, twice.offset - before.lastIndexOf('\n'));
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

/***/ 9037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   iF: () => (/* binding */ style)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/**
 * HTML and SVG as data: strings given as children or attributes are always text, so nothing that a stranger wrote can
 * become markup. Only `element` makes markup.
 */

const voidTags = ['meta', 'wbr'];
/** Attributes that are undefined are left out. */
function element(tag, attributes = {}, ...children) {
    const given = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${typeof value === 'number' ? formatNumber(value) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(String(value))}"`);
    const open = `<${tag}${given.join('')}>`;
    return { markup: voidTags.includes(tag) ? open : `${open}${render(children)}</${tag}>` };
}
function render(child) {
    if (child === null)
        return '';
    if (typeof child === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(child);
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


/***/ }),

/***/ 11529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ dataTable),
/* harmony export */   Pc: () => (/* binding */ rect),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   XL: () => (/* binding */ polyline),
/* harmony export */   n1: () => (/* binding */ circle),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   rj: () => (/* binding */ outline),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9037);
/** A chart with its caption, its text for screen readers, and the same numbers as a table. */

/** Wider charts than this scroll on a phone, because their words would become too small to read. */
const phoneWidth = 400;
function figure(options, ...marks) {
    const { title, note, description, width, height, table } = options;
    const svg = (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('svg', {
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': `${title}. ${description}`,
        style: `max-width:${width}px`,
    }, ...marks);
    const chart = width <= phoneWidth
        ? svg
        : (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('div', { class: 'scroll wide', tabindex: 0, role: 'group', 'aria-label': `Chart: ${title}` }, svg);
    const numbers = (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('details', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('summary', {}, 'Show as a table'), table);
    const words = note === undefined ? null : (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('span', { class: 'note' }, note);
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('figure', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('figcaption', {}, title, words), chart, numbers);
}
/** The first cell of a row is its heading. */
function dataTable({ caption, header, rows, right = [], isStacked = false }) {
    const className = (column) => (right.includes(column) ? 'number' : undefined);
    const role = (name) => (isStacked ? { role: name } : {});
    const head = (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('tr', role('row'), ...header.map((cell, column) => (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('th', { scope: 'col', class: className(column), ...role('columnheader') }, cell)));
    const body = rows.map((row) => (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('tr', role('row'), ...row.map((cell, column) => column === 0
        ? (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('th', { scope: 'row', class: className(column), ...role('rowheader') }, cell)
        : (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('td', { class: className(column), ...role('cell'), ...label(header[column], isStacked) }, cell))));
    const table = (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('table', { ...(isStacked ? { class: 'stack' } : {}), ...role('table') }, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('caption', {}, caption), (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('thead', role('rowgroup'), head), (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('tbody', role('rowgroup'), ...body));
    // A region that scrolls must be reachable by keyboard.
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': `Table: ${caption}` }, table);
}
function label(header, isStacked) {
    return isStacked && typeof header === 'string' ? { 'data-label': header } : {};
}
function text(x, y, content, options = {}) {
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('text', { x, y, 'text-anchor': options.anchor, class: options.class }, content);
}
/** A box without a fill, where the base was. */
function outline(x, y, width, height, className) {
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('rect', { x, y, width: Math.max(0, width), height, class: className });
}
function line(x1, y1, x2, y2, className) {
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('line', { x1, y1, x2, y2, class: className });
}
function polyline(points, className) {
    const rounded = points.map((point) => point.map((value) => Math.round(value * 100) / 100).join(','));
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('polyline', { points: rounded.join(' '), class: className });
}
/** A mark that says what it is when pointed at. */
function circle(cx, cy, r, className, title) {
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('circle', { cx, cy, r, class: className }, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('title', {}, title));
}
function rect(x, y, width, height, className, title) {
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('rect', { x, y, width: Math.max(0, width), height, class: className }, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('title', {}, title));
}


/***/ }),

/***/ 87410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ renderPage),
/* harmony export */   D8: () => (/* binding */ renderBanner),
/* harmony export */   YN: () => (/* binding */ renderSection),
/* harmony export */   s8: () => (/* binding */ verdictCell),
/* harmony export */   vk: () => (/* binding */ renderNavigation)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73614);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9037);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77524);



function renderPage(page) {
    const { title, toolVersion, header, main, skip = 'Skip to the verdicts', css: added = '' } = page;
    const head = (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('head', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('meta', { charset: 'utf-8' }), (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }), (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('meta', { name: 'color-scheme', content: 'light dark' }), (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('title', {}, `${title} · tinygate`), (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .style */ .iF)(`${_style_js__WEBPACK_IMPORTED_MODULE_1__/* .css */ .AH}${added}`));
    const body = (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('body', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('a', { class: 'skip', href: '#main' }, skip), (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('header', {}, ...header), (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('main', { id: 'main', tabindex: -1 }, ...main), (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('footer', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('p', { class: 'quiet' }, `Made by tinygate ${toolVersion}.`)));
    return `<!doctype html>\n${(0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)((0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('html', { lang: 'en' }, head, body))}\n`;
}
function renderNavigation(sections) {
    const links = sections.map(({ id, title }) => (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('li', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('a', { href: `#${id}` }, title)));
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('nav', { 'aria-label': 'Sections' }, (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('ul', {}, ...links));
}
/** `level` is that of its heading. Only the upper ones are landmarks: those of several models would have the same names. */
function renderSection({ id, title, content }, level) {
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('section', { id, 'aria-labelledby': level === 2 ? `${id}-title` : undefined }, (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)(`h${level}`, { id: `${id}-title` }, title), ...content);
}
/** Verdict and what it means, in one panel; `notes` stand under it. */
function renderBanner(verdict, words, notes = []) {
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('div', { class: `banner ${verdict}` }, (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('p', { class: `word ${verdict}` }, `${_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictMarks */ .M9[verdict]} ${verdict}: ${words}`), ...notes.map((note) => (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('p', { class: 'note' }, note)));
}
function verdictCell(verdict) {
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)('span', { class: `verdict ${verdict}` }, `${_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictMarks */ .M9[verdict]} ${verdict}`);
}


/***/ }),

/***/ 49743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   om: () => (/* binding */ linearScale),
/* harmony export */   tA: () => (/* binding */ logScale)
/* harmony export */ });
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


/***/ }),

/***/ 77524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ css),
/* harmony export */   FZ: () => (/* binding */ cellShades)
/* harmony export */ });
/* unused harmony export palettes */
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


/***/ })

};
