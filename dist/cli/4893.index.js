export const id = 4893;
export const ids = [4893];
export const modules = {

/***/ 54893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateSpecs: () => (/* binding */ gateSpecs)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78305);

/** Judges files that are there and prints the reports. */
async function gateSpecs(line, io) {
    // Not through the story of a run: what trains is never loaded.
    const { gatePipeline } = await Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(8707), __webpack_require__.e(6863), __webpack_require__.e(751), __webpack_require__.e(9261), __webpack_require__.e(8970)]).then(__webpack_require__.bind(__webpack_require__, 48970));
    return (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSpecs */ .o)(line, io, gatePipeline);
}


/***/ }),

/***/ 78305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ judgeSpecs),
  s: () => (/* binding */ workDirOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/ci.js
var ci = __webpack_require__(74400);
// EXTERNAL MODULE: ./build/core/io.js
var core_io = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/engine/native/cache-folder.js
var cache_folder = __webpack_require__(11798);
// EXTERNAL MODULE: ./build/engine/native/inside.js
var inside = __webpack_require__(63507);
;// CONCATENATED MODULE: ./build/engine/native/options.js
/** What a run may load and fetch of native code, by where it runs and whose word the workspace is. */




/** In CI the checkout is what a change brought: nothing in it is loaded, and no program in it is started. */
function nativeOptions({ env, workspace, trustWorkspace, install, note }) {
    const isTrusted = trustWorkspace && !(0,ci/* isCi */.X)(env);
    const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    return {
        cache: (0,cache_folder/* cacheFolder */.n)(env),
        install: install && env['TINYGATE_INSTALL_ENGINE'] !== 'false',
        note,
        env: isTrusted ? env : { ...env, [path]: pathOutside(env[path] ?? '', workspace) },
        ...(isTrusted ? { workspace } : { workspace: null, exclude: workspace }),
    };
}
/** `npx` and `npm run` put the project's `node_modules/.bin` first, where a change could leave another `npm`. */
function pathOutside(path, workspace) {
    const kept = path.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !(0,inside/* isInside */.F)(folder, workspace));
    return kept.join(external_node_path_.delimiter);
}

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/pipeline/baseline.js + 2 modules
var pipeline_baseline = __webpack_require__(69842);
// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
;// CONCATENATED MODULE: ./build/pipeline/own-name.js

/**
 * Two specs of one name would write into one folder. `names` maps the names that are taken to their specs; the plan's is added.
 * @throws SpecError at the name of the second spec.
 */
function requireOwnName(plan, names) {
    const first = names.get(plan.name);
    names.set(plan.name, plan.specPath);
    if (first === undefined)
        return;
    const where = plan.places['/name'];
    throw new errors/* SpecError */.G8({
        code: 'spec/same-name',
        message: `expected a name of its own for every spec, found '${plan.name}' in ${first} and ${plan.specPath}`,
        ...(where ? { where } : {}),
        fix: 'Rename one of the models.',
    });
}

