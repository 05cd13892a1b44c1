export const id = 7668;
export const ids = [7668,4997];
export const modules = {

/***/ 14568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ archiveLimits),
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _crc32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78509);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/**
 * Entries of a zip that a stranger may have made, from memory into memory: nothing is written anywhere. Whatever is odd
 * about any entry refuses the whole archive, also where only another one is wanted; sizes are counted while inflating, not
 * believed.
 */



const archiveLimits = {
    maxEntries: 1000,
    maxEntryBytes: 16 * 1024 * 1024,
    maxTotalBytes: 64 * 1024 * 1024,
    maxRatio: 200,
};
const smallBytes = 1024 * 1024;
/**
 * The wanted entries by name, in the order of the archive. Throws `TinygateError` for whatever is not an honest zip.
 * @param sizeOf of entries that begin with what tells their size: they are held to it while they are inflated.
 */
async function readArchive(zip, isWanted, limits = archiveLimits, sizeOf = () => Infinity) {
    try {
        return await readEntries(zip, isWanted, limits, sizeOf);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG ? error : refused(error.message, error);
    }
}
async function readEntries(zip, isWanted, limits, sizeOf) {
    const file = await yauzl__WEBPACK_IMPORTED_MODULE_0__.fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
        strictFileNames: true,
        validateEntrySizes: true,
    });
    if (file.entryCount > limits.maxEntries)
        throw refused(`expected at most ${limits.maxEntries} entries, found ${file.entryCount}`);
    const entries = new Map();
    const names = new Set();
    let roomBytes = limits.maxTotalBytes;
    for await (const entry of file.eachEntry()) {
        checkEntry(entry, zip.byteLength, names);
        if (entry.fileName.endsWith('/') || !isWanted(entry.fileName))
            continue;
        const most = { maxBytes: Math.min(limits.maxEntryBytes, roomBytes), maxRatio: limits.maxRatio };
        const bytes = await inflate(file, entry, most, (soFar) => sizeOf(entry.fileName, soFar));
        roomBytes -= bytes.length;
        entries.set(entry.fileName, bytes);
    }
    return entries;
}
/** Throws unless this is a plain file or folder with a plain relative name of its own. */
function checkEntry(entry, archiveBytes, names) {
    const { fileName } = entry;
    const name = JSON.stringify(fileName.slice(0, 200));
    const problem = nameProblem(fileName);
    if (problem !== null)
        throw refused(`expected a plain relative name, found ${name} (${problem})`);
    // As on a file system that folds case and composes accents.
    const folded = fileName.replace(/\/$/, '').normalize('NFC').toLowerCase();
    if (names.has(folded))
        throw refused(`expected every name once, found ${name} twice`);
    names.add(folded);
    if (entry.isEncrypted())
        throw refused(`expected no encryption, found ${name} encrypted`);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        throw refused(`expected ${name} stored or deflated, found method ${entry.compressionMethod}`);
    const isFolder = fileName.endsWith('/');
    // The upper half are the permissions and the type of Unix; none at all where another system made the archive.
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (type !== 0 && type !== (isFolder ? 0o040000 : 0o100000))
        throw refused(`expected files and folders, found that ${name} is a link or device`);
    if (isFolder && entry.uncompressedSize !== 0)
        throw refused(`expected a folder without bytes, found ${name} with some`);
    if (entry.compressedSize > archiveBytes || !Number.isSafeInteger(entry.uncompressedSize))
        throw refused(`expected ${name} to fit into its archive, found that it claims ${entry.compressedSize} bytes`);
}
function nameProblem(name) {
    if (name === '' || name.length > 1024)
        return 'length';
    // eslint-disable-next-line no-control-regex -- that is what is looked for
    if (/[\u0000-\u001f\u007f]/.test(name))
        return 'control character';
    if (name.includes('\\'))
        return 'backslash';
    if (name.startsWith('/'))
        return 'absolute';
    if (/^[A-Za-z]:/.test(name))
        return 'drive letter';
    const parts = name.replace(/\/$/, '').split('/');
    return parts.some((part) => part === '..' || part === '.' || part === '') ? 'leaves its folder' : null;
}
async function inflate(file, entry, { maxBytes, maxRatio }, sizeOf) {
    const name = JSON.stringify(entry.fileName);
    const stream = await file.openReadStreamPromise(entry);
    const parts = [];
    let size = 0;
    let expected = null;
    // Leaving the loop by an error destroys the stream.
    for await (const part of stream) {
        size += part.length;
        parts.push(part);
        expected ??= sizeOf(parts.length === 1 ? part : Buffer.concat(parts));
        const most = Math.min(maxBytes, expected ?? maxBytes);
        if (size > most)
            throw refused(`expected at most ${most} bytes in ${name}, found more`);
        if (size > smallBytes && size > entry.compressedSize * maxRatio)
            throw refused(`expected ${name} to inflate at most ${maxRatio} times, found more`);
    }
    const bytes = Buffer.concat(parts);
    if ((0,_crc32_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .Q)(bytes) !== entry.crc32 >>> 0)
        throw refused(`expected ${name} with the checksum of its bytes, found another`);
    return bytes;
}
function refused(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG({
        code: 'archive/refused',
        message: `archive: ${message}`,
        cause: 'The archive is damaged, or was made to do harm.',
        fix: 'Make it again with the action, which stores plain files.',
    }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 78509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ crcOf),
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/** A reflected CRC of 32 bits over bytes, by its polynomial. */
function crcOf(polynomial) {
    const table = Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
        return value;
    });
    return (bytes) => {
        let crc = 0xffffffff;
        for (const byte of bytes)
            crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff];
        return (crc ^ 0xffffffff) >>> 0;
    };
}
/** The checksum of zip and PNG. `zlib.crc32` came with Node 20.15 and is not everywhere. */
const crc32 = crcOf(0xedb88320);


