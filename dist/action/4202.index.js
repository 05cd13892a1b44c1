export const id = 4202;
export const ids = [4202];
export const modules = {

/***/ 11880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mapAtOnce)
/* harmony export */ });
/**
 * `items` mapped by `work`, at most `atOnce` of them at a time, in the order of the items. The first error stops it: what has
 * started ends, nothing else starts, and the error is thrown.
 */
async function mapAtOnce(items, atOnce, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const lane = async () => {
        while (!failed && next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const lanes = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, lane));
    for (const outcome of lanes)
        if (outcome.status === 'rejected')
            throw outcome.reason;
    return results;
}


/***/ }),

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

/***/ 94202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ indexFiles),
  K: () => (/* binding */ named)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/map-at-once.js
var map_at_once = __webpack_require__(11880);
// EXTERNAL MODULE: ./build/data/splits.js
var splits = __webpack_require__(9180);
;// CONCATENATED MODULE: ./build/data/duplicates.js
/** The same sample in two splits: what a model has seen in training says nothing about what it does with new data. */

/** @param digests of the content, one a sample: equal for equal content. Each duplicate is given once, in order of samples. */
function findDuplicates(digests, assignment) {
    /** First sample with the content, by split. */
    const firsts = new Map();
    digests.forEach((digest, index) => {
        const first = firsts.get(digest) ?? [];
        first[assignment[index]] ??= index;
        firsts.set(digest, first);
    });
    return digests.flatMap((digest, sample) => {
        const own = assignment[sample];
        const before = firsts.get(digest).findIndex((first, split) => first !== undefined && split < own);
        if (before < 0)
            return [];
        return [{ sample, split: splits/* splitNames */.bZ[own], twin: firsts.get(digest)[before], twinSplit: splits/* splitNames */.bZ[before] }];
    });
}

// EXTERNAL MODULE: ./build/data/file-source.js + 1 modules
var file_source = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/read-whole.js
var read_whole = __webpack_require__(5574);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/name-some.js
var name_some = __webpack_require__(68696);
// EXTERNAL MODULE: ./build/spec/name-pattern.js
var name_pattern = __webpack_require__(11076);
;// CONCATENATED MODULE: ./build/data/group-pattern.js
/** The group of a sample by the name of its file: `*_{group}_*` takes what stands between the first and the second `_`. */

/** @returns null where the pattern does not hold `{group}` exactly once, or more than two `*` between two slashes. */
function groupPattern(pattern) {
    const mostStars = 2;
    if (pattern.split('{group}').length !== 2)
        return null;
    if (pattern.split('/').some((part) => part.split('*').length > mostStars + 1))
        return null;
    const named = (0,name_pattern/* namePattern */._)(pattern);
    return (path) => named.match(path)?.['group'] ?? null;
}

// EXTERNAL MODULE: ./build/data/normal.js
var data_normal = __webpack_require__(9838);
// EXTERNAL MODULE: ./build/data/split-list.js
var split_list = __webpack_require__(20902);
;// CONCATENATED MODULE: ./build/data/split-by-field.js
/** Splits by what the name of a file says: whole speakers, patients or recordings, by chance or one by one. */




/** @throws DataError for a name without the field, and for values that no name has */
function assignByField(samples, { labels, classCount, root }, split, seed) {
    const { field } = split;
    const values = samples.map(({ path, fields }) => {
        const value = fields[field];
        if (value !== undefined)
            return value;
        throw new errors/* DataError */.fL({
            code: 'data/split-field',
            message: `expected {${field}} (data.split.by) of every sample, found one without`,
            where: { file: (0,external_node_path_.join)(root, path) },
            fix: `Write {${field}} into data.label, or give the manifest a column ${field}.`,
        });
    });
    if (split.by === 'field')
        return (0,splits/* splitByGroup */.Jy)(labels, classCount, values, split, split.seed ?? seed);
    const present = [...new Set(values)];
    for (const [name, wanted] of [
        ['test', split.test],
        ['validation', split.validation],
    ]) {
        const absent = wanted.filter((value) => !present.includes(value));
        if (absent.length > 0)
            throw noSuchValue(root, field, name, absent, present);
    }
    return Uint8Array.from(values, (value) => splits/* splitNames */.bZ.indexOf(split.test.includes(value) ? 'test' : split.validation.includes(value) ? 'validation' : 'train'));
}
function noSuchValue(root, field, split, absent, present) {
    const known = [...present].sort();
    return new errors/* DataError */.fL({
        code: 'data/split-field',
        message: `expected values of {${field}} in data.split.${split}, found ${(0,name_some/* nameSome */.K)(absent)}, which no name has`,
        where: { file: root },
        cause: 'the value is spelled in another way, or its files are missing',
        fix: `Names have: ${(0,name_some/* nameSome */.K)(known)}.`,
    });
}

// EXTERNAL MODULE: ./build/data/images/kind.js
var images_kind = __webpack_require__(29160);
// EXTERNAL MODULE: ./build/data/list-folder.js
var list_folder = __webpack_require__(67142);
;// CONCATENATED MODULE: ./build/data/images/ready-made.js
/** Folders that are splits already: `train`, `val` and `test` are no classes of pictures. */
const ready_made_splits = /^(train|training|val|valid|validation|test|testing)$/i;
/** @param folders names of the sub-folders of a root */
function isReadyMade(folders) {
    return folders.length > 0 && folders.length <= 3 && folders.every((name) => ready_made_splits.test(name));
}
/** The key of `data` that names such a folder. */
function splitKey(folder) {
    return /^tr/i.test(folder) ? 'train' : /^v/i.test(folder) ? 'validation' : 'test';
}

;// CONCATENATED MODULE: ./build/data/list-and-split.js
/** Which samples there are, and which split each belongs to: from names alone, so that `validate` asks it too. */














