export const id = 5110;
export const ids = [5110];
export const modules = {

/***/ 64233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _trace_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3880);


/** Throws unless every declared input is there with the right number of elements. */
function checkInputs(shapes, inputs) {
    for (const [name, shape] of Object.entries(shapes)) {
        const array = inputs[name];
        if (array?.length === (0,_trace_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(shape))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ({
            code: 'engine/bad-input',
            message: `the step's input "${name}" is a float32 tensor of shape [${shape.join(', ')}] (${(0,_trace_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(shape)} elements), ` +
                (array ? `but ${array.length} elements were passed` : 'but it was not passed'),
            cause: 'a batch of another size than the step was compiled for, or a misspelt name',
        });
    }
}


/***/ }),

/***/ 92395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sf: () => (/* binding */ loadNative),
  MY: () => (/* binding */ loadOnnxruntimeNode),
  k6: () => (/* binding */ nativePlaces)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/native/inside.js
var inside = __webpack_require__(63507);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/core/abandoned.js
var abandoned = __webpack_require__(19770);
// EXTERNAL MODULE: ./build/core/child-environment.js
var child_environment = __webpack_require__(54868);
;// CONCATENATED MODULE: ./build/engine/native/lock.js
/** onnxruntime-node, and the one package it needs at run time (its other dependencies serve a download of CUDA). */
const onnxruntimeNode = [
    {
        name: 'onnxruntime-node',
        version: '1.30.0',
        integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
    },
    {
        name: 'onnxruntime-common',
        version: '1.30.0',
        integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
    },
];

;// CONCATENATED MODULE: ./build/engine/native/install.js
/**
 * Puts a locked set of npm packages into a cache folder, once: fetched by the npm client (so its registry, proxy and
 * credentials settings hold), checked against the digests compiled into the code, unpacked without running any script.
 */










/** Folder of a set in a cache, as `@actions/tool-cache` lays it out: `<cache>/<name>/<version>/<platform>-<arch>`. */
function installedFolder(cache, { name, version } = onnxruntimeNode[0]) {
    return (0,external_node_path_.join)(cache, name, version, `${process.platform}-${process.arch}`);
}
/**
 * Installs the set unless it is there already and returns its folder, which holds a `node_modules`. Several processes
 * may do so at once: each unpacks beside the target and the first to rename wins.
 *
 * @throws EngineError if npm fails (offline, no such version), a digest differs, or the folder cannot be written.
 */
