#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4876:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("punycode");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8644);
/** Joins the command line to the process. Nothing else in tinygate reads `process.argv` or sets the exit code. */

const controller = new AbortController();
process.on('SIGINT', () => {
    // The first Ctrl-C lets the running step end and the cache stay whole; the second does not wait.
    if (controller.signal.aborted)
        process.exit(_run_js__WEBPACK_IMPORTED_MODULE_0__/* .interrupted */ .V);
    controller.abort();
});
const writer = (stream) => ({
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY,
    get columns() {
        return stream.isTTY ? stream.columns : undefined;
    },
});
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: writer(process.stdout),
    stderr: writer(process.stderr),
    now: () => Date.now(),
    signal: controller.signal,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ interrupted),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/core/version.js
var version = __nccwpck_require__(8614);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/engine/engine.js
const engineNames = ['onnxruntime', 'wasm', 'cpu', 'tensorflow'];

// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __nccwpck_require__(436);
;// CONCATENATED MODULE: ./build/cli/options.js
/** The command line: what may be written, and what was. Unknown words are errors with the nearest known one. */




const wholeNumber = (max) => (value) => /^[0-9]{1,10}$/.test(value) && Number(value) <= max ? undefined : `a whole number from 0 to ${max}`;
const oneOf = (choices) => (value) => choices.includes(value) ? undefined : `one of ${choices.join(', ')}`;
const engineChoices = ['auto', ...engineNames];
const global = {
    help: { type: 'boolean', short: 'h', help: 'Print this help.' },
    version: { type: 'boolean', short: 'v', help: 'Print the version.' },
};
const trained = {
    engine: {
        type: 'string',
        placeholder: 'NAME',
        help: `${engineChoices.join(', ')}. Default: the spec's`,
        check: oneOf(engineChoices),
    },
    threads: {
        type: 'string',
        placeholder: 'N',
        help: "Threads of the engine, 0 for one per core. Default: the spec's",
        check: wholeNumber(256),
    },
    seed: { type: 'string', placeholder: 'N', help: "Default: the spec's", check: wholeNumber(4294967295) },
};
const judged = {
    out: {
        type: 'string',
        placeholder: 'DIR',
        help: 'Folder for reports, artifacts and cache. Default: .tinygate/NAME',
    },
    'data-root': { type: 'string', placeholder: 'DIR', help: 'Folder of the data, in the place of data.root.' },
    baseline: {
        type: 'string',
        placeholder: 'WHAT',
        help: 'auto, none, or a report.json to compare with. Default: auto',
    },
    json: { type: 'boolean', help: 'Print the report as JSON.' },
    quiet: { type: 'boolean', short: 'q', help: 'Print no progress.' },
};
/** Files that other tools read, and where people are told. */
const delivered = {
    html: { type: 'string', placeholder: 'FILE', help: 'Write a page that shows everything; it needs no network.' },
    markdown: { type: 'string', placeholder: 'FILE', help: 'Write the comment for a pull request.' },
    junit: { type: 'string', placeholder: 'FILE', help: 'Write JUnit XML: GitLab, Jenkins, Azure.' },
    'code-quality': { type: 'string', placeholder: 'FILE', help: "Write GitLab's Code Quality JSON." },
    openmetrics: { type: 'string', placeholder: 'FILE', help: 'Write OpenMetrics text: GitLab, Prometheus.' },
    badge: { type: 'string', placeholder: 'FILE', help: 'Write the JSON of a shields.io endpoint badge.' },
    post: { type: 'boolean', help: 'Tell the platform this runs on: a comment and a check.' },
    'comment-id': {
        type: 'string',
        placeholder: 'ID',
        help: 'Tells apart the comments of several workflows. Default: tinygate',
        check: (value) => (/^[\w.-]{1,100}$/.test(value) ? undefined : '1 to 100 letters, digits, . _ -'),
    },
};
const commands = {
    run: {
        usage: 'tinygate run SPEC',
        help: 'Train, compress, export, measure and judge what a spec describes.',
        options: { ...judged, ...trained, ...delivered, ...global },
    },
    gate: {
        usage: 'tinygate gate SPEC',
        help: 'Judge files that are there: committed ones, or those of an earlier run. Trains nothing.',
        options: { ...judged, ...delivered, ...global },
    },
    report: {
        usage: 'tinygate report REPORT...',
        help: 'Show reports again, write them in other forms, or post them.',
        many: true,
        options: { ...delivered, ...global },
    },
    validate: {
        usage: 'tinygate validate SPEC',
        help: 'Check a spec without running it.',
        options: {
            format: {
                type: 'string',
                placeholder: 'FORMAT',
                help: 'text or json. Default: text',
                check: oneOf(['text', 'json']),
            },
            ...global,
        },
    },
    lock: {
        usage: 'tinygate lock SPEC',
        help: 'Put what the last run or gate measured into tinygate.lock.json, a baseline to commit.',
        options: { out: judged['out'], ...global },
    },
    ratchet: {
        usage: 'tinygate ratchet SPEC',
        help: 'Propose budgets as tight as what the last run or gate measured, as a patch.',
        options: {
            out: judged['out'],
            margin: {
                type: 'string',
                placeholder: 'PERCENT',
                help: 'Room that is left between measurement and limit. Default: 2',
                check: (value) => /^[0-9]{1,2}(\.[0-9]+)?$/.test(value) ? undefined : 'a percentage from 0 to 99, without the sign',
            },
            write: { type: 'boolean', help: 'Change the spec in place of printing the patch.' },
            ...global,
        },
    },
    publish: {
        usage: 'tinygate publish SPEC',
        help: 'Publish what the last run or gate left: as a release, or as a pull request with the new files.',
        options: {
            out: judged['out'],
            as: {
                type: 'string',
                placeholder: 'FORM',
                help: 'release, pull-request or folder. Default: folder',
                check: oneOf(['release', 'pull-request', 'folder']),
            },
            tag: { type: 'string', placeholder: 'TAG', help: 'Tag of the release.' },
            into: {
                type: 'string',
                placeholder: 'DIR',
                help: 'Folder of the repository that a pull request puts the models into. Default: models',
            },
            to: { type: 'string', placeholder: 'DIR', help: 'Folder to write to. Default: .tinygate/NAME/release' },
            ...global,
        },
    },
    verify: {
        usage: 'tinygate verify FOLDER',
        help: 'Check that published files are those that were measured.',
        options: { ...global },
    },
};
/** Throws `SpecError` (exit code 2) with every problem of the command line. */
function parseCommandLine(argv) {
    const first = argv[0];
    if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
        const topic = isCommand(argv[1]) ? { topic: argv[1] } : {};
        return { command: 'help', spec: '', subjects: [], text: {}, flags: new Set(), ...topic };
    }
    if (first === '--version' || first === '-v')
        return { command: 'version', spec: '', subjects: [], text: {}, flags: new Set() };
    if (!isCommand(first))
        throw unknownCommand(first);
    return parseCommand(first, argv.slice(1));
}
function parseCommand(command, args) {
    const { options, usage, many = false } = commands[command];
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    if (values['help'] === true)
        return { command: 'help', topic: command, spec: '', subjects: [], text: {}, flags: new Set() };
    if (values['version'] === true)
        return { command: 'version', spec: '', subjects: [], text: {}, flags: new Set() };
    const text = {};
    const flags = new Set();
    const problems = [];
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const problem = optionProblem(token.name, token.rawName, token.value, options, usage);
        if (problem)
            problems.push(problem);
        else if (token.value === undefined)
            flags.add(token.name);
        else if (Object.hasOwn(text, token.name))
            problems.push(wrong('cli/twice', `expected ${token.rawName} once, found it twice`, usage));
        else
            text[token.name] = token.value;
    }
    const [spec, ...more] = positionals;
    const subject = /[A-Z]+/.exec(usage)?.[0].toLowerCase() ?? 'spec';
    if (spec === undefined)
        problems.push(wrong('cli/no-spec', `expected the path of a ${subject}, found none`, usage));
    if (more.length > 0 && !many)
        problems.push(wrong('cli/arguments', `expected one ${subject}, found also ${more.join(' ')}`, usage));
    if (problems.length > 0 || spec === undefined)
        throw new errors/* SpecError */.G8(problems);
    return { command, spec, subjects: positionals, text, flags };
}
function optionProblem(name, rawName, value, options, usage) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
        const suggestion = (0,suggest/* nearest */.p)(name, Object.keys(options));
        const fix = suggestion === undefined ? undefined : `Did you mean --${suggestion}?`;
        return wrong('cli/unknown-option', `expected an option of ${usage}, found ${rawName}`, usage, fix);
    }
    if (option.type === 'boolean') {
        return value === undefined
            ? undefined
            : wrong('cli/value', `expected ${rawName} without a value, found '${value}'`, usage);
    }
    // `--out --json`: the next option is not a value.
    if (value === undefined || value === '' || value.startsWith('--')) {
        return wrong('cli/value', `expected ${rawName} ${option.placeholder ?? 'VALUE'}, found no value`, usage);
    }
    const expected = option.check?.(value);
    return expected === undefined
        ? undefined
        : wrong('cli/value', `expected ${rawName} to be ${expected}, found '${value}'`, usage);
}
function unknownCommand(word) {
    const suggestion = (0,suggest/* nearest */.p)(word, Object.keys(commands));
    const fix = suggestion === undefined ? 'See tinygate --help.' : `Did you mean 'tinygate ${suggestion}'?`;
    const expected = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(commands));
    return new errors/* SpecError */.G8({
        code: 'cli/unknown-command',
        message: `expected a command (${expected}), found '${word}'`,
        fix,
    });
}
function wrong(code, message, usage, fix = `See ${usage.replace(/ [A-Z.]+$/, '')} --help.`) {
    return { code, message, fix };
}
function isCommand(word) {
    return word !== undefined && Object.hasOwn(commands, word);
}

