export const id = 17;
export const ids = [17];
export const modules = {

/***/ 4017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSpec: () => (/* binding */ runSpec)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/io.js
var core_io = __webpack_require__(7312);
// EXTERNAL MODULE: ./build/spec/read.js + 15 modules
var read = __webpack_require__(9049);
// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(2523);
;// CONCATENATED MODULE: ./build/cli/progress.js
const redrawMs = 100;
const lineMs = 30_000;
const barWidth = 24;
/** `now` gives milliseconds. */
function showProgress(writer, now) {
    return writer.isTTY ? bars(writer, now) : lines(writer, now);
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

;// CONCATENATED MODULE: ./build/cli/commands/run.js





/** Runs a spec from data to verdict and prints the report. */
async function runSpec({ spec, text, flags }, io) {
    const plan = await (0,read/* readSpec */.O)(spec, { cwd: io.cwd, overrides: overridesOf(text, io.cwd) });
    const workDir = (0,external_node_path_.resolve)(io.cwd, text['out'] ?? (0,external_node_path_.join)('.tinygate', plan.name));
    const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(937), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 5118));
    const progress = flags.has('quiet') ? core_io/* silent */.K : showProgress(io.stderr, io.now);
    const { report, files, exitCode } = await runPipeline(plan, {
        workDir,
        progress,
        signal: io.signal,
        now: io.now,
        commit: io.env['GITHUB_SHA'] ?? null,
        toolCache: io.env['RUNNER_TOOL_CACHE'],
    });
    if (flags.has('json')) {
        const { stringifyReport } = await __webpack_require__.e(/* import() */ 937).then(__webpack_require__.bind(__webpack_require__, 8937));
        io.stdout.write(stringifyReport(report));
    }
    else {
        const { renderText } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 4123));
        io.stdout.write(renderText(report, { color: usesColor(io) }));
        io.stdout.write(`\nreport: ${(0,load/* displayPath */.Gt)(files.report, io.cwd)}\n`);
    }
    return exitCode;
}
function overridesOf(text, cwd) {
    const { engine, threads, seed, 'data-root': dataRoot } = text;
    return {
        ...(engine === undefined ? {} : { engine: engine }),
        ...(threads === undefined ? {} : { threads: Number(threads) }),
        ...(seed === undefined ? {} : { seed: Number(seed) }),
        ...(dataRoot === undefined ? {} : { dataRoot: (0,external_node_path_.resolve)(cwd, dataRoot) }),
    };
}
/** https://no-color.org; FORCE_COLOR for CI logs that show colour. */
function usesColor({ env, stdout }) {
    if (env['NO_COLOR'])
        return false;
    return stdout.isTTY || Boolean(env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0');
}


/***/ }),

/***/ 7312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
const silent = {
    start: () => ({ update: () => undefined, end: () => undefined }),
    note: () => undefined,
};


/***/ })

};