/***/ }),

/***/ 30927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   LR: () => (/* binding */ jobs),
/* harmony export */   LY: () => (/* binding */ asset),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   Q5: () => (/* binding */ checkRun),
/* harmony export */   Q_: () => (/* binding */ openPull),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   av: () => (/* binding */ blob),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   dj: () => (/* binding */ artifact),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   kQ: () => (/* binding */ user),
/* harmony export */   lJ: () => (/* binding */ viewer),
/* harmony export */   mI: () => (/* binding */ made),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   nK: () => (/* binding */ comments),
/* harmony export */   oo: () => (/* binding */ labRuns),
/* harmony export */   pb: () => (/* binding */ pulls),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   z3: () => (/* binding */ labRun)
/* harmony export */ });
/* unused harmony export pull */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57031);
/** The shapes of the API's answers, as far as they are used: of GitHub, GitHub Enterprise, Gitea and Forgejo. */

const repository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, default_branch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const user = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ login: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const viewer = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ viewer: user });
const comment = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    user: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(user),
});
const checkRun = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const repositoryId = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }));
const run = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    event: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head_sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head_branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    created_at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    repository: repositoryId,
    head_repository: repositoryId,
});
const artifact = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    size_in_bytes: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    expired: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    created_at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    expires_at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    workflow_run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9), head_repository_id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9), head_branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
});
/** Pages of lists; the API puts some of them into an object. */
const comments = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(comment);
const runs = within('workflow_runs', run);
const artifacts = within('artifacts', artifact);
function within(name, entry) {
    const page = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ [name]: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(entry) });
    return (value, place) => page(value, place)[name] ?? [];
}
const pull = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    number: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    state: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, repo: repositoryId }),
    base: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, repo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }) }),
});
const pulls = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pull);
/** Runs of a lab. */
const labRun = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    conclusion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const labRuns = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    workflow_runs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), conclusion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), display_title: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
});
const jobs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    jobs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ status: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }))) })),
});
/** Git's own objects. */
const ref = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ object: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu }) });
const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    tree: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu }),
    parents: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu })),
});
const tree = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    truncated: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    tree: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, mode: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu })),
});
const blob = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ content: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const made = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu });
const comparison = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ merge_base_commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu })) });
/** Publishing. */
const release = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tag_name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    draft: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    html_url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    upload_url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const asset = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, size: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const openPull = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    number: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    title: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    html_url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    base: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
});


