#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
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

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 24876:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("punycode");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 23749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71626);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9924);



/** What a shell expects after Ctrl-C: 128 + SIGINT. */
const interrupted = 130;
/** Prints what went wrong to stderr, and says which exit code that is. */
function fail(error, io) {
    if (io.signal.aborted) {
        io.stderr.write('interrupted: finished stages are cached, so the same command continues from there\n');
        return interrupted;
    }
    const known = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG ? error : (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSystemError */ .T)(error);
    if (known) {
        io.stderr.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ)(known.problems.map(_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw).join('\n'))}\n`);
        if (known.exitCode === _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.internal)
            io.stderr.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ)(stackOf(known))}\n`);
        return known.exitCode;
    }
    io.stderr.write(`internal: expected no error here, found ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ)(stackOf(error))}\n`);
    io.stderr.write('  fix: This is a defect of tinygate. Please report it with the spec.\n');
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.internal;
}
function stackOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
    return `${error.stack ?? error.message}${cause}`;
}


/***/ }),

/***/ 59713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _fail_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23749);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70535);
/** Joins the command line to the process. Nothing else in tinygate reads `process.argv` or sets the exit code. */


const controller = new AbortController();
process.on('SIGINT', () => {
    // The first Ctrl-C lets the running step end and the cache stay whole; the second does not wait.
    if (controller.signal.aborted)
        process.exit(_fail_js__WEBPACK_IMPORTED_MODULE_0__/* .interrupted */ .V);
    controller.abort();
});
/** Whoever reads may stop reading, as `head` does: the verdict's exit code stands, and nothing more is said. */
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}
const writer = (stream) => ({
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY,
    get columns() {
        return stream.isTTY ? stream.columns : undefined;
    },
});
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)({
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

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   Pi: () => (/* binding */ commands)
/* harmony export */ });
/* unused harmony export engineChoices */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62807);
/* harmony import */ var _engine_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(46737);
/* harmony import */ var _spec_runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8709);
/* harmony import */ var _spec_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(436);
/** The command line: what may be written, and what was. Unknown words are errors with the nearest known one. */





