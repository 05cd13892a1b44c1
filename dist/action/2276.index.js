export const id = 2276;
export const ids = [2276];
export const modules = {

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openFollowUp),
  W: () => (/* binding */ openPlatform)
});

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
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 7798).then(__webpack_require__.bind(__webpack_require__, 37798))).gitlabPlatform(env, folder, options),
    },
    {
        name: 'bitbucket',
        isHere: (env) => Boolean(env['BITBUCKET_BUILD_NUMBER']),
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 7535).then(__webpack_require__.bind(__webpack_require__, 47535))).bitbucketPlatform(env, folder, options),
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
        storeFiles: workflowArtifacts(runner, retentionDays),
    });
}
/** Needs the job's own runtime token only, which every runner gives. */
function workflowArtifacts({ env }, retentionDays) {
    return async (name, root, files) => {
        const { storeArtifact } = await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(369), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 30929));
        try {
            const { id, digest } = await storeArtifact({ name, root, files, retentionDays, isCompatible: (0,situation/* isGitea */.Hd)(env) });
            if (id === undefined)
                return { kind: 'refused', reason: 'the runner gave the artifact no id', permission: null };
            return { kind: 'done', url: String(id), ...(digest === undefined ? {} : { digest: `sha256:${digest}` }) };
        }
        catch (error) {
            return { kind: 'refused', reason: error.message, permission: null };
        }
    };
}
/** The pull request and the reports of the run that a `workflow_run` event tells about. */
async function openFollowUp({ env }, { token }, workspace) {
    const { openGithub } = await __webpack_require__.e(/* import() */ 5987).then(__webpack_require__.bind(__webpack_require__, 15987));
    const { followUpOf } = await __webpack_require__.e(/* import() */ 9545).then(__webpack_require__.bind(__webpack_require__, 39545));
    return followUpOf(await openGithub(env, workspace, { token: token === '' ? undefined : token }));
}


/***/ }),

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of tinygate; a test holds it to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 24866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dk: () => (/* binding */ isFloat),
/* harmony export */   dt: () => (/* binding */ holdsValues),
/* harmony export */   rk: () => (/* binding */ elementType)
/* harmony export */ });
/** Element types by their number in TensorFlow Lite's schema, with the bits of one element; null: no fixed number. */
const types = [
    ['float32', 32],
    ['float16', 16],
    ['int32', 32],
    ['uint8', 8],
    ['int64', 64],
    ['string', null],
    ['bool', 8],
    ['int16', 16],
    ['complex64', 64],
    ['int8', 8],
    ['float64', 64],
    ['complex128', 128],
    ['uint64', 64],
    ['resource', null],
    ['variant', null],
    ['uint32', 32],
    ['uint16', 16],
    ['int4', 4],
    ['bfloat16', 16],
    ['int2', 2],
    ['uint4', 4],
    ['float8_e4m3fn', 8],
    ['float8_e5m2', 8],
];
function elementType(code) {
    const found = types[code];
    return found ? { type: found[0], bits: found[1] } : null;
}
function isFloat(type) {
    return /^b?float\d/.test(type) || type.startsWith('complex');
}
/** Types that hold weights and activations; the others hold shapes, axes, indices, masks and handles. */
function holdsValues(type) {
    return isFloat(type) || ['int2', 'int4', 'uint4', 'int8', 'uint8', 'int16'].includes(type);
}


/***/ }),

/***/ 86889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ whyDegenerate),
/* harmony export */   A0: () => (/* binding */ readClassAccuracy),
/* harmony export */   Oo: () => (/* binding */ readAccuracy),
/* harmony export */   uv: () => (/* binding */ correctness)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89822);