/** @throws DataError for a folder or a list that is not as it must be, and for a class that a split has no sample of */
async function listAndSplit(plan, options) {
    if (plan.manifest || plan.records) {
        const listed = await (plan.manifest
            ? listRows(plan, plan.manifest, options)
            : listShards(plan, plan.records, options));
        checkSplits(plan, listed, options);
        return listed;
    }
    const found = plan.folders ? await listReadyMade(plan, plan.folders, options) : await listOne(plan, options);
    const listed = inOrderOfClasses(plan, found, options.kind ?? images_kind/* pictureFiles */.wX);
    checkSplits(plan, listed, options);
    return listed;
}
async function listOne(plan, options) {
    const { classes, files: samples, skipped } = await (0,list_folder/* listFolder */.bt)(plan.root, listOptions(plan, options));
    if (!plan.label)
        checkReadyMade(plan.root, classes);
    return { classes, samples, skipped, assignment: await list_and_split_assign(plan, classes, samples, options.seed) };
}
async function listRows(plan, manifest, options) {
    const { root, classes } = plan;
    const { within, kind = images_kind/* pictureFiles */.wX, seed } = options;
    // Loaded here: folders need no reader of tables or records.
    const { listManifest } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(8406)]).then(__webpack_require__.bind(__webpack_require__, 18406));
    const found = await listManifest(manifest, { root, classes, within, kind });
    const assignment = found.assignment ?? (await list_and_split_assign(plan, found.classes, found.samples, seed));
    return { ...found, assignment, skipped: [] };
}
async function listShards(plan, records, options) {
    const { root, classes, split } = plan;
    const { within, seed, trains } = options;
    const field = split.by === 'field' || split.by === 'values' ? split.field : null;
    const { listRecords } = await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(8337)]).then(__webpack_require__.bind(__webpack_require__, 58337));
    const found = await listRecords(records, { root, within, classes, field, trains, size: plan.image ?? null });
    if (found.ready === null)
        return { ...found, assignment: await list_and_split_assign(plan, found.classes, found.samples, seed), skipped: [] };
    // Validation from the training files, where there are none of its own.
    const fraction = split.by === 'folders' ? split.validation : 0;
    const labels = found.samples.map(({ label }) => label);
    const drawn = (0,splits/* splitByChance */.ip)(labels, found.classes.length, { validation: fraction, test: 0 }, (split.by === 'folders' ? split.seed : null) ?? seed);
    const assignment = Uint8Array.from(found.ready, (name, at) => name === 'train' ? drawn[at] : splits/* splitNames */.bZ.indexOf(name));
    return { ...found, assignment, skipped: [] };
}
async function list_and_split_assign({ split, root }, classes, samples, seed) {
    const labels = samples.map(({ label }) => label);
    switch (split.by) {
        case 'chance':
            return (0,splits/* splitByChance */.ip)(labels, classes.length, split, split.seed ?? seed);
        case 'group':
            return (0,splits/* splitByGroup */.Jy)(labels, classes.length, groupsOf(samples, split.pattern, root), split, split.seed ?? seed);
        case 'field':
        case 'values':
            return assignByField(samples.map(({ path, fields }) => ({ path, fields: fields ?? {} })), { labels, classCount: classes.length, root }, split, seed);
        case 'file':
            return (0,split_list/* readSplitList */.Z)(await readText(split.file), split.file, samples.map(({ path }) => path));
        case 'folders':
            throw new Error('ready-made splits have folders');
    }
}
const listOptions = (plan, { within, kind }) => ({
    within,
    ...(kind && { kind }),
    files: plan.files ?? null,
    label: plan.label ?? null,
    exclude: plan.exclude ?? null,
});
const splitListLimits = { maxBytes: 256 * 1024 ** 2, fix: 'Write one line a sample.' };
async function readText(file) {
    const bytes = await (0,read_whole/* readWhole */.o)(file, splitListLimits).catch((error) => {
        throw (0,system_error/* explainSystemError */.T)(error, 'read', file) ?? error;
    });
    return (0,core_text/* decodeText */.g)(bytes);
}
function groupsOf(samples, pattern, root) {
    const groupOf = groupPattern(pattern);
    return samples.map(({ path }) => {
        const group = groupOf?.(path) ?? null;
        if (group !== null)
            return group;
        throw new errors/* DataError */.fL({
            code: 'data/group',
            message: `expected the name of each file to match data.split.group '${pattern}', found one that does not`,
            where: { file: (0,external_node_path_.join)(root, path) },
            cause: 'some files are named in another way',
            fix: 'Rename the file, or write a pattern that fits every name: * is any text, {group} the group.',
        });
    });
}
async function listReadyMade(plan, folders, options) {
    const { root, split } = plan;
    const { seed, trains, kind = images_kind/* pictureFiles */.wX } = options;
    const wanted = [['test', folders.test]];
    if (trains && folders.train !== null)
        wanted.unshift(['train', folders.train]);
    if (trains && folders.validation !== null)
        wanted.push(['validation', folders.validation]);
    const parts = await Promise.all(wanted.map(async ([name, folder]) => {
        const listing = await (0,list_folder/* listFolder */.bt)((0,external_node_path_.join)(root, folder), listOptions(plan, options));
        return { name, folder, listing };
    }));
    const classes = [...new Set(parts.flatMap(({ listing }) => listing.classes))].sort(list_folder/* compareBytes */.Xo);
    const { normal = [] } = plan.task ?? {};
    for (const { folder, listing } of parts) {
        const missing = classes.filter((name) => !listing.classes.includes(name) && isTrained(name, normal));
        if (missing.length > 0)
            throw new errors/* DataError */.fL({
                code: 'data/classes',
                message: `expected the same classes in every split, found no ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''} in ${folder}`,
                where: { file: (0,external_node_path_.join)(root, folder) },
                cause: `a class is spelled in two ways, or its ${kind.nouns} were not copied`,
                fix: plan.label
                    ? `Give every split ${kind.nouns} of each of the ${classes.length} classes.`
                    : `Make a folder for each of the ${classes.length} classes in every split.`,
            });
    }
    const samples = [];
    const assigned = [];
    for (const { name, folder, listing } of parts) {
        const files = listing.files.map((file) => ({
            ...file,
            path: `${folder}/${file.path}`,
            label: classes.indexOf(listing.classes[file.label]),
        }));
        // Validation from the training folder, where there is no folder of its own.
        const fraction = split.by === 'folders' && name === 'train' && folders.validation === null ? split.validation : 0;
        const own = splits/* splitNames */.bZ.indexOf(name);
        const byChance = (0,splits/* splitByChance */.ip)(files.map(({ label }) => label), classes.length, { validation: fraction, test: 0 }, (split.by === 'folders' ? split.seed : null) ?? seed);
        samples.push(...files);
        byChance.forEach((part) => assigned.push(part === 0 ? own : part));
    }
    const skipped = parts.flatMap(({ folder, listing }) => listing.skipped.map((path) => `${folder}/${path}`));
    return { classes, samples, assignment: Uint8Array.from(assigned), skipped };
}
const isTrained = (name, normal) => normal.length === 0 || normal.includes(name);
function checkReadyMade(root, classes) {
    if (!isReadyMade(classes))
        return;
    throw new errors/* DataError */.fL({
        code: 'data/ready-made',
        message: `expected one folder a class, found ${classes.join(', ')}`,
        where: { file: root },
        cause: 'the data is split already: each of these folders holds the classes',
        fix: `Name them in data: ${classes.map((name) => `${splitKey(name)}: ${name}`).join(', ')}.`,
    });
}
/** Labels are places in data.classes, or in the order of the names' bytes; a list of classes may only order those of patterns. */
function inOrderOfClasses({ classes, label, root }, listed, kind) {
    const { classes: found } = listed;
    if (found.length < 2)
        throw new errors/* DataError */.fL({
            code: 'data/classes',
            message: `expected at least 2 classes, found ${found.length}: ${found.join(', ')}`,
            where: { file: root },
            cause: label
                ? `{label} of data.label '${label}' is the same in every name`
                : 'data.root names one class, not the folder above the classes',
            fix: label
                ? `Write {label} in the place of the class, or add ${kind.nouns} of other classes.`
                : 'Name the folder that holds one folder a class.',
        });
    if (classes === null || classes.join('/') === found.join('/'))
        return listed;
    const isSame = classes.length === found.length && classes.every((name) => found.includes(name));
    if (label && isSame) {
        const samples = listed.samples.map((file) => ({ ...file, label: classes.indexOf(found[file.label]) }));
        return { ...listed, classes, samples };
    }
    throw new errors/* DataError */.fL({
        code: 'data/classes',
        message: `expected the ${label ? 'labels' : 'folders'} ${(0,name_some/* nameSome */.K)(classes)} (data.classes), found ${(0,name_some/* nameSome */.K)(found)}`,
        where: { file: root },
        cause: label
            ? 'data.classes lacks a label of the names, or has one that no name has'
            : 'labels of a folder are the places of its classes in the order of their names',
        fix: label
            ? 'Correct data.classes, or remove it.'
            : 'Remove data.classes, or list the folders in the order of their names.',
    });
}
function checkSplits({ root, split, label: labelled, manifest, records, task }, { classes, samples, assignment }, { trains, kind = images_kind/* pictureFiles */.wX }) {
    const { noun, nouns } = kind;
    const held = classes.map(() => splits/* splitNames */.bZ.map(() => 0));
    samples.forEach(({ label }, index) => held[label][assignment[index]]++);
    const needed = splits/* splitNames */.bZ.filter((name) => name === 'test' || (name === 'train' && trains));
    const { normal = [] } = task ?? {};
    if (normal.length > 0)
        (0,data_normal/* normalLabels */.P3)(classes, normal);
    for (const [label, name] of classes.entries()) {
        // How many anomalies there are in all is for their test.
        if (!isTrained(name, normal))
            continue;
        const counts = held[label];
        const empty = needed.find((part) => counts[splits/* splitNames */.bZ.indexOf(part)] === 0);
        if (empty === undefined)
            continue;
        const total = counts.reduce((a, b) => a + b, 0);
        throw new errors/* DataError */.fL({
            code: 'data/too-few',
            message: `expected ${nouns} of ${name} in train and test, found ${counts[0]} to train and ${counts[2]} to test`,
            where: { file: manifest ? manifest.file : labelled || records ? root : (0,external_node_path_.join)(root, name) },
            cause: `the class has ${total} ${total === 1 ? noun : nouns}${groups[split.by]}`,
            fix: `Add ${nouns} of ${name}, change data.split, or remove the class.`,
        });
    }
    const validates = split.by !== 'file' && split.by !== 'values' && split.validation > 0;
    if (!trains || !validates || assignment.includes(splits/* splitNames */.bZ.indexOf('validation')))
        return;
    throw new errors/* DataError */.fL({
        code: 'data/too-few',
        message: `expected a validation split of ${split.validation * 100} % to hold ${nouns}, found that it holds 0 of ${samples.length}`,
        where: { file: root },
        fix: `Raise data.split.validation_fraction, or add ${nouns}.`,
    });
}
/** What else may leave a class without samples in a split. */
const groups = {
    chance: '',
    group: ', and groups stay whole',
    field: ', and groups stay whole',
    values: ', and data.split names whole groups',
    file: '',
    folders: '',
};