/** `tinygate.yml` is taken where no spec is named. */
const oneSpec = { noun: 'spec', least: 0, most: 1 };
const specs = { noun: 'spec', least: 0, most: Infinity };
const wholeNumber = (max) => (value) => /^[0-9]{1,10}$/.test(value) && Number(value) <= max ? undefined : `a whole number from 0 to ${max}`;
const oneOf = (choices) => (value) => choices.includes(value) ? undefined : `one of ${choices.join(', ')}`;
const engineChoices = ['auto', ..._engine_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .engineNames */ .R];
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
    'no-install-engine': {
        type: 'boolean',
        help: 'Do not fetch the native engine: use what is there, else WebAssembly.',
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
    runtime: {
        type: 'string',
        placeholder: 'NAME',
        help: `What runs files for their accuracy: ${_spec_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeChoices */ .r.join(', ')}. Default: the spec's`,
        check: oneOf(_spec_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeChoices */ .r),
    },
    base: {
        type: 'string',
        placeholder: 'REF',
        help: 'Commit, branch or tag to compare with. Default: what the change lands on',
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
        usage: 'tinygate run [SPEC...]',
        subject: specs,
        help: 'Train, compress, export, measure and judge what a spec describes.',
        options: { ...judged, ...trained, ...delivered, ...global },
    },
    gate: {
        usage: 'tinygate gate [SPEC...]',
        subject: specs,
        help: 'Judge files that are there: committed ones, or those of an earlier run. Trains nothing.',
        options: { ...judged, ...delivered, ...global },
    },
    report: {
        usage: 'tinygate report REPORT...',
        subject: { noun: 'report', least: 1, most: Infinity },
        help: 'Show reports again, write them in other forms, or post them.',
        options: { ...delivered, ...global },
    },
    inspect: {
        usage: 'tinygate inspect FILE...',
        subject: { noun: 'file', least: 1, most: Infinity },
        help: 'Say what is in .tflite files and why they are that large; compare two.',
        options: {
            json: { type: 'boolean', help: 'Print JSON (schemas/inspection.schema.json).' },
            html: { type: 'string', placeholder: 'FILE', help: 'Write a page that shows everything; it needs no network.' },
            ...global,
        },
    },
    validate: {
        usage: 'tinygate validate [SPEC]',
        subject: oneSpec,
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
    schema: {
        usage: 'tinygate schema [SPEC]',
        subject: oneSpec,
        help: 'Print the JSON schema of specs, for completion in an editor.',
        options: {
            write: { type: 'boolean', help: 'Write it beside the spec in place of printing it.' },
            ...global,
        },
    },
    lock: {
        usage: 'tinygate lock [SPEC]',
        subject: oneSpec,
        help: 'Put what the last run or gate measured into tinygate.lock.json, a baseline to commit.',
        options: { out: judged['out'], ...global },
    },
    ratchet: {
        usage: 'tinygate ratchet [SPEC]',
        subject: oneSpec,
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
        usage: 'tinygate publish [SPEC]',
        subject: oneSpec,
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
    completion: {
        usage: 'tinygate completion SHELL',
        subject: { noun: 'shell', least: 1, most: 1 },
        help: 'Print the completion of a shell: bash, zsh or fish.',
        options: { ...global },
    },
    verify: {
        usage: 'tinygate verify FOLDER',
        subject: { noun: 'folder', least: 1, most: 1 },
        help: 'Check that published files are those that were measured.',
        options: { ...global },
    },
    setup: {
        usage: 'tinygate setup RUNTIME',
        subject: { noun: 'runtime', least: 1, most: 1 },
        help: 'Make a runtime ready on this machine, once: litert-python.',
        options: {
            python: {
                type: 'string',
                placeholder: 'PATH',
                help: 'Python 3.10 to 3.14 to make it with. Default: the first on the PATH that fits',
            },
            ...global,
        },
    },
};
/** Throws `SpecError` (exit code 2) with every problem of the command line. */
function parseCommandLine(argv) {
    const first = argv[0];
    if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
        const topic = isCommand(argv[1]) ? { topic: argv[1] } : {};
        return { command: 'help', subjects: [], text: {}, flags: new Set(), ...topic };
    }
    if (first === '--version' || first === '-v')
        return { command: 'version', subjects: [], text: {}, flags: new Set() };
    if (!isCommand(first))
        throw unknownCommand(first);
    return parseCommand(first, argv.slice(1));
}
function parseCommand(command, args) {
    const { options, usage, subject } = commands[command];
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    if (values['help'] === true)
        return { command: 'help', topic: command, subjects: [], text: {}, flags: new Set() };
    if (values['version'] === true)
        return { command: 'version', subjects: [], text: {}, flags: new Set() };
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
    const { noun, least, most } = subject;
    if (positionals.length < least)
        problems.push(wrong('cli/no-subject', `expected the path of a ${noun}, found no path`, usage));
    if (positionals.length > most)
        problems.push(wrong('cli/arguments', `expected one ${noun}, found also ${positionals.slice(most).join(' ')}`, usage));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8(problems);
    return { command, subjects: positionals, text, flags };
}
function optionProblem(name, rawName, value, options, usage) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
        const suggestion = (0,_spec_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, Object.keys(options));
        const fix = suggestion === undefined ? undefined : `Did you mean --${suggestion}?`;
        return wrong('cli/unknown-option', `expected an option of ${commandOf(usage)}, found ${rawName}`, usage, fix);
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
    const suggestion = (0,_spec_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, Object.keys(commands));
    const fix = suggestion === undefined ? 'See tinygate --help.' : `Did you mean 'tinygate ${suggestion}'?`;
    const expected = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(commands));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8({
        code: 'cli/unknown-command',
        message: `expected a command (${expected}), found '${word}'`,
        fix,
    });
}
function wrong(code, message, usage, fix = `See ${commandOf(usage)} --help.`) {
    return { code, message, fix };
}
/** `tinygate run` of `tinygate run [SPEC...]` */
function commandOf(usage) {
    return usage.replace(/ [A-Z.[\]]+$/, '');
}
function isCommand(word) {
    return word !== undefined && Object.hasOwn(commands, word);
}