/** Top-1 accuracy; a measurement that contradicts itself or rests on no sample is refused. */
function readAccuracy(measured) {
    const { accuracy, accuracyFault, predictions, runtime, file } = measured;
    if (accuracyFault)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(`${file} could not be run: ${describeFault(accuracyFault)}`);
    if (!accuracy || !runtime)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)('expected a measured accuracy, found no accuracy');
    const { correct, samples, fraction } = accuracy;
    const broken = whyNotCounts(correct, samples);
    if (broken)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(broken);
    if (predictions.length !== samples) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(`expected one prediction for each of ${samples} samples, found ${predictions.length}`);
    }
    if (!(Math.abs(fraction - correct / samples) < 1e-9)) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(`expected an accuracy of ${correct}/${samples}, found ${fraction}`);
    }
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .h)(fraction, [...warningsOf(measured), `${correct} of ${samples} samples`, runtime, ...agreementOf(measured)], { minimum: 0, maximum: 1 });
}
/** Score of each sample: 1 where the predicted class is the right one, else 0. */
function correctness({ predictions }, labels) {
    return predictions.map((prediction, sample) => (prediction === labels[sample] ? 1 : 0));
}
/** With the file where the fault was found, as that of the samples. */
function describeFault({ message, place }) {
    return place === null ? message : `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(place)}: ${message}`;
}
/** Accuracy of the class that the budget names, or of the class that does worst. A class without samples has none. */
function readClassAccuracy(measurement, { classes, className }) {
    const overall = readAccuracy(measurement);
    if (!overall.ok)
        return overall;
    const perClass = measurement.accuracy?.perClass ?? [];
    const nameOf = (index) => classes?.[index] ?? `class ${index}`;
    const chosen = className === null ? worstClass(perClass) : (classes?.indexOf(className) ?? -1);
    const counts = perClass[chosen];
    if (!counts)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(`expected a class named ${className ?? 'anything'}, found ${perClass.map((_, index) => nameOf(index)).join(', ')}`);
    const broken = whyNotCounts(counts.correct, counts.samples);
    if (broken)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .L)(`${nameOf(chosen)}: ${broken}`);
    const which = className === null ? `worst of ${perClass.length} classes: ${nameOf(chosen)}, ` : '';
    // The class that a file gives every sample is right for all of its samples.
    const counted = `${which}${counts.correct} of ${counts.samples} samples`;
    const conditions = [...warningsOf(measurement), counted, measurement.runtime ?? ''];
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .h)(counts.correct / counts.samples, conditions, { minimum: 0, maximum: 1 });
}
function worstClass(perClass) {
    const empty = perClass.findIndex(({ samples }) => !(samples > 0));
    if (empty >= 0)
        return empty;
    const fractions = perClass.map(({ correct, samples }) => correct / samples);
    return fractions.indexOf(Math.min(...fractions));
}
function whyNotCounts(correct, samples) {
    if (!Number.isInteger(samples) || samples < 1)
        return `expected accuracy on at least one sample, found ${samples} samples`;
    if (!Number.isInteger(correct) || correct < 0 || correct > samples) {
        return `expected 0 to ${samples} correct predictions, found ${correct}`;
    }
    return null;
}
/**
 * Why a measurement cannot be the reference of a drop, or null. One that gives every sample the same class has learned
 * nothing, and any candidate would pass against it.
 */
function whyDegenerate({ accuracy, predictions }) {
    const classesPresent = accuracy?.perClass.filter(({ samples }) => samples > 0).length ?? 0;
    const [first] = predictions;
    if (classesPresent > 1 && predictions.every((prediction) => prediction === first)) {
        return `it predicts class ${first} for all ${predictions.length} samples`;
    }
    return null;
}
/** A limit may be low enough for a file that has learned nothing, so the row says it, whatever the verdict. */
function warningsOf(measured) {
    const reason = whyDegenerate(measured);
    return reason === null ? [] : [`⚠ the model has learned nothing: ${reason}`];
}
/** What a device with TFLite Micro would compute otherwise. */
function agreementOf({ exactAgreement }) {
    if (!exactAgreement)
        return [];
    const { samples, outputs, equalOutputs, largestDifferenceCodes, sameClass } = exactAgreement;
    const outputsText = `${equalOutputs} of ${outputs} outputs equal TFLite Micro's`;
    const far = largestDifferenceCodes === 0 ? '' : `, the others by at most ${largestDifferenceCodes} codes`;
    return [`${outputsText}${far}, and ${sameClass} of ${samples} classes`];
}


/***/ }),

/***/ 19373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   t3: () => (/* binding */ findReference)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53963);

