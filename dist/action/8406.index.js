export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 18406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listManifest: () => (/* binding */ listManifest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/map-at-once.js
var map_at_once = __webpack_require__(11880);
// EXTERNAL MODULE: ./build/core/name-some.js
var name_some = __webpack_require__(68696);
// EXTERNAL MODULE: ./build/data/list-folder.js
var list_folder = __webpack_require__(67142);
// EXTERNAL MODULE: ./build/data/problems.js
var data_problems = __webpack_require__(62229);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/unambiguous-json.js + 1 modules
var unambiguous_json = __webpack_require__(52872);
// EXTERNAL MODULE: ./build/data/tables/csv.js
var csv = __webpack_require__(82248);
// EXTERNAL MODULE: ./build/data/tables/read-bytes.js
var read_bytes = __webpack_require__(79869);
// EXTERNAL MODULE: ./build/data/tables/rows.js
var rows = __webpack_require__(19434);
;// CONCATENATED MODULE: ./build/data/manifest-rows.js
/** Rows of a manifest with their lines: CSV with a header, or a JSON object on each line. */








const maximumBytes = 256 * 1024 ** 2;
/** @throws DataError for a file that is missing, empty, or no table */
async function readManifestRows(file) {
    const bytes = await (0,read_bytes/* readBytes */.i)(file, maximumBytes);
    const isJson = ['.jsonl', '.ndjson', '.json'].includes((0,external_node_path_.extname)(file).toLowerCase());
    const found = isJson ? readJsonLines(bytes, file) : readCsvRows(bytes, file);
    if (found.rows.length === 0)
        throw (0,rows/* empty */.I)(file, 'rows with a path and a label, found none');
    return found;
}
function readCsvRows(bytes, file) {
    try {
        const records = (0,sync/* parse */.qg)(Buffer.from(bytes), { ...(0,csv.csvOptions)(bytes), info: true });
        const [first, ...rest] = records;
        const header = first?.record ?? [];
        const seen = new Set();
        const twice = header.find((name) => seen.size === seen.add(name).size);
        if (twice !== undefined)
            throw wrong(file, 1, 'a header with each column once', `${twice} twice`);
        const rows = rest.map(({ record, info: { lines: line } }) => {
            if (record.length !== header.length)
                throw wrong(file, line, `${header.length} cells, as the header has`, String(record.length));
            return { line, cells: Object.fromEntries(header.map((name, at) => [name, record[at]])) };
        });
        return { header, rows };
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        throw wrong(file, Number(error['lines'] ?? 1), 'rows of a CSV file', error.message.slice(0, 200));
    }
}
function readJsonLines(bytes, file) {
    const rows = [];
    (0,core_text/* decodeText */.g)(bytes)
        .split(/\r?\n/)
        .forEach((text, at) => {
        if (text.trim() === '')
            return;
        rows.push({ line: at + 1, cells: cellsOf(text, file, at + 1) });
    });
    return { header: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))], rows };
}
function cellsOf(text, file, line) {
    let value;
    try {
        value = (0,unambiguous_json/* parseUnambiguous */.rH)(text);
    }
    catch (error) {
        if (error instanceof unambiguous_json/* DuplicateKeyError */.Bi)
            throw wrong(file, line, 'each key of a line once', `${error.key.slice(0, 60)} twice`);
        throw wrong(file, line, 'a JSON object on each line', text.slice(0, 60));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(file, line, 'a JSON object on each line', text.slice(0, 60));
    return Object.fromEntries(Object.entries(value)
        .filter(([, cell]) => ['string', 'number', 'boolean'].includes(typeof cell))
        .map(([name, cell]) => [name, String(cell)]));
}
function wrong(file, line, expected, found) {
    return new errors/* DataError */.fL({
        code: 'data/manifest',
        message: `expected ${expected} in the manifest, found ${found}`,
        where: { file, line },
        cause: 'a comma without quotes, a line that was cut short, or a file of another kind',
        fix: 'Write a CSV file with a header, or one JSON object a line (.jsonl).',
    });
}

// EXTERNAL MODULE: ./build/data/split-list.js
var split_list = __webpack_require__(20902);
// EXTERNAL MODULE: ./build/data/splits.js
var splits = __webpack_require__(9180);
;// CONCATENATED MODULE: ./build/data/manifest.js
/**
 * A table of samples: one row a file, with its path, its label, and what else is known of it (a group, a split). A CSV file
 * with a header, or JSON lines. Paths are relative to the folder of the manifest and stay in the data's root.
 */










const usualPaths = ['path', 'file', 'filename', 'file_name', 'filepath', 'image', 'wav', 'audio', 'sound', 'picture'];
const usualLabels = ['label', 'class', 'class_name', 'category', 'species', 'target', 'y'];
/** @throws DataError with the line of each row that is not as it must be, up to 20 */
async function listManifest(rule, options) {
    const within = options.within === null ? null : await (0,promises_.realpath)(options.within);
    await checkInside(rule.file, within);
    const { header, rows } = await readManifestRows(rule.file);
    const columns = {
        path: columnOf(header, rule.pathColumn, usualPaths, 'path_column', rule.file),
        label: columnOf(header, rule.labelColumn, usualLabels, 'label_column', rule.file),
        split: rule.splitColumn === null ? null : columnOf(header, rule.splitColumn, [], 'split_column', rule.file),
    };
    const problems = (0,data_problems/* collectProblems */.v)();
    const read = rowReader(rule, columns, options, problems);
    const samples = rows.map((row) => read(row));
    problems.throwIfAny();
    const sizes = await (0,map_at_once/* mapAtOnce */.$)(samples, 64, async ({ path, where }) => {
        const found = await lookAt((0,external_node_path_.join)(options.root, path), path, { where, within, kind: options.kind });
        if (typeof found === 'number')
            return found;
        problems.add(found);
        return 0;
    });
    problems.throwIfAny();
    const labels = samples.map(({ label }) => label);
    const classes = options.classes ?? [...new Set(labels)].sort(list_folder/* compareBytes */.Xo);
    if (classes.length < 2)
        throw new errors/* DataError */.fL({
            code: 'data/classes',
            message: `expected at least 2 classes in the column ${columns.label}, found ${classes.length}: ${classes.join(', ')}`,
            where: { file: rule.file },
            cause: 'the column is no class',
            fix: 'Name the column of classes with data.label_column.',
        });
    const places = new Map(classes.map((name, place) => [name, place]));
    return {
        classes,
        samples: samples.map(({ path, label, fields }, at) => ({
            path,
            label: places.get(label),
            sizeBytes: sizes[at],
            fields,
        })),
        assignment: columns.split === null ? null : Uint8Array.from(samples, ({ split }) => split),
    };
}
/** What a message quotes of a manifest must be of the repository, too. */
async function checkInside(file, within) {
    const real = within === null ? null : await (0,promises_.realpath)(file).catch(() => null);
    if (within === null || real === null || !(0,list_folder/* isOutside */._K)(within, real))
        return;
    throw new errors/* DataError */.fL((0,list_folder/* linkOutside */.i4)('manifest', file));
}
function columnOf(header, written, usual, key, file) {
    const found = written === null ? usual.find((name) => header.includes(name)) : header.find((name) => name === written);
    if (found !== undefined)
        return found;
    throw new errors/* DataError */.fL({
        code: 'data/manifest-column',
        message: `expected the column ${written ?? usual.slice(0, 3).join(' or ')} (data.${key}), found ${(0,name_some/* nameSome */.K)(header)}`,
        where: { file, line: 1 },
        cause: written === null ? 'the column has a name of its own' : 'the column is spelled in another way',
        fix: `Name the column with data.${key}.`,
    });
}
function rowReader({ file }, columns, { root, classes }, problems) {
    const folder = (0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(file)).replaceAll('\\', '/');
    const lines = new Map();
    return ({ line, cells }) => {
        const where = { file, line };
        const wrong = (code, message, fix) => problems.add({ code: `data/manifest-${code}`, message, where, fix });
        const written = cells[columns.path] ?? '';
        const label = cells[columns.label] ?? '';
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, written));
        const leaves = (0,external_node_path_.isAbsolute)(written) || written.includes('\\') || (0,list_folder/* isOutside */._K)(root, (0,external_node_path_.resolve)(root, path));
        const before = lines.get(path);
        if (written === '')
            wrong('path', `expected a path in the column ${columns.path}, found nothing`, 'Fill it in.');
        else if (leaves)
            wrong('path', `expected a relative path that stays in data.root, with forward slashes, found '${written.slice(0, 200)}'`, 'Write paths relative to the folder of the manifest; for data elsewhere, run with --data-root DIR.');
        else if (before !== undefined)
            wrong('twice', `expected each file once, found '${written}', which line ${before} has too`, 'Remove one of the lines.');
        else
            lines.set(path, line);
        if (label === '')
            wrong('label', `expected a class in the column ${columns.label}, found nothing`, 'Label the sample, or remove it.');
        else if (classes !== null && !classes.includes(label))
            wrong('label', `expected a class of data.classes (${(0,name_some/* nameSome */.K)(classes)}), found '${label.slice(0, 100)}'`, 'Correct the label, or add it to data.classes.');
        const word = columns.split === null ? 'train' : (cells[columns.split] ?? '');
        const split = (0,split_list/* splitWord */.N)(word);
        if (split === null)
            wrong('split', `expected train, validation or test in the column ${columns.split ?? ''}, found '${word.slice(0, 100)}'`, 'Write one of the three.');
        return { path, label, split: splits/* splitNames */.bZ.indexOf(split ?? 'train'), fields: cells, where };
    };
}
/** The size of a file in bytes, or what is wrong with it. */
async function lookAt(file, path, { where, within, kind, }) {
    try {
        if (within !== null && (0,list_folder/* isOutside */._K)(within, await (0,promises_.realpath)(file)))
            return {
                code: 'data/link-outside',
                message: `expected a file of the workspace, found ${path}, a link that leads out of it`,
                where,
                fix: 'Commit the file itself.',
            };
        const state = await (0,promises_.stat)(file);
        if (!state.isFile())
            throw new Error('no file');
        const problem = (0,list_folder/* sampleProblem */.Qy)(kind, path, state.size, where);
        if (problem !== null)
            return problem === 'other' ? notOfKind(kind, path, where) : problem;
        return state.size;
    }
    catch {
        return {
            code: 'data/manifest-file',
            message: `expected the file ${path}, found no such file`,
            where,
            cause: 'the file was not fetched, was renamed, or the paths start from another folder',
            fix: 'Correct the path, which is relative to the folder of the manifest, or fetch the file.',
        };
    }
}
const notOfKind = ({ noun, nouns, extensions }, path, where) => ({
    code: 'data/manifest-file',
    message: `expected a ${noun} (${extensions}), found ${path}`,
    where,
    fix: `List ${nouns} alone, or rename the file.`,
});