// EXTERNAL MODULE: ./build/data/problems.js
var data_problems = __webpack_require__(62229);
;// CONCATENATED MODULE: ./build/data/file-index.js
/**
 * Samples that are a file each: listed, split, and every file decoded once, so that all that is wrong is told before anything
 * trains.
 */









/**
 * @param prepare is asked once the files are known
 * @throws DataError that names the files: unreadable or damaged ones (up to 20), an empty class, a class that a split would
 * have no sample of, duplicates where they are refused
 */
async function indexFiles(plan, options, kind, prepare) {
    const { progress, trains } = options;
    const listed = await listAndSplit(plan, { ...options, kind });
    const kept = [...listed.samples.keys()].filter((index) => trains || listed.assignment[index] === testSplit);
    const samples = kept.map((index) => listed.samples[index]);
    const assignment = Uint8Array.from(kept, (index) => listed.assignment[index]);
    tellSkipped(progress, listed.skipped, kind);
    const preparation = await prepare();
    const { form, format } = preparation;
    const { cacheLimitBytes: limitBytes } = plan;
    const at = options.cache !== null && limitBytes > 0 ? { folder: options.cache.folder, form, limitBytes } : null;
    const cache = await (0,file_source/* openCache */.bp)(at, format, options.cache?.isBelieved ?? false);
    const records = recordIndexOf(samples, listed.pictures);
    const paths = samples.map(({ path }) => path);
    const contentOf = (sample) => (0,file_source/* readContent */.c_)({ root: plan.root, paths, ...(records && { records }) }, sample);
    const decoded = await decodeAll(samples, contentOf, plan.root, { ...options, cache }, preparation);
    const duplicates = findDuplicates(decoded.values, assignment);
    tellDuplicates(duplicates, samples, plan, kind, progress);
    const contents = new Uint8Array(new SharedArrayBuffer(32 * samples.length));
    decoded.contents.forEach((digest, index) => contents.set(Buffer.from(digest, 'hex'), 32 * index));
    const labels = Int32Array.from(samples, ({ label }) => label);
    const index = {
        root: plan.root,
        digest: digestOf(form, listed.classes, labels, assignment, contents),
        classes: listed.classes,
        paths,
        labels,
        contents,
        ...(records && { records }),
        splits: {
            train: trains ? (0,splits/* indicesOf */.r8)(assignment, 'train') : null,
            validation: trains && assignment.includes(validationSplit) ? (0,splits/* indicesOf */.r8)(assignment, 'validation') : null,
            test: (0,splits/* indicesOf */.r8)(assignment, 'test'),
        },
        cache: at,
    };
    return { index, cache, format };
}
const validationSplit = splits/* splitNames */.bZ.indexOf('validation');
const testSplit = splits/* splitNames */.bZ.indexOf('test');
function recordIndexOf(samples, pictures) {
    if (pictures === undefined)
        return null;
    const files = [...new Set(samples.map(({ record }) => record.file))];
    const places = new Map(files.map((file, place) => [file, place]));
    const index = {
        files,
        pictures,
        shards: new Uint32Array(new SharedArrayBuffer(4 * samples.length)),
        offsets: new Float64Array(new SharedArrayBuffer(8 * samples.length)),
        lengths: new Uint32Array(new SharedArrayBuffer(4 * samples.length)),
    };
    samples.forEach(({ record }, at) => {
        index.shards[at] = places.get(record.file);
        index.offsets[at] = record.offset;
        index.lengths[at] = record.length;
    });
    return index;
}
async function decodeAll(samples, contentOf, root, { progress, signal, cache }, { format, look, tell }) {
    const problems = (0,data_problems/* collectProblems */.v)();
    const stage = progress.start(format.kind.nouns, samples.length);
    let done = 0;
    try {
        const digests = await (0,map_at_once/* mapAtOnce */.$)(samples, file_source/* atOnce */.zd, async ({ path }, sample) => {
            signal?.throwIfAborted();
            const file = (0,external_node_path_.join)(root, path);
            try {
                const bytes = await contentOf(sample);
                const before = problems.count;
                look(bytes, path, problems);
                if (problems.count > before)
                    return null;
                const content = (0,digest/* digestBytes */.QN)(bytes);
                return { content, values: (await cache?.valuesDigest(content)) ?? (await decodeNew(bytes, content)) };
            }
            catch (error) {
                problems.add((0,file_source/* unreadable */.O$)(file, error));
                return null;
            }
            finally {
                stage.update(++done);
            }
        });
        problems.throwIfAny();
        tell();
        stage.end();
        return { contents: digests.map((digest) => digest.content), values: digests.map((digest) => digest.values) };
    }
    catch (error) {
        stage.stop();
        throw error;
    }
    async function decodeNew(bytes, content) {
        const values = await format.decode(bytes);
        await cache?.write(content, values);
        return (0,digest/* digestBytes */.QN)(values);
    }
}
function digestOf(form, classes, labels, assignment, contents) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update((0,digest/* digestValue */.yD)({ form, classes: [...classes], count: labels.length }));
    labels.forEach((label, index) => {
        hash.update(`${label} ${assignment[index]} `);
        hash.update(contents.subarray(32 * index, 32 * index + 32));
    });
    return hash.digest('hex');
}
/** The first paths of a list, for a message. */
const named = (paths) => `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`;
function tellSkipped(progress, skipped, { noun }) {
    if (skipped.length === 0)
        return;
    progress.note(`data: ${skipped.length} ${skipped.length === 1 ? 'file is' : 'files are'} passed over: hidden, beside the classes or no ${noun} (${named(skipped)})`);
}
function tellDuplicates(duplicates, samples, { root, duplicates: what }, { noun, nouns }, progress) {
    if (duplicates.length === 0)
        return;
    const pair = ({ sample, split, twin, twinSplit }) => `${samples[sample].path} (${split}) is ${samples[twin].path} (${twinSplit})`;
    if (what === 'report') {
        const [subject, verb] = duplicates.length === 1 ? [noun, 'is'] : [nouns, 'are'];
        progress.note(`data: ${duplicates.length} ${subject} ${verb} in two splits, so that the accuracy is too good:`);
        for (const duplicate of duplicates.slice(0, 10))
            progress.note(`data:   ${pair(duplicate)}`);
        if (duplicates.length > 10)
            progress.note(`data:   and ${duplicates.length - 10} more`);
        return;
    }
    const problems = (0,data_problems/* collectProblems */.v)();
    for (const duplicate of duplicates)
        problems.add({
            code: 'data/duplicate',
            message: `expected each ${noun} in one split (data.split.duplicates: refuse), found that ${pair(duplicate)}`,
            where: { file: (0,external_node_path_.join)(root, samples[duplicate.sample].path) },
            cause: `the ${noun} was saved twice, under two names`,
            fix: 'Remove one of the two.',
        });
    problems.throwIfAny();
}