function findArtifact(name, { measurements, faults, labels }) {
    const found = measurements.filter(({ artifact }) => artifact === name);
    const [measurement] = found;
    if (measurement && found.length === 1)
        return { kind: 'found', measurement, labels, source: null };
    const fault = faults?.find(({ artifact }) => artifact === name);
    if (fault)
        return { kind: 'missing', reason: `${fault.file} could not be measured: ${fault.message}` };
    return {
        kind: 'missing',
        reason: `expected a measurement of ${name}, found ${found.length === 0 ? 'no measurement' : found.length}`,
    };
}
/** What a relative limit on `artifact` compares with: another artifact of this run, or the same one in the baseline. */
function findReference(artifact, against, evidence) {
    if (against !== _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .baseReference */ .lo)
        return findArtifact(against, evidence);
    const { baseline } = evidence;
    if (!baseline)
        return { kind: 'lost', reason: 'no baseline was looked for' };
    switch (baseline.kind) {
        case 'several':
            throw new RangeError('expected the base to be one commit here, found several');
        case 'not-asked':
            return { kind: 'not-asked', reason: 'not judged: the baseline is set to none' };
        case 'first-run':
            return {
                kind: 'new',
                reason: baseline.reason ?? 'the base has no report yet: later runs compare with this one',
            };
        case 'unavailable':
            return {
                kind: baseline.isError ? 'missing' : 'lost',
                reason: `the baseline is not available: ${baseline.reason}`,
            };
        case 'found':
            return findInBase(artifact, baseline, evidence);
        default:
            return baseline;
    }
}
function findInBase(artifact, baseline, evidence) {
    const { about, faults = [] } = baseline;
    const { measurements } = evidence;
    const own = about && Object.hasOwn(about, artifact) ? about[artifact] : undefined;
    if (own?.missing) {
        const { kind, reason } = own.missing;
        return { kind: kind === 'broken' ? 'missing' : kind, reason };
    }
    const found = findArtifact(artifact, { measurements: baseline.measurements, faults, labels: baseline.labels });
    if (found.kind === 'found') {
        return { ...found, source: own?.source ?? baseline.source, labels: own?.labels ?? found.labels, unrun: own?.unrun };
    }
    if ([...baseline.measurements, ...faults].some((old) => old.artifact === artifact))
        return found;
    // An artifact that only the baseline has may be this one under its old name: then growth must not go unseen.
    const current = [...measurements, ...(evidence.faults ?? [])].map((one) => one.artifact);
    const gone = baseline.measurements.filter((old) => !current.includes(old.artifact));
    if (gone.length === 0)
        return { kind: 'new', reason: `${artifact} is new: the ${baseline.source} does not have it` };
    const names = gone.map((old) => old.artifact).join(', ');
    return {
        kind: 'lost',
        reason: `the ${baseline.source} has no ${artifact}, but ${names}, which this run lacks: was it renamed?`,
    };
}
/** Whether the artifact has the same bytes as in the baseline. */
function isUnchanged(artifact, { measurements, baseline }) {
    const [first] = sidesOf(baseline);
    if (first?.kind !== 'found')
        return false;
    const digest = (list) => list.find((measurement) => measurement.artifact === artifact)?.sha256;
    const current = digest(measurements);
    return current !== undefined && current === digest(first.measurements);
}
/** What is compared with, one by one; undefined where nothing was looked for. */
function sidesOf(baseline) {
    if (baseline?.kind !== 'several')
        return [baseline];
    const [first, ...more] = baseline.sides;
    return [first, ...more];
}


/***/ }),

/***/ 17960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readFrom),
  N: () => (/* binding */ readMetric)
});

// EXTERNAL MODULE: ./build/gate/evidence.js
var gate_evidence = __webpack_require__(19373);
// EXTERNAL MODULE: ./build/gate/reading.js
var reading = __webpack_require__(89822);
// EXTERNAL MODULE: ./build/core/group-digits.js
var group_digits = __webpack_require__(64324);
// EXTERNAL MODULE: ./build/formats/tflite/element-types.js
var element_types = __webpack_require__(24866);
// EXTERNAL MODULE: ./build/measure/size.js
var size = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/gate/accuracy.js
var accuracy = __webpack_require__(86889);
;// CONCATENATED MODULE: ./build/gate/classes.js
/** Metrics that weigh every class alike, however many samples it has. */


/** Mean over the classes of the share of their samples that is right (recall). */
function readBalancedAccuracy(measurement, context) {
    return readMean(measurement, context, 'recall', ({ correct, samples }) => correct / samples);
}
/**
 * Mean over the classes of F1 = 2 · correct / (samples + predicted), the harmonic mean of precision and recall. A class
 * that is never predicted has F1 0.
 */