;// CONCATENATED MODULE: ./build/cli/help.js

/** The help of one command, or of all. */
function helpText(topic) {
    if (topic)
        return commandHelp(commands[topic]);
    const rows = Object.values(commands).map(({ usage, help }) => [usage, help]);
    return [
        'tinygate: models under budget, as code',
        '',
        ...columns(rows),
        '',
        'Options of a command: tinygate COMMAND --help',
        'Exit codes: 0 pass · 1 a budget failed · 2 bad spec or input · 3 internal error · 4 missing or inconclusive · 130 interrupted',
        '',
    ].join('\n');
}
function commandHelp({ usage, help, options }) {
    const rows = Object.entries(options).map(([name, { short, placeholder, help: text }]) => {
        const names = `${short ? `-${short}, ` : '    '}--${name}${placeholder ? ` ${placeholder}` : ''}`;
        return [names, text];
    });
    return [`${usage} [options]`, '', help, '', ...columns(rows), ''].join('\n');
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

;// CONCATENATED MODULE: ./build/cli/run.js
/** The command line as a function: everything it reads and writes comes in through `io`. */





/** What a shell expects after Ctrl-C: 128 + SIGINT. */
const interrupted = 130;
/** Never throws: every failure is printed to stderr and becomes an exit code. */
async function run(io) {
    try {
        const line = parseCommandLine(io.argv);
        switch (line.command) {
            case 'help':
                io.stdout.write(helpText(line.topic));
                return errors/* exitCodes */.hS.pass;
            case 'version':
                io.stdout.write(`${version/* version */.r}\n`);
                return errors/* exitCodes */.hS.pass;
            // Loaded when needed: `validate` must not wait for engines.
            case 'validate':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(499), __nccwpck_require__.e(904)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8904))).validate(line, io);
            case 'run':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(499), __nccwpck_require__.e(29), __nccwpck_require__.e(672), __nccwpck_require__.e(853)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2853))).runSpec(line, io);
            case 'gate':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(499), __nccwpck_require__.e(29), __nccwpck_require__.e(672), __nccwpck_require__.e(893)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4893))).gateSpec(line, io);
            case 'report':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(499), __nccwpck_require__.e(29), __nccwpck_require__.e(672), __nccwpck_require__.e(280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6280))).showReports(line, io);
            case 'lock':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(499), __nccwpck_require__.e(29), __nccwpck_require__.e(672), __nccwpck_require__.e(397)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1397))).lockSpec(line, io);
            case 'ratchet':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(291), __nccwpck_require__.e(499), __nccwpck_require__.e(29), __nccwpck_require__.e(672), __nccwpck_require__.e(544)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2544))).ratchetSpec(line, io);
            case 'publish':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(499), __nccwpck_require__.e(29), __nccwpck_require__.e(672), __nccwpck_require__.e(596), __nccwpck_require__.e(932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9932))).publishSpec(line, io);
            case 'verify':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(29), __nccwpck_require__.e(596), __nccwpck_require__.e(586)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1586))).verifyFolder(line, io);
            default:
                return line.command;
        }
    }
    catch (error) {
        return fail(error, io);
    }
}
function fail(error, io) {
    if (io.signal.aborted) {
        io.stderr.write('interrupted: finished stages are cached, so the same command continues from there\n');
        return interrupted;
    }
    if (error instanceof errors/* TinygateError */.oG) {
        io.stderr.write(`${(0,report_escape/* escapeLines */.RQ)(error.problems.map(errors/* formatProblem */.Vw).join('\n'))}\n`);
        if (error.exitCode === errors/* exitCodes */.hS.internal)
            io.stderr.write(`${(0,report_escape/* escapeLines */.RQ)(stackOf(error))}\n`);
        return error.exitCode;
    }
    io.stderr.write(`internal: expected no error here, found ${(0,report_escape/* escapeLines */.RQ)(stackOf(error))}\n`);
    io.stderr.write('  fix: This is a defect of tinygate. Please report it with the spec.\n');
    return errors/* exitCodes */.hS.internal;
}
function stackOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
    return `${error.stack ?? error.message}${cause}`;
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ SpecError),
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   QG: () => (/* binding */ PassError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   fL: () => (/* binding */ DataError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   me: () => (/* binding */ ModelError),
/* harmony export */   oG: () => (/* binding */ TinygateError),
/* harmony export */   ze: () => (/* binding */ ExportError)
/* harmony export */ });
/* unused harmony export formatPlace */
/**
 * Every error a user can meet has four parts: what was expected, what was found (and where), the likely cause, and the
 * fix. `TinygateError` carries them as data so that each front end (terminal, annotation, report) can lay them out.
 */