async function installNative(options) {
    const packages = options.packages ?? onnxruntimeNode;
    const [{ name, version }] = packages;
    const target = installedFolder(options.cache, { name: options.folder ?? name, version });
    if ((0,external_node_fs_.existsSync)(target))
        return target;
    const { env = process.env, note = () => undefined, purpose = 'engine' } = options;
    const started = performance.now();
    note(`${purpose}: fetching ${name} ${version} with npm, once, into ${options.cache} …`);
    const work = `${target}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.mkdir)(work, { recursive: true }).catch((error) => failCache(`cannot write ${(0,external_node_path_.dirname)(target)}`, error));
    await (0,abandoned/* removeAbandoned */.j)(target);
    try {
        await fetchTarballs(packages, work, env, options.otherwise ?? 'choose the engine `wasm`');
        for (const item of packages)
            await unpack(item, work, env);
        await (0,promises_.rename)(work, target).catch((error) => {
            if (!(0,external_node_fs_.existsSync)(target))
                failCache(`cannot put ${target} in place`, error);
        });
        note(`${purpose}: ${name} ${version} is there after ${((performance.now() - started) / 1000).toFixed(0)} s`);
        return target;
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
async function fetchTarballs(packages, folder, env, otherwise) {
    const specs = packages.map(({ name, version }) => `${name}@${version}`);
    try {
        // With a folder of its own npm looks for no project around it, whose `.npmrc` could name another registry for a user's token.
        const args = ['pack', ...specs, `--prefix=${folder}`, '--ignore-scripts', '--loglevel=error'];
        await run('npm', args, folder, (0,child_environment/* npmEnvironment */.P)(env));
    }
    catch (error) {
        throw new errors/* EngineError */.NJ({
            code: 'native/npm',
            message: `expected npm to fetch ${specs.join(' and ')}, but it failed: ${messageOf(error)}`,
            cause: 'the npm registry cannot be reached from here, or npm is not on the PATH',
            fix: `Let this machine reach an npm registry (npm config get registry), or run \`npm install ${specs[0]} --ignore-scripts\` in the workspace beforehand, or ${otherwise}.`,
        }, { cause: error });
    }
}
async function unpack(item, folder, env) {
    const tarball = `${item.name.replace('@', '').replace('/', '-')}-${item.version}.tgz`;
    const actual = await integrityOf((0,external_node_path_.join)(folder, tarball));
    if (actual !== item.integrity)
        throw new errors/* EngineError */.NJ({
            code: 'native/integrity',
            message: `expected ${item.name}@${item.version} with digest ${item.integrity}, found ${actual}; nothing was installed`,
            cause: 'the registry or a proxy in between served another file, or the download was cut short',
            fix: 'Run `npm cache clean --force` and try again; if it persists, do not trust that registry',
        });
    const package_ = (0,external_node_path_.join)('node_modules', item.name);
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, package_), { recursive: true });
    // A relative name, because GNU tar takes `C:` for a host. Binaries of other platforms are 85 % of onnxruntime-node.
    const excludes = foreignBinaries().map((path) => `--exclude=${path}`);
    await run('tar', ['-xzf', tarball, '-C', package_, '--strip-components=1', ...excludes], folder, (0,child_environment/* childEnvironment */.Q)(env)).catch((error) => failCache(`cannot unpack ${tarball}`, error));
    await (0,promises_.rm)((0,external_node_path_.join)(folder, tarball));
}
function foreignBinaries() {
    const foreign = ['darwin', 'linux', 'win32']
        .filter((platform) => platform !== process.platform)
        .map((platform) => `*/bin/napi-v*/${platform}`);
    const architectures = ['arm64', 'x64'].filter((arch) => arch !== process.arch);
    return [...foreign, ...architectures.map((arch) => `*/bin/napi-v*/${process.platform}/${arch}`)];
}
async function integrityOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha512');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash).catch((error) => failCache(`npm left no ${file}`, error));
    return `sha512-${hash.digest('base64')}`;
}
function run(command, args, cwd, env) {
    return new Promise((resolve, reject) => {
        // npm is a .cmd file on Windows, which only a shell starts; no argument of ours needs quoting.
        const shell = process.platform === 'win32' && command === 'npm';
        const child = (0,external_node_child_process_.spawn)(command, [...args], {
            cwd,
            env,
            shell,
            stdio: ['ignore', 'ignore', 'pipe'],
        });
        let stderr = '';
        child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
        child.on('error', reject);
        child.on('close', (code) => code === 0 ? resolve() : reject(new Error(stderr.trim() || `${command} ended with code ${code}`)));
    });
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
function failCache(message, error) {
    throw new errors/* EngineError */.NJ({
        code: 'native/cache',
        message: `${message}: ${messageOf(error)}`,
        fix: 'Make that folder writable, with 300 MB free, or name another in XDG_CACHE_HOME.',
    }, { cause: error });
}

// EXTERNAL MODULE: ./build/engine/native/package.js
var native_package = __webpack_require__(86647);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
;// CONCATENATED MODULE: ./build/engine/native/probe.js
/**
 * Whether a native package can be loaded here at all. A library that crashes takes its process with it, and no error tells why:
 * so another process tries first, once for each machine, version and copy, and the answer is remembered.
 */








/** @returns null where it loads, else what became of the process that tried. */
async function whyItDoesNotLoad(located, { memory, timeoutMs = 60_000 }) {
    const path = memory === null ? null : (0,external_node_path_.join)(memory, 'native-probes', `${questionOf(located)}.json`);
    const known = path === null ? null : recall(path);
    if (known)
        return known.reason;
    const reason = await tryInChild(located.folder, timeoutMs);
    if (path !== null)
        remember(path, { reason });
    return reason;
}
/** All that the answer may depend on. */
function questionOf({ name, version, folder }) {
    const { platform, arch, version: node } = process;
    const manifest = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, 'package.json'));
    const [cpu] = (0,external_node_os_.cpus)();
    return (0,digest/* digestValue */.yD)({
        name,
        version,
        folder,
        written: manifest.mtimeMs,
        platform,
        arch,
        node,
        kernel: (0,external_node_os_.release)(),
        cpu: cpu?.model ?? '',
    }).slice(0, 32);
}
/** An answer that is damaged is none. */
function recall(path) {
    try {
        const { reason } = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return reason === null || typeof reason === 'string' ? { reason } : null;
    }
    catch {
        return null;
    }
}
/** Where nothing can be kept, the next process asks again. */
function remember(path, answer) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true });
        const beside = `${path}.${process.pid}.tmp`;
        (0,external_node_fs_.writeFileSync)(beside, JSON.stringify(answer));
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch {
        // A cache that cannot be written is no reason to train more slowly.
    }
}
function tryInChild(folder, timeoutMs) {
    const main = (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json')).resolve(folder);
    const script = `import(${JSON.stringify((0,external_node_url_.pathToFileURL)(main).href)}).then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });`;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, ['--input-type=module', '-e', script], {
            env: (0,child_environment/* childEnvironment */.Q)(process.env),
            stdio: ['ignore', 'ignore', 'pipe'],
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            windowsHide: true,
        });
        let said = '';
        child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-1000)));
        child.on('error', (error) => resolve(`no process could be started to try it: ${error.message}`));
        child.on('close', (code, signal) => {
            if (code === 0)
                resolve(null);
            else if (signal === 'SIGKILL')
                resolve(`it did not load within ${timeoutMs / 1000} s`);
            else if (signal !== null)
                resolve(`the process that loads it dies of ${signal}`);
            // 128 + signal: a shell or an emulator in between.
            else if (code !== null && code > 128)
                resolve(`the process that loads it dies of signal ${code - 128}`);
            else
                resolve(said.trim().split('\n').at(-1) ?? `exit code ${code ?? 'unknown'}`);
        });
    });
}

;// CONCATENATED MODULE: ./build/engine/native/locate.js
/**
 * Where a native package comes from. A bundle cannot contain it, so it is looked for beside the running script, in the
 * workspace and in a cache, where it can be put once.
 */