function readMacroF1(measurement, context) {
    return readMean(measurement, context, 'F1', ({ correct, samples, predicted }) => (2 * correct) / (samples + predicted));
}
function readMean(measurement, context, name, score) {
    const overall = (0,accuracy/* readAccuracy */.Oo)(measurement);
    if (!overall.ok)
        return overall;
    const counts = countClasses(measurement, context);
    if (typeof counts === 'string')
        return (0,reading/* missing */.L)(counts);
    const mean = counts.reduce((sum, own) => sum + score(own), 0) / counts.length;
    return (0,reading/* reading */.h)(mean, [`mean ${name} of ${counts.length} classes`, ...overall.conditions], { minimum: 0, maximum: 1 });
}
/** Counted again from labels and predictions, and held against what the measurement says; a reason where that fails. */
function countClasses({ accuracy, predictions }, { labels, classes }) {
    const perClass = accuracy?.perClass ?? [];
    if (!labels)
        return 'expected the labels of the samples, found no labels';
    if (labels.length !== predictions.length)
        return `expected a label for each of ${predictions.length} predictions, found ${labels.length}`;
    const counts = perClass.map(() => ({ correct: 0, samples: 0, predicted: 0 }));
    for (const [index, label] of labels.entries()) {
        const own = counts[label];
        if (!own)
            return `expected labels below ${counts.length}, found ${label}`;
        const prediction = predictions[index];
        own.samples += 1;
        if (prediction === label)
            own.correct += 1;
        // A model may have outputs for classes that the data lacks: such a prediction is wrong for its sample only.
        const predicted = counts[prediction];
        if (predicted)
            predicted.predicted += 1;
    }
    const nameOf = (index) => classes?.[index] ?? `class ${index}`;
    const empty = counts.findIndex(({ samples }) => samples === 0);
    if (empty >= 0)
        return `expected samples of every class, found no sample of ${nameOf(empty)}`;
    const wrong = perClass.findIndex(({ correct, samples }, index) => correct !== counts[index]?.correct || samples !== counts[index].samples);
    return wrong < 0 ? counts : `expected the counts of ${nameOf(wrong)} that its predictions give, found others`;
}

// EXTERNAL MODULE: ./build/gate/devices.js
var devices = __webpack_require__(98221);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/measure/code-set.js
var code_set = __webpack_require__(55487);
// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
;// CONCATENATED MODULE: ./build/gate/kernels.js
/** Metrics of kernels: of those that a budget names, else of those that the spec compresses, else of all. */




/**
 * A promise of sparsity is only as good as the layer that keeps it least: the minimum over the layers. With `over: all`,
 * the share of zeros in all of them together.
 */