/***/ }),

/***/ 82248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvOptions: () => (/* binding */ csvOptions),
/* harmony export */   delimiterOf: () => (/* binding */ delimiterOf),
/* harmony export */   maximumBytes: () => (/* binding */ maximumBytes),
/* harmony export */   parseCsv: () => (/* binding */ parseCsv),
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79869);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19434);
/** Rows of a CSV file as samples: a header names the columns, and every cell of a feature or a target is a number. */





/** A string of JavaScript holds no more. */
const maximumBytes = 512 * 1024 ** 2;
async function readCsv(path, roles) {
    const bytes = await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(path, maximumBytes);
    return parseCsv(bytes, path, roles);
}
/** @throws DataError with the line and the column of everything that is wrong, up to 20 */
function parseCsv(bytes, path, roles) {
    let rows = null;
    const onRecord = (record, { lines: line }) => {
        if (rows === null)
            rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .startRows */ .e)(record, path, roles);
        else if (record.length !== rows.width)
            rows.problems.add(ragged(path, line, record.length, rows.width));
        else
            rows.add(record, { words: `line ${line}`, where: { file: path, line } });
        return null;
    };
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { ...csvOptions(bytes), onRecord });
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
            code: 'data/csv',
            message: `expected rows of a CSV file, found that it cannot be read: ${error.message.slice(0, 200)}`,
            where: { file: path, line: Number(error['lines'] ?? 1) },
            cause: 'a quote is not closed, or the file is no CSV',
            fix: 'Export the table as CSV again, with quotes around text that holds commas.',
        });
    }
    const found = rows;
    if (found === null)
        throw (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .empty */ .I)(path, 'a header line and rows, found an empty file');
    return found.done((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(bytes));
}
function ragged(file, line, found, expected) {
    return {
        code: 'data/csv-ragged',
        message: `expected ${expected} cells in line ${line}, as the header has, found ${found}`,
        where: { file, line },
        cause: 'a cell holds a comma without quotes, or the line was cut short',
        fix: 'Correct the line.',
    };
}
/** How every CSV file is read, be it a table of samples or a manifest; lengths of rows are told by their readers. */
const csvOptions = (bytes) => ({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    delimiter: delimiterOf(bytes),
});
/** What the header is divided by: a tab or a semicolon, where there is no comma. */
function delimiterOf(bytes) {
    const end = bytes.indexOf(10);
    const header = Buffer.from(bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, 65_536))).toString('utf8');
    if (header.includes(','))
        return ',';
    return header.includes('\t') ? '\t' : header.includes(';') ? ';' : ',';
}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notFinite)
/* harmony export */ });
/** A number that no sample may have. */
function notFinite(file, row, column, found) {
    return {
        code: 'data/not-a-number',
        message: `expected a number in ${row}, column ${column}, found ${found}`,
        where: { file },
        cause: 'a value is missing, or was computed from one that is',
        fix: 'Fill the value in, or remove the sample; tinygate guesses none.',
    };
}