// EXTERNAL MODULE: ./build/platform/detect.js + 1 modules
var detect = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(42523);
// EXTERNAL MODULE: ./build/spec/read.js + 21 modules
var read = __webpack_require__(16005);
// EXTERNAL MODULE: ./build/cli/color.js
var color = __webpack_require__(71350);
// EXTERNAL MODULE: ./build/cli/fail.js
var fail = __webpack_require__(23749);
;// CONCATENATED MODULE: ./build/cli/progress.js
const redrawMs = 100;
const lineMs = 30_000;
const barWidth = 24;
/** A dumb terminal cannot redraw a line. */
function showProgress({ stderr, env, now }) {
    return stderr.isTTY && env['TERM'] !== 'dumb' ? bars(stderr, now) : lines(stderr, now);
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

// EXTERNAL MODULE: ./build/cli/subjects.js + 1 modules
var subjects = __webpack_require__(58251);
// EXTERNAL MODULE: ./build/cli/commands/post.js
var post = __webpack_require__(54500);
// EXTERNAL MODULE: ./build/cli/commands/write-forms.js
var write_forms = __webpack_require__(75681);
;// CONCATENATED MODULE: ./build/cli/commands/judged.js
/** What `run` and `gate` have in common: where they write, what they compare with, and how they end. */



















/** Absolute: `--out`, or `.tinygate/<name>` in the current folder. */
function workDirOf({ name }, { text }, cwd) {
    return (0,external_node_path_.resolve)(cwd, text['out'] ?? (0,external_node_path_.join)('.tinygate', name));
}
function contextOf(plan, platform, line, io) {
    const [baseline, base] = [line.text['baseline'] ?? 'auto', line.text['base'] ?? null];
    const choice = { baseline: baselineOf(baseline, io.cwd), base };
    const progress = line.flags.has('quiet') ? core_io/* silent */.K : showProgress(io);
    const trustWorkspace = platform.change.event !== 'pull-request';
    return {
        workDir: workDirOf(plan, line, io.cwd),
        progress,
        signal: io.signal,
        now: io.now,
        commit: platform.change.headSha,
        findBase: (of) => (0,pipeline_baseline/* findBase */.lN)(of, platform, choice),
        trustWorkspace,
        isCi: (0,ci/* isCi */.X)(io.env),
        native: nativeOptions({
            env: io.env,
            workspace: plan.workspace,
            trustWorkspace,
            install: !line.flags.has('no-install-engine'),
            note: (message) => {
                progress.note(message);
            },
        }),
    };
}
function baselineOf(text, cwd) {
    return text === 'auto' || text === 'none' ? text : { report: (0,external_node_path_.resolve)(cwd, text) };
}
/**
 * Judges every spec that the line names: one that is wrong keeps no other from being judged. Prints each report, writes the
 * forms that were asked for, and tells the platform where that was asked for.
 */
async function judgeSpecs(line, io, pipeline) {
    const paths = await (0,subjects/* specsOf */.Qw)(line.subjects, io.cwd);
    requireOwnFolders(paths, line);
    const names = new Map();
    const results = [];
    const exits = [];
    let platform = null;
    for (const path of paths) {
        try {
            const plan = await (0,read/* readSpec */.O)(path, { cwd: io.cwd, overrides: overridesOf(line.text, io.cwd) });
            requireOwnName(plan, names);
            platform ??= await (0,detect/* detectPlatform */.l)(io.env, plan.workspace);
            const result = await pipeline(plan, contextOf(plan, platform, line, io));
            results.push(result);
            exits.push(result.exitCode);
            await printReport(result, line, io);
        }
        catch (error) {
            const code = (0,fail/* fail */.f)(error, io);
            if (code === fail/* interrupted */.V)
                return code;
            exits.push(code);
        }
    }
    if (platform === null || results.length === 0)
        return (0,exit_code/* worstExitCode */.L)(exits);
    const isIncomplete = exits.length > results.length;
    const { flags } = line;
    if (flags.has('json'))
        io.stdout.write(await stringify(results));
    else if (paths.length > 1)
        io.stdout.write(`\n${describeTotal(results, exits)}\n`);
    const problems = [
        ...results.flatMap(({ unwritten }) => unwritten),
        ...(await (0,write_forms/* writeForms */.H)(results, platform, line, io)),
    ];
    for (const problem of problems)
        io.stderr.write(`${(0,report_escape/* escapeLines */.RQ)((0,errors/* formatProblem */.Vw)(problem))}\n`);
    if (flags.has('post'))
        await (0,post/* post */.b)(results, platform, line, io, isIncomplete);
    return (0,exit_code/* worstExitCode */.L)([...exits, ...(problems.length > 0 ? [errors/* exitCodes */.hS.input] : [])]);
}
function requireOwnFolders(paths, { text }) {
    if (paths.length < 2 || text['out'] === undefined)
        return;
    throw new errors/* SpecError */.G8({
        code: 'cli/one-folder',
        message: `expected --out with one spec, found it with ${paths.length}`,
        cause: 'Every spec has a folder of its own for what is made of it.',
        fix: 'Leave --out away: each goes to .tinygate/NAME.',
    });
}
async function printReport({ report, files, unwritten }, { flags }, io) {
    if (flags.has('json'))
        return;
    const { renderText } = await __webpack_require__.e(/* import() */ 4123).then(__webpack_require__.bind(__webpack_require__, 44123));
    io.stdout.write(renderText(report, { color: (0,color/* usesColor */.c)(io), width: (0,color/* widthOf */.q)(io) }));
    if (unwritten.length === 0)
        io.stdout.write(`\nreport: ${(0,load/* displayPath */.Gt)(files.report, io.cwd)}\n`);
}
/** The report itself, or a list of them. */
async function stringify(results) {
    const { stringifyReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18937));
    const reports = results.map(({ report }) => report);
    return stringifyReport(reports.length === 1 ? reports[0] : reports);
}
/** `3 specs: 1 pass, 1 fail, 1 not judged  (exit code 2)` */
function describeTotal(results, exits) {
    const said = verdict/* verdicts */.rY.flatMap((verdict) => {
        const count = results.filter(({ report }) => report.verdict === verdict).length;
        return count === 0 ? [] : [`${count} ${verdict}`];
    });
    const left = exits.length - results.length;
    if (left > 0)
        said.push(`${left} not judged`);
    return `${exits.length} specs: ${said.join(', ')}  (exit code ${(0,exit_code/* worstExitCode */.L)(exits)})`;
}
function overridesOf(text, cwd) {
    const { engine, runtime, threads, seed, 'data-root': dataRoot } = text;
    return {
        ...(engine === undefined ? {} : { engine: engine }),
        ...(runtime === undefined ? {} : { runtime: runtime }),
        ...(threads === undefined ? {} : { threads: Number(threads) }),
        ...(seed === undefined ? {} : { seed: Number(seed) }),
        ...(dataRoot === undefined ? {} : { dataRoot: (0,external_node_path_.resolve)(cwd, dataRoot) }),
    };
}


