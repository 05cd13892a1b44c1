export const id = 529;
export const ids = [529];
export const modules = {

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openFollowUp),
  W: () => (/* binding */ openPlatform)
});

// EXTERNAL MODULE: ./build/platform/deadline.js
var deadline = __webpack_require__(41784);
// EXTERNAL MODULE: ./build/platform/git.js + 2 modules
var git = __webpack_require__(19543);
;// CONCATENATED MODULE: ./build/platform/local.js
/**
 * No platform: a terminal, or a CI that tinygate does not know. It compares with the commit that the branch left the default
 * branch at; it keeps no reports and tells nobody.
 */

const unsupported = { kind: 'unsupported', reason: 'nobody is told outside a CI platform' };
function localPlatform(folder, change = {}) {
    return {
        name: 'local',
        change: {
            event: 'local',
            headSha: null,
            baseSha: null,
            mergeSha: null,
            forkSha: null,
            defaultBranch: null,
            headBranch: null,
            baseBranch: null,
            pullRequest: null,
            isFork: false,
            runUrl: null,
            ...change,
        },
        history: (0,git/* gitHistory */.H)(folder),
        findReport: () => Promise.resolve({ kind: 'absent' }),
        storeFiles: () => Promise.resolve(unsupported),
        upsertComment: () => Promise.resolve(unsupported),
        publishCheck: () => Promise.resolve(unsupported),
    };
}

;// CONCATENATED MODULE: ./build/platform/detect.js

const platforms = [
    {
        // Gitea and Forgejo run the same actions and answer the same API.
        name: 'github',
        isHere: (env) => env['GITHUB_ACTIONS'] === 'true',
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 5987).then(__webpack_require__.bind(__webpack_require__, 15987))).openGithub(env, folder, options),
    },
    {
        name: 'gitlab',
        isHere: (env) => env['GITLAB_CI'] === 'true',
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 5428).then(__webpack_require__.bind(__webpack_require__, 95428))).gitlabPlatform(env, folder, options),
    },
    {
        name: 'bitbucket',
        isHere: (env) => Boolean(env['BITBUCKET_BUILD_NUMBER']),
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 8249).then(__webpack_require__.bind(__webpack_require__, 58249))).bitbucketPlatform(env, folder, options),
    },
];
/** `folder` is the workspace, absolute: paths in history are relative to it. */
async function detectPlatform(env, folder, options = {}) {
    const found = platforms.find(({ isHere }) => isHere(env));
    return found ? found.open(env, folder, options) : localPlatform(folder);
}

// EXTERNAL MODULE: ./build/platform/github/situation.js
var situation = __webpack_require__(86336);
;// CONCATENATED MODULE: ./build/action/platform.js



/** The platform that runs this action, with the workflow's own artifacts as its store. */
async function openPlatform(runner, { token, retentionDays }, workspace) {
    return detectPlatform(runner.env, workspace, {
        token: token === '' ? undefined : token,
        limits: runner.limits,
        storeFiles: workflowArtifacts(runner, retentionDays),
    });
}
/** Needs the job's own runtime token only, which every runner gives. */
function workflowArtifacts({ env, limits = deadline/* limits */.Fy }, retentionDays) {
    return async (name, root, files) => {
        const { storeArtifact } = await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(369), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 30929));
        try {
            const { id, digest } = await (0,deadline/* within */.ux)(limits.store, () => storeArtifact({ name, root, files, retentionDays, isCompatible: (0,situation/* isGitea */.Hd)(env) }));
            if (id === undefined)
                return { kind: 'refused', reason: 'the runner gave the artifact no id', permission: null };
            return { kind: 'stored', artifact: { id, sha256: digest ?? null } };
        }
        catch (error) {
            return { kind: 'refused', reason: error.message, permission: null };
        }
    };
}
/** The pull request and the reports of the run that a `workflow_run` event tells about. */
async function openFollowUp({ env, limits }, { token }, workspace) {
    const { openGithub } = await __webpack_require__.e(/* import() */ 5987).then(__webpack_require__.bind(__webpack_require__, 15987));
    const { followUpOf } = await __webpack_require__.e(/* import() */ 9545).then(__webpack_require__.bind(__webpack_require__, 39545));
    return followUpOf(await openGithub(env, workspace, { token: token === '' ? undefined : token, limits }));
}