/***/ }),

/***/ 92067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ readStoredFile),
/* harmony export */   RG: () => (/* binding */ download),
/* harmony export */   rn: () => (/* binding */ reportFile)
/* harmony export */ });
/* harmony import */ var _core_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14568);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59051);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9924);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86444);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59934);
/** Artifacts of workflow runs: listed, downloaded under a cap, held to their digest, and one file taken out of them. */








/** A report with its models; more than that is not one of ours. */
const maxZipBytes = 256 * 1024 * 1024;
const reportFile = 'report.json';
/** `found`, or `lost` with the reason. `commit` and `url` are those of the run, and `file` is the name in the archive. */
async function readStoredFile(connection, artifact, { runId, commit, url }, file = reportFile) {
    const source = `artifact ${artifact.id} of run ${runId}${url === null ? '' : ` (${url})`}`;
    const lost = (reason) => ({ kind: 'lost', reason: `${source}: ${reason}` });
    try {
        const zip = await download(connection, artifact);
        const digest = `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(zip)}`;
        if (artifact.digest && artifact.digest !== digest)
            return lost(`expected ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(artifact.digest).slice(0, 80)}, found ${digest}: it was damaged or changed`);
        const limits = { ..._core_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveLimits */ .L, maxEntryBytes: _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .maxReportBytes */ .K, maxTotalBytes: _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .maxReportBytes */ .K };
        const bytes = (await (0,_core_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchive */ .b)(zip, (name) => name === file, limits)).get(file);
        return bytes ? { kind: 'found', bytes, source, commit } : lost(`it holds no ${file}`);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG)
            return lost((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .YG)(error));
        return lost((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .readFailure */ .f1)(error).text);
    }
}
/** The zip of an artifact, as it comes: the caller holds it to its digest. Throws what the client throws. */
async function download({ client, situation, where, wait }, artifact) {
    if (artifact.size_in_bytes > maxZipBytes)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .qB(null, `expected at most ${maxZipBytes} bytes, found ${artifact.size_in_bytes}`);
    const answer = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...where,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { ..._bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .unparsed */ .fA, redirect: 'manual' },
    });
    const { status, headers, data } = answer;
    if (status < 300)
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readUpTo */ .Vc)(data, maxZipBytes);
    if (headers.location === undefined)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$(status, `answered ${status} without saying where it is`);
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchSigned */ .z_)(headers.location, situation.apiUrl, maxZipBytes, wait);
}


/***/ }),

/***/ 86191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ readUpTo),
/* harmony export */   fA: () => (/* binding */ unparsed),
/* harmony export */   z_: () => (/* binding */ fetchSigned)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24997);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86444);
/* harmony import */ var _read_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63545);



/** Octokit gives the stream itself when it is asked not to parse. */
const unparsed = { parseSuccessResponseBody: false };
/** `body` is what octokit gave for an unparsed answer. */
async function readUpTo(body, maxBytes) {
    return (0,_read_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)((body ?? []), maxBytes, 200);
}
/** From storage behind the API, by an address that is a permission in itself: no token goes there. */
async function fetchSigned(address, from, maxBytes, wait) {
    const url = new URL(address, from);
    if (url.protocol !== 'https:' && url.protocol !== new URL(from).protocol)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$(null, `refused a redirect to ${url.protocol}`);
    const http = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .openHttp */ .fb)({ baseUrl: url.origin, credentials: {}, userAgent: _client_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgent */ .N, ...(wait ? { wait } : {}) });
    try {
        const { bytes } = await http.request({ method: 'GET', path: `${url.pathname}${url.search}`, maxBytes });
        return bytes;
    }
    catch (error) {
        if (!(error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$))
            throw error;
        // Whoever has the address has the bytes: it must not be in a log, also where the storage's answer quotes it.
        const message = error.message.replaceAll(url.search || '?', '?…').replace(/(answered \d+): .*$/s, '$1');
        throw error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB
            ? new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(error.status, message)
            : new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$(error.status, message);
    }
}