const onnxruntimeSet = {
    packages: onnxruntimeNode,
    purpose: 'engine',
    otherwise: 'choose the engine `wasm`, which needs no native library',
    code: 'engine/onnxruntime-missing',
    cause: 'the package is not installed here, or its library does not fit this system (it needs glibc)',
};
/** Places a native package may be in, in order of preference; a note for each that is left out. */
function nativePlaces(options = {}, set = onnxruntimeSet) {
    const { exclude, cache, workspace = process.cwd() } = options;
    const all = [
        { label: 'beside tinygate', folder: options.beside ?? (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), above: true },
    ];
    if (workspace !== null)
        all.push({ label: 'the workspace', folder: workspace, above: true });
    if (cache)
        all.push({ label: cache.label, folder: folderInCache(cache, set), above: false });
    const isLeftOut = ({ folder }) => exclude !== undefined && (0,inside/* isInside */.F)(folder, exclude);
    return {
        places: all.filter((place) => !isLeftOut(place)),
        notes: all
            .filter(isLeftOut)
            .map(({ label, folder }) => `${label}: ${folder} is in the checkout, which a change could have written`),
    };
}
/**
 * Loads onnxruntime-node at exactly the version the lowering was written for.
 *
 * @throws EngineError that says for each place why it did not serve.
 */
async function loadOnnxruntimeNode(options = {}) {
    const { module, ...loaded } = await loadNative(onnxruntimeSet, options);
    return { ort: module, ...loaded };
}
/**
 * Loads the first package of a set at exactly its locked version, from the first place where it loads.
 *
 * @throws EngineError that says for each place why it did not serve.
 */
async function loadNative(set, options = {}) {
    const { name, version } = set.packages[0];
    const { places, notes } = nativePlaces(options, set);
    const broken = [];
    const loadFrom = async (place) => {
        const search = (0,native_package/* locatePackage */.j)(name, version, [place]);
        notes.push(...search.notes);
        const copy = search.found[0];
        if (copy === undefined)
            return undefined;
        const crash = await whyItDoesNotLoad(copy, { memory: memoryOf(options, places) });
        if (crash !== null) {
            notes.push(`${copy.where}: ${name} ${version} in ${copy.folder} cannot be loaded: ${crash}`);
            broken.push(`that of ${copy.where} does not: ${crash}`);
            return undefined;
        }
        try {
            return { module: await (0,native_package/* importPackage */.U)(copy), version, where: copy.where, notes };
        }
        catch (error) {
            notes.push(`${copy.where}: ${name} ${version} in ${copy.folder} cannot be loaded: ${error.message}`);
            return undefined;
        }
    };
    for (const place of places) {
        const loaded = await loadFrom(place);
        if (loaded)
            return loaded;
    }
    const { cache, env, note } = options;
    const reason = whyNotInstalled(options, places, set);
    if (reason === null && cache) {
        const { packages, purpose, otherwise } = set;
        const folder = await installNative({
            cache: cache.folder,
            packages,
            purpose,
            otherwise,
            ...(set.folder !== undefined && { folder: set.folder }),
            ...(env && { env }),
            ...(note && { note }),
        });
        const loaded = await loadFrom({ label: cache.label, folder, above: false });
        if (loaded)
            return loaded;
    }
    throw new errors/* EngineError */.NJ({
        code: set.code,
        message: `expected ${name} ${version} for ${process.platform}-${process.arch}, found no copy that loads; ${[...broken, reason ?? 'nor does the copy that was fetched'].join('; ')}`,
        excerpt: notes.map((note) => `  ${note}`).join('\n'),
        cause: set.cause,
        fix: `Let tinygate fetch it, run \`npm install ${name}@${version} --ignore-scripts\`, or ${set.otherwise}.`,
    });
}
function folderInCache({ folder }, set) {
    const { name, version } = set.packages[0];
    return installedFolder(folder, { name: set.folder ?? name, version });
}
/** Answers are kept where packages are; never where a change could have written them. */
function memoryOf({ cache }, places) {
    return cache && places.some(({ label }) => label === cache.label) ? cache.folder : null;
}
/** Null: it may be fetched into the cache. */
function whyNotInstalled({ install, cache }, places, set) {
    if (!install)
        return 'fetching it is switched off';
    if (!cache)
        return 'there is no folder to keep it in';
    if (!places.some(({ label }) => label === cache.label))
        return `${cache.label} is in the checkout`;
    return (0,external_node_fs_.existsSync)(folderInCache(cache, set)) ? `remove ${cache.folder} to have it fetched again` : null;
}


/***/ }),