/***/ }),

/***/ 30348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ layouts),
/* harmony export */   t: () => (/* binding */ cifarFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where the files of CIFAR are, and how their records are laid out. */


const layouts = {
    cifar10: {
        train: [1, 2, 3, 4, 5].map((batch) => `data_batch_${batch}.bin`),
        test: ['test_batch.bin'],
        labelBytes: 1,
        classes: 10,
        names: 'batches.meta.txt',
        folder: 'cifar-10-batches-bin',
    },
    cifar100: {
        train: ['train.bin'],
        test: ['test.bin'],
        labelBytes: 2,
        classes: 100,
        names: 'fine_label_names.txt',
        folder: 'cifar-100-binary',
    },
};
/** Absolute paths of the files of a split. */
function cifarFiles(root, format, split) {
    const { folder, [split]: files } = layouts[format];
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
    return files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(inside) ? inside : root, file));
}


/***/ }),

/***/ 84379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ inputsDigest),
/* harmony export */   Nq: () => (/* binding */ inputPaths),
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   cF: () => (/* binding */ diskTree),
/* harmony export */   ul: () => (/* binding */ inputFiles),
/* harmony export */   v8: () => (/* binding */ dataPaths)
/* harmony export */ });
/* unused harmony export blobIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82552);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18614);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68206);
/* harmony import */ var _data_tables_cifar_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30348);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21299);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53963);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60004);
/**
 * What the repository gives a run, as one digest: the spec with those it extends, committed models, data and measurements.
 * Two commits with the same digest have the same report, so a base commit needs no run of its own to be compared with.
 */









/**
 * Relative to the workspace, with forward slashes, sorted: files, and folders of samples. Data outside the workspace has
 * no place in a commit.
 */
function inputPaths({ specFiles, artifacts, teachers, student, data, workspace }) {
    const models = [...artifacts.filter(_spec_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommitted */ .z).map(({ path }) => path), ...begunWith({ teachers, student })];
    const inside = [...specFiles, ...models, ...(data ? dataPaths(data) : [])].filter((path) => !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_5__/* .leaves */ .FQ)(workspace, path));
    return [...new Set(inside.map((path) => inWorkspace(path, workspace)))].sort();
}
/** Absolute: the files that models of the spec begin with. */
function begunWith(plan) {
    return (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsOf */ .Wh)(plan).flatMap(([, model]) => {
        const file = (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .isImported */ .P)(model) ? model.file : model.weights?.file;
        return file ? [file.path, ...(file.weights ? [file.weights.path] : [])] : [];
    });
}
const inWorkspace = (path, workspace) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path).replaceAll('\\', '/');
/** Absolute: the files of IDX, the folder of photographs or sounds and the list of its splits. */
function dataPaths(data) {
    switch (data.format) {
        case 'idx': {
            const { files, root } = data;
            const pairs = 'all' in files ? [files.all] : [files.train, files.test];
            return pairs.flatMap((pair) => (pair ? [pair.images, pair.labels] : [])).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, file));
        }
        case 'csv':
        case 'parquet':
        case 'npy':
        case 'npz': {
            const { files, format, root } = data;
            const parts = 'all' in files ? [files.all] : [files.train, files.validation, files.test];
            const names = parts.flatMap((part) => {
                if (!part)
                    return [];
                // Of an archive the others are names of arrays in it.
                return format === 'npy' ? [part.inputs, part.labels, part.targets] : [part.file];
            });
            return names.flatMap((name) => (name === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, name)]));
        }
        case 'cifar10':
        case 'cifar100': {
            const { format, root } = data;
            return ['train', 'test'].flatMap((split) => (0,_data_tables_cifar_files_js__WEBPACK_IMPORTED_MODULE_6__/* .cifarFiles */ .t)(root, format, split));
        }
        case 'tfrecord':
            return [data.root];
        case 'image_folder':
        case 'sound_folder':
            return [data.root, ...(data.split.by === 'file' ? [data.split.file] : [])];
    }
}
function diskTree(workspace) {
    return {
        blobId: (path) => blobIdOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, path)),
        async filesIn(folder) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, folder), { recursive: true, withFileTypes: true }).catch(() => []);
            const files = entries.filter((entry) => !entry.isDirectory());
            return files.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parentPath, name)).replaceAll('\\', '/'));
        },
    };
}
function commitTree(history, commit) {
    let all;
    return {
        blobId: (path) => history.blobId(commit, path),
        async filesIn(folder) {
            // Where a host tells no list, the digest lacks the samples, and so is that of no work tree.
            const files = await (all ??= history.listFiles?.(commit) ?? Promise.resolve([]));
            return folder === '' ? files : files.filter((file) => file.startsWith(`${folder}/`));
        },
    };
}
/**
 * The files behind `inputPaths`, sorted: those of a folder without the hidden ones, which no sample is, and the weights beside a
 * model of TensorFlow.js or a SavedModel.
 */