/***/ }),

/***/ 24997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient),
  N: () => (/* binding */ userAgent)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/platform/deadline.js
var deadline = __webpack_require__(41784);
// EXTERNAL MODULE: ./build/platform/fetch.js + 1 modules
var fetch = __webpack_require__(68392);
// EXTERNAL MODULE: ./build/platform/http-error.js
var http_error = __webpack_require__(18791);
// EXTERNAL MODULE: ./build/platform/read-body.js
var read_body = __webpack_require__(63545);
// EXTERNAL MODULE: ./build/platform/redirects.js
var redirects = __webpack_require__(12131);
;// CONCATENATED MODULE: ./build/platform/github/guard-answers.js


/** The longest is a list of 100 comments, each of 65,536 characters of up to 4 bytes. */
const maxAnswerBytes = 32 * 1024 * 1024;
function guardAnswers(octokit) {
    /** What is asked for as bytes; a request that is repeated has the same options. */
    const isRaw = new WeakMap();
    // Of all hooks of plugins the innermost, when it is the first plugin: what it throws is not asked for again.
    octokit.hook.wrap('request', async (request, options) => {
        const wantsBytes = isRaw.get(options) ?? options.request.parseSuccessResponseBody === false;
        isRaw.set(options, wantsBytes);
        // The hooks that are further in have these very options, and take no others.
        options.request = { ...options.request, parseSuccessResponseBody: false };
        const answer = await Promise.resolve(request(options)).catch((error) => {
            const { cause } = error;
            throw cause instanceof http_error/* HttpError */.j ? cause : error;
        });
        // 204 and 205 have no body.
        if (wantsBytes || answer.status === 204 || answer.status === 205)
            return answer;
        return { ...answer, data: parse(await readAnswer(answer.data, answer.status), answer.status) };
    });
}
async function readAnswer(body, status) {
    try {
        return await (0,read_body/* readBody */.x8)((body ?? []), maxAnswerBytes, status);
    }
    catch (error) {
        if (error instanceof http_error/* HttpError */.j)
            throw error;
        throw new http_error/* HttpError */.j(null, `no answer: it broke off (${error.message})`);
    }
}
function parse(bytes, status) {
    const said = bytes.toString('utf8');
    let value;
    try {
        value = JSON.parse(said);
    }
    catch {
        throw new http_error/* HttpError */.j(status, `answered ${status} with what is no JSON: ${describe(said)}`);
    }
    if (typeof value === 'object' && value !== null)
        return value;
    throw new http_error/* HttpError */.j(status, `answered ${status} with ${describe(said)}, where an object or a list was expected`);
}
function describe(said) {
    return said.trim() === '' ? 'nothing' : JSON.stringify(said.slice(0, 60));
}

// EXTERNAL MODULE: ./build/platform/github/origins.js
var github_origins = __webpack_require__(62671);
;// CONCATENATED MODULE: ./build/platform/github/client.js
/**
 * Octokit for GitHub, GitHub Enterprise, Gitea and Forgejo. Every request has a deadline and a bounded number of attempts;
 * nothing is printed, so that no token can be; and no header of an answer leads the token to another origin.
 */