/***/ }),

/***/ 58251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ defaultSpecs),
  rI: () => (/* binding */ specOf),
  Qw: () => (/* binding */ specsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/spec/find-specs.js


/**
 * Paths relative to the workspace, each once, in the order of the input and sorted within a glob. A plain path is taken as
 * it is, so that a missing file is told as such; a glob that matches nothing is an error: a gate must not vanish.
 */
async function findSpecs(patterns, folder, workspace) {
    const found = new Set();
    for (const pattern of patterns) {
        const matches = isGlob(pattern)
            ? await matchFiles(pattern, folder, workspace)
            : [fromWorkspace(pattern, folder, workspace)];
        if (matches.length === 0) {
            throw new errors/* SpecError */.G8({
                code: 'spec/no-match',
                message: `expected '${pattern}' to match a spec, found no such file`,
                cause: 'A glob is relative to the working directory, and links are not followed.',
                fix: 'Mend the glob, or name the spec itself.',
            });
        }
        for (const match of matches)
            found.add(match);
    }
    return [...found];
}
/** Told without the library that expands it: a gate with a plain path must not load that. */
function isGlob(pattern) {
    return /[*?[\]{}()!]/.test(pattern);
}
/** What the globs among the patterns match in a commit, whose files are `paths`, relative to the workspace. */
async function findSpecsIn(paths, patterns, folder, workspace) {
    const fs = treeOf(paths, workspace);
    const found = await Promise.all(patterns.filter(isGlob).map((pattern) => matchFiles(pattern, folder, workspace, fs)));
    return [...new Set(found.flat())];
}
async function matchFiles(pattern, folder, workspace, fs) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const matches = await glob(pattern, {
        cwd: folder,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**', '**/.tinygate/**'],
        ...(fs ? { fs } : {}),
    });
    return matches.sort().map((match) => fromWorkspace(match, folder, workspace));
}
function fromWorkspace(path, folder, workspace) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join((0,external_node_path_.relative)(workspace, folder).replaceAll('\\', '/'), path));
}
/** The files of a commit as a file system, as far as a glob asks for one: a link counts as a file. */
function treeOf(paths, workspace) {
    const folders = new Map();
    for (const path of paths) {
        let here = resolve(workspace);
        const parts = path.split('/');
        for (const [index, part] of parts.entries()) {
            const entries = folders.get(here) ?? new Map();
            folders.set(here, entries.set(part, index === parts.length - 1 ? 'file' : 'folder'));
            here = resolve(here, part);
        }
    }
    const readdir = (path, _, tell) => {
        const entries = [...(folders.get(resolve(path)) ?? [])].map(([name, kind]) => ({
            name,
            isFile: () => kind === 'file',
            isDirectory: () => kind === 'folder',
            isSymbolicLink: () => false,
        }));
        tell(null, entries);
    };
    return { readdir: readdir };
}

;// CONCATENATED MODULE: ./build/cli/subjects.js
/** What a command works on: the specs that its words name, or the one that the folder has. */




/** Looked for in this order where a command names no spec. */
const defaultSpecs = ['tinygate.yml', 'tinygate.yaml', 'tinygate.json'];
/**
 * Paths relative to `cwd`, each once.
 * @throws SpecError for a glob without a match, for a model in the place of a spec, and where there is no spec to take.
 */
async function specsOf(subjects, cwd) {
    const model = subjects.find((subject) => modelEndings.includes((0,external_node_path_.extname)(subject).toLowerCase()));
    if (model !== undefined)
        throw modelInPlaceOfSpec(model);
    if (subjects.length > 0)
        return findSpecs(subjects, cwd, cwd);
    const found = defaultSpecs.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, name)));
    if (found !== undefined)
        return [found];
    throw new errors/* SpecError */.G8({
        code: 'cli/no-spec',
        message: `expected the path of a spec, or one of ${defaultSpecs.join(', ')} in this folder, found neither`,
        fix: 'Name the spec, or write one.',
        excerpt: exampleSpec('models/model.tflite', 'model'),
    });
}
/** One spec, for commands that work on one. */
async function specOf(subjects, cwd) {
    const [spec, ...more] = await specsOf(subjects, cwd);
    if (spec !== undefined && more.length === 0)
        return spec;
    throw new errors/* SpecError */.G8({
        code: 'cli/arguments',
        message: `expected one spec, found ${more.length + 1}: ${[spec, ...more].join(', ')}`,
        fix: 'Run the command once for each spec.',
    });
}
const modelEndings = ['.tflite', '.lite', '.onnx', '.h5', '.keras', '.pb', '.pt', '.pth'];
/** What people try first: they have a model, and no spec yet. */
function modelInPlaceOfSpec(path) {
    const isTflite = ['.tflite', '.lite'].includes((0,external_node_path_.extname)(path).toLowerCase());
    const name = (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path)).replace(/[^\w-]/g, '-');
    return new errors/* SpecError */.G8({
        code: 'cli/model-as-spec',
        message: `expected the path of a spec, found the model ${path}`,
        cause: 'A spec says which limits a model has to hold; the model alone has no limits.',
        fix: isTflite
            ? `Save the lines below as tinygate.yml and run the command again, or look at the model: tinygate inspect ${path}`
            : 'Convert it to .tflite, then name that file in a spec.',
        ...(isTflite ? { excerpt: exampleSpec(path.replaceAll('\\', '/'), name) } : {}),
    });
}
function exampleSpec(file, name) {
    return [
        '    version: 1',
        `    name: ${name}`,
        `    artifacts: { ${name}: { file: ${file} } }`,
        `    budgets: [{ artifact: ${name}, metric: size, max: 300 kB, max_increase: 2 % }]`,
    ].join('\n');
}


