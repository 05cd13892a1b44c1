export const id = 6325;
export const ids = [6325];
export const modules = {

/***/ 93861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findAsset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/**
 * Files that the program reads at run time and that no bundler may touch: WebAssembly, its loader, worker scripts. A
 * bundle carries them in `dist/assets`; from source they are where npm, or this repository, has them.
 */




/**
 * @param source where the file is from the project's root, such as `node_modules/pkg/file.wasm`; its last part is its
 *   name in `dist/assets`.
 * @returns the absolute path of the file.
 */
function findAsset(source) {
    const starts = startingFolders();
    const bundled = starts.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '..', 'assets', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)));
    const installed = starts.flatMap(ancestors).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, source));
    const found = [...bundled, ...installed].find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'core/asset-missing',
        message: `expected the file ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)} in ${bundled.join(' or ')}, or ${source} in a folder above, found neither`,
        cause: 'The installation is incomplete.',
        fix: 'Install tinygate again with `npm ci`, or check out the action with its dist folder.',
    }, { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.internal });
}
/** The folder of this module and that of the script that Node was started with: a bundler may change the former. */
function startingFolders() {
    const main = process.argv[1];
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))];
    if (main !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(main))
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(main)));
    return [...new Set(folders)];
}
function ancestors(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...ancestors(parent)];
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
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71626);




/**
 * Writes beside the target under a temporary name, then renames: a reader sees the old bytes or the new, never a part. What
 * is no regular file, such as `/dev/stdout`, is written to in place and never replaced.
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
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainSystemError */ .T)(error, 'write', path) ?? error;
    }
}
/** A device, a pipe or a socket. */
async function isDevice(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    return found !== null && !found.isFile() && !found.isDirectory();
}


/***/ }),

/***/ 82552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   yD: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, as lower-case hex. */
function digestBytes(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
/** SHA-256 of plain data; keys are sorted, so equal values have equal digests however they were written. */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
/**
 * JSON with sorted keys, no spaces, and `undefined` members left out.
 * @throws RangeError for what has no JSON or would lose something in it: NaN, infinities, functions, arrays of numbers.
 */
function canonicalJson(value) {
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'string' || typeof value === 'boolean')
        return JSON.stringify(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isPlainObject(value))
        throw new RangeError(`cannot digest a value of type ${typeof value}`);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
/** The bytes behind a typed array, without copying. */
function bytesOf(array) {
    return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}


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

/***/ 85985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ whyNotReady),
/* harmony export */   F_: () => (/* binding */ insideCheckout),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   M3: () => (/* binding */ pythonEnvironment),
/* harmony export */   sU: () => (/* binding */ lockDigest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93861);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82552);
/* harmony import */ var _engine_native_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11798);
/**
 * The Python environment that `tinygate setup litert-python` makes, in the user's cache folder, or
 * the runner's tool cache. No other is ever used:
 * not one that a checkout holds, nor one that a variable names, because a change could have brought it.
 */






const lockAsset = 'src/measure/runtime/litert-python/litert-python.lock.txt';
/** Packages with exact versions and digests, for Python 3.10 to 3.14. */
function lockFile() {
    return (0,_core_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAsset */ .I)(lockAsset);
}
function lockDigest() {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestBytes */ .QN)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile()));
}
function pythonEnvironment(env = process.env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_engine_native_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFolder */ .n)(env).folder, `litert-python-${lockDigest().slice(0, 12)}`);
    const python = process.platform === 'win32' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'Scripts', 'python.exe') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bin', 'python');
    return { folder, python, stamp: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'complete') };
}
/** Why the environment cannot be used, or null: it is not made, not complete, or lies where a change could have put it. */
function whyNotReady({ env, cwd } = { env: process.env, cwd: process.cwd() }) {
    const { folder, python, stamp } = pythonEnvironment(env);
    const checkout = insideCheckout(folder, { env, cwd });
    if (checkout !== null)
        return `its folder ${folder} is inside ${checkout}, where a change could have put it`;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(stamp))
        return 'it is not set up on this machine';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(stamp, 'utf8').trim() !== lockDigest() || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(python))
        return `${folder} is not complete`;
    return null;
}
/** The checkout that `folder` really lies in, or null. */
function insideCheckout(folder, { env, cwd }) {
    const target = realPathOf(folder);
    return checkouts(env, realPathOf(cwd)).find((checkout) => isInside(target, checkout)) ?? null;
}
/** Where the files of a change are: what CI says, the repository around the current folder, and that folder itself. */
function checkouts(env, cwd) {
    const named = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BITBUCKET_CLONE_DIR', 'WORKSPACE'].flatMap((name) => {
        const value = env[name];
        return value ? [realPathOf(value)] : [];
    });
    const repository = ancestorsOf(cwd).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')));
    // The home folder is nobody's checkout, although people stand in it.
    const here = isInside(realPathOf(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()), cwd) ? [] : [cwd];
    return [...named, ...(repository === undefined ? [] : [repository]), ...here];
}
/** Of what exists of it, so that a link on the way is followed before the folder is made. */
function realPathOf(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(realPathOf(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(parent, path));
}
function ancestorsOf(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...ancestorsOf(parent)];
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return !way.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}