const GithubClient = dist_src/* Octokit */.E.plugin(guardAnswers, plugin_rest_endpoint_methods_dist_src/* restEndpointMethods */._);
const userAgent = `tinygate/${version/* version */.r}`;
const timeoutMs = 60_000;
/** What a refusal gives as its reason. */
const maxReasonBytes = 64 * 1024;
const maxRepeats = 2;
/** What is refused is refused again; rate limits (429) are waited out as long as the answer asks for. */
const refusals = [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451];
const maxRateWaits = 2;
/** GitHub asks for a minute when it has had too many requests at once; more than that is for a later run. */
const maxRateWaitMs = 61_000;
function createClient({ apiUrl, token, backOffMs = 1000, wait = deadline/* pause */.v7 }) {
    const nothing = () => undefined;
    const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    const origins = (0,github_origins/* tokenOrigins */.Z)(apiUrl);
    const client = new GithubClient({
        baseUrl: apiUrl,
        userAgent,
        ...(token === null ? {} : { auth: token }),
        log,
        request: { fetch: patientFetch(homeFetch(origins), wait), log },
    });
    // The next page of a list is wherever its Link header says.
    client.hook.before('request', (options) => (0,redirects/* requireOurs */.h)(client.request.endpoint(options).url, origins));
    // Some servers and proxies quote the request in their answer.
    client.hook.error('request', (error) => {
        if (token)
            error.message = error.message.replaceAll(token, '***');
        throw error;
    });
    // Not by Octokit's own plugin: its timer keeps the process for seconds after a conversation is over.
    client.hook.wrap('request', async (request, options) => {
        const { retries = maxRepeats } = options.request;
        for (let attempt = 1;; attempt++) {
            try {
                return await request(options);
            }
            catch (error) {
                if (attempt > retries || !mayPass(error))
                    throw error;
                await wait(backOffMs * attempt ** 2);
            }
        }
    });
    return client;
}
/** Whether the same request may succeed later: the server failed, or was not reached. */
function mayPass(error) {
    return error instanceof request_error_dist_src/* RequestError */.G && error.status >= 400 && !refusals.includes(error.status);
}
/** Follows redirects itself. Whoever asks for `redirect: manual` follows none. */
function homeFetch(origins) {
    return async (address, init) => {
        if (init.redirect === 'manual')
            return (0,fetch/* proxiedFetch */.i)(address, init);
        const method = init.method ?? 'GET';
        const answer = await (0,redirects/* followRedirects */.F)({ url: new URL(address), method, origins }, (url, isOurs) => (0,fetch/* proxiedFetch */.i)(url, { ...init, headers: isOurs ? (init.headers ?? {}) : withoutToken(init), redirect: 'manual' }), ({ status, headers }) => ({ status, location: headers.get('location') }));
        // Octokit takes whatever is below 400 for success.
        if (answer.status < 300 || answer.status === 304 || answer.status >= 400)
            return answer;
        throw new http_error/* HttpError */.j(answer.status, `refused to repeat ${method} elsewhere`);
    };
}
function withoutToken({ headers }) {
    const kept = new Headers();
    for (const name of ['accept', 'user-agent']) {
        const value = new Headers(headers).get(name);
        if (value !== null)
            kept.set(name, value);
    }
    return kept;
}
/** Adds a deadline to every request, and waits where the answer says how long. */
function patientFetch(send, wait) {
    return async (address, init) => {
        for (let waits = 0;; waits++) {
            (0,deadline/* throwIfOver */.W3)();
            const answer = await send(address, { ...init, signal: init.signal ?? (0,deadline/* requestSignal */.OL)(timeoutMs) });
            const waitMs = waits < maxRateWaits ? rateWaitMs(answer) : null;
            if (waitMs === null)
                return answer.status < 400 ? answer : refusalOf(answer);
            await answer.body?.cancel();
            await wait(waitMs);
        }
    };
}
/** Null: not a rate limit, or one that is too long to wait for. GitHub answers one with 403 or 429. */
function rateWaitMs({ status, headers }) {
    if (status !== 403 && status !== 429)
        return null;
    const seconds = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
    if (seconds === undefined)
        return null;
    const waitMs = Number(seconds) * 1000;
    return waitMs <= maxRateWaitMs ? waitMs : null;
}
/** With as much of its body as a reason needs: Octokit would read all of it. */
async function refusalOf({ status, headers, body }) {
    const bytes = await (0,read_body/* readBeginning */.i4)((body ?? []), maxReasonBytes).catch(() => new Uint8Array());
    return new Response(bytes, { status, headers: plainHeaders(headers) });
}
/** The bytes are as they were read: neither packed nor of the length that the answer had. */
function plainHeaders(headers) {
    const kept = new Headers(headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
        kept.delete(name);
    return kept;
}


/***/ }),

