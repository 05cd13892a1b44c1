export const id = 5745;
export const ids = [5745];
export const modules = {

/***/ 75745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showSchema: () => (/* binding */ showSchema)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19807);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18614);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42523);
/* harmony import */ var _spec_schema_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82487);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58251);
/** The schema of specs for an editor: printed, or written beside a spec, where every editor finds it. */









const fileName = 'tinygate.schema.json';
async function showSchema({ subjects, flags }, io) {
    const schema = `${JSON.stringify(_spec_schema_document_js__WEBPACK_IMPORTED_MODULE_6__/* .specSchema */ .p, null, 2)}\n`;
    if (!flags.has('write')) {
        io.stdout.write(schema);
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.pass;
    }
    const spec = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, subjects[0] ?? existingSpec(io.cwd) ?? _subjects_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSpecs */ .Qq[0]);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(spec), fileName);
    await requireOurs(file, (0,_spec_load_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(file, io.cwd));
    await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)(file, schema);
    io.stdout.write(`${(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(file, io.cwd)}: the schema of tinygate ${_core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r}\n\n${advice(spec, io.cwd)}`);
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.pass;
}
/** The schema serves a spec that is still to be written, too. */
function existingSpec(cwd) {
    return _subjects_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSpecs */ .Qq.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, name)));
}
/** An older schema of ours is replaced; what somebody else keeps under this name is not. */
async function requireOurs(file, shown) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => null);
    if (text === null || text.includes('"urn:tinygate:spec:'))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SpecError */ .G8({
        code: 'cli/other-schema',
        message: `expected ${shown} to be a schema of tinygate or not to exist, found another file`,
        fix: 'Move that file, or print the schema with `tinygate schema` and put it elsewhere.',
    });
}
function advice(spec, cwd) {
    const glob = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, spec).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const schema = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(spec), fileName))
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .join('/');
    const line = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(spec) === '.json' ? `"$schema": "./${fileName}",` : `# yaml-language-server: $schema=./${fileName}`;
    return `For completion, begin ${glob} with this line:

  ${line}

or, for all specs, put this into .vscode/settings.json (with the extension redhat.vscode-yaml):

  "yaml.schemas": { "./${schema}": ["${glob}"] }
`;
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


/***/ })

};