/** 0 pass · 1 a budget failed · 2 bad spec or input · 3 internal error · 4 a budget could not be measured or decided. */
const exitCodes = { pass: 0, budget: 1, input: 2, internal: 3, undecided: 4 };
class TinygateError extends Error {
    problems;
    exitCode;
    constructor(problems, options = {}) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'), options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.problems = list;
        this.exitCode = options.exitCode ?? exitCodes.input;
    }
}
/** The spec, the command line or an action input is wrong. */
class SpecError extends TinygateError {
}
/** Data files are missing, unreadable or not what the spec says. */
class DataError extends TinygateError {
}
/** A graph is malformed or not supported. */
class ModelError extends TinygateError {
}
/** A compression pass cannot do, or did not keep, what was asked. */
class PassError extends TinygateError {
}
/** An artifact cannot be written or read back. */
class ExportError extends TinygateError {
}
/** No engine, or the engine failed. */
class EngineError extends TinygateError {
}
/** A state that only a defect of tinygate can reach. */
class InternalError extends TinygateError {
    constructor(message, options = {}) {
        super({
            code: 'internal',
            message: `internal: ${message}`,
            fix: 'This is a defect of tinygate. Please report it with the spec.',
        }, { ...options, exitCode: exitCodes.internal });
    }
}
function formatPlace(place) {
    return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}