/***/ }),

/***/ 23650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zd: () => (/* binding */ atOnce),
  IO: () => (/* binding */ fileSource),
  bp: () => (/* binding */ openCache),
  c_: () => (/* binding */ readContent),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/map-at-once.js
var map_at_once = __webpack_require__(11880);
// EXTERNAL MODULE: ./build/data/read-sample-file.js
var read_sample_file = __webpack_require__(42507);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/read-whole.js
var read_whole = __webpack_require__(5574);
;// CONCATENATED MODULE: ./build/data/sample-cache.js
/**
 * Decoded samples (photographs, features of sounds) on the disk, addressed by what they are made of: the digest of the file, the form (size, kernel, …) and
 * the decoder. An entry is the pixels, then their SHA-256; what is damaged is decoded again. Within a limit of bytes: what no
 * longer fits is decoded whenever it is read. Several processes may share the folder: each writes aside, then renames.
 */





const digestBytes = 32;
/** Opens the cache and makes room: samples of other forms that have not been used for longest are removed first. */
async function openSampleCache(options) {
    const { folder, form, sampleBytes, limitBytes, isBelieved } = options;
    const entryBytes = sampleBytes + digestBytes;
    const own = (0,external_node_path_.join)(folder, form.slice(0, 32));
    if (!isBelieved)
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    const others = await removeOldForms(folder, form.slice(0, 32), limitBytes);
    let count = await countEntries(own);
    // The time of its last use, also where nothing is written.
    await (0,promises_.utimes)(own, new Date(), new Date()).catch(() => undefined);
    let isFull = false;
    const pathOf = (content) => (0,external_node_path_.join)(own, content.slice(0, 2), content.slice(2));
    return {
        get count() {
            return count;
        },
        async read(content) {
            const entry = await (0,read_whole/* readWhole */.o)(pathOf(content), { maxBytes: entryBytes, fix: '' }).catch(() => null);
            if (entry?.length !== entryBytes)
                return null;
            const pixels = entry.subarray(0, sampleBytes);
            return sha256(pixels).equals(entry.subarray(sampleBytes)) ? pixels : null;
        },
        async valuesDigest(content) {
            const handle = await (0,promises_.open)(pathOf(content), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(() => null);
            if (handle === null)
                return null;
            try {
                if ((await handle.stat()).size !== entryBytes)
                    return null;
                const digest = Buffer.alloc(digestBytes);
                const { bytesRead } = await handle.read(digest, 0, digestBytes, sampleBytes);
                return bytesRead === digestBytes ? digest.toString('hex') : null;
            }
            finally {
                await handle.close();
            }
        },
        async write(content, pixels) {
            if (isFull || others + (count + 1) * entryBytes > limitBytes)
                return false;
            const path = pathOf(content);
            const aside = (0,external_node_path_.join)(own, `${content.slice(0, 16)}-${(0,external_node_crypto_.randomUUID)()}.tmp`);
            count++;
            try {
                await (0,promises_.mkdir)((0,external_node_path_.join)(path, '..'), { recursive: true });
                await (0,promises_.writeFile)(aside, Buffer.concat([pixels, sha256(pixels)]));
                await (0,promises_.rename)(aside, path);
                return true;
            }
            catch {
                // A disk that is full is no reason to stop: what is not kept is decoded again.
                isFull = true;
                count--;
                await (0,promises_.rm)(aside, { force: true }).catch(() => undefined);
                return false;
            }
        },
    };
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}
async function countEntries(folder) {
    let count = 0;
    for (const shard of await names(folder)) {
        if (!shard.endsWith('.tmp'))
            count += (await names((0,external_node_path_.join)(folder, shard))).length;
        else
            await removeIfAbandoned((0,external_node_path_.join)(folder, shard));
    }
    return count;
}
/** What a process left that was killed while it wrote, a day ago or earlier. */
async function removeIfAbandoned(path) {
    const state = await (0,promises_.stat)(path).catch(() => null);
    if (state && Date.now() - state.mtimeMs > 24 * 60 * 60 * 1000)
        await (0,promises_.unlink)(path).catch(() => undefined);
}
/** @returns bytes of the other forms that may stay: at most half of the limit */
async function removeOldForms(folder, own, limitBytes) {
    const forms = [];
    for (const name of await names(folder)) {
        if (name !== own)
            forms.push(await measureForm((0,external_node_path_.join)(folder, name)));
    }
    forms.sort((a, b) => b.usedMs - a.usedMs);
    let kept = 0;
    for (const form of forms) {
        if (kept + form.bytes <= limitBytes / 2)
            kept += form.bytes;
        else
            await (0,promises_.rm)(form.folder, { recursive: true, force: true });
    }
    return kept;
}
/** All entries of a form have one length, so one of them tells. */
async function measureForm(folder) {
    let count = 0;
    let entryBytes = 0;
    for (const shard of await names(folder)) {
        const entries = await names((0,external_node_path_.join)(folder, shard));
        count += entries.length;
        if (entryBytes === 0 && entries[0] !== undefined)
            entryBytes = (await (0,promises_.stat)((0,external_node_path_.join)(folder, shard, entries[0])).catch(() => null))?.size ?? 0;
    }
    if (count === 0)
        await (0,promises_.rmdir)(folder).catch(() => undefined);
    const usedMs = (await (0,promises_.stat)(folder).catch(() => null))?.mtimeMs ?? 0;
    return { folder, bytes: count * entryBytes, usedMs };
}
async function names(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}

// EXTERNAL MODULE: ./build/data/source.js
var source = __webpack_require__(39184);
;// CONCATENATED MODULE: ./build/data/file-source.js
/**
 * Samples that are a file each as a source, by the index that was made of them: read anew, and held to the digest that they had.
 * Decoded samples are kept on the disk within a limit; in memory are the paths, labels and digests alone.
 */








/** Samples that are decoded at a time: libuv has four threads, and a fifth file is read meanwhile. */
const atOnce = 6;
async function openCache(at, { array }, isBelieved) {
    return at && openSampleCache({ ...at, sampleBytes: bytesOfSample(array), isBelieved });
}
function bytesOfSample(array) {
    return (0,source/* elementCount */.K)(array) * (array.type === 'uint8' ? 1 : 4);
}
function fileSource(index, format, cache, origin) {
    const { splits } = index;
    const samples = (indices) => ({
        count: indices.length,
        read: (at, into) => readSamples(index, indices, at, into, format, cache),
    });
    return {
        digest: index.digest,
        inputs: { images: format.array },
        truth: { labels: { shape: [], type: 'int32' } },
        classes: index.classes,
        splits: {
            train: splits.train && samples(splits.train),
            validation: splits.validation && samples(splits.validation),
            test: samples(splits.test),
        },
        origin,
    };
}
async function readSamples(index, indices, at, { images, labels, waves }, format, cache) {
    const positions = Array.from(at, (position) => indices[position]);
    if (labels)
        positions.forEach((sample, position) => (labels[position] = index.labels[sample]));
    if (images) {
        const into = (0,digest/* bytesOf */.$$)(images);
        const size = bytesOfSample(format.array);
        await (0,map_at_once/* mapAtOnce */.$)(positions, atOnce, async (sample, position) => {
            const content = Buffer.from(index.contents.subarray(32 * sample, 32 * sample + 32)).toString('hex');
            const values = (await cache?.read(content)) ?? (await readAgain(index, sample, format.kind, format.decode));
            into.set(values, position * size);
        });
    }
    const { decodeWave } = format;
    if (waves && decodeWave) {
        await (0,map_at_once/* mapAtOnce */.$)(positions, atOnce, async (sample, position) => {
            const wave = await readAgain(index, sample, format.kind, (bytes) => Promise.resolve(decodeWave(bytes)));
            waves.set(wave, position * wave.length);
        });
    }
}
async function readContent({ root, paths, records }, sample) {
    if (!records)
        return (0,read_sample_file/* readSampleFile */.S)((0,external_node_path_.join)(root, paths[sample]));
    const { readPicture } = await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(8337)]).then(__webpack_require__.bind(__webpack_require__, 58337));
    const { files, shards, offsets, lengths, pictures } = records;
    return readPicture({ file: files[shards[sample]], offset: offsets[sample], length: lengths[sample] }, pictures);
}
async function readAgain(index, sample, { noun }, decode) {
    const { root, paths, contents } = index;
    const path = (0,external_node_path_.join)(root, paths[sample]);
    try {
        const bytes = await readContent(index, sample);
        if (!(0,external_node_crypto_.createHash)('sha256')
            .update(bytes)
            .digest()
            .equals(contents.subarray(32 * sample, 32 * sample + 32)))
            throw new Error(`expected the ${noun} as it was when the run started, found another`);
        return await decode(bytes);
    }
    catch (error) {
        throw new errors/* DataError */.fL(unreadable(path, error), { cause: error });
    }
}
function unreadable(path, error) {
    const { message } = error;
    return {
        code: 'data/unreadable-file',
        message: message.startsWith('expected ') ? message : `expected a readable file, found that it is not (${message})`,
        where: { file: path },
        cause: 'a copy or a download was interrupted, or the file was damaged',
        fix: 'Replace the file, or remove it.',
    };
}