/***/ }),

/***/ 74400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isCi)
/* harmony export */ });
/** Whether a CI runs this, be it a platform that tinygate knows or not: then the files around it may be a stranger's. */
function isCi(env) {
    return [...named, ...unnamed].some((name) => !['', '0', 'false'].includes((env[name] ?? '').toLowerCase()));
}
const named = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'BITBUCKET_BUILD_NUMBER'];
/** What servers set that do not set CI: Jenkins, Azure Pipelines, TeamCity, AWS CodeBuild, Google Cloud Build. */
const unnamed = ['JENKINS_URL', 'TF_BUILD', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'BUILDER_OUTPUT'];


/***/ }),

/***/ 11798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The runner's tool cache in a workflow, else the folder that this system has for the caches of its user. */
function cacheFolder(env, platform = process.platform) {
    const toolCache = env['RUNNER_TOOL_CACHE'];
    if (toolCache)
        return { label: 'the tool cache', folder: toolCache };
    return { label: "the user's cache", folder: userCache(env, platform) };
}
/** As https://specifications.freedesktop.org/basedir-spec has it, with the counterparts of macOS and Windows. */
function userCache(env, platform) {
    const xdg = env['XDG_CACHE_HOME'];
    // The specification has relative ones ignored.
    if (xdg && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg, 'tinygate');
    if (platform === 'win32') {
        const local = env['LOCALAPPDATA'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local, 'tinygate', 'Cache');
    }
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Caches', 'tinygate') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache', 'tinygate');
}


/***/ }),

/***/ 63507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Links are followed: what counts is where the files are. */
function isInside(path, folder) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(folder), real(path));
    return from === '' || (from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from));
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    }
}


/***/ })

};