/***/ }),

/***/ 56325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setUpLitertPython: () => (/* binding */ setUpLitertPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19807);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62807);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85985);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61160);
/**
 * Makes the Python environment of `litert-python`, once: every package and its digest is in the lock file, so nothing is
 * resolved and nothing is built from source. It is complete when its stamp is written, which comes last.
 */








const newest = 14;
const candidates = ['python3', ...[14, 13, 12, 11, 10].map((minor) => `python3.${minor}`), 'python'];
const fits = `import sys, venv, ensurepip; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, ${newest}))`;
/** @throws EngineError when no Python fits, or when the packages cannot be installed; nothing half done is ever used. */
async function setUpLitertPython(options) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .pythonEnvironment */ .M3)(options.env);
    const { folder } = environment;
    const checkout = (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .insideCheckout */ .F_)(folder, options);
    if (checkout !== null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ({
            code: 'setup/inside-checkout',
            message: `expected a cache folder outside of ${checkout}, found ${folder}`,
            cause: 'A change could bring files of the checkout, and what a change brings must not be run here.',
            fix: 'Set XDG_CACHE_HOME to an absolute path outside of the checkout, here and where tinygate gate runs.',
        });
    }
    if ((0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNotReady */ .$R)(options) === null) {
        options.note(`${_version_js__WEBPACK_IMPORTED_MODULE_7__/* .litertPythonVersion */ .Jz} is set up in ${folder}`);
        return environment;
    }
    const python = await findPython(options);
    options.note(`making ${folder} with ${python}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), { recursive: true });
    await run(python, ['-I', '-m', 'venv', folder], options.env, `could not make ${folder} with ${python}`);
    options.note('installing ai-edge-litert and what it needs, about 60 MB');
    await run(environment.python, [
        ...['-I', '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '--no-cache-dir'],
        ...['--no-deps', '--only-binary=:all:', '--require-hashes', '-r', (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .lockFile */ .Ke)()],
    ], options.env, `could not install the packages into ${folder}`);
    await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)(environment.stamp, `${(0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .lockDigest */ .sU)()}\n`);
    options.note(`${_version_js__WEBPACK_IMPORTED_MODULE_7__/* .litertPythonVersion */ .Jz} is set up in ${folder}`);
    return environment;
}
async function findPython({ python, env }) {
    const tried = python === undefined ? candidates : [python];
    for (const candidate of tried) {
        const { code } = await start(candidate, ['-I', '-c', fits], env);
        if (code === 0)
            return candidate;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ({
        code: 'setup/no-python',
        message: `expected a Python 3.10 to 3.${newest} with its module venv, found none as ${tried.join(', ')}`,
        cause: 'Python is not installed, or Debian and Ubuntu have its venv module in a package of its own.',
        fix: 'Install it (`apt-get install python3-venv`), or name an interpreter with --python PATH.',
    });
}
async function run(command, args, env, failed) {
    const { code, errors } = await start(command, args, env);
    if (code === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ({
        code: 'setup/failed',
        message: `${failed}: ${errors.trim().slice(-2000) || `its exit code is ${code ?? 'unknown'}`}`,
        cause: `No Python package index can be reached, or it has no wheel for this platform (${process.platform}-${process.arch}).`,
        fix: 'Set PIP_INDEX_URL to an index that can be reached, or name another interpreter with --python PATH.',
    });
}
/**
 * The user's environment is kept: pip finds its index, proxy and certificates there. `-I` ignores Python's own variables,
 * and the current folder is not one that a change could have put a program into.
 */
function start(command, args, env) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
            env,
            cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),
            stdio: ['ignore', 'ignore', 'pipe'],
            windowsHide: true,
        });
        let errors = '';
        child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
        child.on('error', (error) => resolve({ code: null, errors: error.message }));
        child.on('close', (code) => resolve({ code, errors }));
    });
}


/***/ }),

/***/ 61160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ litertPythonVersion),
/* harmony export */   R3: () => (/* binding */ setupCommand),
/* harmony export */   Tl: () => (/* binding */ packageVersion)
/* harmony export */ });
/** The version of PyPI's `ai-edge-litert` that the lock file installs and the proofs were made with. */
const packageVersion = '2.3.0';
/** Runtime and exact version: what a report prints and a cache key contains. */
const litertPythonVersion = `LiteRT of ai-edge-litert ${packageVersion} (Python, XNNPACK)`;
/** As a user types it. */
const setupCommand = 'npx tinygate setup litert-python';


/***/ })

};