function readSparsity(measurement, context) {
    // The whole file means every kernel, whatever the spec compresses.
    const compressed = context.over === 'all' ? undefined : context.compressed?.pruned;
    const chosen = chooseLayers(measurement, context.layers, compressed, 'pruned');
    if ('reason' in chosen)
        return (0,reading/* missing */.L)(chosen.reason);
    if (context.over === 'all')
        return readShareOfZeros(chosen);
    return readExtreme(chosen, {
        value: (layer) => layer.zeroFraction,
        isWorse: (a, b) => a < b,
        label: 'fewest zeros',
        range: { minimum: 0, maximum: 1 },
    });
}
/** Maximum over the layers, the code zero included. With `over: all`, the codes that any of them has. */
function readDistinctCodes(measurement, context) {
    const compressed = context.over === 'all' ? undefined : context.compressed?.clustered;
    const chosen = chooseLayers(measurement, context.layers, compressed, 'clustered');
    if ('reason' in chosen)
        return (0,reading/* missing */.L)(chosen.reason);
    if (context.over === 'all')
        return readUnionOfCodes(chosen);
    return readExtreme(chosen, {
        value: (layer) => layer.distinctCodes,
        isWorse: (a, b) => a > b,
        label: 'most codes',
        range: { minimum: 1 },
    });
}
function chooseLayers({ layers }, patterns, compressed, treatment) {
    const plural = (count) => `layer${count === 1 ? '' : 's'}`;
    if (patterns)
        return chooseByPattern(layers, patterns);
    const chosen = compressed ? layers.filter(({ name }) => compressed.includes(name)) : layers;
    const absent = compressed?.filter((name) => !chosen.some((layer) => layer.name === name)) ?? [];
    if (absent.length > 0) {
        return {
            reason: `expected the file to hold the ${treatment} layers ${absent.join(', ')}, found no layers of these names`,
        };
    }
    const kind = compressed ? treatment : 'kernel';
    if (chosen.length === 0)
        return { reason: `expected at least one ${kind} layer, found no layer` };
    return { layers: chosen, scope: `${chosen.length} ${kind} ${plural(chosen.length)}` };
}
function chooseByPattern(layers, patterns) {
    const names = layers.map(({ name }) => name);
    try {
        for (const pattern of patterns) {
            if ((0,spec_layers/* matchLayers */.MB)([pattern], names).length > 0)
                continue;
            const near = (0,spec_layers/* nearestLayer */.O1)(pattern, names);
            const listed = names.slice(0, 10).join(', ') + (names.length > 10 ? `, and ${names.length - 10} more` : '');
            const hint = near === undefined ? '' : `; did you mean '${near}'?`;
            return { reason: `expected '${pattern}' to match a kernel of the file, found ${listed || 'no kernel'}${hint}` };
        }
        const matched = new Set((0,spec_layers/* matchLayers */.MB)(patterns, names));
        const chosen = layers.filter(({ name }) => matched.has(name));
        return {
            layers: chosen,
            scope: `${chosen.length} layer${chosen.length === 1 ? '' : 's'} matching ${patterns.join(', ')}`,
        };
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            return { reason: error.message };
        throw error;
    }
}
function readExtreme({ layers, scope }, { value, isWorse, label, range }) {
    let worst = layers[0];
    for (const layer of layers) {
        const checked = (0,reading/* reading */.h)(value(layer), [], range);
        if (!checked.ok)
            return (0,reading/* missing */.L)(`layer ${layer.name}: ${checked.reason}`);
        if (isWorse(value(layer), value(worst)))
            worst = layer;
    }
    return (0,reading/* reading */.h)(value(worst), [`of ${scope}, ${label} in ${worst.name}`], range);
}
function readShareOfZeros({ layers, scope }) {
    const elements = layers.reduce((sum, layer) => sum + layer.kernelElements, 0);
    // A fraction is a quotient of counts: the count comes back whole.
    const zeros = layers.reduce((sum, layer) => sum + Math.round(layer.zeroFraction * layer.kernelElements), 0);
    return (0,reading/* reading */.h)(zeros / elements, [`${zeros} of ${elements} weights in ${scope}`], { minimum: 0, maximum: 1 });
}
function readUnionOfCodes({ layers, scope }) {
    const union = new Set();
    for (const { name, codeSet, distinctCodes } of layers) {
        if (!codeSet) {
            return (0,reading/* missing */.L)(`expected codes of at most 8 bits in every kernel, found wider ones, or no list of them, in ${name}`);
        }
        const codes = (0,code_set/* readCodeSet */.S0)(codeSet);
        if (codes.length !== distinctCodes) {
            return (0,reading/* missing */.L)(`expected the ${distinctCodes} codes of ${name}, found a list of ${codes.length}`);
        }
        for (const code of codes)
            union.add(code);
    }
    return (0,reading/* reading */.h)(union.size, [`the codes of ${scope} together`], { minimum: 1 });
}

// EXTERNAL MODULE: ./build/operators/allowed.js
var operators_allowed = __webpack_require__(8562);
;// CONCATENATED MODULE: ./build/gate/operators.js
/** How many operators of a file a budget's lists do not allow, and which. */