/***/ }),

/***/ 70535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
// EXTERNAL MODULE: ./build/core/version.js
var version = __nccwpck_require__(18614);
// EXTERNAL MODULE: ./build/cli/fail.js
var fail = __nccwpck_require__(23749);
// EXTERNAL MODULE: ./build/core/wrap.js
var wrap = __nccwpck_require__(85760);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __nccwpck_require__(32315);
;// CONCATENATED MODULE: ./build/cli/help.js


const exitCodeHelp = 'Exit codes: 0 pass · 1 a budget failed · 2 bad spec or input · 3 internal error · 4 missing or inconclusive · 130 interrupted';
/** The help of one command, or of all. */
function helpText(topic) {
    if (topic)
        return commandHelp(options/* commands */.Pi[topic]);
    const rows = Object.values(options/* commands */.Pi).map(({ usage, help }) => [usage, help]);
    return [
        'tinygate: models under budget, as code',
        '',
        ...columns(rows),
        '',
        'Options of a command: tinygate COMMAND --help',
        ...(0,wrap/* wrap */.L)(exitCodeHelp, width),
        '',
    ].join('\n');
}
function commandHelp({ usage, help, options }) {
    const rows = Object.entries(options).map(([name, { short, placeholder, help: text }]) => {
        const names = `${short ? `-${short}, ` : '    '}--${name}${placeholder ? ` ${placeholder}` : ''}`;
        return [names, text];
    });
    return [`${usage} [options]`, '', ...(0,wrap/* wrap */.L)(help, width), '', ...columns(rows), ''].join('\n');
}
/** Every terminal has as many columns. */
const width = 80;
/** Two columns; what does not fit beside the first goes on below, still in the second. */
function columns(rows) {
    const indent = Math.max(...rows.map(([left]) => left.length)) + 4;
    return rows.flatMap(([left, right]) => {
        const [first = '', ...more] = (0,wrap/* wrap */.L)(right, width - indent);
        return [`  ${left.padEnd(indent - 2)}${first}`, ...more.map((line) => ' '.repeat(indent) + line)];
    });
}

;// CONCATENATED MODULE: ./build/cli/run.js
/** The command line as a function: everything it reads and writes comes in through `io`. */