/***/ }),

/***/ 29160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vm: () => (/* binding */ kindByContent),
/* harmony export */   vt: () => (/* binding */ kindByName),
/* harmony export */   wX: () => (/* binding */ pictureFiles)
/* harmony export */ });
/* unused harmony export imageKinds */
/** Formats that are read. */
const imageKinds = (/* unused pure expression or super */ null && (['jpeg', 'png', 'webp', 'gif', 'bmp']));
const extensions = {
    '.jpg': 'jpeg',
    '.jpeg': 'jpeg',
    '.jpe': 'jpeg',
    '.jfif': 'jpeg',
    '.png': 'png',
    '.webp': 'webp',
    '.gif': 'gif',
    '.bmp': 'bmp',
    '.dib': 'bmp',
};
/** Pictures that nothing here decodes: to skip them as stray files would lose samples without a word. */
const otherPictures = new Set(['.tif', '.tiff', '.heic', '.heif', '.avif', '.jxl', '.jp2', '.j2k', '.psd', '.svg', '.ppm', '.pgm', '.pnm'].concat([
    '.tga',
    '.ico',
    '.exr',
    '.hdr',
    '.raw',
    '.dng',
    '.cr2',
    '.cr3',
    '.nef',
    '.arw',
]));
/** `other`: a picture of a format that is not read. Null: the name is of no picture. */
function kindByName(name) {
    const dot = name.lastIndexOf('.');
    const extension = dot < 0 ? '' : name.slice(dot).toLowerCase();
    if (Object.hasOwn(extensions, extension))
        return extensions[extension];
    return otherPictures.has(extension) ? 'other' : null;
}
/** By the first 12 bytes. Null: none of the formats that are read. */
function kindByContent(bytes) {
    const starts = (...head) => head.every((byte, index) => bytes[index] === byte);
    const text = (offset, word) => [...word].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
    if (starts(0xff, 0xd8, 0xff))
        return 'jpeg';
    if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
        return 'png';
    if (text(0, 'RIFF') && text(8, 'WEBP'))
        return 'webp';
    if (text(0, 'GIF87a') || text(0, 'GIF89a'))
        return 'gif';
    if (text(0, 'BM'))
        return 'bmp';
    return null;
}
const pictureFiles = {
    noun: 'picture',
    nouns: 'pictures',
    formats: 'JPEG, PNG, WebP, GIF or BMP',
    extensions: '.jpg, .png, .webp, .gif, .bmp',
    convertTo: 'PNG',
    tooLarge: 'a video, an archive or a raw scan',
    byName(path) {
        const kind = kindByName(path);
        return kind === null || kind === 'other' ? kind : 'read';
    },
};