/** A row holds 20 conditions. */
const mostNamed = 10;
/** A file without operators was not inspected: that all of them are allowed would be no news. */
function readOperators({ operators }, { operators: lists }) {
    if (!lists)
        return (0,reading/* missing */.L)('expected allow or deny beside metric: operators, found no list of operators');
    if (operators.length === 0)
        return (0,reading/* missing */.L)('expected the operators of the file, found no operator');
    const whole = operators.flatMap((counted) => (hasVariants(counted) ? [counted] : []));
    if (whole.length < operators.length) {
        return (0,reading/* missing */.L)('expected the versions of the operators, found a measurement of before they were measured');
    }
    const total = operators.reduce((sum, { count }) => sum + count, 0);
    const refused = whole.flatMap(({ operator, type, variants }) => variants.flatMap((variant) => {
        const reason = (0,operators_allowed/* whyNotAllowed */.ou)({ operator, type, ...variant }, lists);
        return reason === null ? [] : [{ count: variant.count, text: `${nameOf(operator, variant)} ${reason}` }];
    }));
    const value = refused.reduce((sum, { count }) => sum + count, 0);
    const number = value === 1 ? '1 operator is' : `${value} operators are`;
    const conditions = [
        `${number} not allowed, of ${total}`,
        ...refused.slice(0, mostNamed).map(({ text }) => text),
        ...(refused.length > mostNamed ? [`and ${refused.length - mostNamed} more kinds of operators`] : []),
        ...(value === 0 ? [describeLists(lists)] : []),
    ];
    return (0,reading/* reading */.h)(value, conditions, { minimum: 0 });
}
/** A count whose parts do not add up to it leaves an operator unseen. */
function hasVariants(counted) {
    const { variants = [], count } = counted;
    return variants.reduce((sum, variant) => sum + variant.count, 0) === count;
}
/** `ELU v1 in head/activation`, `3 ELU v1 in a, b, c`, `custom operator Foo v1 in head` */
function nameOf(operator, { version, isCustom, count, layers }) {
    const many = count === 1 ? '' : `${count} `;
    const more = count > layers.length ? ', …' : '';
    return `${many}${isCustom ? 'custom operator ' : ''}${operator} v${version} in ${layers.join(', ')}${more}`;
}
function describeLists({ allow, deny }) {
    const allowed = allow ? [`allow: ${allow.map(operators_allowed/* describeSource */.B6).join(', ')}`] : [];
    const denied = deny ? [`deny: ${deny.map(operators_allowed/* describeSource */.B6).join(', ')}`] : [];
    return [...allowed, ...denied].join('; ');
}

;// CONCATENATED MODULE: ./build/gate/reads.js
/**
 * How each metric of the table (`src/metrics`) is read from the measurement of one artifact. A measurement that is missing,
 * NaN or degenerate reads as a reason, never as a number.
 */