/***/ 97590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57031);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30927);


/** From the event where it tells, else from the API. */
async function readRepository({ client, situation, where }) {
    const { repositoryId, defaultBranch } = situation;
    if (repositoryId !== null && defaultBranch !== null)
        return { id: repositoryId, defaultBranch };
    const found = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk, (await client.rest.repos.get(where)).data);
    return { id: found.id, defaultBranch: found.default_branch };
}


/***/ }),

/***/ 59934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Q: () => (/* binding */ withoutToken),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31015);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86444);
/** What the API answered, in words for people. */



/** Throws again what is no answer of a server: a defect must not look like one. */
function readFailure(error) {
    if (error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$)
        return { status: error.status, text: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(error.message) };
    if (!(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G))
        throw error;
    // The address of the manual says nothing to whoever reads a log.
    const said = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')).slice(0, 300);
    // Octokit calls a request that got no answer a 500.
    if (!error.response)
        return { status: null, text: `no answer: ${said}` };
    const { headers } = error.response;
    const isLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    const limit = isLimited && [403, 429].includes(error.status) ? ' (a rate limit: run this again later)' : '';
    return { status: error.status, text: `answered ${error.status}: ${said}${limit}` };
}
/** A write that was refused, with the permission that would mend it where one would. */
function refusal(error, { permission, isFork }) {
    const { status, text } = readFailure(error);
    const isDenied = (status === 403 || status === 404) && !/locked|rate limit/i.test(text);
    if (!isDenied)
        return { kind: 'refused', reason: text, permission: null };
    const fork = isFork ? '; the head is in a fork, whose jobs get a token that can only read' : '';
    return { kind: 'refused', reason: `${text}${fork}`, permission };
}
function withoutToken(permission) {
    return { kind: 'refused', reason: 'there is no token', permission };
}


/***/ }),

/***/ 97668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFile: () => (/* binding */ findFile),
/* harmony export */   findReport: () => (/* binding */ findReport)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41784);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15719);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57031);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30927);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92067);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97590);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59934);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32355);
/**
 * What a run of the base branch stored. A report is found by the digest of its inputs in its name, else by the commit; another file by the
 * name of its artifact. A run of a pull request can store an artifact of any name, so only runs count that somebody with write access to the branch started.
 */