/***/ }),

/***/ 67142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ sampleProblem),
/* harmony export */   WH: () => (/* binding */ maximumFileBytes),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   i4: () => (/* binding */ linkOutside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_map_at_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11880);
/* harmony import */ var _spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11076);
/* harmony import */ var _images_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29160);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62229);







/** A photograph has a few megabytes; what is larger than this is something else under its name. */
const maximumFileBytes = 256 * 1024 ** 2;
/** Links may lead in a circle. */
const maximumDepth = 16;
/** @throws DataError that names every file and folder that is not as it must be, up to 20 */
async function listFolder(root, options) {
    const { within, kind = _images_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .pictureFiles */ .wX, files: wanted = null, label: labelled = null, exclude = null } = options;
    const walk = {
        root,
        within: within === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(within),
        kind,
        wanted: wanted === null ? null : (0,_spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .namePattern */ ._)(wanted),
        exclude,
        problems: (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .collectProblems */ .v)(),
        skipped: [],
    };
    const listing = labelled === null ? await listClasses(walk) : await listLabelled(walk, labelled);
    walk.problems.throwIfAny();
    return listing;
}
async function listClasses(walk) {
    const { root, kind, problems, skipped } = walk;
    const top = await entriesOf(walk, '');
    const classes = top.filter(({ isFolder }) => isFolder).map(({ name }) => name);
    const beside = top.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
    problems.throwIfAny();
    if (classes.length === 0)
        throw noClasses(root, beside, kind);
    skipped.push(...beside);
    const files = [];
    for (const [label, name] of classes.entries()) {
        const before = files.length;
        for (const found of await filesBelow(walk, name, 1))
            files.push({ ...found, label });
        if (files.length === before && problems.count === 0)
            problems.add({
                code: 'data/empty-class',
                message: `expected ${kind.nouns} in the folder of the class ${name}, found none`,
                where: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name) },
                cause: `the ${kind.nouns} were not copied, or they have names that end in no known extension`,
                fix: `Put ${kind.nouns} (${kind.extensions}) into the folder, or remove the folder.`,
            });
    }
    return { classes, files, skipped };
}
/** All files at any depth; the labels in their names are the classes. */
async function listLabelled(walk, label) {
    const { root, kind, problems, skipped } = walk;
    const pattern = (0,_spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .namePattern */ ._)(label);
    const found = await filesBelow(walk, '', 0);
    problems.throwIfAny();
    const named = found.map((file) => ({ ...file, fields: pattern.match(file.path) }));
    const strays = named.filter(({ fields }) => fields === null);
    if (strays.length === named.length)
        throw noneLabelled(root, label, strays, skipped, kind);
    for (const { path } of strays)
        problems.add({
            code: 'data/label-pattern',
            message: `expected the name of each ${kind.noun} to match data.label '${label}', found one that does not`,
            where: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path) },
            cause: 'some files are named in another way',
            fix: 'Rename the file, write a pattern that fits every name, or name those to read in data.files.',
        });
    problems.throwIfAny();
    const labels = named.map(({ fields }) => fields['label']);
    const classes = [...new Set(labels)].sort(compareBytes);
    const places = new Map(classes.map((name, place) => [name, place]));
    const files = named.map((file, i) => ({ ...file, fields: file.fields, label: places.get(labels[i]) }));
    return { classes, files, skipped };
}
async function filesBelow(walk, folder, depth) {
    if (depth > maximumDepth) {
        walk.problems.add({
            code: 'data/too-deep',
            message: `expected at most ${maximumDepth} folders in each other, found more`,
            where: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(walk.root, folder) },
            cause: 'a link leads back to a folder above it',
            fix: 'Remove the link.',
        });
        return [];
    }
    const files = [];
    for (const { name, isFolder, sizeBytes } of await entriesOf(walk, folder)) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (isFolder)
            files.push(...(await filesBelow(walk, path, depth + 1)));
        else if (isSample(walk, path, sizeBytes))
            files.push({ path, sizeBytes });
    }
    return files;
}
function isSample({ root, kind, wanted, problems, skipped }, path, sizeBytes) {
    const isUnwanted = wanted?.match(path) === null;
    const problem = isUnwanted ? 'other' : sampleProblem(kind, path, sizeBytes, { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path) });
    if (problem === null)
        return true;
    if (problem === 'other')
        skipped.push(path);
    else
        problems.add(problem);
    return false;
}
/** Null for a sample; `other`: the name is of something else. */
function sampleProblem(kind, path, sizeBytes, where) {
    const read = kind.byName(path);
    if (read === null)
        return 'other';
    if (read === 'other')
        return {
            code: `data/${kind.noun}-format`,
            message: `expected ${kind.formats}, found a ${kind.noun} of another format`,
            where,
            cause: 'tinygate does not decode this format, and to pass it over would lose a sample',
            fix: `Convert the file, e.g. to ${kind.convertTo}, or move it out of the folder.`,
        };
    if (sizeBytes === 0)
        return {
            code: 'data/empty-file',
            message: `expected a ${kind.noun}, found an empty file`,
            where,
            cause: 'a copy or a download was interrupted',
            fix: 'Copy the file again, or remove it.',
        };
    if (sizeBytes > maximumFileBytes)
        return {
            code: 'data/file-size',
            message: `expected a ${kind.noun} of at most ${maximumFileBytes} bytes, found ${sizeBytes}`,
            where,
            cause: `the file is ${kind.tooLarge} under the name of a ${kind.noun}`,
            fix: `Save the ${kind.noun} smaller, or move the file out of the folder.`,
        };
    return null;
}
/** What is in a folder but hidden files, in the order of the names' bytes; links are followed. */
async function entriesOf(walk, folder) {
    const { root, problems, skipped, exclude } = walk;
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
    const listed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(at, { withFileTypes: true }).catch((error) => {
        throw unreadable(at, error, folder === '');
    });
    const hidden = (name) => name.startsWith('.') || name === '__MACOSX';
    const path = (name) => (folder === '' ? name : `${folder}/${name}`);
    skipped.push(...listed.filter(({ name }) => hidden(name)).map(({ name }) => path(name)));
    const seen = listed
        .filter(({ name }) => !hidden(name) && path(name) !== exclude)
        .sort((a, b) => compareBytes(a.name, b.name));
    const entries = await (0,_core_map_at_once_js__WEBPACK_IMPORTED_MODULE_6__/* .mapAtOnce */ .$)(seen, 64, (entry) => look(walk, entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name)));
    return entries.filter((entry, index) => {
        if (entry !== null)
            return true;
        if (problems.count === 0)
            skipped.push(path(seen[index].name));
        return false;
    });
}
const linkOutside = (noun, file) => ({
    code: 'data/link-outside',
    message: `expected a ${noun} of the workspace, found a link that leads out of it`,
    where: { file },
    cause: 'A pull request must have no other files of the machine read.',
    fix: 'Commit the file itself.',
});
/** Null for what is neither a file nor a folder, or leads outside. */
async function look({ within, problems }, entry, path) {
    const { name } = entry;
    if (entry.isDirectory())
        return { name, isFolder: true, sizeBytes: 0 };
    try {
        if (entry.isSymbolicLink() && within !== null && isOutside(within, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path))) {
            problems.add(linkOutside('file', path));
            return null;
        }
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (found.isDirectory())
            return { name, isFolder: true, sizeBytes: 0 };
        return found.isFile() ? { name, isFolder: false, sizeBytes: found.size } : null;
    }
    catch (error) {
        problems.add(unreadable(path, error, false).problems[0]);
        return null;
    }
}
function isOutside(folder, path) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return from === '..' || from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from);
}
/** As git and C sort: by the bytes of UTF-8. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function unreadable(path, error, isRoot) {
    const { code, message } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
        code: 'data/unreadable',
        message: `expected ${isRoot ? 'a folder with one folder a class' : 'a readable file or folder'}, found ${code === 'ENOENT' ? 'that it does not exist' : code === 'ENOTDIR' ? 'a file' : `that it cannot be read (${code ?? message})`}`,
        where: { file: path },
        cause: isRoot
            ? 'data.root is relative to the spec, and the data may have to be fetched first'
            : 'a link leads nowhere, or the permissions do not allow it',
        fix: isRoot ? 'Correct data.root in the spec, or pass --data-root.' : 'Correct the link or the permissions.',
    }, { cause: error });
}
function noClasses(root, beside, kind) {
    const count = beside.filter((name) => kind.byName(name) !== null).length;
    const example = kind.extensions.split(',')[0];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
        code: 'data/no-classes',
        message: `expected one folder a class, found no folder${count > 0 ? ` but ${count} ${count === 1 ? kind.noun : kind.nouns}` : ''}`,
        where: { file: root },
        cause: `the ${kind.nouns} are not sorted into folders, or the data was not fetched`,
        fix: `Make one folder for each class and put its ${kind.nouns} there, such as roses/1${example}; say with data.label which part of a name is the class; or correct data.root.`,
    });
}
function noneLabelled(root, label, strays, skipped, kind) {
    const [first] = strays;
    if (first !== undefined)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
            code: 'data/label-pattern',
            message: `expected names that match data.label '${label}', found ${strays.length} ${strays.length === 1 ? kind.noun : kind.nouns} of which none does, such as ${first.path}`,
            where: { file: root },
            cause: 'a text between two fields is another one in the names, or the pattern has folders that are not there',
            fix: `Write the name of a file with {label} in the place of its class.`,
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
        code: 'data/empty',
        message: `expected ${kind.nouns} (${kind.extensions}), found none${skipped.length > 0 ? ` but ${skipped.length} ${skipped.length === 1 ? 'file' : 'files'} that data.files or the extension leaves out, such as ${skipped[0]}` : ''}`,
        where: { file: root },
        cause: 'the data was not fetched, or data.root or data.files is not right',
        fix: 'Correct data.root or data.files, or fetch the data.',
    });
}


/***/ }),