const reads = {
    size: ({ sizeBytes }) => (0,reading/* reading */.h)(sizeBytes, ['bytes of the file'], { minimum: 1 }),
    deflated_size: ({ deflatedBytes }) => deflatedBytes === null
        ? (0,reading/* missing */.L)('expected a measured deflated size, found that nothing asked for it')
        : (0,reading/* reading */.h)(deflatedBytes, [size/* deflater */.E], { minimum: 1 }),
    accuracy: accuracy/* readAccuracy */.Oo,
    class_accuracy: accuracy/* readClassAccuracy */.A0,
    balanced_accuracy: readBalancedAccuracy,
    macro_f1: readMacroF1,
    parameters: ({ parameters, parametersNotKnown }) => readKnown(parameters, parametersNotKnown, 'weights and biases', 'the weights of every operator'),
    macs: ({ macs, macsNotKnown }) => readKnown(macs, macsNotKnown, 'one inference', 'the multiply-accumulates of every operator'),
    sparsity: readSparsity,
    distinct_codes: readDistinctCodes,
    arena_estimate: readArenaEstimate,
    float_operators: readFloatOperators,
    operators: readOperators,
    ...devices/* deviceReads */.A,
};
/** The total of the 64-bit yardstick, so that a file that passes fits into less on a 32-bit device. */
function readArenaEstimate({ arenaEstimate }) {
    if (!arenaEstimate)
        return (0,reading/* missing */.L)('expected the memory of the file, found that it was not estimated');
    const { totalBytes, activationBytes, deviceTotalBytes, unknown } = arenaEstimate;
    if (unknown.length > 0) {
        return (0,reading/* missing */.L)(`expected the memory of every part of the file, found that this is not known: ${unknown.join('; ')}`);
    }
    const bytes = (count) => `${(0,group_digits/* groupDigits */.K)(count)} B`;
    return (0,reading/* reading */.h)(totalBytes, [
        'estimate for TensorFlow Lite Micro',
        `activations ${bytes(activationBytes)}`,
        `${bytes(deviceTotalBytes)} on a 32-bit device`,
    ], { minimum: 1 });
}
/** A file without operators was not inspected: that none of them is float would be no news. */
function readFloatOperators({ operators }) {
    if (operators.length === 0)
        return (0,reading/* missing */.L)('expected the operators of the file, found no operator');
    const floats = operators.filter(({ type }) => (0,element_types/* isFloat */.dk)(type));
    const total = operators.reduce((sum, { count }) => sum + count, 0);
    const named = floats.map(({ operator, count }) => (count === 1 ? operator : `${count} ${operator}`)).join(', ');
    const conditions = [`of ${total} operators`, ...(named === '' ? [] : [named])];
    return (0,reading/* reading */.h)(floats.reduce((sum, { count }) => sum + count, 0), conditions, { minimum: 0 });
}
/** A count that is 0 is one: what is not known is said by its operators, never by a number. */
function readKnown(value, notKnown, condition, expected) {
    if (value !== null && notKnown.length === 0)
        return (0,reading/* reading */.h)(value, [condition], { minimum: 0 });
    return (0,reading/* missing */.L)(`expected ${expected}, found not known: ${describeNotKnown(notKnown) || 'what it is'}`);
}
const causes = {
    'custom-operator': 'custom operator',
    'open-dimensions': 'dimensions that only the runtime knows',
    'calls-subgraphs': 'runs other subgraphs, some number of times',
    'no-count': 'its shapes do not tell',
    'opaque-data': 'data that only it understands',
    'other-entry': "the file's first signature starts another subgraph than the first",
};
/** `2 CONV_2D (dimensions that only the runtime knows), edgetpu-custom-op (custom operator)` */
function describeNotKnown(operators) {
    return operators
        .map(({ operator, count, why }) => `${count === 1 ? '' : `${count} `}${operator} (${causes[why]})`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/gate/read-metric.js



/** The metric of an artifact, or the sum over the artifacts of a group. */
function readMetric(name, metric, aspect, evidence) {
    const members = evidence.groups && Object.hasOwn(evidence.groups, name) ? evidence.groups[name] : undefined;
    if (!members) {
        const found = (0,gate_evidence/* findArtifact */.Kc)(name, evidence);
        return found.kind === 'found' ? readFrom(found, metric, aspect, evidence) : (0,reading/* missing */.L)(found.reason);
    }
    if (!metric.isAdditive)
        return (0,reading/* missing */.L)(`expected a metric that adds up for the group ${name}, found ${metric.title}`);
    if (members.length === 0)
        return (0,reading/* missing */.L)(`expected artifacts in the group ${name}, found no artifact`);
    const parts = members.map((member) => ({
        member,
        part: readMetric(member, metric, aspect, { ...evidence, groups: {} }),
    }));
    const known = parts.flatMap(({ member, part }) => (part.ok ? [{ member, value: part.value }] : []));
    const sum = known.reduce((all, { value }) => all + value, 0);
    const reasons = parts.flatMap(({ member, part }) => (part.ok ? [] : [`${member}: ${part.reason}`]));
    if (reasons.length === 0) {
        const found = metric.hasOperatorLists
            ? parts.flatMap(({ member, part }) => (part.ok ? part.conditions.map((text) => `${member}: ${text}`) : []))
            : [];
        return { ok: true, value: sum, conditions: [`sum of ${members.join(', ')}`, ...found] };
    }
    const rest = known.length === 0 ? [] : [`the sum of ${known.map(({ member }) => member).join(', ')} is ${sum}`];
    return (0,reading/* missing */.L)([...reasons, ...rest].join('; '));
}
/** The metric of one artifact, of this run or of the baseline. */
function readFrom({ measurement, labels }, metric, aspect, evidence) {
    const { compressed } = evidence;
    const { artifact } = measurement;
    return reads[metric.name](measurement, {
        // An artifact may be called `constructor`.
        compressed: compressed && Object.hasOwn(compressed, artifact) ? compressed[artifact] : undefined,
        classes: evidence.classes,
        labels,
        device: aspect.device,
        className: aspect.class,
        layers: aspect.layers,
        over: aspect.over ?? 'each',
        operators: aspect.operators,
    });
}


/***/ }),

/***/ 55487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ countSeen),
/* harmony export */   Pw: () => (/* binding */ writeCodeSet),
/* harmony export */   S0: () => (/* binding */ readCodeSet)
/* harmony export */ });
function countSeen({ isSeen }) {
    let count = 0;
    for (const seen of isSeen)
        count += seen;
    return count;
}
function writeCodeSet({ lowest, isSeen }) {
    const digits = Array.from({ length: isSeen.length / 4 }, (_, digit) => [0, 1, 2, 3].reduce((sum, bit) => sum + (isSeen[4 * digit + bit] << bit), 0).toString(16));
    return { lowest, bits: digits.join('') };
}
function readCodeSet({ lowest, bits }) {
    return [...bits].flatMap((digit, at) => [0, 1, 2, 3].filter((bit) => (parseInt(digit, 16) >> bit) & 1).map((bit) => lowest + 4 * at + bit));
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deflatedBytes),
/* harmony export */   E: () => (/* binding */ deflater)
/* harmony export */ });
/** What makes the deflated size, exactly: named beside the number, and the same bytes on every CPU and version of Node. */
const deflater = 'pako 2.1.0, zlib deflate, level 9';
/**
 * Bytes after zlib deflate, level 9: what a zip or an over-the-air update would carry. Node's own zlib differs by some
 * percent between builds of Node, so a portable implementation is taken; it is loaded only here.
 */