/***/ 86647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ importPackage),
/* harmony export */   j: () => (/* binding */ locatePackage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/**
 * Finds a package that cannot be bundled (a native engine) in the folders where it may be, at one exact version, and
 * loads it from there. Another version is never used silently: it is named in the notes and passed over.
 */




/** Looks for `name` at exactly `version`; the first copy in each place decides for that place, as it does for Node. */
function locatePackage(name, version, places) {
    const found = [];
    const notes = [];
    for (const place of places) {
        const folder = nearestCopy(name, place);
        if (folder === undefined) {
            notes.push(`${place.label}: no ${name} in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, 'node_modules')}${place.above ? ' or above it' : ''}`);
            continue;
        }
        const actual = versionOf(folder);
        if (actual === version)
            found.push({ name, version, folder, where: place.label });
        else
            notes.push(`${place.label}: ${name} is ${actual ?? 'unreadable'} in ${folder}, passed over because only ${version} will do`);
    }
    return { found, notes };
}
/** Loads a located package with Node's own loader, out of sight of any bundler. CommonJS gives its `module.exports`. */
async function importPackage(located) {
    const main = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(located.folder, 'package.json')).resolve(located.folder);
    const module = (await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(main).href));
    return module.default ?? module;
}
function nearestCopy(name, place) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(place.folder);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copy, 'package.json')))
            return copy;
        if (!place.above || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return undefined;
    }
}
function versionOf(folder) {
    try {
        const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'package.json'), 'utf8'));
        return typeof version === 'string' ? version : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 35110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTensorflow: () => (/* binding */ openTensorflow)
});

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(53484);
var tf_core_node_namespaceObject = /*#__PURE__*/__webpack_require__.t(tf_core_node, 2);
// EXTERNAL MODULE: ./build/engine/tfjs.js
var tfjs = __webpack_require__(52202);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/native/locate.js + 3 modules
var locate = __webpack_require__(92395);
// EXTERNAL MODULE: ./build/engine/native/package.js
var native_package = __webpack_require__(86647);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/engine/tensorflow/module-loader.js
/**
 * Loads CommonJS modules with some of the packages they ask for replaced. A loader of its own, because Node's can only be
 * told so through its process-wide cache, and a bundler or a test runner has another one in its place.
 */




/** Gives the exports of a file; every relative module it asks for comes through this loader too, each once. */
function moduleLoader(replaced) {
    const modules = new Map();
    function load(file) {
        const known = modules.get(file);
        if (known)
            return known.exports;
        const module = { exports: {} };
        modules.set(file, module); // Before it runs: modules may ask for each other in a circle.
        const nodeRequire = (0,external_node_module_.createRequire)(file);
        const require = (id) => {
            if (Object.hasOwn(replaced, id))
                return replaced[id];
            if (!id.startsWith('.'))
                return nodeRequire(id);
            const path = nodeRequire.resolve(id);
            return (0,external_node_path_.extname)(path) === '.js' ? load(path) : nodeRequire(path);
        };
        const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
        const body = (0,external_node_vm_.compileFunction)((0,external_node_fs_.readFileSync)(file, 'utf8'), parameters, { filename: file });
        body(module.exports, require, module, file, (0,external_node_path_.dirname)(file));
        return module.exports;
    }
    return load;
}

;// CONCATENATED MODULE: ./build/engine/tensorflow/load.js
/**
 * Loads TensorFlow's C library through @tensorflow/tfjs-node, as a backend of *our* tfjs-core.
 *
 * tfjs-node asks for the union package `@tensorflow/tfjs`, which brings a second tfjs-core, replaces registered
 * gradients, registers three more backends and makes itself the current one. Its kernels and its backend class use
 * nothing but tfjs-core, so those two modules are loaded with our tfjs-core in the place of the union package, and
 * nothing else of it runs.
 */









const tfjsNode = { name: '@tensorflow/tfjs-node', version: '4.22.0' };
const tensorflowBackend = 'tensorflow';
let loaded = null;
/**
 * Registers the backend `tensorflow`, without making it the current one. Once a process.
 *
 * @throws EngineError if tfjs-node is nowhere, has another version, or its library does not load.
 */
function loadTensorflow(options = {}) {
    if (loaded)
        return loaded;
    const { places, notes } = tensorflowPlaces(options);
    const search = (0,native_package/* locatePackage */.j)(tfjsNode.name, tfjsNode.version, places);
    notes.push(...search.notes);
    for (const copy of search.found) {
        try {
            return (loaded = register(copy));
        }
        catch (error) {
            notes.push(`${copy.where}: ${copy.folder} cannot be loaded: ${error.message}`);
        }
    }
    throw new errors/* EngineError */.NJ({
        code: 'engine/tensorflow-missing',
        message: `expected ${tfjsNode.name} ${tfjsNode.version}, found no copy that loads`,
        excerpt: notes.map((note) => `  ${note}`).join('\n'),
        cause: 'it is not part of tinygate, and installing it without its install script leaves its library out',
        fix: `run \`npm install ${tfjsNode.name}@${tfjsNode.version} --ignore-scripts=false\` in the project (in tinygate's own repository: \`npm run engine:tensorflow\`), or choose the engine onnxruntime`,
    });
}
/** Also where `npm run engine:tensorflow` puts it. */
function tensorflowPlaces(options) {
    const { places, notes } = (0,locate/* nativePlaces */.k6)(options);
    if (options.workspace === null)
        return { places, notes };
    const folder = (0,external_node_path_.join)(options.workspace ?? process.cwd(), '.engines', 'tensorflow');
    return { places: [...places, { label: '.engines/tensorflow', folder, above: false }], notes };
}
function register({ folder, where }) {
    restoreLegacyUtil();
    process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '1'; // The library reports its instruction set on stderr otherwise.
    const binding = (0,external_node_module_.createRequire)(import.meta.url)(bindingFile(folder));
    const load = moduleLoader({ '@tensorflow/tfjs': tf_core_node_namespaceObject, '@tensorflow/tfjs-core': tf_core_node_namespaceObject });
    load((0,external_node_path_.join)(folder, 'dist', 'register_all_kernels.js'));
    const { NodeJSKernelBackend } = load((0,external_node_path_.join)(folder, 'dist', 'nodejs_kernel_backend.js'));
    tf_core_node.registerBackend(tensorflowBackend, () => new NodeJSKernelBackend(binding, tfjsNode.name), 0);
    return { description: `tfjs-node ${tfjsNode.version}, TensorFlow ${binding.TF_Version}`, where };
}
/** tfjs-node 4.22 calls two functions that Node 23 removed from `util` (tensorflow/tfjs#8425). */
function restoreLegacyUtil() {
    const legacy = external_node_util_;
    legacy['isNullOrUndefined'] ??= (value) => value === null || value === undefined;
    legacy['isArray'] ??= Array.isArray;
}
/** The binding for the newest Node-API that this Node offers; tfjs-node keeps one per version in lib/napi-v*. */
function bindingFile(folder) {
    const lib = (0,external_node_path_.join)(folder, 'lib');
    const offered = Number(process.versions['napi']);
    const versions = ((0,external_node_fs_.existsSync)(lib) ? (0,external_node_fs_.readdirSync)(lib) : [])
        .map((name) => Number(/^napi-v(\d+)$/.exec(name)?.[1] ?? NaN))
        .filter((version) => version <= offered)
        .sort((a, b) => b - a);
    const files = versions.map((version) => (0,external_node_path_.join)(lib, `napi-v${version}`, 'tfjs_binding.node'));
    const file = files.find((candidate) => (0,external_node_fs_.existsSync)(candidate));
    if (file === undefined)
        throw new Error(`it holds no lib/napi-v*/tfjs_binding.node: its install script did not run`);
    return file;
}

