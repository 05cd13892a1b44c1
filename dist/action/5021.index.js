export const id = 5021;
export const ids = [5021];
export const modules = {

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

/***/ 35021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadSharp: () => (/* binding */ loadSharp)
});

// UNUSED EXPORTS: nativeSet, webAssemblySet

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/native/locate.js + 3 modules
var locate = __webpack_require__(92395);
;// CONCATENATED MODULE: ./build/engine/native/lock-sharp.js
/** Sharp itself: JavaScript that needs one of the binaries below. */
const sharp = [
    {
        name: 'sharp',
        version: '0.35.5',
        integrity: 'sha512-Ywn4OnzGukp7CDMrp08RQ50YKmuwG47brZgIVPTvBaaAfQlRlygrRqSrxdCiL9M+LlzLBiJ68IR1QqvzHyjC7g==',
    },
    {
        name: '@img/colour',
        version: '1.1.0',
        integrity: 'sha512-Td76q7j57o/tLVdgS746cYARfSyxk8iEfRxewL9h4OMzYhbW4TAcppl0mT4eyqXddh6L/jwoM75mo7ixa/pCeQ==',
    },
    {
        name: 'detect-libc',
        version: '2.1.2',
        integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
    },
    {
        name: 'semver',
        version: '7.8.6',
        integrity: 'sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw==',
    },
];
/** libvips as WebAssembly, for every system without a binary. */
const sharpWebAssembly = [
    {
        name: '@img/sharp-wasm32',
        version: '0.35.5',
        integrity: 'sha512-Ptsga1su4tQx+LLF1ECS9U6nz5kmrXKo6XVbtR48Ke3ZRxxgaWBu7IDtEe1quo8hiupwm6WFqxVlXaSf7IINGQ==',
    },
    {
        name: '@emnapi/runtime',
        version: '1.11.3',
        integrity: 'sha512-Xz4Tpyki7XyrpbUK1jR1AhdAdaXyhhY4lZ3neLodmhpuWfy2PAQN5B46sAiU4liOXGLkHypn/qU+jvfWSCYYLA==',
    },
    {
        name: 'tslib',
        version: '2.9.1',
        integrity: 'sha512-a4Ux9VKuIMHsOS7ENbEq6hK2ZGYIT27Rtl0E4eD9KqwxhKiQeMZE/9xb3IdYwWaSOyIBQLExhQgXDTYoiCxnWA==',
    },
];
/** By `process.platform`, with `musl` after linux where the C library is musl, and `process.arch`. */
const sharpBinaries = {
    'darwin-arm64': [
        {
            name: '@img/sharp-darwin-arm64',
            version: '0.35.5',
            integrity: 'sha512-QRUlFQ0WxvdWyqqG/WtI3iupfD5rBzmCHXSdPsY91sAtVtTo7Q4cb6zOccZ3gqEqkr0f1As1ehLqmEpDsRf+lg==',
        },
        {
            name: '@img/sharp-libvips-darwin-arm64',
            version: '1.3.4',
            integrity: 'sha512-5R89nBYiRdUlSWJxPhO+GVtaXzXSxKnRu/xqMn3KTA3L9EB9Oy/P+Nn2f2vlhPuUdy/Zusb2DarbyTpGCfEDuw==',
        },
    ],
    'darwin-x64': [
        {
            name: '@img/sharp-darwin-x64',
            version: '0.35.5',
            integrity: 'sha512-+BR255RhDlpygUpOc/Jdt1nT6DQ3XG/ERo5wbcdOf5Q320dKtPCKPLR1LJs9VGXRaMa8l1uUa0tkCNOXiAxZUw==',
        },
        {
            name: '@img/sharp-libvips-darwin-x64',
            version: '1.3.4',
            integrity: 'sha512-iR2OKH80yi0U+dUplyh3/xdpFvps6YkCwsXenIJxqxR1v9o+xtKTGbS9H7cps+2Vxjc8B1j96p75NmTGjIhtpQ==',
        },
    ],
    'linux-arm': [
        {
            name: '@img/sharp-linux-arm',
            version: '0.35.5',
            integrity: 'sha512-LEaXK2WdXVK5ykcw0buWyPMsmLLL2vpHLD6yrNSW+JGEL3BZPA4tpKN6iaMc4AxTTAoaX/sU1rOL51lcIz48ZQ==',
        },
        {
            name: '@img/sharp-libvips-linux-arm',
            version: '1.3.4',
            integrity: 'sha512-LmRtTsOHuvM2+wlO2Db37dx5MiZhB0FvSunciw48YjdOkZz9KAiRbm8ujeMOA1INqmei5NapFxYEK1D1ZSidmw==',
        },
    ],
    'linux-arm64': [
        {
            name: '@img/sharp-linux-arm64',
            version: '0.35.5',
            integrity: 'sha512-LYVx5JTsOM2CBzmxreh+nl64/3H6Xb09iSLknqH47z2T2DFFxDeFLP5y4dJwe6H7uGQlHPyEEtIqyo3DYsRwdQ==',
        },
        {
            name: '@img/sharp-libvips-linux-arm64',
            version: '1.3.4',
            integrity: 'sha512-Y3dgX/6lE2QhQb+Gxy0WZxfg9MEm/JBjamZpS2IklP7xIQoKN4hzAm7KcMVGtaVDt3neE9OKBC7vAfonA/Lr1A==',
        },
    ],
    'linux-x64': [
        {
            name: '@img/sharp-linux-x64',
            version: '0.35.5',
            integrity: 'sha512-SxFtLTeJInhAA9Q836kux2vZNeOBQEx658qvbboZScr0wIARym3IcGmW7KpVD5sbVg0Ojy+udFQdayYIZyoNog==',
        },
        {
            name: '@img/sharp-libvips-linux-x64',
            version: '1.3.4',
            integrity: 'sha512-GJ//SSXbnwSDes02umB3nDJLFcQzw8a18V8fyhqr6tV515tOEMdImjjxj1AoafMRz56F3PHgftnj1QEKSU1zkw==',
        },
    ],
    'linuxmusl-arm64': [
        {
            name: '@img/sharp-linuxmusl-arm64',
            version: '0.35.5',
            integrity: 'sha512-9HbMclmI1zlNkFRs3z9/eBtDjfD0sGlrX1z6b1qwmiFY5ElDLh4BC0LPBdVp7z1DXFiKlIcznf+ZlsuZzLxQqg==',
        },
        {
            name: '@img/sharp-libvips-linuxmusl-arm64',
            version: '1.3.4',
            integrity: 'sha512-hvulFwtjUcagsis6BBxHwGFwWoNZjgYmULGVrZcyfNbjA8hKILbRxGg15/7w5HDyXHXUos/j6baAWqnCyQ2DWA==',
        },
    ],
    'linuxmusl-x64': [
        {
            name: '@img/sharp-linuxmusl-x64',
            version: '0.35.5',
            integrity: 'sha512-4KOphqB035HrVdqLZfCgMzzERrQkkzOwRhl4OAkRO1YCldbaFjySXMaK534Mo0V+LndnlJk+sbUyLeU0ULyD1A==',
        },
        {
            name: '@img/sharp-libvips-linuxmusl-x64',
            version: '1.3.4',
            integrity: 'sha512-6zXKeE/p39I1AmA3cJG35eyBGNqNddLnUXjhwBnsGjFPWqf5VKkDBEqaEkPDoTEtkxwi2vv8Tcr2mDyP4So7Fg==',
        },
    ],
    'win32-arm64': [
        {
            name: '@img/sharp-win32-arm64',
            version: '0.35.5',
            integrity: 'sha512-X4t7g+7ZA5DKblCBEXGjUqqemj4vczING/5viFwAL8h4N3qYeyjwdCvRLHi4EdOUI+2Z7UFlp1VM+p/AuEtm6Q==',
        },
    ],
    'win32-x64': [
        {
            name: '@img/sharp-win32-x64',
            version: '0.35.5',
            integrity: 'sha512-x76eH0vEiHlcMQu8Y8IenntaACtddpT6W0wmXtWrnKcnKI7ME5DdgqhAD6SEWOEl1v2zDvkZDhFA9KnURwpfqg==',
        },
    ],
};

