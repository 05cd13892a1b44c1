export const id = 9867;
export const ids = [9867];
export const modules = {

/***/ 62229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ collectProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** What is wrong with many files at once: all of it, up to a number that a reader still reads. */

const mostTold = 20;
function collectProblems() {
    const told = [];
    let count = 0;
    return {
        add(problem) {
            count++;
            if (told.length < mostTold)
                told.push(problem);
        },
        get count() {
            return count;
        },
        throwIfAny() {
            if (count === 0)
                return;
            const rest = count - told.length;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(rest === 0
                ? told
                : [
                    ...told,
                    {
                        code: 'data/more',
                        message: `expected no more such files, found ${rest} more`,
                        fix: 'Correct those above; the next run names the others.',
                    },
                ]);
        },
    };
}


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