const trustedEvents = ['push', 'schedule', 'workflow_dispatch'];
const maxPages = 10;
const permission = 'actions: read';
async function findReport(connection, query) {
    if (!connection.hasToken)
        return { kind: 'lost', reason: `stored reports cannot be read: there is no token; it needs ${permission}` };
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(connection.limits.find, () => search(connection, query));
    }
    catch (error) {
        return unreadable('stored reports', error);
    }
}
async function search(connection, query) {
    const facts = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .N)(connection);
    const found = createSearch(connection, facts);
    const ofInputs = query.inputs === null ? null : await found.byName((0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .storeName */ .Hz)(query.spec, query.inputs));
    if (ofInputs && isDecided(ofInputs))
        return ofInputs;
    const ofCommit = await found.byCommit(query.spec, query.commit);
    if (isDecided(ofCommit))
        return ofCommit;
    const expired = [ofInputs, ofCommit].find((one) => one?.kind === 'expired');
    if (expired?.kind !== 'expired')
        return { kind: 'absent' };
    const advice = `Run the workflow on ${expired.run.headBranch ?? 'the base branch'} again; keep artifacts longer (retention-days), or commit tinygate.lock.json.`;
    return { kind: 'lost', reason: `${describeExpired(expired.artifact, expired.run)}. ${advice}` };
}
/** A file of the newest artifact of a name. */
async function findFile(connection, name, file) {
    if (!connection.hasToken)
        return { kind: 'lost', reason: `stored files cannot be read: there is no token; it needs ${permission}` };
    try {
        const found = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(connection.limits.find, async () => createSearch(connection, await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .N)(connection), file).byName(name));
        return found.kind === 'expired' ? { kind: 'expired', reason: describeExpired(found.artifact, found.run) } : found;
    }
    catch (error) {
        return unreadable('stored files', error);
    }
}
function unreadable(what, error) {
    const { status, text } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .readFailure */ .f1)(error);
    const needs = status === 403 || status === 404 ? `. It needs the permission ${permission}.` : '';
    return { kind: 'lost', reason: `${what} cannot be read: the API ${text}${needs}` };
}
function isDecided(search) {
    return search.kind === 'found' || search.kind === 'lost';
}
function createSearch(connection, facts, file = _artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFile */ .rn) {
    const { client, where } = connection;
    const isTrusted = trustedRun(connection, facts);
    const runs = new Map();
    const readRun = (id) => {
        const known = runs.get(id) ??
            client.rest.actions
                .getWorkflowRun({ ...where, run_id: id })
                .then(({ data }) => isTrusted((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF, data)));
        runs.set(id, known);
        return known;
    };
    const read = async (artifact, run) => artifact.expired
        ? { kind: 'expired', artifact, run }
        : (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoredFile */ .Qv)(connection, artifact, { runId: run.id, commit: run.headSha, url: run.url }, file);
    return {
        async byName(name) {
            let expired = null;
            const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_7__/* .eachPage */ .v)({
                ask: (page) => client.rest.actions.listArtifactsForRepo({ ...where, name, ...page }),
                shape: _answers_js__WEBPACK_IMPORTED_MODULE_3__/* .artifacts */ .qi,
            });
            let count = 0;
            for await (const page of pages) {
                for (const artifact of newestFirst(page)) {
                    const runId = artifact.workflow_run?.id;
                    if (artifact.name !== name || typeof runId !== 'number' || !mayBeTrusted(artifact, connection, facts))
                        continue;
                    const run = await readRun(runId);
                    if (!run.isTrusted)
                        continue;
                    const search = await read(artifact, run);
                    if (search.kind !== 'expired')
                        return search;
                    expired ??= search;
                }
                count += 1;
                if (count === maxPages)
                    return {
                        kind: 'lost',
                        reason: `more than ${maxPages * 100} artifacts are named ${name}, none of the newest of the base branch`,
                    };
            }
            return expired ?? { kind: 'absent' };
        },
        async byCommit(spec, commit) {
            let expired = null;
            const prefix = `tinygate-${spec}-`;
            const { listWorkflowRunsForRepo, listWorkflowRunArtifacts } = client.rest.actions;
            const list = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_7__/* .allPages */ .S)({
                ask: (page) => listWorkflowRunsForRepo({ ...where, ...page, head_sha: commit }),
                shape: _answers_js__WEBPACK_IMPORTED_MODULE_3__/* .runs */ .Np,
            });
            for (const run of newestFirst(list).map(isTrusted)) {
                if (!run.isTrusted || run.headSha !== commit)
                    continue;
                const artifacts = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_7__/* .allPages */ .S)({
                    ask: (page) => listWorkflowRunArtifacts({ ...where, ...page, run_id: run.id }),
                    shape: _answers_js__WEBPACK_IMPORTED_MODULE_3__/* .artifacts */ .qi,
                });
                for (const artifact of newestFirst(artifacts)) {
                    const isNamed = artifact.name.startsWith(prefix) && /^[0-9a-f]{16}$/.test(artifact.name.slice(prefix.length));
                    if (!isNamed)
                        continue;
                    const search = await read(artifact, run);
                    if (search.kind !== 'expired')
                        return search;
                    expired ??= search;
                }
            }
            return expired ?? { kind: 'absent' };
        },
    };
}
/** A push of the base or default branch of this very repository, or somebody's press of a button there. */
function trustedRun({ situation }, { id, defaultBranch }) {
    const branches = [situation.change.baseBranch, defaultBranch];
    return (run) => {
        // Gitea tells no head repository; its pushes are its own.
        const headId = run.head_repository?.id ?? (situation.name === 'gitea' ? run.repository?.id : undefined);
        const isOurs = headId === id && (run.repository?.id ?? id) === id;
        return {
            id: run.id,
            headSha: run.head_sha,
            headBranch: run.head_branch,
            url: run.html_url,
            isTrusted: isOurs && trustedEvents.includes(run.event) && branches.includes(run.head_branch),
        };
    };
}
/** By what the list itself tells, to ask for fewer runs. Gitea tells neither. */
function mayBeTrusted({ workflow_run: run }, { situation }, facts) {
    if (run?.head_repository_id && run.head_repository_id !== facts.id)
        return false;
    const branches = [situation.change.baseBranch, facts.defaultBranch];
    return !run?.head_branch || branches.includes(run.head_branch);
}
function newestFirst(list) {
    return [...list].sort((a, b) => (b.created_at ?? '').localeCompare(a.created_at ?? ''));
}
function describeExpired({ id, expires_at: expiresAt }, run) {
    return `artifact ${id} of run ${run.id} expired${!expiresAt ? '' : ` on ${expiresAt.slice(0, 10)}`}`;
}


