export const id = 4624;
export const ids = [4624,2872];
export const modules = {

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

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLock: () => (/* binding */ readLock)
/* harmony export */ });
/* unused harmony export updateLock */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52872);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18937);
/**
 * `tinygate.lock.json`: the measurements of a report in a form that is committed beside the spec, for repositories that
 * want a baseline without a store. Numbers stay readable in a diff; predictions are packed, since nobody reads them.
 */






const maxUnpackedBytes = 64 * 1024 * 1024;
/** The lock's text with the entry of `report` put in place of the one with its name; others stay. */
function updateLock(content, source, report) {
    const reports = content === null ? {} : parseLock(content, source).reports;
    const entries = Object.entries({ ...reports, [report.spec.name]: pack(report) });
    const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    return stringifyReport({ lockVersion: 1, reports: sorted });
}
/** The report of a spec, null where the lock has none. Throws `TinygateError` for a lock that cannot be trusted. */
function readLock(content, source, name) {
    const { reports } = parseLock(content, source);
    const entry = Object.hasOwn(reports, name) ? reports[name] : undefined;
    return entry === undefined ? null : unpack(entry, source);
}
function pack({ schemaVersion, tool, spec, seed, engine, data, artifacts, stages }) {
    const samples = { labels: data.labels, predictions: artifacts.map(({ predictions }) => predictions) };
    const bytes = brotliCompressSync(JSON.stringify(samples), {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    });
    return {
        schemaVersion,
        tool,
        spec,
        seed,
        engine,
        data: { ...data, labels: [] },
        artifacts: artifacts.map((artifact) => ({
            ...artifact,
            predictions: [],
            layers: artifact.layers.map(({ histogram: _, ...layer }) => layer),
        })),
        baseline: { kind: 'not-needed', source: null, commit: null, sha256: null, reason: null },
        stages,
        packed: bytes.toString('base64'),
    };
}
function unpack({ packed, ...entry }, source) {
    try {
        const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(Buffer.from(packed, 'base64'), { maxOutputLength: maxUnpackedBytes });
        const { labels, predictions } = (0,_core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUnambiguous */ .rH)(text.toString('utf8'));
        const whole = {
            ...entry,
            commit: null,
            // Without rows nothing was judged.
            verdict: 'warn',
            budgets: [],
            invariants: [],
            faults: [],
            budgetChanges: [],
            curves: [],
            timings: { totalSeconds: 0, stages: [] },
            data: { ...entry.data, labels },
            artifacts: entry.artifacts.map((artifact, index) => ({ ...artifact, predictions: predictions[index] ?? [] })),
        };
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.parseReport)(JSON.stringify(whole), source);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG)
            throw error;
        throw unreadable(source, error.message);
    }
}
function parseLock(content, source) {
    let value;
    try {
        value = (0,_core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUnambiguous */ .rH)(typeof content === 'string' ? content : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(content));
    }
    catch (error) {
        throw unreadable(source, error.message);
    }
    const { lockVersion, reports } = (value ?? {});
    const isMap = typeof reports === 'object' && reports !== null && !Array.isArray(reports);
    if (lockVersion !== 1 || !isMap)
        throw unreadable(source, `lockVersion ${JSON.stringify(lockVersion)}`);
    for (const entry of Object.values(reports)) {
        if (typeof entry?.packed !== 'string' ||
            !Array.isArray(entry.artifacts))
            throw unreadable(source, 'an entry that is no report');
    }
    return value;
}
function unreadable(source, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG({
        code: 'lock/unreadable',
        message: `${source}: expected a lock that tinygate wrote, found ${found.slice(0, 200)}`,
        cause: 'It was edited by hand, merged badly, or comes from another version of tinygate.',
        fix: 'Make it again with `tinygate lock SPEC` after a run.',
    });
}


/***/ })

};