/***/ 62229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ collectProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** What is wrong with many files at once: all of it, up to a number that a reader still reads. */

const mostTold = 20;
function collectProblems() {
    const told = [];
    let count = 0;
    return {
        add(problem) {
            count++;
            if (told.length < mostTold)
                told.push(problem);
        },
        get count() {
            return count;
        },
        throwIfAny() {
            if (count === 0)
                return;
            const rest = count - told.length;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(rest === 0
                ? told
                : [
                    ...told,
                    {
                        code: 'data/more',
                        message: `expected no more such files, found ${rest} more`,
                        fix: 'Correct those above; the next run names the others.',
                    },
                ]);
        },
    };
}


/***/ }),

/***/ 42507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readSampleFile)
/* harmony export */ });
/* unused harmony export readHead */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _list_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67142);
/** The bytes of a listed file, and its first ones alone. */



/** Enough for every format's mark, and to know a Git LFS pointer. */
const headBytes = 64;
/**
 * At once: the calls of the system's threads would wait behind the pictures that these decode, four times for each file.
 * @throws what the operating system says, or Error for a file that grew meanwhile
 */
function readSampleFile(path) {
    // A pipe that took the file's place must not be waited for.
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!state.isFile())
            throw new Error('expected a file, found something else');
        if (state.size > _list_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumFileBytes */ .WH)
            throw new Error(`expected at most ${_list_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumFileBytes */ .WH} bytes, found ${state.size}`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
async function readHead(path, sizeBytes = headBytes) {
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
        const head = new Uint8Array(sizeBytes);
        const { bytesRead } = await handle.read(head, 0, sizeBytes, 0);
        return head.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 20902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ splitWord),
/* harmony export */   Z: () => (/* binding */ readSplitList)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9180);
/**
 * Which file belongs to which split, as a list says: one line a file, its path and its split with a comma or a tab in
 * between, e.g. `roses/1.jpg,test`. A first line `path,split` is a heading; empty lines and lines with # are passed over.
 */