async function deflatedBytes(bytes) {
    const { deflate } = await __webpack_require__.e(/* import() */ 3306).then(__webpack_require__.bind(__webpack_require__, 13306));
    return deflate(bytes, { level: 9 }).length;
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
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18614);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42523);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53963);
/**
 * What the repository gives a run, as one digest: the spec with those it extends, committed models, data and measurements.
 * Two commits with the same digest have the same report, so a base commit needs no run of its own to be compared with.
 */








/**
 * Relative to the workspace, with forward slashes, sorted: files, and folders of photographs. Data outside the workspace has
 * no place in a commit.
 */
function inputPaths({ specFiles, artifacts, teacher, student, data, workspace }) {
    const begun = [teacher, student].flatMap((model) => (model && (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .isImported */ .PX)(model) ? [model.file.path] : []));
    const models = [...artifacts.filter(_spec_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .isCommitted */ .zZ).map(({ path }) => path), ...begun];
    const inside = [...specFiles, ...models, ...(data ? dataPaths(data) : [])].filter((path) => !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_5__/* .leaves */ .FQ)(workspace, path));
    return [...new Set(inside.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path).replaceAll('\\', '/')))].sort();
}
/** Absolute: the files of IDX, the folder of photographs and the list of its splits. */
function dataPaths(data) {
    if (data.format === 'image_folder')
        return [data.root, ...(data.split.by === 'file' ? [data.split.file] : [])];
    const pairs = 'all' in data.files ? [data.files.all] : [data.files.train, data.files.test];
    return pairs.flatMap((pair) => (pair ? [pair.images, pair.labels] : [])).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(data.root, file));
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
            return files.filter((file) => file.startsWith(`${folder}/`));
        },
    };
}
/** The files behind `inputPaths`, sorted: those of a folder without the hidden ones, which no photograph is. */
async function inputFiles(plan, tree) {
    const paths = inputPaths(plan);
    if (plan.data?.format !== 'image_folder')
        return paths;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(plan.workspace, plan.data.root).replaceAll('\\', '/');
    if (!paths.includes(folder))
        return paths;
    const isHidden = (file) => file.slice(folder.length).includes('/.');
    const samples = (await tree.filesIn(folder)).filter((file) => !isHidden(file));
    return [...new Set([...paths.filter((path) => path !== folder), ...samples])].sort();
}
/**
 * The seed is in it because the command line can change it; the version of tinygate because other code makes other files.
 */
async function inputsDigest(plan, tree = diskTree(plan.workspace)) {
    const blobs = [];
    for (const path of await inputFiles(plan, tree))
        blobs.push([path, await tree.blobId(path)]);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestValue */ .yD)([_core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, plan.specPath, plan.name, plan.seed, blobs]);
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94400);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45092);
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
        (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(folder, ['rev-parse', '--git-common-dir']),
        (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(folder, ['config', '--get', 'lfs.storage']),
    ]);
    const gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, common.stdout.toString('utf8').trim());
    const own = storage.status === 0 ? storage.stdout.toString('utf8').trim() : '';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(gitFolder, own || 'lfs'), 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(`the Git LFS object ${sha256.slice(0, 12)} cannot be read: ${error.message}`);
    });
    if (bytes === null || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === sha256)
        return bytes;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(`the bytes of the Git LFS object ${sha256.slice(0, 12)} are not those of its name`);
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
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86444);
/** Reading JSON of a platform's API: what is not of the expected type counts as absent. */

function parseObject(answer) {
    const value = parse(answer);
    if (!isObject(value))
        throw new _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$(answer.status, 'expected a JSON object, found another answer');
    return value;
}
function parseList(answer) {
    const value = parse(answer);
    if (!Array.isArray(value))
        throw new _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$(answer.status, 'expected a JSON list, found another answer');
    return value.filter(isObject);
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
function listOf(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function textsOf(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
function parse({ status, bytes }) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw new _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$(status, 'expected JSON, found another answer');
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