/** Never throws: every failure is printed to stderr and becomes an exit code. */
async function run(io) {
    try {
        const line = (0,options/* parseCommandLine */.Du)(io.argv);
        switch (line.command) {
            case 'help':
                io.stdout.write(helpText(line.topic));
                return errors/* exitCodes */.hS.pass;
            case 'version':
                io.stdout.write(`${version/* version */.r}\n`);
                return errors/* exitCodes */.hS.pass;
            // Loaded when needed: `validate` must not wait for engines.
            case 'validate':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8605), __nccwpck_require__.e(6005), __nccwpck_require__.e(2042)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48904))).validate(line, io);
            case 'run':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8605), __nccwpck_require__.e(2029), __nccwpck_require__.e(6005), __nccwpck_require__.e(9854), __nccwpck_require__.e(2853)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32853))).runSpecs(line, io);
            case 'gate':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8605), __nccwpck_require__.e(2029), __nccwpck_require__.e(6005), __nccwpck_require__.e(9854), __nccwpck_require__.e(4893)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54893))).gateSpecs(line, io);
            case 'report':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6558), __nccwpck_require__.e(8605), __nccwpck_require__.e(2029), __nccwpck_require__.e(6005), __nccwpck_require__.e(8707), __nccwpck_require__.e(9854), __nccwpck_require__.e(9261), __nccwpck_require__.e(6280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26280))).showReports(line, io);
            case 'schema':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8605), __nccwpck_require__.e(5745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75745))).showSchema(line, io);
            case 'inspect':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(6558), __nccwpck_require__.e(8707), __nccwpck_require__.e(782)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91433))).inspectFiles(line, io);
            case 'lock':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6558), __nccwpck_require__.e(8605), __nccwpck_require__.e(2029), __nccwpck_require__.e(6005), __nccwpck_require__.e(8707), __nccwpck_require__.e(9854), __nccwpck_require__.e(9261), __nccwpck_require__.e(1397)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41397))).lockSpec(line, io);
            case 'ratchet':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6558), __nccwpck_require__.e(7291), __nccwpck_require__.e(8605), __nccwpck_require__.e(2029), __nccwpck_require__.e(6005), __nccwpck_require__.e(8707), __nccwpck_require__.e(9854), __nccwpck_require__.e(9261), __nccwpck_require__.e(2544)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12544))).ratchetSpec(line, io);
            case 'publish':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8605), __nccwpck_require__.e(2029), __nccwpck_require__.e(6005), __nccwpck_require__.e(9854), __nccwpck_require__.e(6863), __nccwpck_require__.e(751), __nccwpck_require__.e(9932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49932))).publishSpec(line, io);
            case 'verify':
                return await (await Promise.all(/* import() */[__nccwpck_require__.e(2029), __nccwpck_require__.e(6863), __nccwpck_require__.e(751), __nccwpck_require__.e(1586)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51586))).verifyFolder(line, io);
            case 'completion':
                io.stdout.write((await __nccwpck_require__.e(/* import() */ 6767).then(__nccwpck_require__.bind(__nccwpck_require__, 36767))).completionScript(line.subjects[0] ?? ''));
                return errors/* exitCodes */.hS.pass;
            case 'setup':
                return await (await __nccwpck_require__.e(/* import() */ 1217).then(__nccwpck_require__.bind(__nccwpck_require__, 11217))).setUp(line, io);
            default:
                return line.command;
        }
    }
    catch (error) {
        return (0,fail/* fail */.f)(error, io);
    }
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ SpecError),
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   QG: () => (/* binding */ PassError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   fL: () => (/* binding */ DataError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   me: () => (/* binding */ ModelError),
/* harmony export */   oG: () => (/* binding */ TinygateError),
/* harmony export */   ze: () => (/* binding */ ExportError)
/* harmony export */ });
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

/***/ 71626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainSystemError)
/* harmony export */ });
/* unused harmony export describeSystemError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62807);
/**
 * What the operating system refuses, as an error that a user can act on. A full disk or a file without permission is not a
 * defect of tinygate, so no such refusal may reach a user as a stack trace.
 */