;// CONCATENATED MODULE: ./build/engine/tensorflow/index.js
/** TensorFlow's own kernels, called one by one as the step runs (eagerly): a second opinion, and what tfjs users have. */



/** @throws EngineError where tfjs-node is not installed or does not load. */
async function openTensorflow(options = {}) {
    const { description } = loadTensorflow(options.native);
    await tf_core_node.setBackend(tensorflowBackend);
    const identity = `${description}, eager`;
    return {
        name: 'tensorflow',
        identity,
        description: identity,
        compile: (step, signature) => Promise.resolve((0,tfjs/* compileEagerly */.$)(step, signature, tensorflowBackend)),
        dispose: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 52202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compileEagerly)
/* harmony export */ });
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53484);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64233);
/* harmony import */ var _trace_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36493);
/** Runs steps eagerly on a tfjs backend: the slow reference (`cpu`), and what the TensorFlow engine builds on. */



/** `backend` must be registered and initialised. */
function compileEagerly(step, signature, backend) {
    const outputs = (0,_trace_record_js__WEBPACK_IMPORTED_MODULE_1__/* .outputShapes */ .I)((0,_trace_record_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)(step, signature));
    const constants = Object.entries(signature.constants ?? {}).map(([name, { shape, data }]) => ({ name, shape, data }));
    async function run(inputs) {
        (0,_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInputs */ .s)(signature.inputs, inputs);
        if (_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.getBackend() !== backend)
            await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.setBackend(backend);
        return _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.engine().tidy(() => {
            const tensors = {};
            for (const [name, shape] of Object.entries(signature.inputs)) {
                tensors[name] = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor(inputs[name].slice(), [...shape], 'float32');
            }
            for (const { name, shape, data } of constants)
                tensors[name] = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor(data.slice(), [...shape], 'float32');
            const arrays = {};
            const results = step(tensors);
            for (const [name, tensor] of Object.entries(results)) {
                arrays[name] = Float32Array.from(tensor.dataSync());
            }
            _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.dispose(results); // A step may keep what it returns, for instance beyond the scope of its gradient.
            return arrays;
        });
    }
    return { outputs, run, dispose: () => Promise.resolve() };
}


/***/ }),

/***/ 36493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ outputShapes),
  g: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(53484);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/trace/trace.js
var trace = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/engine/trace/kernels.js
/**
 * One rule per recorded kernel: the order of its inputs, its output shapes, and its attributes made absolute (padding in
 * pixels, axes non-negative), so that a lowering never needs tfjs.
 */


