export const id = 9775;
export const ids = [9775];
export const modules = {

/***/ 55272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rounded),
/* harmony export */   i: () => (/* binding */ meanAndSpread)
/* harmony export */ });
/**
 * Mean and standard deviation (of the samples, not of a population that they stand for) of each column, to six digits: a device
 * is told them, and no more digits than matter. A column that is constant is divided by 1.
 */
function meanAndSpread(values, width) {
    const rows = values.length / width;
    const [mean, std] = [new Array(width).fill(0), new Array(width).fill(0)];
    for (let at = 0; at < values.length; at++)
        mean[at % width] += values[at] / rows;
    for (let at = 0; at < values.length; at++)
        std[at % width] += (values[at] - mean[at % width]) ** 2 / rows;
    return rounded(mean, std);
}
function rounded(mean, variances) {
    const short = (value) => Number(value.toPrecision(6));
    return {
        mean: mean.map(short),
        std: variances.map((variance, at) => {
            const spread = short(Math.sqrt(variance));
            return spread <= 1e-6 * Math.abs(mean[at]) || spread === 0 ? 1 : spread;
        }),
    };
}


/***/ }),

/***/ 29775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTables: () => (/* binding */ openTables)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/name-some.js
var name_some = __webpack_require__(68696);
// EXTERNAL MODULE: ./build/data/dataset.js
var dataset = __webpack_require__(59577);
// EXTERNAL MODULE: ./build/data/memory.js
var memory = __webpack_require__(63666);
// EXTERNAL MODULE: ./build/data/splits.js
var splits = __webpack_require__(9180);
// EXTERNAL MODULE: ./build/data/tables/mean-and-spread.js
var mean_and_spread = __webpack_require__(55272);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/data/tables/read-part.js
/** The samples of a plan's files, by their format. Readers of formats that are not asked for are not loaded. */

async function readPart(plan, files) {
    const at = (file) => (0,external_node_path_.resolve)(plan.root, file);
    switch (plan.format) {
        case 'csv':
            return (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9867)]).then(__webpack_require__.bind(__webpack_require__, 82248))).readCsv(at(files.file), rolesOf(plan));
        case 'parquet':
            return (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 40995))).readParquet(at(files.file), rolesOf(plan));
        case 'tfrecord':
            return (await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(9713)]).then(__webpack_require__.bind(__webpack_require__, 39713))).readRecordNumbers(plan.root, files.file, rolesOf(plan));
        case 'npy': {
            const { inputs, labels, targets } = files;
            return (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8781)]).then(__webpack_require__.bind(__webpack_require__, 98781))).readNpyFiles({
                inputs: at(inputs),
                labels: labels === null ? null : at(labels),
                targets: targets === null ? null : at(targets),
            });
        }
        case 'npz': {
            const { readNpz, partOfArchive } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8781)]).then(__webpack_require__.bind(__webpack_require__, 98781));
            const isNumbers = plan.truth.kind === 'targets';
            const names = {
                inputs: files.inputs ?? 'x',
                labels: isNumbers ? null : (files.labels ?? 'y'),
                targets: isNumbers ? (files.targets ?? 'y') : null,
            };
            return partOfArchive(await readNpz(at(files.file)), names);
        }
        case 'cifar10':
        case 'cifar100':
            return (await __webpack_require__.e(/* import() */ 6574).then(__webpack_require__.bind(__webpack_require__, 6574))).readCifar(plan.root, plan.format, files.file === 'train' ? 'train' : 'test');
        default:
            return plan.format;
    }
}
/** Splits that a single file holds already: the arrays that Keras names x_train, y_train, x_test and y_test. Null: it holds none. */
async function readReadyMade(plan, files) {
    if (plan.format !== 'npz' || files.inputs !== null)
        return null;
    const { readNpz, partOfArchive } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8781)]).then(__webpack_require__.bind(__webpack_require__, 98781));
    const archive = await readNpz((0,external_node_path_.resolve)(plan.root, files.file));
    if (!archive.arrays.has('x_train') || !archive.arrays.has('x_test'))
        return null;
    const isNumbers = plan.truth.kind === 'targets';
    const part = (split) => {
        const truth = `y_${split}`;
        const names = { inputs: `x_${split}`, labels: isNumbers ? null : truth, targets: isNumbers ? truth : null };
        return Promise.resolve(partOfArchive(archive, names));
    };
    const hasValidation = archive.arrays.has('x_val');
    return {
        train: () => part('train'),
        validation: () => (hasValidation ? part('val') : Promise.resolve(null)),
        test: () => part('test'),
    };
}
function rolesOf({ columns, truth, split }) {
    return {
        columns,
        label: truth.kind === 'label' ? truth.column : null,
        targets: truth.kind === 'targets' ? truth.columns : [],
        group: split.by === 'group' ? split.pattern : split.by === 'values' ? split.field : null,
    };
}

;// CONCATENATED MODULE: ./build/data/tables/open-tables.js
/** Tables, arrays and CIFAR as a data set: read, split, and normalised by what their training samples tell. */