/***/ }),

/***/ 62671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tokenOrigins),
/* harmony export */   l: () => (/* binding */ lfsServer)
/* harmony export */ });
/**
 * The origins that a token of this API is meant for: its own, and where GitHub takes uploads of release files, which has a
 * host of its own at github.com and at ghe.com.
 */
function tokenOrigins(apiUrl) {
    const { origin, protocol, hostname, port } = new URL(apiUrl);
    const isGithub = protocol === 'https:' && port === '' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
    return isGithub ? [origin, `https://${hostname.replace(/^api\./, 'uploads.')}`] : [origin];
}
/**
 * Where the repositories of this API are fetched from, without a slash at the end: the same host, but for GitHub's own, whose
 * API has a host of its own. Taken from the API's address, so that a token has no further place to go.
 */
function lfsServer(apiUrl) {
    const { protocol, host, hostname, pathname } = new URL(apiUrl);
    const [, path = ''] = /^(.*?)(?:\/api\/v\d+)?\/*$/.exec(pathname) ?? [];
    const isGithub = protocol === 'https:' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
    return `${protocol}//${isGithub ? host.replace(/^api\./, '') : host}${path}`;
}


/***/ }),

/***/ 32355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages),
/* harmony export */   v: () => (/* binding */ eachPage)
/* harmony export */ });
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18791);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57031);
/** Lists of the API, which come in pages: all of one, or an error. */


/** A server whose pages have no end is left after so many. */
const usualPages = 100;
const pageSize = 100;
/** Throws `HttpError` where an entry has another shape, or there are more pages than `mostPages`. */
async function allPages(listing) {
    const all = [];
    for await (const page of eachPage(listing))
        all.push(...page);
    return all;
}
/**
 * One page after the other, for a search that may end early. Whether there is another one, a header says; where it is, no
 * header is asked.
 */
async function* eachPage({ ask, shape, mostPages = usualPages }) {
    for (let page = 1; page <= mostPages; page++) {
        const { status, data, headers } = await ask({ page, per_page: pageSize });
        yield (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(shape, data, status);
        if (!/\brel="?next\b/.test(headers.link ?? ''))
            return;
    }
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(200, `expected at most ${mostPages} pages of a list, found more`);
}


/***/ })

};