async function inputFiles(plan, tree) {
    const files = await sampleFiles(plan, tree);
    const folders = begunWith(plan)
        .filter((path) => path.endsWith('.json') && !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_5__/* .leaves */ .FQ)(plan.workspace, path))
        .map((path) => inWorkspace((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), plan.workspace));
    const beside = await Promise.all([...new Set(folders)].map(async (folder) => (await tree.filesIn(folder)).filter((file) => file.endsWith('.bin') && node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(file) === (folder || '.'))));
    return [...new Set([...files, ...beside.flat(), ...(await savedModelFiles(plan, tree))])].sort();
}
/** Of a SavedModel, which is named by its folder or by the file in it, its graph and its variables. */
async function savedModelFiles(plan, tree) {
    const folders = begunWith(plan)
        .filter((path) => !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_5__/* .leaves */ .FQ)(plan.workspace, path))
        .map((path) => inWorkspace(path.endsWith('saved_model.pb') ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) : path, plan.workspace));
    const found = await Promise.all(folders.map(async (folder) => ({ folder, files: await tree.filesIn(folder) })));
    return found.flatMap(({ folder, files }) => files.filter((file) => file === node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(folder, 'saved_model.pb') || file.startsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(folder, 'variables/'))));
}
async function sampleFiles(plan, tree) {
    const paths = inputPaths(plan);
    if (plan.data === null || plan.data.format === 'idx')
        return paths;
    const folder = inWorkspace(plan.data.root, plan.workspace);
    if (!paths.includes(folder))
        return paths;
    const isHidden = (file) => file.slice(folder.length).includes('/.');
    const samples = (await tree.filesIn(folder)).filter((file) => !isHidden(file));
    return [...paths.filter((path) => path !== folder), ...samples];
}
/**
 * The seed is in it because the command line can change it; the version of tinygate because other code makes other files.
 */