/***/ }),

/***/ 19434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ empty),
/* harmony export */   e: () => (/* binding */ startRows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_name_some_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68696);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62229);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(410);
/** Rows of cells as samples, whatever file they come from: which column is what, and what no cell may be. */




/** @throws DataError for a header that lacks a column which the spec names */
function startRows(header, path, roles) {
    const table = columnsOf(header, path, roles);
    const problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .collectProblems */ .v)();
    const numbers = growing();
    const [labels, groups] = [[], []];
    return {
        width: header.length,
        problems,
        add(cells, row) {
            for (const at of table.numbers)
                numbers.push(numberAt(cells[at], row, header[at], problems));
            if (table.label !== null)
                labels.push(textAt(cells[table.label], row, header[table.label], problems));
            if (table.group !== null)
                groups.push(cells[table.group]);
        },
        done(digest) {
            problems.throwIfAny();
            const count = numbers.length / table.numbers.length;
            if (count === 0)
                throw empty(path, 'rows below the header, found no row');
            return partOf(numbers.done(), count, table, { labels, groups, digest });
        },
    };
}
function columnsOf(header, path, { columns, label, targets, group }) {
    const where = { file: path, line: 1 };
    const isNumber = header.every((name) => name !== '' && Number.isFinite(Number(name)));
    const places = new Map([...header.keys()].reverse().map((at) => [header[at], at]));
    const twice = header.find((name, at) => name === '' || places.get(name) !== at);
    if (isNumber || twice !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
            code: 'data/csv-header',
            message: `expected a header line with a name of its own for each column, found ${isNumber ? `numbers: ${header.slice(0, 5).join(', ')}` : twice === '' ? 'a column without a name' : `${twice} twice`}`,
            where,
            cause: 'the file begins with its first row, or columns were joined from several tables',
            fix: 'Write the names of the columns into the first line.',
        });
    const placeOf = (name, key) => {
        const at = places.get(name);
        if (at !== undefined)
            return at;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
            code: 'data/column',
            message: `expected the column ${name} (${key}), found ${(0,_core_name_some_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSome */ .K)(header)}`,
            where,
            cause: 'the column has another name in the file',
            fix: `Correct ${key} in the spec.`,
        });
    };
    const own = new Set([label, group, ...targets].filter((name) => name !== null));
    const named = columns ?? header.filter((name) => !own.has(name));
    if (named.length === 0)
        throw empty(path, 'columns that a model can read, found only those of labels and targets');
    const features = named.map((name) => placeOf(name, 'data.columns'));
    return {
        header,
        features: features.length,
        numbers: [...features, ...targets.map((name) => placeOf(name, 'data.targets'))],
        targetNames: targets,
        label: label === null ? null : placeOf(label, 'data.label'),
        group: group === null ? null : placeOf(group, 'data.split.group'),
    };
}
function partOf(numbers, count, { features, targetNames, label, group }, { labels, groups, digest }) {
    const width = features + targetNames.length;
    const inputs = new Float32Array(count * features);
    const targets = new Float32Array(count * targetNames.length);
    for (let row = 0; row < count; row++) {
        const at = row * width;
        inputs.set(numbers.subarray(at, at + features), row * features);
        targets.set(numbers.subarray(at + features, at + width), row * targetNames.length);
    }
    return {
        count,
        sampleShape: [1, 1, features],
        inputs,
        labels: label === null ? null : labels,
        targets: targetNames.length === 0 ? null : targets,
        targetNames,
        groups: group === null ? null : groups,
        digest,
    };
}
const missing = /^(|nan|na|n\/a|null|none|inf|-inf|infinity|-infinity|\?)$/i;
function numberAt(text, row, column, problems) {
    const value = Math.fround(Number(text));
    if (text !== '' && Number.isFinite(value))
        return value;
    if (missing.test(text) || !Number.isNaN(Number(text)))
        problems.add({
            ...(0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .notFinite */ .h)(row.where.file, row.words, column, text === '' ? 'nothing' : text.slice(0, 60)),
            where: row.where,
        });
    else
        problems.add({
            code: 'data/text',
            message: `expected a number in ${row.words}, column ${column}, found the text '${text.slice(0, 60)}'`,
            where: row.where,
            cause: 'a column of categories is no number, and any order of them would be invented',
            fix: 'Encode it as columns of 0 and 1, one for each category; leave it out with data.columns; or name it as data.label.',
        });
    return 0;
}
function textAt(text, row, column, problems) {
    if (missing.test(text))
        problems.add(notLabelled(row, column, text));
    return text;
}
function notLabelled(row, column, found) {
    return {
        code: 'data/label',
        message: `expected a class in ${row.words}, column ${column}, found ${found === '' ? 'nothing' : found}`,
        where: row.where,
        fix: 'Label the sample, or remove it.',
    };
}
function empty(file, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
        code: 'data/empty',
        message: `expected ${expected}`,
        where: { file },
        cause: 'the export or the download failed',
        fix: 'Make the file again.',
    });
}
function growing() {
    let values = new Float32Array(1024);
    let length = 0;
    return {
        push(value) {
            if (length === values.length) {
                const larger = new Float32Array(2 * length);
                larger.set(values);
                values = larger;
            }
            values[length++] = value;
        },
        get length() {
            return length;
        },
        done: () => values.subarray(0, length),
    };
}


/***/ })

};