const mutable = (shape) => [...shape];
const one = (shape, type = 'float32', attributes = {}) => ({
    outputs: [{ shape, type }],
    attributes,
});
function elementwise(inputs, type, keep = []) {
    return {
        inputs,
        infer: (operands, raw) => {
            const shape = operands.reduce((all, { shape: next }) => tf_core_node.backend_util.assertAndGetBroadcastShape(all, mutable(next)), []);
            const attributes = Object.fromEntries(keep.map((key) => [key, raw[key]]));
            return one(shape, type ?? operands.at(-1).type, attributes);
        },
    };
}
function reduction(axisKey) {
    return {
        inputs: ['x'],
        infer: ([x], raw) => {
            const axes = tf_core_node.util.parseAxisParam((raw[axisKey] ?? raw['axis']), mutable(x.shape));
            const shape = raw['keepDims']
                ? x.shape.map((size, axis) => (axes.includes(axis) ? 1 : size))
                : x.shape.filter((_, axis) => !axes.includes(axis));
            return one(shape, x.type, { axes: [...axes].sort((a, b) => a - b), keepDims: Boolean(raw['keepDims']) });
        },
    };
}
/** Strides, dilations and padding in pixels (top, bottom, left, right) of a convolution over an input. */
function convolution(x, filter, raw, depthwise) {
    const info = tf_core_node.backend_util.computeConv2DInfo(x, filter, raw['strides'], (raw['dilations'] ?? 1), raw['pad'], (raw['dimRoundingMode'] ?? undefined), depthwise);
    return {
        outShape: info.outShape,
        attributes: {
            strides: [info.strideHeight, info.strideWidth],
            dilations: [info.dilationHeight, info.dilationWidth],
            pads: [info.padInfo.top, info.padInfo.bottom, info.padInfo.left, info.padInfo.right],
        },
    };
}
function convRules(depthwise) {
    return [
        {
            inputs: ['x', 'filter'],
            infer: ([x, filter], raw) => {
                const { outShape, attributes } = convolution(x.shape, filter.shape, raw, depthwise);
                return one(outShape, 'float32', attributes);
            },
        },
        {
            inputs: ['dy', 'filter'],
            infer: ([, filter], raw) => {
                const shape = raw['inputShape'];
                return one(shape, 'float32', convolution(shape, filter.shape, raw, depthwise).attributes);
            },
        },
        {
            inputs: ['x', 'dy'],
            infer: ([x], raw) => {
                const shape = raw['filterShape'];
                return one(shape, 'float32', convolution(x.shape, shape, raw, depthwise).attributes);
            },
        },
    ];
}
function pool(x, raw) {
    const info = tf_core_node.backend_util.computePool2DInfo(x, raw['filterSize'], raw['strides'], 1, raw['pad'], (raw['dimRoundingMode'] ?? undefined));
    return {
        outShape: info.outShape,
        attributes: {
            size: [info.filterHeight, info.filterWidth],
            strides: [info.strideHeight, info.strideWidth],
            pads: [info.padInfo.top, info.padInfo.bottom, info.padInfo.left, info.padInfo.right],
        },
    };
}
const poolRule = {
    inputs: ['x'],
    infer: ([x], raw) => {
        const { outShape, attributes } = pool(x.shape, raw);
        return one(outShape, 'float32', attributes);
    },
};
const poolGradRule = (inputs) => ({
    inputs,
    infer: (operands, raw) => {
        const { shape } = operands[1];
        return one(shape, 'float32', pool(shape, raw).attributes);
    },
});
const sameAs = (index, inputs, keep = []) => ({
    inputs,
    infer: (operands, raw) => {
        const { shape, type } = operands[index];
        return one(shape, type, Object.fromEntries(keep.map((key) => [key, raw[key]])));
    },
});
const [conv2d, conv2dInput, conv2dFilter] = convRules(false);
const [depthwise, depthwiseInput, depthwiseFilter] = convRules(true);
const unary = () => elementwise(['x']);
const binary = () => elementwise(['a', 'b']);
const comparison = () => elementwise(['a', 'b'], 'bool');
const kernelRules = {
    Abs: unary(),
    Erf: unary(),
    Exp: unary(),
    Floor: unary(),
    Log: unary(),
    Neg: unary(),
    Relu: unary(),
    Relu6: unary(),
    Round: unary(),
    Rsqrt: unary(),
    Sigmoid: unary(),
    Sign: unary(),
    Sqrt: unary(),
    Square: unary(),
    Tanh: unary(),
    Step: elementwise(['x'], undefined, ['alpha']),
    ClipByValue: elementwise(['x'], undefined, ['clipValueMin', 'clipValueMax']),
    LogicalNot: elementwise(['x'], 'bool'),
    Add: binary(),
    Maximum: binary(),
    Minimum: binary(),
    Multiply: binary(),
    Pow: binary(),
    RealDiv: binary(),
    SquaredDifference: binary(),
    Sub: binary(),
    Equal: comparison(),
    Greater: comparison(),
    GreaterEqual: comparison(),
    Less: comparison(),
    LessEqual: comparison(),
    LogicalAnd: comparison(),
    LogicalOr: comparison(),
    NotEqual: comparison(),
    Select: elementwise(['condition', 't', 'e']),
    AddN: { inputs: null, infer: ([first]) => one(first.shape, first.type) },
    Sum: reduction('axis'),
    Mean: reduction('axis'),
    Max: reduction('reductionIndices'),
    Min: reduction('axis'),
    Softmax: {
        inputs: ['logits'],
        infer: ([x], raw) => one(x.shape, 'float32', { axis: tf_core_node.util.parseAxisParam(raw['dim'], mutable(x.shape)) }),
    },
    Identity: sameAs(0, ['x']),
    ZerosLike: sameAs(0, ['x']),
    OnesLike: sameAs(0, ['x']),
    Cast: { inputs: ['x'], infer: ([x], raw) => one(x.shape, raw['dtype']) },
    Fill: {
        inputs: [],
        infer: (_, raw) => one(raw['shape'], (raw['dtype'] ?? 'float32'), { value: raw['value'] }),
    },
    Reshape: {
        inputs: ['x'],
        infer: ([x], raw) => one(tf_core_node.util.inferFromImplicitShape(raw['shape'], (0,trace/* sizeOf */.$)(x.shape)), x.type),
    },
    ExpandDims: {
        inputs: ['input'],
        infer: ([x], raw) => {
            const at = raw['dim'];
            const shape = mutable(x.shape);
            shape.splice(at < 0 ? shape.length + 1 + at : at, 0, 1);
            return one(shape, x.type);
        },
    },
    Transpose: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const perm = raw['perm'];
            return one(perm.map((axis) => x.shape[axis]), x.type, { perm: [...perm] });
        },
    },
    Tile: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const reps = raw['reps'];
            return one(x.shape.map((size, axis) => size * reps[axis]), x.type, { reps: [...reps] });
        },
    },
    BroadcastTo: { inputs: ['x'], infer: ([x], raw) => one(raw['shape'], x.type) },
    Concat: {
        inputs: null,
        infer: (operands, raw) => {
            const axis = tf_core_node.util.parseAxisParam(raw['axis'], mutable(operands[0].shape))[0];
            const shapes = operands.map(({ shape }) => mutable(shape));
            return one(tf_core_node.backend_util.computeOutShape(shapes, axis), operands[0].type, { axis });
        },
    },
    Pack: {
        inputs: null,
        infer: (operands, raw) => {
            const shape = mutable(operands[0].shape);
            const axis = raw['axis'];
            shape.splice(axis, 0, operands.length);
            return one(shape, operands[0].type, { axis });
        },
    },
    SplitV: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const axis = tf_core_node.util.parseAxisParam(raw['axis'], mutable(x.shape))[0];
            const parts = { shape: mutable(x.shape) };
            const sizes = tf_core_node.backend_util.prepareSplitSize(parts, raw['numOrSizeSplits'], axis);
            return {
                outputs: sizes.map((size) => ({ shape: x.shape.map((s, i) => (i === axis ? size : s)), type: x.type })),
                attributes: { axis, sizes },
            };
        },
    },
    Slice: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const like = { shape: mutable(x.shape) };
            const [begin, size] = tf_core_node.slice_util.parseSliceParams(like, raw['begin'], raw['size']);
            return one(size, x.type, { begin: [...begin] });
        },
    },
    PadV2: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const paddings = raw['paddings'];
            const shape = x.shape.map((size, axis) => size + paddings[axis][0] + paddings[axis][1]);
            return one(shape, x.type, { paddings: paddings.flat(), value: (raw['constantValue'] ?? 0) });
        },
    },
    BatchMatMul: {
        inputs: ['a', 'b'],
        infer: ([a, b], raw) => {
            const [transposeA, transposeB] = [Boolean(raw['transposeA']), Boolean(raw['transposeB'])];
            const rows = a.shape.at(transposeA ? -1 : -2);
            const columns = b.shape.at(transposeB ? -2 : -1);
            const batch = tf_core_node.backend_util.assertAndGetBroadcastShape(mutable(a.shape.slice(0, -2)), mutable(b.shape.slice(0, -2)));
            return one([...batch, rows, columns], 'float32', { transposeA, transposeB });
        },
    },
    Conv2D: conv2d,
    Conv2DBackpropInput: conv2dInput,
    Conv2DBackpropFilter: conv2dFilter,
    DepthwiseConv2dNative: depthwise,
    DepthwiseConv2dNativeBackpropInput: depthwiseInput,
    DepthwiseConv2dNativeBackpropFilter: depthwiseFilter,
    AvgPool: poolRule,
    MaxPool: poolRule,
    AvgPoolGrad: poolGradRule(['dy', 'input']),
    MaxPoolGrad: poolGradRule(['dy', 'input', 'output']),
    ActivationGrad: sameAs(0, ['dy', 'y'], ['activation']),
    BatchNormStats: {
        inputs: ['x'],
        infer: ([x]) => {
            const channels = { shape: [x.shape.at(-1)], type: 'float32' };
            return { outputs: [channels, channels] };
        },
    },
    BatchNormApply: sameAs(0, ['x', 'gamma', 'beta', 'mean', 'variance'], ['epsilon', 'activation']),
    BatchNormGrad: {
        inputs: ['dy', 'x', 'gamma', 'mean', 'variance', 'y'],
        infer: ([, x, gamma], raw) => ({
            outputs: [x, gamma, gamma],
            attributes: { epsilon: raw['epsilon'], activation: raw['activation'] },
        }),
    },
    FakeQuantize: sameAs(0, ['x', 'scale', 'zeroPoint'], ['qmin', 'qmax']),
    FakeQuantizeGrad: sameAs(0, ['dy', 'x', 'scale', 'zeroPoint'], ['qmin', 'qmax']),
};