;// CONCATENATED MODULE: ./build/engine/native/sharp.js
/**
 * Where the decoder of photographs comes from: sharp with the libvips of this system, or, where that does not load, with
 * libvips as WebAssembly, which gives the same pixels. Only what reads photographs asks for it.
 */



const shared = {
    purpose: 'decoder',
    code: 'data/no-decoder',
    cause: 'the package is not installed here, or it was installed without its optional dependencies',
};
function setOf(binaries, rest) {
    return { ...shared, ...rest, packages: [sharp[0], ...sharp.slice(1), ...binaries] };
}
/** The set with libvips as WebAssembly. */
const webAssemblySet = setOf(sharpWebAssembly, {
    folder: 'sharp-wasm32',
    otherwise: 'convert the photographs to IDX beforehand',
});
/** The set for this system; null where there are no binaries for it. */
function nativeSet(system = systemName()) {
    const binaries = Object.hasOwn(sharpBinaries, system) ? sharpBinaries[system] : undefined;
    return binaries ? setOf(binaries, { otherwise: 'let it fetch the WebAssembly decoder' }) : null;
}
/** As sharp names it, e.g. `linux-x64` or `linuxmusl-arm64`. */
function systemName() {
    return `${process.platform}${isMusl() ? 'musl' : ''}-${process.arch}`;
}
function isMusl() {
    if (process.platform !== 'linux')
        return false;
    const { header } = process.report.getReport();
    return header.glibcVersionRuntime === undefined;
}
/** @throws EngineError that says for each place why it did not serve. */
async function loadSharp(options = {}, native = nativeSet()) {
    if (native === null)
        return loaded(await (0,locate/* loadNative */.Sf)(webAssemblySet, options));
    try {
        return loaded(await (0,locate/* loadNative */.Sf)(native, options));
    }
    catch (error) {
        if (!(error instanceof errors/* EngineError */.NJ))
            throw error;
        // What could not be fetched once is not fetched again under another name.
        if (error.problems[0]?.code !== shared.code)
            throw error;
        return loaded(await (0,locate/* loadNative */.Sf)(webAssemblySet, options));
    }
}
function loaded({ module, version, where }) {
    const library = module;
    // Each call decodes one photograph on one thread; many calls run at the same time. Nothing is kept between them.
    library.concurrency(1);
    library.cache(false);
    return {
        sharp: library,
        version,
        kind: 'emscripten' in library.versions ? 'WebAssembly' : 'native',
        where,
    };
}


/***/ })

};