async function inputsDigest(plan, tree = diskTree(plan.workspace)) {
    const blobs = [];
    for (const path of await inputFiles(plan, tree))
        blobs.push([path, await tree.blobId(path)]);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestValue */ .yD)([_core_version_js__WEBPACK_IMPORTED_MODULE_10__/* .version */ .r, plan.specPath, plan.name, plan.seed, blobs]);
}
/** Git's name of a file on the disk: SHA-1 over `blob`, its length and its bytes. */
async function blobIdOf(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => null);
    if (!found?.isFile())
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${found.size}\0`);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 19543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gitHistory),
  Q: () => (/* binding */ headCommit)
});

// EXTERNAL MODULE: ./build/platform/git/faults.js
var faults = __webpack_require__(94400);
// EXTERNAL MODULE: ./build/platform/git/lfs.js
var lfs = __webpack_require__(59074);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/platform/git/run.js
var run = __webpack_require__(45092);
;// CONCATENATED MODULE: ./build/platform/git/objects.js




/** Twice what a flatbuffer's offsets can address is more than any model. */
const maxObjectBytes = 1024 * 1024 * 1024;
/** An idle client is let go: it holds the packs open. */
const idleMs = 1000;
function openObjects(folder) {
    let reader = null;
    return {
        read: (name) => new Promise((resolve, reject) => {
            if (/[\n\r\0]/.test(name)) {
                resolve(null);
                return;
            }
            reader ??= startReader(folder, () => (reader = null));
            reader.ask({ name, resolve, reject });
        }),
    };
}
function startReader(folder, onEnd) {
    const child = (0,run/* startGit */.B)(folder, ['cat-file', '--batch']);
    const waiting = [];
    let stderr = '';
    let chunks = [];
    let length = 0;
    let idle;
    const end = (error) => {
        clearTimeout(idle);
        onEnd();
        for (const asked of waiting.splice(0))
            asked.reject(error(asked));
        child.kill();
    };
    /** As one buffer, only when enough of it is there to be worth it. */
    const joined = () => {
        const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        chunks = [all];
        return all;
    };
    let wanted = 1;
    const answer = () => {
        while (waiting.length > 0 && length >= wanted) {
            const all = joined();
            const lineEnd = all.indexOf(10);
            if (lineEnd < 0)
                return;
            const line = all.toString('utf8', 0, lineEnd);
            const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
            if (id === undefined || type === undefined) {
                chunks = [all.subarray(lineEnd + 1)];
                length -= lineEnd + 1;
                waiting.shift()?.resolve(null);
                continue;
            }
            if (Number(size) > maxObjectBytes) {
                end(() => new history_error/* HistoryError */.t('refused', `object ${id} has ${size} bytes`, 'Models above 1 GiB are not measured.'));
                return;
            }
            const whole = lineEnd + 1 + Number(size) + 1;
            wanted = whole;
            if (length < whole)
                return;
            wanted = 1;
            // Copied, so that a file does not keep everything that came with it.
            const bytes = Buffer.from(all.subarray(lineEnd + 1, whole - 1));
            chunks = [all.subarray(whole)];
            length -= whole;
            settle(waiting.shift(), { id, type, bytes });
        }
        if (waiting.length === 0)
            rest();
    };
    const rest = () => {
        hold(child, false);
        idle = setTimeout(() => {
            onEnd();
            child.stdin.end();
        }, idleMs).unref();
    };
    child.stdout.on('data', (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        answer();
    });
    child.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 4000)));
    // Told by the end of the process.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
        end(() => (0,faults/* whyNoClient */.J2)(error));
    });
    child.on('close', () => {
        end(({ name }) => (0,faults/* whyRefused */.fG)(`read ${name}`, stderr));
    });
    return {
        ask(asked) {
            clearTimeout(idle);
            hold(child, true);
            const { resolve, reject } = asked;
            waiting.push({
                ...asked,
                // git goes on after an object that it cannot unpack, and calls it missing.
                resolve: (object) => {
                    if (object !== null) {
                        stderr = '';
                        resolve(object);
                        return;
                    }
                    // git has said why before it says that, but the other pipe may be read only after this one.
                    setImmediate(() => {
                        const refusal = (0,faults/* readRefusal */.ni)(stderr);
                        stderr = '';
                        if (refusal)
                            reject(refusal);
                        else
                            resolve(null);
                    });
                },
            });
            child.stdin.write(`${asked.name}\n`);
        },
    };
}
/** Whether the client keeps this process from ending. */
function hold(child, isHeld) {
    const pipes = [child.stdin, child.stdout, child.stderr];
    for (const one of [child, ...pipes]) {
        if (isHeld)
            one.ref();
        else
            one.unref();
    }
}
/** `cat-file` does not hold bytes to their name. */
function settle(asked, object) {
    const { id, type, bytes } = object;
    const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? 'sha256' : 'sha1');
    const name = hash.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    if (name === id)
        asked?.resolve(object);
    else
        asked?.reject((0,faults/* damaged */.qM)(`the bytes of ${type} ${id.slice(0, 12)} are not those of its name`));
}

;// CONCATENATED MODULE: ./build/platform/git/tree.js
/** Paths in a commit: only a blob of mode 100644 or 100755, reached through folders alone, is a file. */

function parentsOf({ bytes }) {
    const [head = ''] = bytes.toString('latin1').split('\n\n', 1);
    return head.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}
/** Entries by name, each `<mode> SP <name> NUL <id>`. */
function entriesOf({ bytes, id }) {
    const entries = new Map();
    const idBytes = id.length / 2;
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const nul = bytes.indexOf(0, space);
        const mode = bytes.toString('latin1', at, space);
        entries.set(bytes.toString('utf8', space + 1, nul), {
            mode,
            id: bytes.toString('hex', nul + 1, nul + 1 + idBytes),
        });
        at = nul + 1 + idBytes;
    }
    return entries;
}
async function walk(objects, top, path) {
    const parts = path.split('/');
    let folder = top;
    for (const [index, part] of parts.entries()) {
        const entry = entriesOf(folder).get(part);
        if (!entry)
            return null;
        const at = parts.slice(0, index + 1).join('/');
        const kind = kindOf(entry.mode);
        const isLast = index === parts.length - 1;
        if (kind === 'file')
            return isLast ? { kind, id: entry.id } : null;
        if (isLast || kind !== 'folder')
            return { kind, at };
        const next = await objects.read(entry.id);
        if (next?.type !== 'tree')
            throw (0,faults/* damaged */.qM)(`the folder ${at} of this commit (${(0,faults/* short */.h0)(entry.id)}) is missing`);
        folder = next;
    }
    return null;
}
function kindOf(mode) {
    if (mode === '40000')
        return 'folder';
    if (mode === '160000')
        return 'submodule';
    return mode === '100644' || mode === '100755' ? 'file' : 'link';
}

;// CONCATENATED MODULE: ./build/platform/git.js
/** History read by the `git` client in a checkout: no checkout of another commit, and no network. */






/** `folder` is absolute and inside the checkout; the paths that are asked for are relative to it. */
function gitHistory(folder) {
    const objects = openObjects(folder);
    const isShallow = once(async () => {
        const { stdout } = await (0,run/* runGit */.E)(folder, ['rev-parse', '--is-shallow-repository']);
        return stdout.toString('utf8').trim() === 'true';
    });
    const readCommit = async (commit) => {
        if (!/^[0-9a-f]{7,64}$/.test(commit))
            throw new RangeError(`expected a commit, found ${JSON.stringify(commit)}`);
        const found = await objects.read(`${commit}^{commit}`);
        if (found)
            return found;
        throw (await isShallow()) ? (0,faults/* notFetched */.XQ)(commit) : (0,faults/* gone */.qp)(commit);
    };
    /** The folder `folder` of a commit; null where it was not there yet. */
    const readTop = async (commit) => {
        const { id } = await readCommit(commit);
        const top = await objects.read(`${id}:./`);
        if (top?.type === 'tree')
            return top;
        const root = await objects.read(`${id}^{tree}`);
        if (!root)
            throw (0,faults/* damaged */.qM)(`the folder of commit ${(0,faults/* short */.h0)(commit)} is missing`);
        const { stdout } = await (0,run/* runGit */.E)(folder, ['rev-parse', '--show-prefix']);
        // Throws where a folder on the way is missing.
        await walk(objects, root, stdout.toString('utf8').trim().replace(/\/$/, ''));
        return null;
    };
    const find = async (commit, path) => {
        if (path.startsWith('/') || path.split('/').includes('..'))
            throw new history_error/* HistoryError */.t('refused', `git cannot look up ${path}, which is outside`, 'Name a file of the repository.');
        const top = await readTop(commit);
        return top && walk(objects, top, path);
    };
    const blobId = async (commit, path) => {
        const found = await find(commit, path);
        return found?.kind === 'file' ? found.id : null;
    };
    return {
        blobId,
        async resolve(name) {
            return isRevision(name) ? ((await objects.read(`${name}^{commit}`))?.id ?? null) : null;
        },
        async branchTip(branch) {
            const name = `refs/remotes/origin/${branch}`;
            return isRevision(name) ? ((await objects.read(`${name}^{commit}`))?.id ?? null) : null;
        },
        async kindOf(commit, path) {
            const found = await find(commit, path);
            return found === null || found.kind === 'file' ? null : found.kind;
        },
        readLfs: (pointer) => (0,lfs/* readLfs */.w)(folder, pointer),
        async checkout() {
            const [head, refs] = await Promise.all([objects.read('HEAD^{commit}'), symbolicRefs(folder)]);
            return {
                commit: head?.id ?? null,
                branch: after('refs/heads/', refs.head),
                remoteDefault: after('refs/remotes/origin/', refs.remote),
            };
        },
        async parents(commit) {
            return parentsOf(await readCommit(commit));
        },
        async mergeBase(one, other) {
            const [first, second] = await Promise.all([readCommit(one), readCommit(other)]);
            if (first.id === second.id)
                return first.id;
            const { status, stdout, stderr } = await (0,run/* runGit */.E)(folder, ['merge-base', first.id, second.id]);
            if (status === 0)
                return stdout.toString('utf8').trim();
            const refusal = (0,faults/* readRefusal */.ni)(stderr);
            if (refusal)
                throw refusal;
            if (await isShallow()) {
                const found = 'the common commit with the base branch lies beyond this shallow checkout';
                throw new history_error/* HistoryError */.t('not-fetched', found, faults/* fetchMore */.EE);
            }
            if (status === 1 && stderr === '')
                return null;
            throw (0,faults/* whyRefused */.fG)(`find the common commit of ${(0,faults/* short */.h0)(one)} and ${(0,faults/* short */.h0)(other)}`, stderr);
        },
        async listFiles(commit) {
            const { id } = await readCommit(commit);
            const { status, stdout, stderr } = await (0,run/* runGit */.E)(folder, ['ls-tree', '-r', '-z', '--name-only', id]);
            if (status !== 0)
                throw (0,faults/* whyRefused */.fG)(`list the files of ${(0,faults/* short */.h0)(commit)}`, stderr);
            return stdout.toString('utf8').split('\0').slice(0, -1);
        },
        async readFile(commit, path) {
            const id = await blobId(commit, path);
            if (id === null)
                return null;
            const blob = await objects.read(id);
            if (blob?.type !== 'blob')
                throw (0,faults/* damaged */.qM)(`${path} of ${(0,faults/* short */.h0)(commit)} (${(0,faults/* short */.h0)(id)}) is missing`);
            return blob.bytes;
        },
    };
}
/** Both by one client, as in every clone: starting it takes longer than its answer. It fails where one of them leads nowhere. */
async function symbolicRefs(folder) {
    const remoteHead = 'refs/remotes/origin/HEAD';
    const { status, stdout } = await (0,run/* runGit */.E)(folder, ['rev-parse', '--symbolic-full-name', 'HEAD', remoteHead]);
    const [head = '', remote = ''] = stdout.toString('utf8').split('\n');
    if (status === 0)
        return { head, remote };
    // A branch without a commit, no remote, or a remote's branch that was not fetched.
    const known = head.startsWith('refs/heads/');
    const [ownHead, ownRemote] = await Promise.all([
        known ? head : symbolicRef(folder, 'HEAD'),
        symbolicRef(folder, remoteHead),
    ]);
    return { head: ownHead, remote: ownRemote };
}
async function symbolicRef(folder, name) {
    const { stdout } = await (0,run/* runGit */.E)(folder, ['symbolic-ref', '--quiet', name]);
    return stdout.toString('utf8').trim();
}
function after(prefix, ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}
/** Names that git takes for a commit and that cannot be taken for anything else: no option, no path, no message search. */
function isRevision(name) {
    return /^[\w@][\w./@{}~^+#%=-]*$/.test(name) && name.length <= 400;
}
/** The commit that is checked out; null where there is none, or no git. */
async function headCommit(folder) {
    const found = await (0,run/* runGit */.E)(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => null);
    return found?.status === 0 ? found.stdout.toString('utf8').trim() : null;
}
function once(work) {
    let result;
    return () => (result ??= work());
}


/***/ }),

/***/ 59074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readPointer),
/* harmony export */   w: () => (/* binding */ readLfs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94400);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45092);
/* harmony import */ var _core_read_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5574);
/** Files that git holds a pointer to: their content is kept beside git's objects, under its SHA-256, once it was fetched. */





/** Null for what is no pointer. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function readPointer(bytes) {
    if (bytes.length > 1024)
        return null;
    const text = Buffer.from(bytes).toString('latin1');
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return null;
    const [, sha256] = /^oid sha256:([0-9a-f]{64})$/m.exec(text) ?? [];
    const [, size] = /^size (\d{1,15})$/m.exec(text) ?? [];
    return sha256 === undefined || size === undefined ? null : { sha256, sizeBytes: Number(size) };
}
/** The content, held to its digest; null where it was not fetched. */
async function readLfs(folder, { sha256 }) {
    const [common, storage] = await Promise.all([
        (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(folder, ['rev-parse', '--git-common-dir']),
        (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(folder, ['config', '--get', 'lfs.storage']),
    ]);
    const gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, common.stdout.toString('utf8').trim());
    const own = storage.status === 0 ? storage.stdout.toString('utf8').trim() : '';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitFolder, own || 'lfs'), 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const limits = { maxBytes: 1024 ** 3, fix: 'Models above 1 GiB are not measured.' };
    const bytes = await (0,_core_read_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .o)(file, limits).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`the Git LFS object ${sha256.slice(0, 12)} cannot be read: ${error.message}`);
    });
    if (bytes === null || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === sha256)
        return bytes;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`the bytes of the Git LFS object ${sha256.slice(0, 12)} are not those of its name`);
}


/***/ }),

/***/ 86336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isGitea),
/* harmony export */   ZN: () => (/* binding */ readSituation),
/* harmony export */   hW: () => (/* binding */ sha)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95964);
/** What is being judged, read from the environment of a job and the event that started it. Pure. */

/** Null where the environment names no repository. `event` is the parsed payload, `{}` where there is none. */
function readSituation(env, event) {
    const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0)
        return null;
    const repository = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'repository');
    const repositoryId = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(repository, 'id') ?? wholeNumber(env['GITHUB_REPOSITORY_ID']);
    const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    return {
        name: isGitea(env) ? 'gitea' : 'github',
        apiUrl,
        owner,
        repo,
        repositoryId,
        defaultBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(repository, 'default_branch'),
        change: {
            ...readChange(env, event, repositoryId),
            defaultBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(repository, 'default_branch'),
            mergeSha: env['GITHUB_EVENT_NAME'] === 'pull_request' ? sha(env['GITHUB_SHA']) : null,
            forkSha: shaOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'pull_request'), 'merge_base'),
        },
        triggeringRun: readTriggeringRun(event),
        mergeBase: shaOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'pull_request'), 'merge_base'),
    };
}
/** Gitea and Forgejo say that they are GitHub too, for the sake of actions that know no other. */
function isGitea(env) {
    const isNamed = env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true';
    return isNamed || (env['GITHUB_API_URL'] ?? '').replace(/\/+$/, '').endsWith('/api/v1');
}
function readChange(env, event, repositoryId) {
    const runUrl = readRunUrl(env);
    const branch = branchOf(env['GITHUB_REF'] ?? null);
    const pull = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'pull_request');
    if (shaOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(pull, 'head'), 'sha') !== null)
        return { ...ofPullRequest(pull, event, repositoryId), runUrl };
    const rest = { pullRequest: null, isFork: false, runUrl };
    switch (env['GITHUB_EVENT_NAME']) {
        case 'pull_request':
        case 'pull_request_target': {
            // A runner that gives no payload: what the environment has, and nothing that would have to be guessed.
            const number = wholeNumber(/^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1]);
            const [headBranch, baseBranch] = [env['GITHUB_HEAD_REF'] || null, env['GITHUB_BASE_REF'] || null];
            return {
                ...rest,
                event: 'pull-request',
                headSha: null,
                baseSha: null,
                headBranch,
                baseBranch,
                pullRequest: number,
            };
        }
        case 'push':
            return {
                ...rest,
                event: 'push',
                headSha: shaOf(event, 'after') ?? sha(env['GITHUB_SHA']),
                // All zeros for a new branch.
                baseSha: shaOf(event, 'before'),
                headBranch: branch,
                baseBranch: branch,
            };
        case 'merge_group': {
            const group = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'merge_group');
            const [headSha, baseSha] = [shaOf(group, 'head_sha'), shaOf(group, 'base_sha')];
            const [headBranch, baseBranch] = [branchOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(group, 'head_ref')), branchOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(group, 'base_ref'))];
            return { ...rest, event: 'merge-queue', headSha, baseSha, headBranch, baseBranch };
        }
        case 'workflow_run': {
            const run = readTriggeringRun(event);
            const isFork = run !== null && run.headRepository?.id !== repositoryId;
            const [headSha, headBranch] = [run?.headSha ?? null, run?.headBranch ?? null];
            return { ...rest, event: 'other', headSha, baseSha: null, headBranch, baseBranch: null, isFork };
        }
        default:
            return {
                ...rest,
                event: 'other',
                headSha: sha(env['GITHUB_SHA']),
                baseSha: null,
                headBranch: branch,
                baseBranch: null,
            };
    }
}
/** The head of the pull request itself: `GITHUB_SHA` is a merge that nobody pushed. */
function ofPullRequest(pull, event, repositoryId) {
    const [head, base] = [(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(pull, 'head'), (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(pull, 'base')];
    const headId = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(head, 'repo'), 'id');
    const baseId = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(base, 'repo'), 'id') ?? repositoryId;
    return {
        event: 'pull-request',
        headSha: shaOf(head, 'sha'),
        baseSha: shaOf(base, 'sha'),
        headBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(head, 'ref'),
        baseBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(base, 'ref'),
        pullRequest: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(pull, 'number') ?? (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(event, 'number'),
        // Without a repository: a fork that was deleted.
        isFork: headId === null || headId !== baseId,
    };
}
function readTriggeringRun(event) {
    const run = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'workflow_run');
    const [id, headSha] = [(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(run, 'id'), shaOf(run, 'head_sha')];
    if (id === null || headSha === null)
        return null;
    const head = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(run, 'head_repository');
    const [headId, owner] = [(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(head, 'id'), (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(head, 'owner'), 'login')];
    return {
        id,
        headSha,
        event: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'event') ?? '',
        headBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'head_branch'),
        headRepository: headId === null || owner === null ? null : { id: headId, owner },
    };
}
function readRunUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (!server || !repository || !id || !/^\d+$/.test(id))
        return null;
    return `${server.replace(/\/+$/, '')}/${repository.split('/').map(encodeURIComponent).join('/')}/actions/runs/${id}`;
}
function branchOf(ref) {
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}
function shaOf(object, key) {
    return sha((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, key) ?? undefined);
}
/** Null for what is none, and for all zeros, by which git means none. */
function sha(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : null;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 95964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86444);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57031);
/**
 * JSON of a platform: of an answer, which must be of the expected shape, and of an event, of which what is not of the expected
 * type counts as absent.
 */


/** Throws `HttpError` where the answer is no JSON of this shape. */
function parseAnswer({ status, bytes }, shape) {
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw new _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$(status, `answered ${status} with what is no JSON`);
    }
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(shape, value, status);
}
function textOf(object, key) {
    const value = object[key];
    return typeof value === 'string' && value !== '' ? value : null;
}
function numberOf(object, key) {
    const value = object[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function objectOf(object, key) {
    const value = object[key];
    return isObject(value) ? value : {};
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 53963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   FA: () => (/* binding */ isTrainable),
/* harmony export */   Wh: () => (/* binding */ modelsOf)
/* harmony export */ });







/** Null where the spec has no such model. */
function modelOf({ teachers, student }, name) {
    if (name === 'student')
        return student;
    return Object.hasOwn(teachers, name) ? (teachers[name] ?? null) : null;
}
/** Every model with its name, teachers first. */
function modelsOf({ teachers, student, }) {
    return [...Object.entries(teachers), ...(student ? [['student', student]] : [])];
}
function isTrainable(plan) {
    return plan.student !== null && plan.data !== null;
}


/***/ }),

/***/ 60004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isImported)
/* harmony export */ });
function isImported(model) {
    return 'file' in model;
}


/***/ })

};
