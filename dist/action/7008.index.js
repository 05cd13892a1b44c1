export const id = 7008;
export const ids = [7008,4627];
export const modules = {

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * Text from a file of any system. Windows writes a byte-order mark, and its PowerShell 5 writes UTF-16: both are taken, and
 * the mark is no part of the text.
 * @throws TypeError for bytes that are no text in the encoding that they announce.
 */
function decodeText(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}


/***/ }),

/***/ 87008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachDevices: () => (/* binding */ attachDevices),
/* harmony export */   readDeviceMeasurements: () => (/* binding */ readDeviceMeasurements),
/* harmony export */   readDeviceTexts: () => (/* binding */ readDeviceTexts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73382);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68206);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26067);
/* harmony import */ var _device_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92113);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49803);
/* harmony import */ var _wrong_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86181);
/** What devices measured, found by the patterns of a spec and joined to the very bytes that they ran. */










const limits = { files: 1000, devices: 100 };
async function readDeviceMeasurements(patterns, workspace) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const files = new Map();
    const faults = [];
    for (const { pattern, where } of patterns) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, pattern).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        const found = await findFiles(name, root, where);
        if (found.length === 0)
            faults.push(faultIn(name, matchesNothing(name, where), where));
        for (const file of found)
            files.set(file, files.get(file) ?? where);
        if (files.size > limits.files)
            throw badPattern(where, `at most ${limits.files} measurement files`, `${files.size}`, 'Narrow the patterns.');
    }
    const read = [];
    for (const [file, where] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        try {
            read.push((0,_device_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDeviceFile */ ._Q)(decode(await readInside(root, file, where), file), file));
        }
        catch (error) {
            faults.push(faultIn(file, error, where));
        }
    }
    return { files: read, faults };
}
/** Measurements whose text is there already. One that cannot be read is a fault beside the others. */
function readDeviceTexts(texts) {
    const files = [];
    const faults = [];
    for (const { file, text, about } of texts) {
        try {
            files.push({ ...(0,_device_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDeviceFile */ ._Q)(text, file), ...(about === undefined ? {} : { about }) });
        }
        catch (error) {
            faults.push(faultIn(file, error, { file }));
        }
    }
    return { files, faults };
}
function faultIn(file, error, where) {
    return { artifact: null, file, sha256: null, ...(0,_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOf */ .K)(error, where) };
}
function decode(bytes, file) {
    try {
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g)(bytes);
    }
    catch (error) {
        const problem = { code: 'measure/device-file', message: 'expected UTF-8 text, found other bytes', where: { file } };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({ ...problem, fix: 'Save the file as UTF-8.' }, { cause: error });
    }
}
async function findFiles(pattern, root, where) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...fixedPart(pattern));
    if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(root, start))
        throw badPattern(where, 'a pattern inside the workspace', pattern, 'Use a path below the repository.');
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(start).catch(() => start)) !== start)
        throw badPattern(where, 'files of the repository', `${pattern}, which goes through a link`, 'Commit the files.');
    const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_8__.glob)(pattern, {
        cwd: root,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return found.map((file) => file.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
}
function matchesNothing(pattern, where) {
    return badPattern(where, 'a measurement file', `none that matches ${pattern}`, 'Measure the artifact on the device, or remove the pattern. Links do not count.');
}
/** The folders that a pattern names without a wildcard: where looking for files starts. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const wild = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
    return wild < 0 ? parts : parts.slice(0, wild);
}
async function readInside(root, file, where) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file)).catch(() => null);
    if (target !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file)) {
        throw badPattern(where, `${file} to be a file`, 'a link, or nothing any more', 'Commit the file itself.');
    }
    // Not through a link that came since, and without waiting for whoever might write into a pipe.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw badPattern(where, `${file} to be a file`, 'a pipe or a device', 'Commit the file itself.');
        if (stat.size > _device_file_js__WEBPACK_IMPORTED_MODULE_5__/* .maxDeviceFileBytes */ .aO)
            throw (0,_device_file_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(file, String(stat.size));
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
function badPattern(where, expected, found, fix) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpecError */ .G8({ code: 'spec/measurements', message: `expected ${expected}, found ${found}`, where, fix });
}
/**
 * Joins files to artifacts by the digest of the bytes that ran: a number about another file is never taken for one about
 * this. Devices are in the order of their names. A file that measured no artifact of the spec, or one that another file
 * measured already, is a fault, and so is one from a device that computes something else; of an artifact whose own file is
 * at fault nothing is said twice.
 *
 * @throws DataError for more devices than a report holds.
 */
function attachDevices({ measurements, faults, }, files) {
    const problems = [
        ...strays([...measurements, ...faults], files),
        ...duplicates(files),
        ...wrongOutputs(measurements, files),
    ];
    const attached = measurements.map((measurement) => {
        const same = files.filter(({ artifactSha256 }) => artifactSha256 === measurement.sha256);
        const isAbout = ({ about }) => about === measurement.artifact;
        const own = firstOfEachDevice([...same.filter(isAbout), ...same.filter((file) => !isAbout(file))]);
        if (own.length > limits.devices) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({
                code: 'measure/devices',
                message: `expected at most ${limits.devices} devices for ${measurement.artifact}, found ${own.length}`,
            });
        }
        const devices = own.map((file) => file.measurement).sort((a, b) => (a.device < b.device ? -1 : 1));
        return { ...measurement, devices };
    });
    const found = problems.map(({ file, ...problem }) => {
        return { artifact: null, file, sha256: null, ...(0,_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOf */ .K)(new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL(problem), { file }) };
    });
    return { measurements: attached, faults: found };
}
/** Of two files about one device the first counts; the second is a fault, or about another artifact of the same bytes. */
function firstOfEachDevice(files) {
    const nameOf = ({ measurement }) => measurement.device;
    return files.filter((file, index) => files.findIndex((other) => nameOf(other) === nameOf(file)) === index);
}
function strays(artifacts, files) {
    const known = artifacts
        .flatMap(({ artifact, sha256 }) => (sha256 === null ? [] : [`${artifact} ${sha256.slice(0, 12)}…`]))
        .join(', ');
    return files
        .filter(({ artifactSha256 }) => !artifacts.some(({ sha256 }) => sha256 === artifactSha256))
        .map(({ file, artifactSha256 }) => ({
        code: 'measure/stale',
        message: `expected a measurement of ${known || 'an artifact'}, found one of another file: ${artifactSha256.slice(0, 12)}…`,
        file,
        cause: 'The measurement is stale: the artifact has changed since.',
        fix: 'Measure the files of this commit on the device again, or remove the measurement.',
    }));
}
/** Fast and wrong is no result: it is said even where no budget reads a number of the device. */
function wrongOutputs(measurements, files) {
    return files.flatMap(({ file, artifactSha256, measurement }) => {
        const { outputs } = measurement;
        const names = measurements.filter(({ sha256 }) => sha256 === artifactSha256).map(({ artifact }) => artifact);
        if (outputs?.agree !== false || names.length === 0)
            return [];
        return [
            {
                code: 'measure/wrong-outputs',
                message: `${names.join(', ')}: ${(0,_wrong_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .describeWrongOutputs */ .N)(measurement, outputs)}`,
                file,
                cause: 'The runtime on the device computes this file otherwise, or the reference is that of another file.',
                fix: 'Compare runtime and version with those of the reference; raise the tolerance only where you know why they differ.',
            },
        ];
    });
}
function duplicates(files) {
    const first = new Map();
    return files.flatMap((own) => {
        const { file, artifactSha256, about, measurement } = own;
        const { device } = measurement;
        const key = `${artifactSha256} ${device}`;
        const other = first.get(key);
        if (other === undefined) {
            first.set(key, own);
            return [];
        }
        // Two artifacts of the same bytes are measured one after the other.
        if (about !== undefined && other.about !== undefined && about !== other.about)
            return [];
        return [
            {
                code: 'measure/measured-twice',
                message: `expected one measurement of an artifact on ${device}, found a second beside ${other.file}`,
                file,
                fix: 'Keep one of them, or give the second device a name of its own. Runs belong into one file.',
            },
        ];
    });
}


/***/ })

};