/** @throws DataError for anything that is not as the spec says */
async function openTables(plan, { seed, trains }) {
    const parts = await splitsOf(plan, seed, trains);
    const { test } = parts;
    for (const name of splits/* splitNames */.bZ) {
        const part = parts[name];
        if (part && part.sampleShape.join() !== test.sampleShape.join())
            throw wrong(plan, 'data/shape', `expected samples of one shape in every split, found ${part.sampleShape.join('x')} in ${name} and ${test.sampleShape.join('x')} in test`);
    }
    checkTruth(plan, parts);
    const present = splits/* splitNames */.bZ.flatMap((name) => parts[name] ?? []);
    const classes = plan.truth.kind === 'label' ? classesOf(plan, present, await namesOf(plan)) : null;
    const isBytes = test.inputs instanceof Uint8Array;
    if (!isBytes && plan.augmentation.changes !== null)
        throw wrong(plan, 'data/augmentation', 'expected augmentation of pictures in bytes (uint8), found it for numbers: horizontal_flip and shift are what they can have');
    const fitted = parts.train ?? parts.fitting;
    const normalization = plan.normalization ??
        (isBytes
            ? { mean: [0], std: [1] }
            : needFitting(plan, fitted, (part) => (0,mean_and_spread/* meanAndSpread */.i)(part.inputs, part.sampleShape[2])));
    const targetScale = plan.truth.kind === 'targets' && plan.scalesTargets && plan.task.name === 'regression'
        ? needFitting(plan, fitted, (part) => (0,mean_and_spread/* meanAndSpread */.i)(part.targets, part.targetNames.length))
        : null;
    const splitOf = (part) => ({
        arrays: {
            images: part.inputs,
            ...(classes && part.labels && { labels: numbered(part.labels, classes) }),
            ...(part.targets && { targets: part.targets }),
        },
        count: part.count,
    });
    const source = (0,memory/* memorySource */.Pq)({
        digest: (0,digest/* digestValue */.yD)({
            files: present.map(({ digest }) => digest),
            truth: plan.truth,
            columns: plan.columns,
            classes,
            split: { ...plan.split },
            seed,
        }),
        inputs: { images: { shape: test.sampleShape, type: isBytes ? 'uint8' : 'float32' } },
        truth: {
            ...(classes && { labels: { shape: [], type: 'int32' } }),
            ...(test.targets && { targets: { shape: [test.targetNames.length], type: 'float32' } }),
        },
        classes,
        train: trains && parts.train ? splitOf(parts.train) : null,
        validation: trains && parts.validation ? splitOf(parts.validation) : null,
        test: splitOf(test),
    });
    return (0,dataset/* openDataset */.Jp)(source, normalization, { task: plan.task.name, normal: plan.task.normal, targetScale });
}
async function splitsOf(plan, seed, trains) {
    const { files, split } = plan;
    const ready = 'all' in files ? await readReadyMade(plan, files.all) : null;
    const whole = 'all' in files && !ready ? await readPart(plan, files.all) : null;
    const own = split.by === 'values' ? null : split.seed;
    if (whole) {
        const assignment = open_tables_assign(plan, whole, own ?? seed);
        const take = (name) => open_tables_select(whole, (0,splits/* indicesOf */.r8)(assignment, name));
        const [train, validation, test] = [take('train'), take('validation'), take('test')];
        if (train.count === 0 || test.count === 0)
            throw wrong(plan, 'data/too-few', `expected samples to train and to test, found ${train.count} and ${test.count} of ${whole.count}`);
        return { train, validation: validation.count > 0 ? validation : null, test, fitting: train };
    }
    const named = 'all' in files
        ? ready
        : { train: () => part(files.train), validation: () => part(files.validation), test: () => part(files.test) };
    async function part(one) {
        return one && readPart(plan, one);
    }
    const test = (await named.test());
    const all = await named.train();
    const fraction = split.by === 'folders' ? split.validation : 0;
    if (!all || fraction === 0 || !trains)
        return { train: all, validation: trains ? await named.validation() : null, test, fitting: all };
    const { labels, count } = strata(all);
    const assignment = (0,splits/* splitByChance */.ip)(labels, count, { validation: fraction, test: 0 }, own ?? seed);
    return {
        train: open_tables_select(all, (0,splits/* indicesOf */.r8)(assignment, 'train')),
        validation: open_tables_select(all, (0,splits/* indicesOf */.r8)(assignment, 'validation')),
        test,
        fitting: all,
    };
}
function open_tables_assign(plan, part, seed) {
    const { split } = plan;
    const { labels, count } = strata(part);
    if (split.by === 'group') {
        if (!part.groups)
            throw wrong(plan, 'data/group', `expected the column ${split.pattern} to group by, found no such column`);
        return (0,splits/* splitByGroup */.Jy)(labels, count, part.groups, split, seed);
    }
    if (split.by === 'values')
        return byValues(plan, part, split);
    if (split.by === 'folders')
        throw new errors/* InternalError */.Gd('a table that is one file is not split already');
    return (0,splits/* splitByChance */.ip)(labels, count, split, seed);
}
/** @throws DataError for a value that no sample has */
function byValues(plan, { groups }, { field, test, validation, }) {
    if (!groups)
        throw wrong(plan, 'data/group', `expected the column ${field} to split by, found no such column`);
    const unknown = [...test, ...validation].find((value) => !groups.includes(value));
    if (unknown !== undefined)
        throw wrong(plan, 'data/group', `expected values of the column ${field} in data.split, found '${unknown}', which no sample has`);
    const splitOf = (group) => test.includes(group) ? 'test' : validation.includes(group) ? 'validation' : 'train';
    return Uint8Array.from(groups, (group) => splits/* splitNames */.bZ.indexOf(splitOf(group)));
}
/** Samples of one class each give the same share to every split; where there are no classes, all are alike. */
function strata({ labels, count }) {
    if (!labels)
        return { labels: new Int32Array(count), count: 1 };
    const names = [...new Set(labels)].sort();
    const places = new Map(names.map((name, index) => [name, index]));
    return { labels: Int32Array.from(labels, (label) => places.get(label)), count: names.length };
}
function open_tables_select(part, indices) {
    const take = (values, width) => {
        const taken = values instanceof Float32Array
            ? new Float32Array(indices.length * width)
            : new Uint8Array(indices.length * width);
        indices.forEach((index, position) => taken.set(values.subarray(index * width, (index + 1) * width), position * width));
        return taken;
    };
    const of = (texts) => texts && Array.from(indices, (index) => texts[index]);
    return {
        ...part,
        count: indices.length,
        inputs: take(part.inputs, part.sampleShape[0] * part.sampleShape[1] * part.sampleShape[2]),
        targets: part.targets && take(part.targets, part.targetNames.length),
        labels: of(part.labels),
        groups: of(part.groups),
    };
}
/** Names of the classes, from the spec or from beside the data. */
async function namesOf({ classes, format, root }) {
    if (classes !== null || (format !== 'cifar10' && format !== 'cifar100'))
        return classes;
    return (await __webpack_require__.e(/* import() */ 6574).then(__webpack_require__.bind(__webpack_require__, 6574))).cifarClasses(root, format);
}
/** Whole numbers are the places of classes; words are sorted by their bytes. */
function classesOf(plan, parts, named) {
    const found = [...new Set(parts.flatMap(({ labels }) => labels ?? []))];
    const areNumbers = found.every((label) => /^\d{1,4}$/.test(label));
    if (areNumbers) {
        const largest = Math.max(...found.map(Number));
        if (named && largest >= named.length)
            throw wrong(plan, 'data/label', `expected labels 0..${named.length - 1} (data.classes names ${named.length}), found label ${largest}`);
        if (largest >= mostClasses)
            throw wrong(plan, 'data/label', `expected labels below ${mostClasses}, found ${largest}`);
        return named ?? Array.from({ length: largest + 1 }, (_, label) => String(label));
    }
    const sorted = found.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const unnamed = named && sorted.find((label) => !named.includes(label));
    if (unnamed)
        throw wrong(plan, 'data/label', `expected classes of data.classes (${(0,name_some/* nameSome */.K)(named)}), found ${unnamed}`);
    if (sorted.length > mostClasses)
        throw wrong(plan, 'data/label', `expected at most ${mostClasses} classes, found ${sorted.length}: is the column a class?`);
    if (sorted.length < 2 && plan.task.name === 'classification')
        throw wrong(plan, 'data/classes', `expected at least 2 classes, found ${sorted.length}: ${sorted.join(', ')}`);
    return named ?? sorted;
}
const mostClasses = 1000;
function numbered(labels, classes) {
    const places = new Map(classes.map((name, index) => [name, index]));
    return Int32Array.from(labels, (label) => places.get(label) ?? Number(label));
}
/** What the task needs to be there. */
function checkTruth(plan, { train, test }) {
    const { task, truth } = plan;
    if (task.name === 'multi_label')
        for (const part of [train, test]) {
            const at = part?.targets?.findIndex((value) => value !== 0 && value !== 1) ?? -1;
            if (part?.targets && at >= 0) {
                const [sample, column] = [Math.floor(at / part.targetNames.length), at % part.targetNames.length];
                throw wrong(plan, 'data/label', `expected 0 or 1 for each label (task: multi_label), found ${part.targets[at]} of sample ${sample}, label ${part.targetNames[column]}`);
            }
        }
    if (truth.kind === 'label' && test.labels === null)
        throw wrong(plan, 'data/label', 'expected labels of the test samples, found none');
}
function needFitting(plan, part, fit) {
    if (part)
        return fit(part);
    throw wrong(plan, 'data/normalization', 'expected training samples that tell the mean and the spread of each column, found only test samples');
}
function wrong({ root }, code, message) {
    return new errors/* DataError */.fL({ code, message, where: { file: root }, fix: 'Correct data in the spec, or the file.' });
}


/***/ })

};