;// CONCATENATED MODULE: ./build/engine/trace/record.js
/**
 * A tfjs backend that computes nothing: it writes down every kernel call of a step, so that the step, its gradient and
 * its optimiser become one list of operations.
 */



const backendName = 'tinygate-trace';
class Recorder {
    tensors = [];
    ops = [];
    indices = new WeakMap();
    add(tensor) {
        const dataId = {};
        this.indices.set(dataId, this.tensors.push(tensor) - 1);
        return { dataId, shape: [...tensor.shape], dtype: tensor.type };
    }
    index(tensor) {
        const index = this.indices.get(tensor.dataId);
        if (index === undefined) {
            throw new errors/* EngineError */.NJ({
                code: 'engine/foreign-tensor',
                message: `a step used a tensor (shape [${tensor.shape.join(', ')}]) that was made outside it`,
                fix: 'Make every tensor inside the step, or pass it in as an input or a constant.',
            });
        }
        return index;
    }
    call(kernel, named, attributes) {
        const rule = kernelRules[kernel];
        const list = rule.inputs === null ? Object.values(named) : rule.inputs.map((name) => named[name]);
        const inputs = list.map((tensor) => this.index(tensor));
        const inferred = rule.infer(inputs.map((index) => this.tensors[index]), attributes);
        const infos = inferred.outputs.map(({ shape, type }) => this.add({ shape: [...shape], type, constant: null }));
        const outputs = infos.map((info) => this.index(info));
        this.ops.push({ kernel, inputs, outputs, attributes: inferred.attributes ?? {} });
        return infos;
    }
}
class RecordingBackend extends tf_core_node.KernelBackend {
    recorder = new Recorder();
    write(values, shape, dtype) {
        return this.recorder.add({ shape: [...shape], type: dtype, constant: values.slice() })
            .dataId;
    }
    readSync() {
        throw new errors/* EngineError */.NJ({
            code: 'engine/value-dependent',
            message: 'a step read the value of a tensor while it was being recorded',
            cause: 'dataSync, arraySync, or JavaScript control flow that depends on a tensor',
            fix: 'Express it with tensor operations (tf.where, masks), or pass the value in as an input.',
        });
    }
    read() {
        return Promise.resolve().then(() => this.readSync());
    }
    /** Nothing is ever freed: the recording is a few kilobytes and its tensors name one another. */
    disposeData() {
        return true;
    }
    numDataIds() {
        return this.recorder.tensors.length;
    }
    memory() {
        return { unreliable: true };
    }
    timerAvailable() {
        return false;
    }
    floatPrecision() {
        return 32;
    }
    epsilon() {
        return 1e-7;
    }
    refCount() {
        return 1;
    }
    incRef() {
        // Nothing is ever freed.
    }
    dispose() {
        // Nothing is ever freed.
    }
}
let backend = null;
/** Registered once a process, and only when a step is recorded. Priority below every real backend. */
function recordingBackend() {
    if (backend)
        return backend;
    const made = new RecordingBackend();
    tf_core_node.registerBackend(backendName, () => made, -1);
    for (const kernelName of Object.keys(kernelRules)) {
        tf_core_node.registerKernel({
            kernelName,
            backendName,
            kernelFunc: ({ inputs, attrs }) => {
                const outputs = made.recorder.call(kernelName, inputs, attrs ?? {});
                return outputs.length === 1 && kernelName !== 'SplitV' ? outputs[0] : outputs;
            },
        });
    }
    backend = made;
    return made;
}
/** Switches at once: tfjs's setBackend is asynchronous only for backends whose factory is. */
function switchTo(name) {
    void tf_core_node.engine().setBackend(name);
    if (tf_core_node.getBackend() !== name)
        throw new Error(`tfjs did not switch to its backend ${name}`);
}
/** Records one call of `step`. Synchronous, so that nothing else runs on the recording backend meanwhile. */
function record(step, signature) {
    const recording = recordingBackend();
    const recorder = new Recorder();
    const previous = tf_core_node.engine().backendName;
    recording.recorder = recorder;
    switchTo(backendName);
    tf_core_node.engine().startScope('record');
    try {
        const tensor = (info) => tf_core_node.engine().makeTensorFromTensorInfo(info, recording);
        const inputs = {};
        const inputIndices = {};
        for (const [name, shape] of Object.entries(signature.inputs)) {
            const info = recorder.add({ shape: [...shape], type: 'float32', constant: null });
            inputs[name] = tensor(info);
            inputIndices[name] = recorder.index(info);
        }
        for (const [name, { shape, data }] of Object.entries(signature.constants ?? {})) {
            inputs[name] = tensor(recorder.add({ shape: [...shape], type: 'float32', constant: data }));
        }
        const results = step(inputs);
        const outputs = Object.fromEntries(Object.entries(results).map(([name, t]) => [name, recorder.index(t)]));
        return { tensors: recorder.tensors, ops: recorder.ops, inputs: inputIndices, outputs };
    }
    catch (error) {
        throw explain(error);
    }
    finally {
        tf_core_node.engine().endScope();
        if (previous !== undefined)
            switchTo(previous);
    }
}
function explain(error) {
    const kernel = /Cannot find registered kernel '(\w+)'|Kernel '(\w+)' not registered/.exec(String(error));
    if (!kernel)
        return error;
    return new errors/* EngineError */.NJ({
        code: 'engine/unknown-kernel',
        message: `a step uses the tfjs kernel ${kernel[1] ?? kernel[2]}, which this engine cannot compile`,
        fix: 'Write the step with other operations, or add the kernel (docs/engine.md, "How to add a kernel").',
    }, { cause: error });
}
function outputShapes(trace) {
    return Object.fromEntries(Object.entries(trace.outputs).map(([name, index]) => [name, trace.tensors[index].shape]));
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf)
/* harmony export */ });
/** What recording a step gives: plain data, in execution order, shapes and attributes resolved. */
const sizeOf = (shape) => shape.reduce((product, size) => product * size, 1);


/***/ })

};