/** By the error codes of Node (`errno(3)`); libuv gives the same names on Windows. */
const refusals = {
    EACCES: {
        found: 'that permission is denied',
        cause: 'The file or its folder belongs to another user, or another program holds it open.',
        fix: 'Give the user that runs tinygate access to it.',
    },
    EPERM: {
        found: 'that the operation is not permitted',
        cause: 'The file is protected, or it belongs to another user.',
        fix: 'Give the user that runs tinygate access to it.',
    },
    ENOENT: {
        found: 'that there is no such file or folder',
        cause: 'The path is misspelled, or the file was removed meanwhile.',
        fix: 'Check the path.',
    },
    EEXIST: { found: 'that a file is there already', fix: 'Remove it, or name another path.' },
    EISDIR: { found: 'that this is a folder', fix: 'Name a file.' },
    ENOTDIR: {
        found: 'that a part of the path is a file and no folder',
        fix: 'Name a path whose every part but the last is a folder.',
    },
    ENOTEMPTY: { found: 'that the folder is not empty', fix: 'Empty the folder, or name another.' },
    ENOSPC: { found: 'that the disk is full', fix: 'Free some space, or name a folder on another disk with --out.' },
    EDQUOT: { found: "that the user's quota of the disk is used up", fix: 'Free some space, or raise the quota.' },
    EROFS: {
        found: 'that the file system is read-only',
        fix: 'Name a folder that can be written with --out.',
    },
    EMFILE: {
        found: 'that this process has too many files open',
        fix: 'Raise the limit of open files (`ulimit -n`).',
    },
    ENFILE: { found: 'that the system has too many files open', fix: 'Close other programs, then try again.' },
    ELOOP: { found: 'that the links of the path lead in a circle', fix: 'Remove the links.' },
    ENAMETOOLONG: { found: 'that the path is too long', fix: 'Use a shorter path.' },
    EBUSY: { found: 'that another program holds the file', fix: 'End the other program, then try again.' },
    ETXTBSY: { found: 'that the file is being run', fix: 'End the program, then try again.' },
    EFBIG: { found: 'that the file is too large for the file system', fix: 'Use another file system.' },
    EIO: { found: 'that the disk reports an error', fix: 'Check the disk.' },
    ENOMEM: { found: 'that there is not enough memory', fix: 'Free some memory, or use a larger machine.' },
    ENXIO: { found: 'that nobody is there at its other end', fix: 'Name a file, or a pipe that is open.' },
    EPIPE: { found: 'that the reader has closed the pipe', fix: 'Let the reader read to the end.' },
};
const actions = {
    mkdir: 'make the folder',
    rename: 'put the new file into its place at',
    unlink: 'remove',
    rm: 'remove',
    rmdir: 'remove',
    scandir: 'list',
    opendir: 'list',
    write: 'write',
    spawn: 'start',
};
/**
 * Null for what is no refusal of the operating system. `action` says what was tried, in place of what the system call tells:
 * `open` is called for reading and for writing.
 */
function explainSystemError(error, action, path) {
    const problem = describeSystemError(error, action, path);
    return problem && new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG(problem, { cause: error });
}
function describeSystemError(error, action, path) {
    // Errors of Node's own modules may come from another realm, so that no class tells them.
    if (typeof error !== 'object' || error === null)
        return null;
    const { code: own, syscall, path: tried, dest, } = error;
    // A folder cannot be made where a file of its name, or of the name of a folder above it, is.
    const code = own === 'EEXIST' && syscall === 'mkdir' ? 'ENOTDIR' : own;
    const refusal = code !== undefined && Object.hasOwn(refusals, code) ? refusals[code] : undefined;
    if (!refusal || code === undefined || syscall === undefined)
        return null;
    const verb = action ?? actions[syscall.split(' ')[0]] ?? 'open';
    const where = path ?? dest ?? tried;
    const { found, cause, fix } = refusal;
    return {
        code: `system/${code.toLowerCase()}`,
        message: `expected to ${verb} ${where ?? 'a file'}, found ${found} (${code})`,
        ...(cause === undefined ? {} : { cause }),
        fix,
    };
}


/***/ }),

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of tinygate; a test holds it to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 85760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Between words, where a line gets too long; a word that is longer than the line stands whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && [...line].length + 1 + [...word].length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 46737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mostThreads),
/* harmony export */   R: () => (/* binding */ engineNames)
/* harmony export */ });
const engineNames = ['onnxruntime', 'wasm', 'cpu', 'tensorflow'];
/**
 * Up to here results are the same bits for any number of threads. Beyond, onnxruntime cuts small products into pieces that
 * it adds up in another order, and small models become no faster.
 */
const mostThreads = 8;


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

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runtimeNames),
/* harmony export */   r: () => (/* binding */ runtimeChoices)
/* harmony export */ });
/** What runs a file to measure its accuracy, as a spec, the command line and the action name it; `auto` tries them in order. */
const runtimeNames = ['litert', 'litert-python'];
const runtimeChoices = ['auto', ...runtimeNames];


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

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
/******/ 		8792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(59713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