const words = {
    train: 'train',
    training: 'train',
    validation: 'validation',
    valid: 'validation',
    val: 'validation',
    test: 'test',
    testing: 'test',
};
/** The split that a word means; null: none. */
function splitWord(word) {
    const plain = word.toLowerCase();
    return Object.hasOwn(words, plain) ? words[plain] : null;
}
const mostTold = 20;
/**
 * @param file how messages name the list
 * @param paths of the samples
 * @throws DataError with file and line of each line that is wrong, and of samples that the list leaves out
 */
function readSplitList(text, file, paths) {
    const positions = new Map(paths.map((path, index) => [path, index]));
    const assignment = new Uint8Array(paths.length).fill(unlisted);
    const problems = [];
    const wrong = (line, message, fix) => {
        problems.push({ code: 'data/split-list', message, where: { file, line: line + 1 }, fix });
    };
    text.split(/\r?\n/).forEach((content, line) => {
        if (content.trim() === '' || content.startsWith('#'))
            return;
        const at = Math.max(content.lastIndexOf(','), content.lastIndexOf('\t'));
        const path = content.slice(0, Math.max(at, 0)).trim();
        const word = content.slice(at + 1).trim();
        if (line === 0 && /^(path|file|filename|name|image)$/i.test(path))
            return;
        const split = splitWord(word);
        const index = positions.get(path);
        if (at < 0 || split === null)
            wrong(line, `expected a path, a comma and train, validation or test, found '${content.slice(0, 100)}'`, 'Write the line as path,split.');
        else if (index === undefined)
            wrong(line, `expected the path of a sample, found '${path}', which is none`, 'Write paths relative to data.root, with forward slashes.');
        else if (assignment[index] !== unlisted)
            wrong(line, `expected each sample once, found '${path}' again`, 'Remove one of the lines.');
        else
            assignment[index] = _splits_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNames */ .bZ.indexOf(split);
    });
    const left = paths.filter((_, index) => assignment[index] === unlisted);
    if (left.length > 0 && problems.length === 0)
        problems.push({
            code: 'data/split-list',
            message: `expected a line for every sample, found ${left.length} without: ${left.slice(0, 3).join(', ')}${left.length > 3 ? ' …' : ''}`,
            where: { file },
            fix: 'Add the samples to the list, or move them out of the folder.',
        });
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(problems.slice(0, mostTold));
    return assignment;
}
const unlisted = 255;


/***/ })

};