function formatProblem(problem) {
    const head = problem.where ? `${formatPlace(problem.where)}: ${problem.message}` : problem.message;
    const lines = [head];
    if (problem.excerpt)
        lines.push(problem.excerpt);
    if (problem.cause)
        lines.push(`  likely cause: ${problem.cause}`);
    if (problem.fix)
        lines.push(`  fix: ${problem.fix}`);
    return lines.join('\n');
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of tinygate; a test holds it to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ escapeLines),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/**
 * Names, messages and paths come from specs, models and devices that a stranger may have written. Each output format has
 * one function that makes any string harmless text in it.
 */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Control characters, line breaks and direction overrides become visible marks, so that one value stays on one line. */
function oneLine(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(/\s*[\r\n\u2028\u2029\u0085]+\s*/g, ' ')
        .replace(/\t/g, ' ')
        .replace(invisible, '\ufffd')
        .replace(loneSurrogate, '\ufffd');
}
/** For terminals and CI logs, whose runners obey lines such as `::error::` and `##[error]`. */
function escapeText(text) {
    return oneLine(text)
        .replace(/::/g, ':\u200b:')
        .replace(/##(?=\[)/g, '#\u200b#');
}
/** The same for text of several lines, such as a problem with its excerpt. */
function escapeLines(text) {
    return text.split('\n').map(escapeText).join('\n');
}
/** Prose inside GitHub-flavoured Markdown: no markup, HTML, mention, reference or link comes alive. */
function escapeMarkdown(text) {
    return oneLine(text).replace(/[\\`*_{}[\]<>|~&$^=]|[@#]|:(?=\/\/|:)|(?<=\bwww)\./gi, (character) => {
        if (character === '@' || character === '#')
            return `${character}\u200b`;
        return `&#${character.charCodeAt(0)};`;
    });
}
/** A name as inline code, where mentions and links stay dead. Safe inside a table cell. */
function codeSpan(text) {
    return /^[\w./:+-]+( [\w./:+-]+)*$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** Text or a quoted attribute in HTML and XML. */
function escapeHtml(text) {
    return oneLine(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/**
 * The candidate nearest to what was written when it is near enough to be meant, or the only one that begins so. Case,
 * `-` and `_` do not count.
 */
function nearest(written, candidates) {
    const wanted = plain(written);
    let best;
    let bestDistance = Infinity;
    for (const candidate of candidates) {
        const steps = isAnagram(wanted, plain(candidate)) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, plain(candidate));
        if (steps < bestDistance)
            [best, bestDistance] = [candidate, steps];
    }
    if (best !== undefined && bestDistance <= Math.max(1, Math.floor(wanted.length / 3)))
        return best;
    const longer = candidates.filter((candidate) => wanted.length > 2 && plain(candidate).startsWith(wanted));
    return longer.length === 1 ? longer[0] : undefined;
}
/** `adma` for `adam`: letters that changed places are one slip. */
function isAnagram(a, b) {
    return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
function plain(text) {
    return text.slice(0, 100).toLowerCase().replaceAll(/[-_ ]/g, '');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
