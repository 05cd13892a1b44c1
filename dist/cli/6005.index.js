export const id = 6005;
export const ids = [6005];
export const modules = {

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ checkLayers),
/* harmony export */   MB: () => (/* binding */ matchLayers),
/* harmony export */   O1: () => (/* binding */ nearestLayer),
/* harmony export */   fZ: () => (/* binding */ patternError)
/* harmony export */ });
/* unused harmony export isRegularExpression */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(436);
/**
 * Which layers a pass works on. A pattern is a name, a glob in which `*` stands for any characters, or a regular
 * expression between slashes; `/` inside a name is an ordinary character.
 */



/** Patterns and layer names may both be a stranger's, made to keep a machine busy for years. */
const limits = { comparisons: 10_000_000, regularExpressionsMs: 1000 };
/**
 * Layers that at least one pattern matches, in the order of `layerNames`. Throws `SpecError` where regular expressions take
 * longer than a second, or there is too much to compare.
 */
function matchLayers(patterns, layerNames) {
    if (patterns.length * layerNames.length > limits.comparisons) {
        throw slow(`${patterns.length} patterns for ${layerNames.length} layers`, 'Use fewer patterns, with *.');
    }
    const expressions = patterns.filter(isRegularExpression);
    const globs = patterns.filter((pattern) => !isRegularExpression(pattern)).map((pattern) => pattern.split('*'));
    const found = expressions.length === 0 ? new Set() : matchExpressions(expressions, layerNames);
    return layerNames.filter((name) => found.has(name) || globs.some((parts) => matchesGlob(parts, name)));
}
/**
 * Every pattern of the plan must match a compressible layer of the graph. Throws `SpecError` with each that does not,
 * and the nearest name.
 */
function checkLayers(plan, layerNames) {
    const { pruning, clustering } = plan.compression;
    const problems = [
        ...checkPatterns(plan, '/compression/pruning/layers', pruning?.layers ?? [], layerNames),
        ...checkPatterns(plan, '/compression/clustering/layers', clustering?.layers ?? [], layerNames),
    ];
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8(problems);
}
function checkPatterns(plan, pointer, patterns, layerNames) {
    return patterns.flatMap((pattern, index) => {
        if (matchLayers([pattern], layerNames).length > 0)
            return [];
        const where = plan.places[`${pointer}/${index}`] ?? plan.places[pointer];
        const name = nearestLayer(pattern, layerNames);
        return [
            {
                code: 'spec/no-layer',
                message: `expected '${pattern}' to match a layer that can be compressed, found none`,
                ...(where ? { where } : {}),
                fix: name === undefined
                    ? `Layers: ${layerNames.join(', ')}.`
                    : `Did you mean '${name}'? Layers: ${layerNames.join(', ')}.`,
            },
        ];
    });
}
/** The name of a layer that is near enough to a pattern to be meant. */
function nearestLayer(pattern, layerNames) {
    const plain = (name) => name.replaceAll('/', '');
    const suggestion = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(pattern.replaceAll(/[*/^$]/g, ''), layerNames.map(plain));
    return layerNames.find((layer) => plain(layer) === suggestion);
}
/** In time that grows with the length of the name: each part is found at the first place after the one before it. */
function matchesGlob(parts, name) {
    const [first = '', ...rest] = parts;
    const last = rest.pop();
    if (last === undefined)
        return name === first;
    if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= end;
}
const matchAll = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('names.filter((name) => expressions.some((expression) => expression.test(name)))');
/** JavaScript's regular expressions go back and forth as often as they like, so they are given a time to end in. */
function matchExpressions(patterns, names) {
    const expressions = patterns.map(regularExpression);
    try {
        const timeout = limits.regularExpressionsMs;
        return new Set(matchAll.runInNewContext({ names, expressions }, { timeout }));
    }
    catch (error) {
        const isLate = error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        const found = isLate ? `that ${patterns.join(', ')} took longer` : error.message;
        throw slow(found, 'Use names and *, or an expression without nested repetition.');
    }
}
function slow(found, fix) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8({
        code: 'spec/slow-pattern',
        message: `expected layer patterns to be matched within ${limits.regularExpressionsMs / 1000} s, found ${found}`,
        fix,
    });
}
/** Throws `SyntaxError` for what is no regular expression. */
function regularExpression(pattern) {
    return new RegExp(pattern.slice(1, -1), 'u');
}
/** Whether a pattern is written between slashes. */
function isRegularExpression(pattern) {
    return pattern.length > 2 && pattern.startsWith('/') && pattern.endsWith('/');
}
/** What is wrong with a pattern, or undefined. */
function patternError(pattern) {
    try {
        if (isRegularExpression(pattern))
            regularExpression(pattern);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}


/***/ }),

/***/ 53963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ isTrainable),
/* harmony export */   OH: () => (/* binding */ stepAt),
/* harmony export */   lo: () => (/* binding */ baseReference),
/* harmony export */   zZ: () => (/* binding */ isCommitted)
/* harmony export */ });
/** The optimizer step at `position` in a stage of `totalSteps`. */
function stepAt(position, totalSteps) {
    return position.unit === 'steps' ? position.value : Math.round(position.value * totalSteps);
}
function isCommitted(artifact) {
    return 'file' in artifact;
}
/** The name that relative limits use for the same artifact in the report of the base commit. */
const baseReference = 'base';
function isTrainable(plan) {
    return plan.student !== null && plan.data !== null;
}


/***/ }),

/***/ 16005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(42523);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/spec/located.js
var located = __webpack_require__(99272);
// EXTERNAL MODULE: ./build/spec/schema/document.js
var schema_document = __webpack_require__(82487);
;// CONCATENATED MODULE: ./build/spec/schema-walk.js
/** Finds the part of the spec's schema that describes a place in a spec: what messages and documentation are made of. */


const schema_walk_document = schema_document/* specSchema */.p;
const rootSchema = { key: schema_walk_document, type: schema_walk_document };
function describe(schema) {
    return { key: schema, type: follow(schema) };
}
function follow(schema) {
    if (schema.$ref === undefined)
        return schema;
    const target = schema_walk_document.$defs[schema.$ref.replace('#/$defs/', '')];
    if (!target)
        throw new Error(`internal: the schema refers to ${schema.$ref}, which it does not define`);
    return target;
}
/** The schema of the value at `pointer`, following the variant that `value` chose; undefined below an unknown key. */
function schemaAt(pointer, value) {
    let here = rootSchema;
    let current = value;
    for (const token of (0,located/* pointerTokens */.Mr)(pointer)) {
        if (!here)
            return undefined;
        here = child(here.type, token, current);
        current = memberOf(current, token);
    }
    return here;
}
function child(schema, token, value) {
    const chosen = variantOf(schema, value);
    const next = propertiesOf(chosen)[token] ??
        (typeof chosen.additionalProperties === 'object' ? chosen.additionalProperties : undefined) ??
        (/^\d+$/.test(token) ? (chosen.items ?? chosen.anyOf?.find((option) => option.items)?.items) : undefined);
    return next && describe(next);
}
/** The form with keys of a type that may also be written as a single value; any other type as it is. */
function objectForm(schema) {
    return schema.properties === undefined && schema.then ? follow(schema.then) : schema;
}
/** The alternative of a discriminated union that the value's tag names; the schema itself where there is none. */
function variantOf(union, value) {
    const schema = objectForm(union);
    const tag = schema.discriminator?.propertyName;
    if (tag === undefined)
        return schema;
    const found = memberOf(value, tag);
    return variants(schema).find((variant) => tagValues(variant, tag).some((name) => name === found)) ?? schema;
}
function variants(schema) {
    return (schema.oneOf ?? []).map(follow);
}
function tagValues(variant, tag) {
    const property = propertiesOf(variant)[tag];
    return property?.enum ?? (property?.const === undefined ? [] : [property.const]);
}
/** Whether a value may be written as a percentage, and as a number from 0 to 1. */
function isShare({ anyOf = [] }) {
    const options = anyOf.map(follow);
    const hasFraction = options.some(({ maximum, exclusiveMaximum }) => (maximum ?? exclusiveMaximum) === 1);
    const hasPercentage = options.some(({ pattern }) => pattern?.endsWith('%$') === true);
    return (hasFraction && hasPercentage) || options.some(isShare);
}
/** Whether a value may be written as a percentage, but not as a number from 0 to 1: such a number could mean two things. */
function isPercentageOrValue(schema) {
    return !isShare(schema) && (schema.else?.anyOf ?? []).some(({ pattern }) => pattern?.endsWith('%$') === true);
}
/** Keys a value of this schema may have; those of every variant where the variant is not known. */
function propertiesOf(schema) {
    return (schema.properties ??
        Object.fromEntries(variants(schema).flatMap(({ properties = {} }) => Object.entries(properties))));
}
function memberOf(value, token) {
    if (value === null || value === undefined || typeof value !== 'object')
        return undefined;
    return Object.hasOwn(value, token) ? value[token] : undefined;
}
/** Every place where a key is allowed, as `compression.distillation`: for keys that were written at the wrong level. */
function parentsOfKey(key) {
    const found = [];
    const visit = (schema, path) => {
        for (const variant of schema.discriminator ? variants(schema) : [schema]) {
            for (const [name, property] of Object.entries(variant.properties ?? {})) {
                const parent = path.join('.');
                if (name === key && !found.includes(parent))
                    found.push(parent);
                visit(objectForm(follow(property)), [...path, name]);
            }
            if (variant.items)
                visit(follow(variant.items), [...path.slice(0, -1), `${path.at(-1)}[]`]);
            if (typeof variant.additionalProperties === 'object') {
                visit(follow(variant.additionalProperties), [...path, '<name>']);
            }
        }
    };
    visit(schema_walk_document, []);
    return found;
}

;// CONCATENATED MODULE: ./build/spec/rules-data.js
/** Rules about files, and what the values of `data` must agree on. */




/** Folder that `data.root` starts from: that of the file it is written in, or else of the file that names the images. */
function dataFolder(root) {
    const written = ['/data/root', '/data/images', '/data/train/images', '/data/test/images'].map((pointer) => (0,located/* spanOf */.ee)(root, pointer));
    return (0,external_node_path_.dirname)((written.find((span) => span !== undefined) ?? root.span).source.path);
}
const dataRules = [
    {
        reads: ['/data'],
        check: ({ spec: { data, student }, written }) => {
            if (!data)
                return [];
            const writtenData = memberOf(written, 'data');
            const has = (key) => memberOf(writtenData, key) !== undefined;
            const whole = has('images') || has('labels');
            const parts = has('train') || has('test');
            const broken = (pointer, message, fix) => [
                { code: 'spec/data-files', pointer, at: 'key', message, fix },
            ];
            if (whole && parts) {
                const stray = has('train') ? '/data/train' : '/data/test';
                return broken(stray, 'expected either images and labels, or train and test, found both', 'Remove one pair; in a spec that extends another, null removes an inherited key.');
            }
            if (!whole && !parts) {
                return broken('/data', 'expected images and labels, or train and test, in data, found neither', 'Name the files.').map((one) => ({ ...one, example: 'data: { root: data, images: images.gz, labels: labels.gz }' }));
            }
            // Committed files are measured only: they need no training images.
            const named = student ? ['train', 'test'] : ['test'];
            const pair = whole ? ['images', 'labels'] : named;
            const missing = pair.find((key) => data[key] === undefined);
            if (missing)
                return broken('/data', `expected ${pair.join(' and ')} in data, found no ${missing}`, `Add '${missing}'.`);
            if (parts && has('split')) {
                return broken('/data/split', 'expected no split where train and test are named, found one', 'Remove split; the files are split already.');
            }
            return [];
        },
    },
    {
        reads: ['/data'],
        check: ({ spec: { data }, root, workspace }) => {
            if (!data)
                return [];
            const outside = (pointer, path, base, folder) => (0,external_node_path_.isAbsolute)(path) || /^[A-Za-z]:|\\|\0/.test(path) || (0,load/* leaves */.FQ)(folder, (0,external_node_path_.resolve)(base, path))
                ? [
                    {
                        code: 'spec/path',
                        pointer,
                        message: `expected a relative path that stays in ${pointer === '/data/root' ? 'the workspace' : 'data.root'}, with forward slashes, found '${path}'`,
                        cause: 'A spec may come from a fork, so it cannot name files elsewhere on the machine.',
                        fix: 'For data elsewhere, run with --data-root DIR (the action: data-root: DIR).',
                    },
                ]
                : [];
            const folder = dataFolder(root);
            const rootProblems = data.root === undefined ? [] : outside('/data/root', data.root, folder, workspace);
            const files = [
                ['/data/images', data.images],
                ['/data/labels', data.labels],
                ['/data/train/images', data.train?.images],
                ['/data/train/labels', data.train?.labels],
                ['/data/test/images', data.test?.images],
                ['/data/test/labels', data.test?.labels],
            ];
            return [
                ...rootProblems,
                ...files.flatMap(([pointer, path]) => (path === undefined ? [] : outside(pointer, path, folder, folder))),
            ];
        },
    },
    {
        reads: ['/data/normalization'],
        check: ({ spec: { data } }) => {
            const [means, stds] = [data?.normalization?.mean?.length ?? 1, data?.normalization?.std?.length ?? 1];
            if (means === stds || means === 1 || stds === 1)
                return [];
            return [
                {
                    code: 'spec/normalization',
                    pointer: '/data/normalization/std',
                    message: `expected mean and std to have one value, or one per channel, found ${means} and ${stds}`,
                    fix: 'Give both the same number of values.',
                },
            ];
        },
    },
];

// EXTERNAL MODULE: ./build/operators/lists.js + 3 modules
var lists = __webpack_require__(80480);
// EXTERNAL MODULE: ./build/operators/names.js
var names = __webpack_require__(78038);
;// CONCATENATED MODULE: ./build/spec/operator-lists.js


function asItems(list) {
    return list === undefined ? [] : typeof list === 'string' ? [list] : list;
}
function operatorListsOf({ allow, deny }) {
    return {
        ...(allow === undefined ? {} : { allow: asItems(allow).map(planItem) }),
        ...(deny === undefined ? {} : { deny: asItems(deny).map(planItem) }),
    };
}
/** Whether a word in a list says something: a ready list, a builtin operator, or a custom operator of a ready list. */
function isKnownWord(word) {
    return (0,lists/* findReadyList */.j9)(word) !== undefined || (0,names/* isBuiltinName */.nc)(word) || lists/* knownCustomOperators */.ik.includes(word);
}
function planItem(item) {
    if (typeof item === 'string') {
        if (lists/* readyListNames */.u.some((name) => name === item))
            return item;
        return (0,names/* isBuiltinName */.nc)(item) ? { operator: item } : { operator: item, isCustom: true };
    }
    const { operator, custom, min_version, max_version, types } = item;
    const versions = {
        ...(min_version === undefined ? {} : { minVersion: min_version }),
        ...(max_version === undefined ? {} : { maxVersion: max_version }),
    };
    const limits = { ...versions, ...(types === undefined ? {} : { types }) };
    return custom === undefined
        ? { operator: operator ?? '', ...limits }
        : { operator: custom, isCustom: true, ...limits };
}

// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/spec/plan.js
var plan = __webpack_require__(53963);
;// CONCATENATED MODULE: ./build/spec/units.js
/** Numbers with units, as a spec writes them. The schema has already checked their form. */

const unitBytes = {
    B: 1,
    kB: 1000,
    KiB: 1024,
    MB: 1000 ** 2,
    MiB: 1024 ** 2,
    GB: 1000 ** 3,
    GiB: 1024 ** 3,
};
/** `30 kB` → 30000, `30 KiB` → 30720, 30000 → 30000. */
function parseSizeBytes(value) {
    if (typeof value === 'number')
        return value;
    const [, digits, unit] = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(value) ?? [];
    const factor = unit === undefined ? undefined : unitBytes[unit];
    if (digits === undefined || factor === undefined)
        throw new core_errors/* InternalError */.Gd(`'${value}' passed the schema as a size`);
    return Number(digits) * factor;
}
/** `88.5 %` → 0.885, to the last bit what 0.885 is. */
function parseFraction(value) {
    if (typeof value === 'number')
        return value;
    const [, digits] = /^([0-9]+(?:\.[0-9]+)?) ?%$/.exec(value) ?? [];
    if (digits === undefined)
        throw new core_errors/* InternalError */.Gd(`'${value}' passed the schema as a fraction`);
    return Number(`${digits}e-2`);
}
const unitMilliseconds = { us: 1e-3, ms: 1, s: 1000 };
const unitMillijoules = { uJ: 1e-3, mJ: 1, J: 1000 };
/** `12 ms` → 12, `800 us` → 0.8, 12 → 12. */
function parseMilliseconds(value) {
    return parseWithUnit(value, unitMilliseconds, 'a duration');
}
/** `3.2 mJ` → 3.2, `900 uJ` → 0.9, 3.2 → 3.2. */
function parseMillijoules(value) {
    return parseWithUnit(value, unitMillijoules, 'an energy');
}
function parseWithUnit(value, units, kind) {
    if (typeof value === 'number')
        return value;
    const [, digits, unit] = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(value) ?? [];
    const factor = unit === undefined ? undefined : units[unit];
    if (digits === undefined || factor === undefined)
        throw new core_errors/* InternalError */.Gd(`'${value}' passed the schema as ${kind}`);
    return Number(digits) * factor;
}
/** `20 %` → a fraction of the stage, 100 → a step. */
function parseStep(value) {
    return typeof value === 'number' ? { unit: 'steps', value } : { unit: 'fraction', value: parseFraction(value) };
}

;// CONCATENATED MODULE: ./build/spec/limits.js



function limitsOf(budget) {
    const parse = parserOf(budget);
    const optional = (value) => (value === undefined ? undefined : parse(value));
    return { min: optional('min' in budget ? budget.min : undefined), max: optional(budget.max) };
}
/** What a drop in accuracy is decided with, unless the budget says otherwise: chance must be an unlikely explanation. */
const dropConfidence = 0.95;
/** Null without `max_drop`, or without what it compares with: a rule has said so. */
function dropOf(budget) {
    if (!('max_drop' in budget) || budget.against === undefined)
        return null;
    const drop = { value: parseFraction(budget.max_drop), against: referenceOf(budget.against, budget) };
    // A value has no samples to pair with.
    const { isTested, hasClass } = (0,metrics/* metricNamed */.SB)(budget.metric);
    const isOfOneSet = !hasClass || 'class' in budget;
    const isPaired = typeof drop.against === 'string' && isTested && isOfOneSet;
    if (!isPaired)
        return drop;
    return { ...drop, confidence: ('confidence' in budget ? budget.confidence : undefined) ?? dropConfidence };
}
function increaseOf(budget) {
    if (!('max_increase' in budget))
        return null;
    const { percent, absolute, combine = 'any', against = budget.against ?? plan/* baseReference */.lo, } = partsOf(budget.max_increase);
    const parse = parserOf(budget);
    return {
        percent: percent === undefined ? null : parsePercentage(percent),
        absolute: absolute === undefined ? null : parse(absolute),
        combine,
        against: referenceOf(against, budget),
    };
}
/** `2 %` is a share of the reference, any other single value is in the unit of the metric. */
function partsOf(increase) {
    if (typeof increase === 'object')
        return increase;
    return typeof increase === 'string' && increase.endsWith('%') ? { percent: increase } : { absolute: increase };
}
function referenceOf(against, budget) {
    return isName(against, budget) ? against : parserOf(budget)(against);
}
/**
 * Whether a reference is a name, and not a value with a unit of the budget's metric. Names have no capitals, spaces or `%`,
 * so only durations could be both; there the value is meant.
 */
function isName(against, { metric }) {
    if (typeof against === 'number' || !/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(against))
        return false;
    return !(metrics/* metrics */.qd[metric].unit === 'milliseconds' && /^[0-9]+(\.[0-9]+)?(us|ms|s)$/.test(against));
}
/** `150 %` → 1.5. */
function parsePercentage(value) {
    return typeof value === 'number' ? value : Number(`${value.replace(/ ?%$/, '')}e-2`);
}
const parsers = {
    bytes: parseSizeBytes,
    fraction: parseFraction,
    count: Number,
    milliseconds: parseMilliseconds,
    millijoules: parseMillijoules,
};
function parserOf({ metric }) {
    return parsers[metrics/* metrics */.qd[metric].unit];
}

;// CONCATENATED MODULE: ./build/spec/resolve.js
/** A valid spec with defaults into a frozen plan: units parsed, paths absolute, command-line choices applied. */









function resolvePlan(loaded, spec, workspace, overrides = {}) {
    const places = (0,located/* allPlaces */.U1)(loaded.root);
    const threads = overrides.threads ?? given(spec.threads, 'threads');
    const student = spec.student ? planModel(spec.student) : null;
    const folderOf = (pointer) => (0,external_node_path_.dirname)(given((0,located/* spanOf */.ee)(loaded.root, pointer), pointer).source.path);
    return freeze({
        specFile: loaded.file,
        specPath: (0,load/* displayPath */.Gt)(loaded.file, workspace),
        workspace,
        name: spec.name,
        seed: overrides.seed ?? given(spec.seed, 'seed'),
        engine: overrides.engine ?? given(spec.engine, 'engine'),
        runtime: overrides.runtime ?? given(spec.runtime, 'runtime'),
        threads: threads === 0 ? (0,external_node_os_.availableParallelism)() : threads,
        data: spec.data
            ? planData(spec.data, overrides.dataRoot ?? (0,external_node_path_.resolve)(dataFolder(loaded.root), given(spec.data.root, 'data.root')))
            : null,
        teacher: spec.teacher ? planModel(spec.teacher) : null,
        student,
        compression: planCompression(spec, student?.training ?? null),
        artifacts: Object.entries(spec.artifacts).map(([name, { file, model, format, type }]) => {
            if (file === undefined)
                return { name, model: given(model, 'model'), format: given(format, 'format'), type: given(type, 'type') };
            const path = (0,external_node_path_.resolve)(folderOf((0,located/* toPointer */.rb)(['artifacts', name, 'file'])), file);
            return { name, path, file: (0,load/* displayPath */.Gt)(path, workspace) };
        }),
        groups: given(spec.groups, 'groups'),
        measurements: given(spec.measurements, 'measurements').map((pattern, index) => {
            const pointer = `/measurements/${index}`;
            return {
                pattern: (0,external_node_path_.resolve)(folderOf(pointer), pattern),
                where: given(places[pointer], 'the place of measurements'),
            };
        }),
        budgets: given(spec.budgets, 'budgets').map((budget, index) => planBudget(budget, places[`/budgets/${index}`])),
        specFiles: loaded.files,
        places,
    });
}
/** Defaults live in the schema only; after validation they are there. */
function given(value, key) {
    if (value === undefined)
        throw new core_errors/* InternalError */.Gd(`the schema has no default for ${key}`);
    return value;
}
function planData(data, root) {
    const { images, labels, train, test } = data;
    const { mean, std } = given(data.normalization, 'normalization');
    const { horizontal_flip, shift } = given(data.augmentation, 'augmentation');
    const files = test
        ? { train: train ?? null, test }
        : {
            all: { images: given(images, 'images'), labels: given(labels, 'labels') },
            testFraction: parseFraction(given(data.split?.test_fraction, 'test_fraction')),
        };
    return {
        format: given(data.format, 'format'),
        root,
        files,
        classes: data.classes ?? null,
        normalization: { mean: given(mean, 'mean'), std: given(std, 'std') },
        augmentation: {
            horizontalFlip: given(horizontal_flip, 'horizontal_flip'),
            shiftPixels: given(shift, 'shift'),
        },
    };
}
function planModel(model) {
    const training = planTraining(model.training);
    // The schema fills every parameter that has a default, so the written type and the plan's agree.
    return { architecture: model.architecture, parameters: given(model.parameters, 'parameters'), training };
}
function planTraining(training) {
    return {
        epochs: training.epochs,
        batchSize: given(training.batch_size, 'batch_size'),
        optimizer: planOptimizer(given(training.optimizer, 'optimizer')),
        learningRate: planLearningRate(training.learning_rate),
        labelSmoothing: given(training.label_smoothing, 'label_smoothing'),
    };
}
function planOptimizer(optimizer) {
    if (optimizer.name === 'sgd') {
        const { momentum, weight_decay } = optimizer;
        return { name: 'sgd', momentum: given(momentum, 'momentum'), weightDecay: given(weight_decay, 'weight_decay') };
    }
    return {
        name: optimizer.name,
        beta1: given(optimizer.beta_1, 'beta_1'),
        beta2: given(optimizer.beta_2, 'beta_2'),
        epsilon: given(optimizer.epsilon, 'epsilon'),
        weightDecay: optimizer.name === 'adamw' ? given(optimizer.weight_decay, 'weight_decay') : 0,
    };
}
function planLearningRate(rate) {
    const warmup = parseStep(given(rate.warmup, 'warmup'));
    if (rate.schedule === 'constant')
        return { schedule: 'constant', peak: rate.peak, warmup };
    return { schedule: rate.schedule, peak: rate.peak, warmup, final: given(rate.final, 'final') };
}
function planCompression({ compression }, student) {
    const { distillation, pruning, clustering, quantization, fine_tuning } = given(compression, 'compression');
    return {
        distillation: distillation
            ? {
                temperature: given(distillation.temperature, 'temperature'),
                alpha: given(distillation.alpha, 'alpha'),
            }
            : null,
        pruning: pruning ? planPruning(pruning) : null,
        clustering: clustering
            ? {
                numberOfClusters: clustering.number_of_clusters,
                centroidsInit: given(clustering.cluster_centroids_init, 'cluster_centroids_init'),
                preserveSparsity: given(clustering.preserve_sparsity, 'preserve_sparsity'),
                layers: given(clustering.layers, 'layers'),
            }
            : null,
        quantization: quantization
            ? {
                mode: given(quantization.mode, 'mode'),
                bits: given(quantization.num_bits, 'num_bits'),
                perAxis: given(quantization.per_axis, 'per_axis'),
                representativeSamples: given(quantization.representative_dataset?.samples, 'samples'),
            }
            : null,
        fineTuning: fine_tuning
            ? {
                epochs: fine_tuning.epochs,
                batchSize: fine_tuning.batch_size ?? given(student?.batchSize, 'batch_size'),
                learningRate: planLearningRate(fine_tuning.learning_rate),
            }
            : null,
    };
}
function planPruning(pruning) {
    const steps = {
        beginStep: parseStep(given(pruning.begin_step, 'begin_step')),
        endStep: parseStep(given(pruning.end_step, 'end_step')),
        frequency: given(pruning.frequency, 'frequency'),
        layers: given(pruning.layers, 'layers'),
    };
    switch (pruning.schedule) {
        case 'ConstantSparsity':
            return { ...steps, schedule: pruning.schedule, targetSparsity: parseFraction(pruning.target_sparsity) };
        case 'PolynomialDecay':
            return {
                ...steps,
                schedule: pruning.schedule,
                initialSparsity: parseFraction(given(pruning.initial_sparsity, 'initial_sparsity')),
                finalSparsity: parseFraction(pruning.final_sparsity),
                power: given(pruning.power, 'power'),
            };
        default:
            return pruning;
    }
}
function planBudget(budget, where) {
    const { min, max } = limitsOf(budget);
    return {
        artifact: budget.artifact,
        metric: budget.metric,
        device: 'device' in budget ? (budget.device ?? null) : null,
        class: 'class' in budget ? (budget.class ?? null) : null,
        ...('layers' in budget ? { layers: budget.layers } : {}),
        ...('over' in budget ? { over: budget.over } : {}),
        ...(budget.metric === 'operators' ? { operators: operatorListsOf(budget) } : {}),
        min: min ?? null,
        max: max ?? null,
        maxDrop: dropOf(budget),
        maxIncrease: increaseOf(budget),
        confidence: 'confidence' in budget ? (budget.confidence ?? null) : null,
        level: given(budget.level, 'level'),
        onUnchanged: given(budget.on_unchanged, 'on_unchanged'),
        waiver: budget.waiver ?? null,
        message: budget.message ?? null,
        where: given(where, 'the place of a budget'),
    };
}
function freeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(freeze);
    }
    return value;
}

// EXTERNAL MODULE: ./build/spec/excerpt.js
var excerpt = __webpack_require__(55015);
;// CONCATENATED MODULE: ./build/spec/common-words.js

/** Without case, `-`, `_` and spaces, as `plain` makes them. */
const metricWords = {
    latency: ['latency_median', 'latency_p95', 'latency_mean'],
    inferencetime: ['latency_median', 'latency_p95', 'latency_mean'],
    time: ['latency_median', 'latency_p95', 'latency_mean'],
    speed: ['latency_median', 'latency_p95', 'latency_mean'],
    latencyp50: ['latency_median'],
    p50: ['latency_median'],
    p95: ['latency_p95'],
    flops: ['macs'],
    mflops: ['macs'],
    madds: ['macs'],
    macc: ['macs'],
    multiplyaccumulates: ['macs'],
    params: ['parameters'],
    weights: ['parameters'],
    peakram: ['arena', 'ram', 'peak_memory'],
    memory: ['arena', 'ram', 'peak_memory'],
    sram: ['ram', 'arena'],
    peakrss: ['peak_memory'],
    rss: ['peak_memory'],
    tensorarena: ['arena'],
    arenasize: ['arena'],
    rom: ['flash'],
    filesize: ['size'],
    modelsize: ['size'],
    compressedsize: ['deflated_size'],
    gzip: ['deflated_size'],
    gzipsize: ['deflated_size'],
    zipsize: ['deflated_size'],
    top1: ['accuracy'],
    f1: ['macro_f1'],
    f1score: ['macro_f1'],
    recall: ['balanced_accuracy', 'class_accuracy'],
    zeros: ['sparsity'],
    clusters: ['distinct_codes'],
    power: ['energy'],
    ops: ['operators'],
    unsupportedops: ['operators'],
    supportedops: ['operators'],
};
const keyWords = {
    path: 'file',
    filename: 'file',
    limit: 'max',
    maximum: 'max',
    budget: 'max',
    threshold: 'max',
    minimum: 'min',
    maxgrowth: 'max_increase',
    maxdelta: 'max_increase',
    maxloss: 'max_drop',
    tolerance: 'max_drop',
    baseline: 'against',
    reference: 'against',
    severity: 'level',
    description: 'message',
    allowed: 'allow',
    allowlist: 'allow',
    whitelist: 'allow',
    denied: 'deny',
    denylist: 'deny',
    blacklist: 'deny',
};
/** Names of the metrics that a word may mean; empty for a word that nothing is known of. */
function metricsMeant(word) {
    return lookUp(metricWords, word) ?? [];
}
/** The key that a word may mean, of those that are allowed. */
function keyMeant(word, allowed) {
    const key = lookUp(keyWords, word);
    return key !== undefined && allowed.includes(key) ? key : undefined;
}
const sizeUnits = {
    k: ['kB', 'KiB'],
    kb: ['kB', 'KiB'],
    m: ['MB', 'MiB'],
    mb: ['MB', 'MiB'],
    g: ['GB', 'GiB'],
    gb: ['GB', 'GiB'],
};
/** `60 KB` → `'60 kB' (60,000 bytes) or '60 KiB' (61,440 bytes)`; undefined for what is no size in other units. */
function sizeMeant(written) {
    const [, digits, unit = ''] = /^([0-9]{1,9}(?:\.[0-9]{1,6})?) *([A-Za-z]+)$/.exec(written.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    if (/^bytes?$/i.test(unit) || unit === 'b')
        return `'${digits} B'`;
    const units = lookUp(sizeUnits, unit);
    return units
        ?.map((name) => `'${digits} ${name}' (${Math.round(parseSizeBytes(`${digits} ${name}`)).toLocaleString('en-US')} bytes)`)
        .join(' or ');
}
function lookUp(words, word) {
    const plain = word.slice(0, 100).toLowerCase().replaceAll(/[-_ ]/g, '');
    return Object.hasOwn(words, plain) ? words[plain] : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/spec/expected.js
/** What a schema expects, and what was found, in words. */



/** Of texts that somebody has to read: spaces, and characters that cannot be seen, say nothing. */
const notBlank = '^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$';
function expectedPhrase({ type }) {
    const tag = type.discriminator?.propertyName;
    if (tag !== undefined) {
        const tags = variants(type).flatMap((variant) => tagValues(variant, tag));
        return `${type.description ?? 'an object'} (${tag}: ${tags.map(String).join(' | ')})`;
    }
    if (type.enum)
        return type.enum.length === 1 ? quote(type.enum[0]) : `one of ${type.enum.map(quote).join(', ')}`;
    if (type.const !== undefined)
        return quote(type.const);
    switch (type.type) {
        case 'integer':
            return `a whole number${range(type)}`;
        case 'number':
            return `a number${range(type)}`;
        case 'boolean':
            return 'true or false';
        case 'string':
            if (type.pattern === notBlank)
                return 'text that has a letter or a digit';
            return type.pattern === undefined ? 'text' : (phraseOf(type) ?? `text that matches ${type.pattern}`);
        case 'array':
            return arrayPhrase(type);
        case 'object':
            return 'an object with keys and values';
        default:
            return (phraseOf(type) ?? type.anyOf?.map((option) => expectedPhrase(describe(option))).join(', or ') ?? 'another value');
    }
}
/** The description of a named type is a phrase; that of a key is a sentence. */
function phraseOf({ description }) {
    return description?.endsWith('.') === false ? description : undefined;
}
function range({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
    if (minimum !== undefined && maximum !== undefined)
        return ` from ${minimum} to ${maximum}`;
    const low = minimum !== undefined
        ? `of at least ${minimum}`
        : exclusiveMinimum !== undefined
            ? `above ${exclusiveMinimum}`
            : '';
    const high = maximum !== undefined ? `at most ${maximum}` : exclusiveMaximum !== undefined ? `below ${exclusiveMaximum}` : '';
    const words = [low, high].filter((text) => text !== '');
    return words.length > 0 ? ` ${words.join(' and ')}` : '';
}
function arrayPhrase({ minItems, maxItems, items }) {
    const each = items?.type === undefined ? '' : `, each ${expectedPhrase({ key: items, type: items })}`;
    if (minItems === undefined)
        return `a list${each}`;
    if (maxItems === undefined)
        return `a list of at least ${minItems}${each}`;
    return `a list of ${minItems === maxItems ? minItems : `${minItems} to ${maxItems}`}${each}`;
}
/** `text "8"`, `8`, `an object`: a value as it was read, so that a quoted number is told from a number. */
function foundPhrase(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'an object';
    return typeof value === 'string' && isFinite(Number(value)) ? `the text ${quote(value)}` : quote(value);
}
/** Text in quotes, shortened, and safe to print. */
function quote(value) {
    if (typeof value === 'object')
        return JSON.stringify(value);
    if (typeof value !== 'string')
        return String(value);
    const text = value.length > 60 ? `${value.slice(0, 57)}...` : value;
    return `'${(0,excerpt/* printable */.g)(text)}'`;
}
/** The schema's own example as a line of YAML. */
function exampleLine(key, { key: schema, type }) {
    const example = schema.examples?.[0] ?? type.examples?.[0];
    if (example === undefined)
        return undefined;
    const value = (0,dist/* stringify */.As)(example, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true })
        .trim()
        .replaceAll('[ ', '[')
        .replaceAll(' ]', ']');
    return key === undefined ? value : `${key}: ${value}`;
}

// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __webpack_require__(436);
;// CONCATENATED MODULE: ./build/spec/explain.js






/** `value` is the spec as it was written, before defaults. */
function explain(errors, value, root) {
    return withoutEchoes(errors).map((error) => explainOne(error, value, root));
}
/**
 * An `anyOf` that fails reports every alternative too, a union without its tag reports it twice, and a required key that
 * is misspelt is both missing and unknown.
 */
function withoutEchoes(errors) {
    const alternatives = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
    const isInside = (path, outer) => path === outer || path.startsWith(`${outer}/`);
    const isMisspelt = ({ instancePath, params }) => errors.some((other) => other.keyword === 'additionalProperties' &&
        other.instancePath === instancePath &&
        (0,suggest/* nearest */.p)(String(other.params['additionalProperty']), [String(params['missingProperty'])]) !== undefined);
    // A union inside a union fails with it.
    const isFirst = (error) => errors.find((other) => other.keyword === 'anyOf' && other.instancePath === error.instancePath) === error;
    // With `path` where `file` is meant, the file would be made: of a model and data that nobody thinks of.
    const meansFile = errors.some(({ keyword, instancePath, params }) => keyword === 'additionalProperties' &&
        instancePath.startsWith('/artifacts/') &&
        keyMeant(String(params['additionalProperty']), ['file']) !== undefined);
    return errors.filter((error) => {
        if (meansFile && error.keyword === 'required' && error.instancePath === '')
            return false;
        // `if` only says that one of its branches failed, which says so itself.
        if (error.keyword === 'propertyNames' || error.keyword === 'if')
            return false;
        if (error.keyword === 'discriminator')
            return error.params['tagValue'] !== undefined;
        if (error.keyword === 'required' && isMisspelt(error))
            return false;
        return error.keyword === 'anyOf'
            ? isFirst(error)
            : !alternatives.some((outer) => isInside(error.instancePath, outer));
    });
}
function explainOne(error, value, root) {
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(error.instancePath, String(error.params['additionalProperty']), value, root);
        case 'required':
            return missingKey(error.instancePath, String(error.params['missingProperty']), value, root);
        case 'discriminator':
            return unknownVariant(error.instancePath, String(error.params['tag']), value, root);
        default:
            return error.propertyName === undefined
                ? wrongValue(error, value, root)
                : wrongName(error.instancePath, error.propertyName, value, root);
    }
}
function unknownKey(parent, key, value, root) {
    const pointer = `${parent}${(0,located/* toPointer */.rb)([key])}`;
    const schema = schemaAt(parent, value);
    const allowed = schema ? Object.keys(propertiesOf(variantOf(schema.type, valueAt(value, parent)))) : [];
    const suggestion = keyMeant(key, allowed) ?? (0,suggest/* nearest */.p)(key, allowed);
    const fix = unknownKeyFix(parent, key, suggestion, allowed, value);
    const described = suggestion === undefined ? undefined : schemaAt(`${parent}${(0,located/* toPointer */.rb)([suggestion])}`, value);
    return problem('spec/unknown-key', `expected a key that ${where(parent)} has, found ${quote(key)}`, {
        span: (0,located/* locate */.x5)(root, pointer, 'key'),
        fix,
        example: described && exampleLine(suggestion, described),
    });
}
function unknownKeyFix(parent, key, suggestion, allowed, value) {
    if (key === '<<')
        return 'Merge keys are not read; use extends to build on another file.';
    const union = schemaAt(parent, value)?.type;
    const tag = union?.discriminator?.propertyName;
    const owners = union && tag ? variants(union).filter((variant) => variant.properties?.[key]) : [];
    if (tag !== undefined && owners.length > 0) {
        const names = owners.flatMap((variant) => tagValues(variant, tag)).map(String);
        return `${quote(key)} goes with ${tag}: ${names.join(' or ')}.`;
    }
    if (suggestion !== undefined)
        return `Did you mean ${quote(suggestion)}?`;
    const homes = parentsOfKey(key);
    if (homes.length > 0)
        return `Move it: ${quote(key)} belongs in ${homes.slice(0, 3).map(home).join(' or ')}.`;
    return `Remove it, or use one of: ${allowed.join(', ')}.`;
}
function home(path) {
    return path === '' ? 'the top level' : path;
}
function missingKey(parent, key, value, root) {
    const pointer = `${parent}${(0,located/* toPointer */.rb)([key])}`;
    const schema = schemaAt(pointer, value);
    return problem('spec/missing-key', `expected ${quote(key)} in ${where(parent)}, found no such key`, {
        span: (0,located/* locate */.x5)(root, parent, 'key'),
        fix: `Add ${quote(key)}${schema?.key.description ? `: ${schema.key.description}` : '.'}`,
        example: schema && exampleLine(key, schema),
    });
}
function unknownVariant(parent, tag, value, root) {
    const pointer = `${parent}${(0,located/* toPointer */.rb)([tag])}`;
    const schema = schemaAt(parent, value);
    const names = schema
        ? variants(schema.type)
            .flatMap((variant) => tagValues(variant, tag))
            .map(String)
        : [];
    const found = valueAt(value, pointer);
    const meant = typeof found === 'string' && tag === 'metric' ? metricsMeant(found).map(quote).join(' or ') : '';
    const near = typeof found === 'string' ? (0,suggest/* nearest */.p)(found, names) : undefined;
    const suggestion = meant || (near === undefined ? undefined : quote(near));
    return problem('spec/value', `expected ${dotted(pointer)} to be one of ${names.join(', ')}, found ${foundPhrase(found)}`, {
        span: (0,located/* locate */.x5)(root, pointer),
        fix: suggestion === undefined ? undefined : `Did you mean ${suggestion}?`,
        example: exampleOf(parent, value),
    });
}
function wrongName(parent, name, value, root) {
    return problem('spec/name', `expected a name of lower-case letters, digits and single - _ . between them, found ${quote(name)}`, {
        span: (0,located/* locate */.x5)(root, `${parent}${(0,located/* toPointer */.rb)([name])}`, 'key'),
        fix: 'Rename it; the name becomes a file name.',
        example: exampleOf(parent, value),
    });
}
function wrongValue(error, value, root) {
    const pointer = error.instancePath;
    const schema = schemaAt(pointer, value);
    const found = valueAt(value, pointer);
    const choices = schema?.type.enum ?? (schema?.type.const === undefined ? [] : [schema.type.const]);
    const suggestion = typeof found === 'string'
        ? (0,suggest/* nearest */.p)(found, choices.filter((choice) => typeof choice === 'string'))
        : undefined;
    const size = typeof found === 'string' && schema && isSize(schema) ? sizeMeant(found) : undefined;
    const fix = size !== undefined ? `Did you mean ${size}?` : wrongValueFix(error.keyword, found, suggestion, schema);
    const expected = error.keyword === 'uniqueItems' ? 'different entries' : schema ? expectedPhrase(schema) : 'another value';
    return problem('spec/value', `expected ${dotted(pointer)} to be ${expected}, found ${foundPhrase(found)}`, {
        span: (0,located/* locate */.x5)(root, pointer),
        fix,
        example: exampleOf(pointer, value),
    });
}
/** Whether a value with a unit of bytes is taken. */
function isSize({ type }) {
    return expectedPhrase({ key: type, type }).includes('KiB');
}
function wrongValueFix(keyword, found, suggestion, schema) {
    if (keyword === 'uniqueItems')
        return 'Remove what is written twice.';
    if (suggestion !== undefined)
        return `Did you mean ${quote(suggestion)}?`;
    if (typeof found === 'number' && found > 1 && schema && isShare(schema.type)) {
        return `Did you mean '${found} %'? A number without % is a fraction: 1 is the whole.`;
    }
    if (typeof found === 'number' && found > 0 && found < 1 && schema && isPercentageOrValue(schema.type)) {
        return `Did you mean '${Number((100 * found).toPrecision(12))} %'? A percentage is written with its % sign.`;
    }
    if (keyword === 'pattern')
        return schema?.key.description;
    const isQuotedNumber = typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found));
    return isQuotedNumber && schema?.type.type !== 'string' ? 'Remove the quotes.' : undefined;
}
function exampleOf(pointer, value) {
    const key = (0,located/* pointerTokens */.Mr)(pointer).at(-1);
    const schema = schemaAt(pointer, value);
    return schema && exampleLine(key !== undefined && /^\d+$/.test(key) ? undefined : key, schema);
}
/** A located problem; shared with the rules that look at several keys. */
function problem(code, message, { span, fix, cause, example }) {
    const shown = [(0,excerpt/* excerpt */.K)(span), example === undefined ? '' : `  example: ${example}`].filter((text) => text !== '');
    return {
        code,
        message,
        where: (0,located/* toPlace */.Qq)(span),
        ...(shown.length > 0 ? { excerpt: shown.join('\n') } : {}),
        ...(cause === undefined ? {} : { cause }),
        ...(fix === undefined ? {} : { fix }),
    };
}
function valueAt(value, pointer) {
    return (0,located/* pointerTokens */.Mr)(pointer).reduce((current, token) => memberOf(current, token), value);
}
/** `teacher.training`, `budgets[2].max`; `the spec` for the root. */
function where(pointer) {
    return pointer === '' ? 'the spec' : dotted(pointer);
}
function dotted(pointer) {
    if (pointer === '')
        return 'the spec';
    const text = (0,located/* pointerTokens */.Mr)(pointer).map((token) => (/^\d+$/.test(token) ? `[${token}]` : `.${token}`));
    return text.join('').replace(/^\./, '');
}

;// CONCATENATED MODULE: ./build/spec/rules-artifacts.js
/** Rules about the files that are exported or measured. */




const artifactRules = [
    { reads: ['/artifacts'], check: madeOrCommitted },
    { reads: ['/artifacts'], check: noReservedName },
    { reads: ['/artifacts'], check: committedInside },
    { reads: ['/measurements'], check: measurementsInside },
    { reads: ['/artifacts', '/teacher', '/compression/quantization'], check: makeable },
    { reads: ['/artifacts'], check: compressible },
];
function madeOrCommitted({ spec, written }) {
    return Object.entries(spec.artifacts).flatMap(([name, { file, type }]) => {
        const pointer = (0,located/* toPointer */.rb)(['artifacts', name]);
        if (file === undefined) {
            if (type !== undefined)
                return [];
            return [
                {
                    code: 'spec/no-type',
                    pointer,
                    at: 'key',
                    message: `expected type, or file, for artifact '${name}', found neither`,
                    fix: 'Say which type of file is made, or which committed file is measured.',
                    example: `${name}: { model: student, format: tflite, type: int8 }`,
                },
            ];
        }
        const artifact = memberOf(memberOf(written, 'artifacts'), name);
        return ['model', 'format', 'type'].flatMap((key) => memberOf(artifact, key) === undefined
            ? []
            : [
                {
                    code: 'spec/committed-file',
                    pointer: `${pointer}/${key}`,
                    at: 'key',
                    message: `expected no ${key} beside file in artifact '${name}', found one`,
                    cause: 'A committed file is measured as it is, not made.',
                    fix: `Remove ${key}, or remove file.`,
                },
            ]);
    });
}
function noReservedName({ spec }) {
    if (!Object.hasOwn(spec.artifacts, 'base'))
        return [];
    return [
        {
            code: 'spec/reserved-name',
            pointer: '/artifacts/base',
            at: 'key',
            message: "expected a name that budgets do not use for the base commit, found an artifact named 'base'",
            fix: 'Rename the artifact.',
        },
    ];
}
function committedInside(context) {
    return Object.entries(context.spec.artifacts).flatMap(([name, { file }]) => file === undefined ? [] : outside(context, (0,located/* toPointer */.rb)(['artifacts', name, 'file']), file));
}
function measurementsInside(context) {
    return (context.spec.measurements ?? []).flatMap((pattern, index) => outside(context, `/measurements/${index}`, pattern));
}
function outside({ root, workspace }, pointer, path) {
    const span = (0,located/* spanOf */.ee)(root, pointer);
    const folder = span ? (0,external_node_path_.dirname)(span.source.path) : workspace;
    if (!(0,external_node_path_.isAbsolute)(path) && !/^[A-Za-z]:|\\|\0/.test(path) && !(0,load/* leaves */.FQ)(workspace, (0,external_node_path_.resolve)(folder, path)))
        return [];
    return [
        {
            code: 'spec/path',
            pointer,
            message: `expected a relative path that stays in the workspace, with forward slashes, found '${path}'`,
            cause: 'A spec may come from a fork, so it cannot name files elsewhere on the machine.',
            fix: 'Use a path inside the repository.',
        },
    ];
}
function makeable({ spec }) {
    return Object.entries(spec.artifacts).flatMap(([name, { file, model = 'student', type }]) => {
        const pointer = (0,located/* toPointer */.rb)(['artifacts', name]);
        if (file !== undefined)
            return [];
        if (model === 'teacher' && !spec.teacher) {
            return [
                {
                    code: 'spec/no-teacher',
                    pointer: `${pointer}/model`,
                    message: `expected a teacher for artifact '${name}', found none in the spec`,
                    fix: 'Add a teacher, or make it an artifact of the student.',
                },
            ];
        }
        if (type !== 'int8')
            return [];
        if (model === 'teacher') {
            return [
                {
                    code: 'spec/artifact-type',
                    pointer: `${pointer}/type`,
                    message: `expected type float32 for an artifact of the teacher, found int8`,
                    cause: 'Compression, quantization included, works on the student.',
                    fix: 'Use type: float32, or model: student.',
                },
            ];
        }
        return spec.compression?.quantization
            ? []
            : [
                {
                    code: 'spec/no-quantization',
                    pointer: `${pointer}/type`,
                    message: `expected compression.quantization for the int8 artifact '${name}', found none`,
                    fix: 'Add quantization under compression, or use type: float32.',
                    example: 'quantization: { mode: ptq }',
                },
            ];
    });
}
/** Compression works on the student: where no file is made of it, a whole block of promises would be read and forgotten. */
function compressible({ spec, written }) {
    const block = memberOf(written, 'compression');
    const isMade = Object.values(spec.artifacts).some(({ file, model = 'student' }) => {
        return file === undefined && model === 'student';
    });
    if (block === undefined || isMade || Object.keys(block).length === 0)
        return [];
    const isCommitted = Object.values(spec.artifacts).every(({ file }) => file !== undefined);
    return [
        {
            code: 'spec/nothing-to-compress',
            pointer: '/compression',
            at: 'key',
            message: `expected an artifact that is made from the student, found ${isCommitted ? 'committed files only' : 'no such artifact'}: compression would change nothing`,
            cause: isCommitted
                ? 'A committed file is measured as it is; sparsity and distinct_codes of it are budgets.'
                : 'Compression works on the student.',
            fix: 'Remove compression, or add an artifact without file; in a spec that extends another, null removes an inherited key.',
            ...(isCommitted ? { example: '{ artifact: NAME, metric: sparsity, min: 80 % }' } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./build/spec/unknown-artifact.js

function unknownArtifact(name, pointer, names, context) {
    const { spec } = context;
    const suggestion = (0,suggest/* nearest */.p)(name, names);
    const example = name === 'teacher' && spec.teacher ? 'teacher: { model: teacher, format: tflite, type: float32 }' : undefined;
    return {
        code: 'spec/unknown-artifact',
        pointer,
        message: `expected the name of an exported artifact (${names.join(', ')}), found '${name}'`,
        fix: suggestion === undefined
            ? `Add '${name}' under artifacts, or use one of: ${names.join(', ')}.`
            : `Did you mean '${suggestion}'?`,
        ...(example === undefined ? {} : { example }),
    };
}

;// CONCATENATED MODULE: ./build/spec/rules-against.js
/** Rules about `against`, what a relative limit compares with: an artifact that exists, said once, beside a limit that uses it. */





/** Each `against` of a budget, with its place: beside the limit, and inside max_increase. */
function againstOf(budget, index) {
    const pointer = `/budgets/${index}`;
    const increase = 'max_increase' in budget ? budget.max_increase : undefined;
    return {
        beside: { name: 'against' in budget ? budget.against : undefined, at: `${pointer}/against` },
        inside: {
            name: typeof increase === 'object' ? increase.against : undefined,
            at: `${pointer}/max_increase/against`,
        },
    };
}
/** `base`, a value, or another artifact. */
function knownReferences(budgets, context) {
    const names = Object.keys(context.spec.artifacts);
    return budgets.flatMap(([budget, index]) => Object.values(againstOf(budget, index)).flatMap(({ name, at }) => {
        if (name === undefined || name === plan/* baseReference */.lo || !isName(name, budget))
            return [];
        if (name === budget.artifact) {
            return [
                {
                    code: 'spec/against-itself',
                    pointer: at,
                    message: `expected another artifact than '${name}' to compare with, found the same`,
                    fix: 'Name another artifact, or base: this artifact in the base commit.',
                },
            ];
        }
        return names.includes(name) ? [] : [unknownArtifact(name, at, names, context)];
    }));
}
function comparisons(budgets, context) {
    return budgets.flatMap(([budget, index]) => {
        const { beside, inside } = againstOf(budget, index);
        const limit = metrics/* metrics */.qd[budget.metric].better === 'lower' ? 'max_increase' : 'max_drop';
        const example = limit === 'max_drop'
            ? '{ artifact: int8, metric: accuracy, max_drop: 1.5 %, against: teacher }'
            : '{ artifact: int8, metric: size, max_increase: 2 %, against: base }';
        if (limit === 'max_drop' && 'max_drop' in budget && beside.name === undefined) {
            return [
                {
                    code: 'spec/no-against',
                    pointer: `/budgets/${index}/max_drop`,
                    message: 'expected against beside max_drop, found nothing to compare with',
                    fix: "Add 'against' with the name of an artifact, base, or a value.",
                    example,
                },
            ];
        }
        if (beside.name !== undefined && !(limit in budget)) {
            return [
                {
                    code: limit === 'max_drop' ? 'spec/no-max-drop' : 'spec/no-max-increase',
                    pointer: beside.at,
                    message: `expected ${limit} beside against, found no limit for the comparison`,
                    fix: `Add '${limit}', or remove 'against'.`,
                    example,
                },
            ];
        }
        if (beside.name === undefined || inside.name === undefined)
            return [];
        return [
            {
                code: 'spec/against-twice',
                pointer: isLater(beside.at, inside.at, context) ? beside.at : inside.at,
                message: "expected one 'against' for max_increase, found a second, inside and beside it",
                fix: 'Keep the one that is meant.',
                example,
            },
        ];
    });
}
/** Whether what is at one pointer stands further down, or further right, than what is at another. */
function isLater(pointer, other, { root }) {
    const [a, b] = [(0,located/* spanOf */.ee)(root, pointer), (0,located/* spanOf */.ee)(root, other)];
    if (!a || !b)
        return a !== undefined;
    return a.line === b.line ? a.column > b.column : a.line > b.line;
}

;// CONCATENATED MODULE: ./build/spec/rules-limits.js
/** Rules about limits that no file can break: such a budget is green whatever ships, and reads as if it guarded something. */


/** Largest file that is measured. */
const maxModelBytes = 1024 * 1024 * 1024;
/** `files`: how many files the budget adds up. */
function neverFails(budget, files) {
    const { min, max } = limitsOf(budget);
    const [drop, increase] = [dropOf(budget), increaseOf(budget)];
    const { unit, basis } = metrics/* metrics */.qd[budget.metric];
    const isFraction = unit === 'fraction';
    const isSize = unit === 'bytes' && basis === 'bytes';
    const largest = maxModelBytes * files;
    const tooLarge = `files above ${maxModelBytes} B are not measured`;
    const found = [];
    const add = (key, written, why) => found.push({ key, written: String(written), why });
    if (min !== undefined && min <= 0)
        add('min', 'min' in budget ? budget.min : min, `${budget.metric} is never below 0`);
    if (max !== undefined && isFraction && max >= 1)
        add('max', budget.max, `${budget.metric} is never above 100 %`);
    if (max !== undefined && isSize && max >= largest)
        add('max', budget.max, tooLarge);
    if (drop && 'max_drop' in budget) {
        const most = typeof drop.against === 'number' ? drop.against : 1;
        if (drop.value >= most) {
            const from = typeof drop.against === 'number' ? 'from that value to 0 is no larger' : 'is never above 100 %';
            add('max_drop', budget.max_drop, `a drop of ${budget.metric} ${from}`);
        }
    }
    if (increase && isSize && increase.absolute !== null && increase.absolute >= largest) {
        const decides = increase.combine === 'all' || increase.percent === null;
        if (decides && 'max_increase' in budget)
            add('max_increase', absoluteOf(budget), tooLarge);
    }
    return found;
}
function absoluteOf(budget) {
    const increase = 'max_increase' in budget ? budget.max_increase : undefined;
    return typeof increase === 'object' ? increase.absolute : increase;
}
function breakable(budgets, { spec }) {
    const groups = spec.groups ?? {};
    return budgets.flatMap(([budget, index]) => {
        if (budget.level === 'off')
            return [];
        const files = Object.hasOwn(groups, budget.artifact) ? (groups[budget.artifact]?.length ?? 1) : 1;
        return neverFails(budget, files).map(({ key, written, why }) => ({
            code: 'spec/never-fails',
            pointer: `/budgets/${index}/${key}`,
            message: `expected ${key} that a file can break, found ${written}: ${why}`,
            cause: 'A budget that cannot fail looks like a guard and is none.',
            fix: written === '1'
                ? "Did you mean '1 %'? A number without % is a fraction."
                : 'Set the limit that matters, or remove it.',
        }));
    });
}

// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
;// CONCATENATED MODULE: ./build/spec/rules-models.js
/** Lists in ds_cnn's parameters have one entry per layer. */
function dsCnnLengths(pointer, model) {
    if (model.architecture !== 'ds_cnn')
        return [];
    const { filters, strides, blocks = 4 } = model.parameters ?? {};
    const broken = (key, expected, found, what) => ({
        code: 'spec/list-length',
        pointer: `${pointer}/parameters/${key}`,
        message: `expected ${expected} ${key} for ${blocks} blocks (${what}), found ${found}`,
        fix: `Change the list or blocks.`,
    });
    return [
        ...(Array.isArray(filters) && filters.length !== blocks + 1
            ? [broken('filters', blocks + 1, filters.length, 'the stem and one per block')]
            : []),
        ...(strides && strides.length !== blocks ? [broken('strides', blocks, strides.length, 'one per block')] : []),
    ];
}

;// CONCATENATED MODULE: ./build/spec/rules-training.js
/** Rules about models, schedules and passes. */



const trainingRules = [
    { reads: ['/teacher'], check: ({ spec }) => (spec.teacher ? dsCnnLengths('/teacher', spec.teacher) : []) },
    { reads: ['/student'], check: ({ spec }) => (spec.student ? dsCnnLengths('/student', spec.student) : []) },
    {
        reads: ['/compression/distillation', '/teacher'],
        check: ({ spec }) => spec.compression?.distillation && !spec.teacher
            ? [
                {
                    code: 'spec/no-teacher',
                    pointer: '/compression/distillation',
                    at: 'key',
                    message: 'expected a teacher to distil from, found none',
                    fix: 'Add a teacher, or remove distillation.',
                    example: 'teacher: { architecture: resnet8, training: { epochs: 8, learning_rate: { schedule: one_cycle, peak: 0.005 } } }',
                },
            ]
            : [],
    },
    { reads: ['/compression/pruning'], check: pruningOrder },
    {
        reads: ['/compression/pruning'],
        check: ({ spec }) => brokenPatterns('/compression/pruning/layers', spec.compression?.pruning?.layers),
    },
    {
        reads: ['/compression/clustering'],
        check: ({ spec }) => brokenPatterns('/compression/clustering/layers', spec.compression?.clustering?.layers),
    },
    {
        reads: ['/compression'],
        check: ({ spec: { compression } }) => {
            if (!compression || compression.fine_tuning)
                return [];
            const needs = (pointer, what) => ({
                code: 'spec/no-fine-tuning',
                pointer,
                at: 'key',
                message: `expected fine_tuning, which ${what} needs, found none`,
                fix: 'Add fine_tuning under compression.',
                example: 'fine_tuning: { epochs: 6, learning_rate: { schedule: cosine, peak: 0.0005 } }',
            });
            if (compression.clustering)
                return [needs('/compression/clustering', 'clustering')];
            if (compression.quantization?.mode === 'qat') {
                return [needs('/compression/quantization', 'quantization mode qat')];
            }
            return [];
        },
    },
];
function pruningOrder({ spec }) {
    const pruning = spec.compression?.pruning;
    if (!pruning)
        return [];
    const broken = [];
    const [begin, end] = [parseStep(pruning.begin_step ?? 0), parseStep(pruning.end_step ?? '100 %')];
    const start = asFraction(begin);
    const stop = asFraction(end);
    const isOrdered = begin.unit === end.unit ? begin.value < end.value : start === undefined || stop === undefined || start < stop;
    if (!isOrdered) {
        broken.push({
            code: 'spec/step-order',
            pointer: '/compression/pruning/end_step',
            message: `expected end_step after begin_step (${pruning.begin_step ?? 0}), found ${pruning.end_step ?? '100 %'}`,
            fix: 'Raise end_step or lower begin_step.',
        });
    }
    if (begin.unit === 'fraction' && begin.value >= 1) {
        broken.push({
            code: 'spec/step-order',
            pointer: '/compression/pruning/begin_step',
            message: `expected begin_step before the end of training, found ${pruning.begin_step ?? 0}`,
            fix: 'Lower begin_step.',
        });
    }
    if (pruning.schedule === 'PolynomialDecay') {
        const [initial, final] = [parseFraction(pruning.initial_sparsity ?? 0), parseFraction(pruning.final_sparsity)];
        if (initial > final) {
            broken.push({
                code: 'spec/sparsity-order',
                pointer: '/compression/pruning/final_sparsity',
                message: `expected final_sparsity of at least initial_sparsity (${pruning.initial_sparsity ?? 0}), found ${pruning.final_sparsity}`,
                cause: 'Pruned weights do not come back, so sparsity can only grow.',
                fix: 'Lower initial_sparsity or raise final_sparsity.',
            });
        }
    }
    return broken;
}
/** @param pointer where the patterns stand in the spec. */
function brokenPatterns(pointer, layers = []) {
    return layers.flatMap((pattern, index) => {
        const error = (0,spec_layers/* patternError */.fZ)(pattern);
        if (error === undefined)
            return [];
        return [
            {
                code: 'spec/pattern',
                pointer: `${pointer}/${index}`,
                message: `expected a regular expression between the slashes, found: ${error}`,
                fix: "Mend it, or use a glob such as 'block*'.",
            },
        ];
    });
}
/** A step of 0 is also a fraction of 0; any other step needs the number of steps, which only the run knows. */
function asFraction(position) {
    return position.unit === 'fraction' || position.value === 0 ? position.value : undefined;
}

;// CONCATENATED MODULE: ./build/spec/rules-operators.js
/** Rules about the lists of a budget on operators: each word in them is known, and each entry can mean something. */




const example = '{ artifact: int8, metric: operators, allow: [tflm, { custom: MyOperator }] }';
function operatorLists(budget, index) {
    if (budget.metric !== 'operators')
        return [];
    const pointer = `/budgets/${index}`;
    if (budget.allow === undefined && budget.deny === undefined) {
        return [
            {
                code: 'spec/no-operators',
                pointer,
                message: 'expected allow or deny beside metric: operators, found no list of operators',
                cause: 'Without a list every operator is as good as any other.',
                fix: `Add allow with a ready list (${lists/* readyListNames */.u.join(', ')}) or with the operators that the runtime has.`,
                example,
            },
        ];
    }
    return ['allow', 'deny'].flatMap((key) => {
        const list = budget[key];
        return asItems(list).flatMap((item, at) => {
            const where = typeof list === 'string' ? `${pointer}/${key}` : `${pointer}/${key}/${at}`;
            return typeof item === 'string' ? checkWord(item, key, where) : checkEntry(item, where);
        });
    });
}
function checkWord(word, key, pointer) {
    if (key === 'deny' && lists/* readyListNames */.u.some((name) => name === word)) {
        return [
            {
                code: 'spec/denied-list',
                pointer,
                message: `expected operators in deny, found the ready list '${word}'`,
                fix: 'Name the operators that must not be in the file, or write the ready list under allow.',
                example: 'deny: [FULLY_CONNECTED]',
            },
        ];
    }
    if (isKnownWord(word))
        return [];
    const suggestion = (0,suggest/* nearest */.p)(word, [
        ...(key === 'allow' ? lists/* readyListNames */.u : []),
        ...names/* knownBuiltinNames */.zN,
        ...lists/* knownCustomOperators */.ik,
    ]);
    return [
        {
            code: 'spec/unknown-operator',
            pointer,
            message: `expected ${key === 'allow' ? `a ready list (${lists/* readyListNames */.u.join(', ')}) or ` : ''}an operator of TensorFlow Lite, found '${word}'`,
            fix: suggestion === undefined
                ? 'Write an operator as TensorFlow Lite names it, such as CONV_2D; a custom operator as { custom: its name }.'
                : `Did you mean '${suggestion}'? A custom operator is written as { custom: its name }.`,
            example,
        },
    ];
}
function checkEntry({ operator, custom, min_version: low, max_version: high }, pointer) {
    const broken = [];
    if ((operator === undefined) === (custom === undefined)) {
        broken.push({
            code: 'spec/operator-entry',
            pointer,
            message: `expected either operator or custom, found ${operator === undefined ? 'neither of them' : 'both'}`,
            fix: 'Write operator for a builtin operator of TensorFlow Lite, custom for any other.',
            example: '{ operator: CONV_2D, max_version: 3 }',
        });
    }
    else if (operator !== undefined && !(0,names/* isBuiltinName */.nc)(operator)) {
        const suggestion = (0,suggest/* nearest */.p)(operator, names/* knownBuiltinNames */.zN);
        broken.push({
            code: 'spec/unknown-operator',
            pointer: `${pointer}/operator`,
            message: `expected a builtin operator of TensorFlow Lite, found '${operator}'`,
            fix: suggestion === undefined
                ? 'Write an operator as TensorFlow Lite names it, such as CONV_2D; a custom operator as { custom: its name }.'
                : `Did you mean '${suggestion}'? A custom operator is written as { custom: its name }.`,
        });
    }
    if (low !== undefined && high !== undefined && low > high) {
        broken.push({
            code: 'spec/limits',
            pointer: `${pointer}/max_version`,
            message: `expected max_version of at least min_version (${low}), found ${high}: no version is meant`,
            fix: 'Swap them, or remove one.',
        });
    }
    return broken;
}

;// CONCATENATED MODULE: ./build/spec/rules-budgets.js
/** Rules about limits: each names an artifact that exists, says something, and can hold. */









const budgetRules = [
    { reads: ['/artifacts', '/groups'], check: knownMembers },
    { reads: ['/artifacts', '/groups'], check: knownArtifacts },
    { reads: ['/artifacts'], check: (context) => knownReferences(soundBudgets(context), context) },
    { reads: [], check: (context) => comparisons(soundBudgets(context), context) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => limits(budget, index)) },
    { reads: ['/groups'], check: (context) => breakable(soundBudgets(context), context) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => days(budget, index)) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => layerPatterns(budget, index)) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => operatorLists(budget, index)) },
    { reads: ['/data'], check: knownClasses },
    { reads: ['/data'], check: measurable },
    { reads: ['/measurements'], check: measuredOnDevices },
    { reads: [], check: duplicates },
];
/** Each budget that the schema accepts, with its index: one mistake does not hide those in the others. */
function soundBudgets({ spec, isSound }) {
    const budgets = Array.isArray(spec.budgets) ? spec.budgets : [];
    return budgets.map((budget, index) => [budget, index]).filter(([, index]) => isSound(`/budgets/${index}`));
}
function knownMembers(context) {
    const { artifacts, groups = {} } = context.spec;
    const names = Object.keys(artifacts);
    return Object.entries(groups).flatMap(([group, members]) => {
        const pointer = (0,located/* toPointer */.rb)(['groups', group]);
        const same = names.includes(group)
            ? [
                {
                    code: 'spec/group-name',
                    pointer,
                    at: 'key',
                    message: `expected a group to have a name of its own, found '${group}', which is an artifact`,
                    fix: 'Rename the group.',
                },
            ]
            : [];
        const unknown = members.flatMap((member, index) => names.includes(member) ? [] : [unknownArtifact(member, `${pointer}/${index}`, names, context)]);
        return [...same, ...unknown];
    });
}
function knownArtifacts(context) {
    const { artifacts, groups = {} } = context.spec;
    const names = Object.keys(artifacts);
    const groupNames = Object.keys(groups);
    return soundBudgets(context).flatMap(([budget, index]) => {
        const pointer = `/budgets/${index}`;
        if (names.includes(budget.artifact))
            return [];
        if (!groupNames.includes(budget.artifact)) {
            return [unknownArtifact(budget.artifact, `${pointer}/artifact`, [...names, ...groupNames], context)];
        }
        if (metrics/* metrics */.qd[budget.metric].isAdditive)
            return [];
        return [
            {
                code: 'spec/group-metric',
                pointer: `${pointer}/metric`,
                message: `expected a metric that adds up for the group '${budget.artifact}' (${(0,metrics/* metricsWhere */.h)(({ isAdditive }) => isAdditive).join(', ')}), found ${budget.metric}`,
                fix: 'Budget each artifact by itself.',
            },
        ];
    });
}
function limits(budget, index) {
    const pointer = `/budgets/${index}`;
    const { min, max } = limitsOf(budget);
    const drop = 'max_drop' in budget ? budget.max_drop : undefined;
    const against = 'against' in budget ? budget.against : undefined;
    const increase = increaseOf(budget);
    const { basis, isTested, hasClass } = metrics/* metrics */.qd[budget.metric];
    const takesDrop = 'max_drop' in budget || basis === 'samples';
    const broken = [];
    if (increase?.percent === null && increase.absolute === null) {
        broken.push({
            code: 'spec/no-increase',
            pointer: `${pointer}/max_increase`,
            message: 'expected percent, absolute or both in max_increase, found neither',
            fix: 'Say how much more is allowed.',
            example: 'max_increase: 2 %',
        });
    }
    if (min === undefined && max === undefined && drop === undefined && against === undefined && !increase) {
        broken.push({
            code: 'spec/no-limit',
            pointer,
            message: `expected a limit on ${budget.metric}, found none`,
            fix: `Add ${takesDrop ? 'min, max or max_drop' : 'min or max'}.`,
            example: '{ artifact: int8, metric: size, max: 30 kB }',
        });
    }
    if (min !== undefined && max !== undefined && min > max) {
        broken.push({
            code: 'spec/limits',
            pointer: `${pointer}/max`,
            message: `expected max of at least min (${String(min)}), found ${String(budget.max)}: no value can pass`,
            fix: 'Swap them, or remove one.',
        });
    }
    if ('class' in budget && !hasClass) {
        broken.push({
            code: 'spec/class',
            pointer: `${pointer}/class`,
            message: `expected a class only for ${(0,metrics/* metricsWhere */.h)((one) => one.hasClass).join(' and ')}, found one for ${budget.metric}`,
            fix: 'Use metric: class_accuracy, or remove class.',
        });
    }
    if ('confidence' in budget && !isTested) {
        broken.push({
            code: 'spec/confidence',
            pointer: `${pointer}/confidence`,
            message: `expected confidence only for ${(0,metrics/* metricsWhere */.h)((one) => one.isTested).join(' and ')}, found it for ${budget.metric}`,
            cause: 'The test counts samples that are right or wrong; this metric is no such count.',
            fix: 'Use metric: accuracy, or remove confidence.',
        });
    }
    return broken;
}
/** A day that the calendar does not have would make a waiver hold for ever, or never. */
function days({ waiver }, index) {
    if (!waiver)
        return [];
    const { expires } = waiver;
    const date = new Date(expires);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(expires))
        return [];
    return [
        {
            code: 'spec/day',
            pointer: `/budgets/${index}/waiver/expires`,
            message: `expected a day of the calendar as YYYY-MM-DD, found ${expires}`,
            fix: 'Write the last day on which the waiver holds.',
            example: 'expires: 2027-01-31',
        },
    ];
}
function layerPatterns(budget, index) {
    return 'layers' in budget ? brokenPatterns(`/budgets/${index}/layers`, budget.layers) : [];
}
function knownClasses(context) {
    const classes = context.spec.data?.classes;
    if (!classes)
        return [];
    return soundBudgets(context).flatMap(([budget, index]) => {
        const name = 'class' in budget ? budget.class : undefined;
        if (name === undefined || classes.includes(name))
            return [];
        const suggestion = (0,suggest/* nearest */.p)(name, classes);
        return [
            {
                code: 'spec/unknown-class',
                pointer: `/budgets/${index}/class`,
                message: `expected a class of data.classes, found '${name}'`,
                fix: suggestion === undefined ? `Use one of: ${classes.join(', ')}.` : `Did you mean '${suggestion}'?`,
            },
        ];
    });
}
/** Without data nothing can be right or wrong. */
function measurable(context) {
    if (context.spec.data)
        return [];
    return soundBudgets(context).flatMap(([{ metric, level }, index]) => metrics/* metrics */.qd[metric].basis === 'samples' && level !== 'off'
        ? [
            {
                code: 'spec/no-data',
                pointer: `/budgets/${index}/metric`,
                message: `expected data to measure ${metric} on, found none in the spec`,
                fix: 'Add data with the test images and labels.',
                example: 'data: { root: data, test: { images: images.gz, labels: labels.gz } }',
            },
        ]
        : []);
}
/** A number that only a device can know needs a file of that device. */
function measuredOnDevices(context) {
    if ((context.spec.measurements ?? []).length > 0)
        return [];
    return soundBudgets(context).flatMap(([budget, index]) => metrics/* metrics */.qd[budget.metric].basis === 'device' && budget.level !== 'off'
        ? [
            {
                code: 'spec/no-measurements',
                pointer: `/budgets/${index}/metric`,
                message: `expected measurements for ${budget.metric}, which a device measures, found none in the spec`,
                fix: 'Name the files that devices write (schemas/measurement.schema.json) under measurements.',
                example: "measurements: ['measurements/*.json']",
            },
        ]
        : []);
}
function duplicates(context) {
    const seen = new Map();
    return soundBudgets(context).flatMap(([budget, index]) => ['min', 'max', 'max_drop', 'max_increase'].flatMap((limit) => {
        if (!(limit in budget))
            return [];
        const reference = limit === 'max_drop'
            ? dropOf(budget)?.against
            : limit === 'max_increase'
                ? increaseOf(budget)?.against
                : undefined;
        const about = [
            'class' in budget ? budget.class : undefined,
            'device' in budget ? budget.device : undefined,
            'layers' in budget ? budget.layers : undefined,
            'over' in budget ? budget.over : undefined,
            'allow' in budget ? budget.allow : undefined,
            'deny' in budget ? budget.deny : undefined,
            budget.level === 'warn' ? 'warn' : undefined,
        ];
        const key = JSON.stringify([budget.artifact, budget.metric, limit, reference, ...about]);
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, index);
            return [];
        }
        return [
            {
                code: 'spec/duplicate-budget',
                pointer: `/budgets/${index}/${limit}`,
                message: `expected one ${limit} for ${budget.metric} of '${budget.artifact}', found a second; the first is budgets[${first}]`,
                fix: 'Keep the one that is meant.',
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./build/spec/rules.js






const rules = [...dataRules, ...trainingRules, ...artifactRules, ...budgetRules];
/** `faulty`: pointers that have a schema error. */
function checkRules(context, faulty) {
    const isSound = (part) => !faulty.some((pointer) => `${pointer}/`.startsWith(`${part}/`) || `${part}/`.startsWith(`${pointer}/`));
    return rules
        .filter((rule) => rule.reads.every(isSound))
        .flatMap((rule) => rule.check({ ...context, isSound }))
        .map(({ code, pointer, at, message, cause, fix, example }) => problem(code, message, { span: (0,located/* locate */.x5)(context.root, pointer, at), cause, fix, example }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/spec/schema/validator.js
/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck

const countCharacters = (text) => [...text].length;
"use strict";
const validate = validate20;
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:spec:1", "type": "object", "properties": { "$schema": { "type": "string" }, "extends": { "$ref": "#/$defs/RelativePath" }, "version": { "const": 1 }, "name": { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295, "default": 1 }, "engine": { "enum": ["auto", "onnxruntime", "wasm", "cpu", "tensorflow"], "default": "auto" }, "runtime": { "enum": ["auto", "litert", "litert-python"], "default": "auto" }, "threads": { "type": "integer", "minimum": 0, "maximum": 256, "default": 0 }, "data": { "$ref": "#/$defs/Data" }, "teacher": { "$ref": "#/$defs/Model" }, "student": { "$ref": "#/$defs/Model" }, "compression": { "$ref": "#/$defs/Compression", "default": {} }, "artifacts": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/Artifact" } }, "groups": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/Group" }, "default": {} }, "measurements": { "type": "array", "items": { "$ref": "#/$defs/RelativePath" }, "uniqueItems": true, "maxItems": 100, "default": [] }, "budgets": { "type": "array", "items": { "$ref": "#/$defs/Budget" }, "default": [] } }, "required": ["version", "name", "artifacts"], "additionalProperties": false, "$defs": { "Fraction": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] }, "SparsityFraction": { "anyOf": [{ "type": "number", "minimum": 0, "exclusiveMaximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }] }, "Size": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] }, "Step": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] }, "Count": { "type": "integer", "minimum": 0 }, "RelativePath": { "type": "string", "minLength": 1 }, "Layers": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "Files": { "type": "object", "properties": { "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" } }, "required": ["images", "labels"], "additionalProperties": false }, "Data": { "type": "object", "properties": { "format": { "enum": ["idx"], "default": "idx" }, "root": { "$ref": "#/$defs/RelativePath", "default": "." }, "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" }, "split": { "type": "object", "properties": { "test_fraction": { "$ref": "#/$defs/Fraction", "default": 0.2 } }, "additionalProperties": false, "default": {} }, "train": { "$ref": "#/$defs/Files" }, "test": { "$ref": "#/$defs/Files" }, "classes": { "type": "array", "minItems": 2, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "normalization": { "type": "object", "properties": { "mean": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number" }, "default": [0] }, "std": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number", "exclusiveMinimum": 0 }, "default": [1] } }, "additionalProperties": false, "default": {} }, "augmentation": { "type": "object", "properties": { "horizontal_flip": { "type": "boolean", "default": false }, "shift": { "type": "integer", "default": 0, "minimum": 0, "maximum": 64 } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false }, "ConstantLearningRate": { "type": "object", "properties": { "schedule": { "const": "constant" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "CosineLearningRate": { "type": "object", "properties": { "schedule": { "const": "cosine" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "OneCycleLearningRate": { "type": "object", "properties": { "schedule": { "const": "one_cycle" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": "30 %" }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "LearningRate": { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantLearningRate" }, { "$ref": "#/$defs/CosineLearningRate" }, { "$ref": "#/$defs/OneCycleLearningRate" }] }, "SgdOptimizer": { "type": "object", "properties": { "name": { "const": "sgd" }, "momentum": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0 } }, "required": ["name"], "additionalProperties": false }, "AdamOptimizer": { "type": "object", "properties": { "name": { "const": "adam" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 } }, "required": ["name"], "additionalProperties": false }, "AdamWOptimizer": { "type": "object", "properties": { "name": { "const": "adamw" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01 } }, "required": ["name"], "additionalProperties": false }, "Optimizer": { "type": "object", "discriminator": { "propertyName": "name" }, "required": ["name"], "oneOf": [{ "$ref": "#/$defs/SgdOptimizer" }, { "$ref": "#/$defs/AdamOptimizer" }, { "$ref": "#/$defs/AdamWOptimizer" }] }, "Training": { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536, "default": 64 }, "optimizer": { "$ref": "#/$defs/Optimizer", "default": { "name": "adam" } }, "learning_rate": { "$ref": "#/$defs/LearningRate" }, "label_smoothing": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0 } }, "required": ["epochs", "learning_rate"], "additionalProperties": false }, "ResNet8Parameters": { "type": "object", "properties": { "filters": { "type": "array", "minItems": 3, "maxItems": 3, "items": { "type": "integer", "minimum": 1, "maximum": 4096 }, "default": [16, 32, 64] }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 } }, "additionalProperties": false }, "DsCnnParameters": { "type": "object", "properties": { "filters": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 4096 }, { "type": "array", "minItems": 2, "maxItems": 65, "items": { "type": "integer", "minimum": 1, "maximum": 4096 } }], "default": 64 }, "blocks": { "type": "integer", "minimum": 1, "maximum": 64, "default": 4 }, "stem_kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "stem_stride": { "type": "integer", "minimum": 1, "maximum": 8, "default": 2 }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "strides": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "type": "integer", "minimum": 1, "maximum": 8 } } }, "additionalProperties": false }, "MobileNetV1Parameters": { "type": "object", "properties": { "alpha": { "type": "number", "exclusiveMinimum": 0, "maximum": 4, "default": 0.25 } }, "additionalProperties": false }, "ResNet8": { "type": "object", "properties": { "architecture": { "const": "resnet8" }, "parameters": { "$ref": "#/$defs/ResNet8Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "DsCnn": { "type": "object", "properties": { "architecture": { "const": "ds_cnn" }, "parameters": { "$ref": "#/$defs/DsCnnParameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "MobileNetV1": { "type": "object", "properties": { "architecture": { "const": "mobilenet_v1" }, "parameters": { "$ref": "#/$defs/MobileNetV1Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "Model": { "type": "object", "discriminator": { "propertyName": "architecture" }, "required": ["architecture"], "oneOf": [{ "$ref": "#/$defs/ResNet8" }, { "$ref": "#/$defs/DsCnn" }, { "$ref": "#/$defs/MobileNetV1" }] }, "Distillation": { "type": "object", "properties": { "temperature": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "default": 4 }, "alpha": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.3 } }, "additionalProperties": false }, "ConstantSparsity": { "type": "object", "properties": { "schedule": { "const": "ConstantSparsity" }, "target_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "100 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "target_sparsity"], "additionalProperties": false }, "PolynomialDecay": { "type": "object", "properties": { "schedule": { "const": "PolynomialDecay" }, "initial_sparsity": { "$ref": "#/$defs/SparsityFraction", "default": 0.5 }, "final_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "power": { "type": "number", "exclusiveMinimum": 0, "maximum": 100, "default": 3 }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "80 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "final_sparsity"], "additionalProperties": false }, "Pruning": { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantSparsity" }, { "$ref": "#/$defs/PolynomialDecay" }] }, "Clustering": { "type": "object", "properties": { "number_of_clusters": { "type": "integer", "minimum": 2, "maximum": 256 }, "cluster_centroids_init": { "enum": ["LINEAR", "RANDOM", "DENSITY_BASED", "KMEANS_PLUS_PLUS"], "default": "KMEANS_PLUS_PLUS" }, "preserve_sparsity": { "type": "boolean", "default": true }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["number_of_clusters"], "additionalProperties": false }, "Quantization": { "type": "object", "properties": { "mode": { "enum": ["qat", "ptq"], "default": "qat" }, "num_bits": { "const": 8, "default": 8 }, "per_axis": { "type": "boolean", "default": true }, "representative_dataset": { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 256 } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false }, "FineTuning": { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536 }, "learning_rate": { "$ref": "#/$defs/LearningRate" } }, "required": ["epochs", "learning_rate"], "additionalProperties": false }, "Compression": { "type": "object", "properties": { "distillation": { "$ref": "#/$defs/Distillation" }, "pruning": { "$ref": "#/$defs/Pruning" }, "clustering": { "$ref": "#/$defs/Clustering" }, "quantization": { "$ref": "#/$defs/Quantization" }, "fine_tuning": { "$ref": "#/$defs/FineTuning" } }, "additionalProperties": false }, "Artifact": { "type": "object", "properties": { "model": { "enum": ["teacher", "student"], "default": "student" }, "format": { "enum": ["tflite"], "default": "tflite" }, "type": { "enum": ["float32", "int8"] }, "file": { "$ref": "#/$defs/RelativePath" } }, "additionalProperties": false }, "SizeBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["size", "deflated_size", "arena_estimate"] }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "AccuracyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["accuracy", "class_accuracy", "balanced_accuracy", "macro_f1"] }, "class": { "type": "string", "minLength": 1 }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "confidence": { "type": "number", "minimum": 0.5, "exclusiveMaximum": 1 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "SparsityBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["sparsity"] }, "layers": { "$ref": "#/$defs/Layers" }, "over": { "enum": ["each", "all"], "default": "each" }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "CountBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["parameters", "macs", "float_operators"] }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "ListedOperator": { "type": "object", "properties": { "operator": { "type": "string", "minLength": 1, "maxLength": 100 }, "custom": { "type": "string", "minLength": 1, "maxLength": 100 }, "min_version": { "type": "integer", "minimum": 1, "maximum": 1000 }, "max_version": { "type": "integer", "minimum": 1, "maximum": 1000 }, "types": { "type": "array", "items": { "enum": ["float32", "float16", "bfloat16", "float64", "int4", "uint4", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "bool", "string", "complex64", "complex128", "resource", "variant"] }, "minItems": 1, "maxItems": 20 } }, "additionalProperties": false }, "OperatorItem": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 100 }, { "$ref": "#/$defs/ListedOperator" }] }, "OperatorList": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 100 }, { "type": "array", "items": { "$ref": "#/$defs/OperatorItem" }, "minItems": 1, "maxItems": 300 }] }, "OperatorBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["operators"] }, "allow": { "$ref": "#/$defs/OperatorList" }, "deny": { "$ref": "#/$defs/OperatorList" }, "max": { "$ref": "#/$defs/Count", "default": 0 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "CodesBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["distinct_codes"] }, "layers": { "$ref": "#/$defs/Layers" }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "Group": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "Duration": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] }, "Energy": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] }, "Percentage": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }] }, "Waiver": { "type": "object", "properties": { "owner": { "type": "string", "maxLength": 100, "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, "reason": { "type": "string", "maxLength": 500, "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["owner", "reason", "expires"], "additionalProperties": false }, "Reference": { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$" }, "SizeIncrease": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/SizeIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] } }, "SizeIncreaseLimits": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Size" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false }, "CountIncrease": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/CountIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "integer", "minimum": 0 }] } }, "CountIncreaseLimits": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Count" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false }, "DurationIncrease": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/DurationIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "number", "minimum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] } }, "DurationIncreaseLimits": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Duration" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false }, "EnergyIncrease": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/EnergyIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "number", "minimum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] } }, "EnergyIncreaseLimits": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Energy" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false }, "MemoryBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["peak_memory", "arena", "ram", "flash"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "NodeBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["delegated_nodes", "undelegated_nodes"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "LatencyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["latency_mean", "latency_median", "latency_p95"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Duration" }, "max": { "$ref": "#/$defs/Duration" }, "max_increase": { "$ref": "#/$defs/DurationIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "EnergyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["energy"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Energy" }, "max": { "$ref": "#/$defs/Energy" }, "max_increase": { "$ref": "#/$defs/EnergyIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "Budget": { "type": "object", "discriminator": { "propertyName": "metric" }, "required": ["metric"], "oneOf": [{ "$ref": "#/$defs/SizeBudget" }, { "$ref": "#/$defs/AccuracyBudget" }, { "$ref": "#/$defs/SparsityBudget" }, { "$ref": "#/$defs/CodesBudget" }, { "$ref": "#/$defs/CountBudget" }, { "$ref": "#/$defs/MemoryBudget" }, { "$ref": "#/$defs/LatencyBudget" }, { "$ref": "#/$defs/EnergyBudget" }, { "$ref": "#/$defs/NodeBudget" }, { "$ref": "#/$defs/OperatorBudget" }] } }, "if": { "required": ["artifacts"], "properties": { "artifacts": { "additionalProperties": { "required": ["file"] } } } }, "else": { "required": ["data", "student"] } };
const schema32 = { "type": "string", "minLength": 1 };
const schema80 = { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const func0 = external_node_util_.isDeepStrictEqual;
const pattern4 = new RegExp("^[a-z0-9]+([._-][a-z0-9]+)*$", "u");
const schema33 = { "type": "object", "properties": { "format": { "enum": ["idx"], "default": "idx" }, "root": { "$ref": "#/$defs/RelativePath", "default": "." }, "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" }, "split": { "type": "object", "properties": { "test_fraction": { "$ref": "#/$defs/Fraction", "default": 0.2 } }, "additionalProperties": false, "default": {} }, "train": { "$ref": "#/$defs/Files" }, "test": { "$ref": "#/$defs/Files" }, "classes": { "type": "array", "minItems": 2, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "normalization": { "type": "object", "properties": { "mean": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number" }, "default": [0] }, "std": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number", "exclusiveMinimum": 0 }, "default": [1] } }, "additionalProperties": false, "default": {} }, "augmentation": { "type": "object", "properties": { "horizontal_flip": { "type": "boolean", "default": false }, "shift": { "type": "integer", "default": 0, "minimum": 0, "maximum": 64 } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false };
const schema37 = { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] };
const pattern5 = new RegExp("^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$", "u");
const schema38 = { "type": "object", "properties": { "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" } }, "required": ["images", "labels"], "additionalProperties": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate22.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.images === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.labels === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property '" + "labels" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "images") || (key0 === "labels"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.images !== undefined) {
        let data0 = data.images;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/images", schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/images", schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.labels !== undefined) {
        let data1 = data.labels;
        if (typeof data1 === "string") {
            if (func2(data1) < 1) {
                const err5 = { instancePath: instancePath + "/labels", schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/labels", schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === undefined) {
        data.format = "idx";
    }
    if (data.root === undefined) {
        data.root = ".";
    }
    if (data.split === undefined) {
        data.split = {};
    }
    if (data.normalization === undefined) {
        data.normalization = {};
    }
    if (data.augmentation === undefined) {
        data.augmentation = {};
    }
    for (const key0 in data) {
        if (!(func1.call(schema33.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (!(data.format === "idx")) {
        const err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema33.properties.format.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    let data1 = data.root;
    if (typeof data1 === "string") {
        if (func2(data1) < 1) {
            const err2 = { instancePath: instancePath + "/root", schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    else {
        const err3 = { instancePath: instancePath + "/root", schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.images !== undefined) {
        let data2 = data.images;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/images", schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/images", schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.labels !== undefined) {
        let data3 = data.labels;
        if (typeof data3 === "string") {
            if (func2(data3) < 1) {
                const err6 = { instancePath: instancePath + "/labels", schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/labels", schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data4 = data.split;
    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.test_fraction === undefined) {
            data4.test_fraction = 0.2;
        }
        for (const key1 in data4) {
            if (!(key1 === "test_fraction")) {
                const err8 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        let data5 = data4.test_fraction;
        const _errs17 = errors;
        let valid6 = false;
        const _errs18 = errors;
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 1 || isNaN(data5)) {
                const err9 = { instancePath: instancePath + "/split/test_fraction", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err10 = { instancePath: instancePath + "/split/test_fraction", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/split/test_fraction", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        var _valid0 = _errs18 === errors;
        valid6 = valid6 || _valid0;
        const _errs20 = errors;
        if (typeof data5 === "string") {
            if (!pattern5.test(data5)) {
                const err12 = { instancePath: instancePath + "/split/test_fraction", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/split/test_fraction", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        var _valid0 = _errs20 === errors;
        valid6 = valid6 || _valid0;
        if (!valid6) {
            const err14 = { instancePath: instancePath + "/split/test_fraction", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        else {
            errors = _errs17;
            if (vErrors !== null) {
                if (_errs17) {
                    vErrors.length = _errs17;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    else {
        const err15 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    if (data.train !== undefined) {
        if (!(validate22(data.train, { instancePath: instancePath + "/train", parentData: data, parentDataProperty: "train", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
        }
    }
    if (data.test !== undefined) {
        if (!(validate22(data.test, { instancePath: instancePath + "/test", parentData: data, parentDataProperty: "test", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
        }
    }
    if (data.classes !== undefined) {
        let data8 = data.classes;
        if (Array.isArray(data8)) {
            if (data8.length > 1000) {
                const err16 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data8.length < 2) {
                const err17 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data9 = data8[i0];
                if (typeof data9 === "string") {
                    if (func2(data9) < 1) {
                        const err18 = { instancePath: instancePath + "/classes/" + i0, schemaPath: "#/properties/classes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/classes/" + i0, schemaPath: "#/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            let i1 = data8.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data8[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err20 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    let data10 = data.normalization;
    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.mean === undefined) {
            data10.mean = [0];
        }
        if (data10.std === undefined) {
            data10.std = [1];
        }
        for (const key2 in data10) {
            if (!((key2 === "mean") || (key2 === "std"))) {
                const err22 = { instancePath: instancePath + "/normalization", schemaPath: "#/properties/normalization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        let data11 = data10.mean;
        if (Array.isArray(data11)) {
            if (data11.length > 16) {
                const err23 = { instancePath: instancePath + "/normalization/mean", schemaPath: "#/properties/normalization/properties/mean/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (data11.length < 1) {
                const err24 = { instancePath: instancePath + "/normalization/mean", schemaPath: "#/properties/normalization/properties/mean/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            const len1 = data11.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data12 = data11[i2];
                if (!((typeof data12 == "number") && (isFinite(data12)))) {
                    const err25 = { instancePath: instancePath + "/normalization/mean/" + i2, schemaPath: "#/properties/normalization/properties/mean/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/normalization/mean", schemaPath: "#/properties/normalization/properties/mean/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        let data13 = data10.std;
        if (Array.isArray(data13)) {
            if (data13.length > 16) {
                const err27 = { instancePath: instancePath + "/normalization/std", schemaPath: "#/properties/normalization/properties/std/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            if (data13.length < 1) {
                const err28 = { instancePath: instancePath + "/normalization/std", schemaPath: "#/properties/normalization/properties/std/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            const len2 = data13.length;
            for (let i3 = 0; i3 < len2; i3++) {
                let data14 = data13[i3];
                if ((typeof data14 == "number") && (isFinite(data14))) {
                    if (data14 <= 0 || isNaN(data14)) {
                        const err29 = { instancePath: instancePath + "/normalization/std/" + i3, schemaPath: "#/properties/normalization/properties/std/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/normalization/std/" + i3, schemaPath: "#/properties/normalization/properties/std/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
        else {
            const err31 = { instancePath: instancePath + "/normalization/std", schemaPath: "#/properties/normalization/properties/std/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
    else {
        const err32 = { instancePath: instancePath + "/normalization", schemaPath: "#/properties/normalization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err32];
        }
        else {
            vErrors.push(err32);
        }
        errors++;
    }
    let data15 = data.augmentation;
    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.horizontal_flip === undefined) {
            data15.horizontal_flip = false;
        }
        if (data15.shift === undefined) {
            data15.shift = 0;
        }
        for (const key3 in data15) {
            if (!((key3 === "horizontal_flip") || (key3 === "shift"))) {
                const err33 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (typeof data15.horizontal_flip !== "boolean") {
            const err34 = { instancePath: instancePath + "/augmentation/horizontal_flip", schemaPath: "#/properties/augmentation/properties/horizontal_flip/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        let data17 = data15.shift;
        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
            const err35 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/properties/shift/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
        if ((typeof data17 == "number") && (isFinite(data17))) {
            if (data17 > 64 || isNaN(data17)) {
                const err36 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
                const err37 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
    }
    else {
        const err38 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
}
else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err39];
    }
    else {
        vErrors.push(err39);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "type": "object", "discriminator": { "propertyName": "architecture" }, "required": ["architecture"], "oneOf": [{ "$ref": "#/$defs/ResNet8" }, { "$ref": "#/$defs/DsCnn" }, { "$ref": "#/$defs/MobileNetV1" }] };
const schema42 = { "type": "object", "properties": { "architecture": { "const": "resnet8" }, "parameters": { "$ref": "#/$defs/ResNet8Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false };
const schema43 = { "type": "object", "properties": { "filters": { "type": "array", "minItems": 3, "maxItems": 3, "items": { "type": "integer", "minimum": 1, "maximum": 4096 }, "default": [16, 32, 64] }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 } }, "additionalProperties": false };
const schema44 = { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536, "default": 64 }, "optimizer": { "$ref": "#/$defs/Optimizer", "default": { "name": "adam" } }, "learning_rate": { "$ref": "#/$defs/LearningRate" }, "label_smoothing": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0 } }, "required": ["epochs", "learning_rate"], "additionalProperties": false };
const schema45 = { "type": "object", "discriminator": { "propertyName": "name" }, "required": ["name"], "oneOf": [{ "$ref": "#/$defs/SgdOptimizer" }, { "$ref": "#/$defs/AdamOptimizer" }, { "$ref": "#/$defs/AdamWOptimizer" }] };
const schema46 = { "type": "object", "properties": { "name": { "const": "sgd" }, "momentum": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0 } }, "required": ["name"], "additionalProperties": false };
const schema47 = { "type": "object", "properties": { "name": { "const": "adam" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 } }, "required": ["name"], "additionalProperties": false };
const schema48 = { "type": "object", "properties": { "name": { "const": "adamw" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01 } }, "required": ["name"], "additionalProperties": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate29.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.name;
    if (typeof tag0 == "string") {
        if (tag0 === "sgd") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.momentum === undefined) {
                    data.momentum = 0.9;
                }
                if (data.weight_decay === undefined) {
                    data.weight_decay = 0;
                }
                if (data.name === undefined) {
                    const err1 = { instancePath, schemaPath: "#/$defs/SgdOptimizer/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                for (const key0 in data) {
                    if (!(((key0 === "name") || (key0 === "momentum")) || (key0 === "weight_decay"))) {
                        const err2 = { instancePath, schemaPath: "#/$defs/SgdOptimizer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                if (data.name !== undefined) {
                    if ("sgd" !== data.name) {
                        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/SgdOptimizer/properties/name/const", keyword: "const", params: { allowedValue: "sgd" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                let data1 = data.momentum;
                if ((typeof data1 == "number") && (isFinite(data1))) {
                    if (data1 < 0 || isNaN(data1)) {
                        const err4 = { instancePath: instancePath + "/momentum", schemaPath: "#/$defs/SgdOptimizer/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (data1 >= 1 || isNaN(data1)) {
                        const err5 = { instancePath: instancePath + "/momentum", schemaPath: "#/$defs/SgdOptimizer/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/momentum", schemaPath: "#/$defs/SgdOptimizer/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                let data2 = data.weight_decay;
                if ((typeof data2 == "number") && (isFinite(data2))) {
                    if (data2 > 1 || isNaN(data2)) {
                        const err7 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/$defs/SgdOptimizer/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    if (data2 < 0 || isNaN(data2)) {
                        const err8 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/$defs/SgdOptimizer/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                else {
                    const err9 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/$defs/SgdOptimizer/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath, schemaPath: "#/$defs/SgdOptimizer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            var props0 = true;
        }
        else if (tag0 === "adam") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.beta_1 === undefined) {
                    data.beta_1 = 0.9;
                }
                if (data.beta_2 === undefined) {
                    data.beta_2 = 0.999;
                }
                if (data.epsilon === undefined) {
                    data.epsilon = 1e-7;
                }
                if (data.name === undefined) {
                    const err11 = { instancePath, schemaPath: "#/$defs/AdamOptimizer/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                for (const key1 in data) {
                    if (!((((key1 === "name") || (key1 === "beta_1")) || (key1 === "beta_2")) || (key1 === "epsilon"))) {
                        const err12 = { instancePath, schemaPath: "#/$defs/AdamOptimizer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data.name !== undefined) {
                    if ("adam" !== data.name) {
                        const err13 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/AdamOptimizer/properties/name/const", keyword: "const", params: { allowedValue: "adam" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                let data4 = data.beta_1;
                if ((typeof data4 == "number") && (isFinite(data4))) {
                    if (data4 < 0 || isNaN(data4)) {
                        const err14 = { instancePath: instancePath + "/beta_1", schemaPath: "#/$defs/AdamOptimizer/properties/beta_1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    if (data4 >= 1 || isNaN(data4)) {
                        const err15 = { instancePath: instancePath + "/beta_1", schemaPath: "#/$defs/AdamOptimizer/properties/beta_1/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/beta_1", schemaPath: "#/$defs/AdamOptimizer/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                let data5 = data.beta_2;
                if ((typeof data5 == "number") && (isFinite(data5))) {
                    if (data5 < 0 || isNaN(data5)) {
                        const err17 = { instancePath: instancePath + "/beta_2", schemaPath: "#/$defs/AdamOptimizer/properties/beta_2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    if (data5 >= 1 || isNaN(data5)) {
                        const err18 = { instancePath: instancePath + "/beta_2", schemaPath: "#/$defs/AdamOptimizer/properties/beta_2/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/beta_2", schemaPath: "#/$defs/AdamOptimizer/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                let data6 = data.epsilon;
                if ((typeof data6 == "number") && (isFinite(data6))) {
                    if (data6 > 1 || isNaN(data6)) {
                        const err20 = { instancePath: instancePath + "/epsilon", schemaPath: "#/$defs/AdamOptimizer/properties/epsilon/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    if (data6 <= 0 || isNaN(data6)) {
                        const err21 = { instancePath: instancePath + "/epsilon", schemaPath: "#/$defs/AdamOptimizer/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                else {
                    const err22 = { instancePath: instancePath + "/epsilon", schemaPath: "#/$defs/AdamOptimizer/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath, schemaPath: "#/$defs/AdamOptimizer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "adamw") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.beta_1 === undefined) {
                    data.beta_1 = 0.9;
                }
                if (data.beta_2 === undefined) {
                    data.beta_2 = 0.999;
                }
                if (data.epsilon === undefined) {
                    data.epsilon = 1e-7;
                }
                if (data.weight_decay === undefined) {
                    data.weight_decay = 0.01;
                }
                if (data.name === undefined) {
                    const err24 = { instancePath, schemaPath: "#/$defs/AdamWOptimizer/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                for (const key2 in data) {
                    if (!(((((key2 === "name") || (key2 === "beta_1")) || (key2 === "beta_2")) || (key2 === "epsilon")) || (key2 === "weight_decay"))) {
                        const err25 = { instancePath, schemaPath: "#/$defs/AdamWOptimizer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data.name !== undefined) {
                    if ("adamw" !== data.name) {
                        const err26 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/AdamWOptimizer/properties/name/const", keyword: "const", params: { allowedValue: "adamw" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                let data8 = data.beta_1;
                if ((typeof data8 == "number") && (isFinite(data8))) {
                    if (data8 < 0 || isNaN(data8)) {
                        const err27 = { instancePath: instancePath + "/beta_1", schemaPath: "#/$defs/AdamWOptimizer/properties/beta_1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    if (data8 >= 1 || isNaN(data8)) {
                        const err28 = { instancePath: instancePath + "/beta_1", schemaPath: "#/$defs/AdamWOptimizer/properties/beta_1/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                else {
                    const err29 = { instancePath: instancePath + "/beta_1", schemaPath: "#/$defs/AdamWOptimizer/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                let data9 = data.beta_2;
                if ((typeof data9 == "number") && (isFinite(data9))) {
                    if (data9 < 0 || isNaN(data9)) {
                        const err30 = { instancePath: instancePath + "/beta_2", schemaPath: "#/$defs/AdamWOptimizer/properties/beta_2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    if (data9 >= 1 || isNaN(data9)) {
                        const err31 = { instancePath: instancePath + "/beta_2", schemaPath: "#/$defs/AdamWOptimizer/properties/beta_2/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                else {
                    const err32 = { instancePath: instancePath + "/beta_2", schemaPath: "#/$defs/AdamWOptimizer/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                let data10 = data.epsilon;
                if ((typeof data10 == "number") && (isFinite(data10))) {
                    if (data10 > 1 || isNaN(data10)) {
                        const err33 = { instancePath: instancePath + "/epsilon", schemaPath: "#/$defs/AdamWOptimizer/properties/epsilon/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    if (data10 <= 0 || isNaN(data10)) {
                        const err34 = { instancePath: instancePath + "/epsilon", schemaPath: "#/$defs/AdamWOptimizer/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/epsilon", schemaPath: "#/$defs/AdamWOptimizer/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                let data11 = data.weight_decay;
                if ((typeof data11 == "number") && (isFinite(data11))) {
                    if (data11 > 1 || isNaN(data11)) {
                        const err36 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/$defs/AdamWOptimizer/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (data11 < 0 || isNaN(data11)) {
                        const err37 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/$defs/AdamWOptimizer/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                else {
                    const err38 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/$defs/AdamWOptimizer/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            else {
                const err39 = { instancePath, schemaPath: "#/$defs/AdamWOptimizer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err40 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "name", tagValue: tag0 }, message: "value of tag \"name\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
    }
    else {
        const err41 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "name", tagValue: tag0 }, message: "tag \"name\" must be string" };
        if (vErrors === null) {
            vErrors = [err41];
        }
        else {
            vErrors.push(err41);
        }
        errors++;
    }
}
else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err42];
    }
    else {
        vErrors.push(err42);
    }
    errors++;
} validate29.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate29.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema49 = { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantLearningRate" }, { "$ref": "#/$defs/CosineLearningRate" }, { "$ref": "#/$defs/OneCycleLearningRate" }] };
const schema50 = { "type": "object", "properties": { "schedule": { "const": "constant" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false };
const schema51 = { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate32.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warmup === undefined) {
        data.warmup = 0;
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.peak === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peak" }, message: "must have required property '" + "peak" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "schedule") || (key0 === "peak")) || (key0 === "warmup"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("constant" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "constant" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.peak !== undefined) {
        let data1 = data.peak;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 10 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 <= 0 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    let data2 = data.warmup;
    const _errs7 = errors;
    let valid2 = false;
    const _errs8 = errors;
    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        const err7 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 < 0 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    var _valid0 = _errs8 === errors;
    valid2 = valid2 || _valid0;
    const _errs10 = errors;
    if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
            const err9 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    else {
        const err10 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    var _valid0 = _errs10 === errors;
    valid2 = valid2 || _valid0;
    if (!valid2) {
        const err11 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    else {
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate32.errors = vErrors; return errors === 0; }
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema52 = { "type": "object", "properties": { "schedule": { "const": "cosine" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warmup === undefined) {
        data.warmup = 0;
    }
    if (data.final === undefined) {
        data.final = 0;
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.peak === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peak" }, message: "must have required property '" + "peak" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "schedule") || (key0 === "peak")) || (key0 === "warmup")) || (key0 === "final"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("cosine" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "cosine" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.peak !== undefined) {
        let data1 = data.peak;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 10 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 <= 0 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    let data2 = data.warmup;
    const _errs7 = errors;
    let valid2 = false;
    const _errs8 = errors;
    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        const err7 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 < 0 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    var _valid0 = _errs8 === errors;
    valid2 = valid2 || _valid0;
    const _errs10 = errors;
    if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
            const err9 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    else {
        const err10 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    var _valid0 = _errs10 === errors;
    valid2 = valid2 || _valid0;
    if (!valid2) {
        const err11 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    else {
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
    }
    let data3 = data.final;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 10 || isNaN(data3)) {
            const err12 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
            const err13 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    else {
        const err14 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "type": "object", "properties": { "schedule": { "const": "one_cycle" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": "30 %" }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warmup === undefined) {
        data.warmup = "30 %";
    }
    if (data.final === undefined) {
        data.final = 0;
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.peak === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peak" }, message: "must have required property '" + "peak" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "schedule") || (key0 === "peak")) || (key0 === "warmup")) || (key0 === "final"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("one_cycle" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "one_cycle" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.peak !== undefined) {
        let data1 = data.peak;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 10 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 <= 0 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    let data2 = data.warmup;
    const _errs7 = errors;
    let valid2 = false;
    const _errs8 = errors;
    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        const err7 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 < 0 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    var _valid0 = _errs8 === errors;
    valid2 = valid2 || _valid0;
    const _errs10 = errors;
    if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
            const err9 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    else {
        const err10 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    var _valid0 = _errs10 === errors;
    valid2 = valid2 || _valid0;
    if (!valid2) {
        const err11 = { instancePath: instancePath + "/warmup", schemaPath: "#/$defs/Step/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    else {
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
    }
    let data3 = data.final;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 10 || isNaN(data3)) {
            const err12 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
            const err13 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    else {
        const err14 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate31.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.schedule;
    if (typeof tag0 == "string") {
        if (tag0 === "constant") {
            if (!(validate32(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "cosine") {
            if (!(validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "one_cycle") {
            if (!(validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "schedule", tagValue: tag0 }, message: "value of tag \"schedule\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "schedule", tagValue: tag0 }, message: "tag \"schedule\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate31.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate31.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.batch_size === undefined) {
        data.batch_size = 64;
    }
    if (data.optimizer === undefined) {
        data.optimizer = { "name": "adam" };
    }
    if (data.label_smoothing === undefined) {
        data.label_smoothing = 0;
    }
    if (data.epochs === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "epochs" }, message: "must have required property '" + "epochs" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.learning_rate === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learning_rate" }, message: "must have required property '" + "learning_rate" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "epochs") || (key0 === "batch_size")) || (key0 === "optimizer")) || (key0 === "learning_rate")) || (key0 === "label_smoothing"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.epochs !== undefined) {
        let data0 = data.epochs;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err3 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 100000 || isNaN(data0)) {
                const err4 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, message: "must be <= 100000" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
                const err5 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    let data1 = data.batch_size;
    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
        const err6 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if ((typeof data1 == "number") && (isFinite(data1))) {
        if (data1 > 65536 || isNaN(data1)) {
            const err7 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
            const err8 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (!(validate29(data.optimizer, { instancePath: instancePath + "/optimizer", parentData: data, parentDataProperty: "optimizer", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
    }
    if (data.learning_rate !== undefined) {
        if (!(validate31(data.learning_rate, { instancePath: instancePath + "/learning_rate", parentData: data, parentDataProperty: "learning_rate", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
        }
    }
    let data4 = data.label_smoothing;
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 < 0 || isNaN(data4)) {
            const err9 = { instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data4 >= 1 || isNaN(data4)) {
            const err10 = { instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    else {
        const err11 = { instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate27.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameters === undefined) {
        data.parameters = {};
    }
    if (data.architecture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.training === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training" }, message: "must have required property '" + "training" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "architecture") || (key0 === "parameters")) || (key0 === "training"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.architecture !== undefined) {
        if ("resnet8" !== data.architecture) {
            const err3 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/const", keyword: "const", params: { allowedValue: "resnet8" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    let data1 = data.parameters;
    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters === undefined) {
            data1.filters = [16, 32, 64];
        }
        if (data1.kernel_size === undefined) {
            data1.kernel_size = 3;
        }
        for (const key1 in data1) {
            if (!((key1 === "filters") || (key1 === "kernel_size"))) {
                const err4 = { instancePath: instancePath + "/parameters", schemaPath: "#/$defs/ResNet8Parameters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        let data2 = data1.filters;
        if (Array.isArray(data2)) {
            if (data2.length > 3) {
                const err5 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/ResNet8Parameters/properties/filters/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data2.length < 3) {
                const err6 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/ResNet8Parameters/properties/filters/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                    const err7 = { instancePath: instancePath + "/parameters/filters/" + i0, schemaPath: "#/$defs/ResNet8Parameters/properties/filters/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if ((typeof data3 == "number") && (isFinite(data3))) {
                    if (data3 > 4096 || isNaN(data3)) {
                        const err8 = { instancePath: instancePath + "/parameters/filters/" + i0, schemaPath: "#/$defs/ResNet8Parameters/properties/filters/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (data3 < 1 || isNaN(data3)) {
                        const err9 = { instancePath: instancePath + "/parameters/filters/" + i0, schemaPath: "#/$defs/ResNet8Parameters/properties/filters/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/ResNet8Parameters/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        let data4 = data1.kernel_size;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err11 = { instancePath: instancePath + "/parameters/kernel_size", schemaPath: "#/$defs/ResNet8Parameters/properties/kernel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 31 || isNaN(data4)) {
                const err12 = { instancePath: instancePath + "/parameters/kernel_size", schemaPath: "#/$defs/ResNet8Parameters/properties/kernel_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
                const err13 = { instancePath: instancePath + "/parameters/kernel_size", schemaPath: "#/$defs/ResNet8Parameters/properties/kernel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    else {
        const err14 = { instancePath: instancePath + "/parameters", schemaPath: "#/$defs/ResNet8Parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    if (data.training !== undefined) {
        if (!(validate28(data.training, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate27.errors = vErrors; return errors === 0; }
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema56 = { "type": "object", "properties": { "architecture": { "const": "ds_cnn" }, "parameters": { "$ref": "#/$defs/DsCnnParameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false };
const schema57 = { "type": "object", "properties": { "filters": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 4096 }, { "type": "array", "minItems": 2, "maxItems": 65, "items": { "type": "integer", "minimum": 1, "maximum": 4096 } }], "default": 64 }, "blocks": { "type": "integer", "minimum": 1, "maximum": 64, "default": 4 }, "stem_kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "stem_stride": { "type": "integer", "minimum": 1, "maximum": 8, "default": 2 }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "strides": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "type": "integer", "minimum": 1, "maximum": 8 } } }, "additionalProperties": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate40.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameters === undefined) {
        data.parameters = {};
    }
    if (data.architecture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.training === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training" }, message: "must have required property '" + "training" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "architecture") || (key0 === "parameters")) || (key0 === "training"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.architecture !== undefined) {
        if ("ds_cnn" !== data.architecture) {
            const err3 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/const", keyword: "const", params: { allowedValue: "ds_cnn" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    let data1 = data.parameters;
    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters === undefined) {
            data1.filters = 64;
        }
        if (data1.blocks === undefined) {
            data1.blocks = 4;
        }
        if (data1.stem_kernel_size === undefined) {
            data1.stem_kernel_size = 3;
        }
        if (data1.stem_stride === undefined) {
            data1.stem_stride = 2;
        }
        if (data1.kernel_size === undefined) {
            data1.kernel_size = 3;
        }
        for (const key1 in data1) {
            if (!((((((key1 === "filters") || (key1 === "blocks")) || (key1 === "stem_kernel_size")) || (key1 === "stem_stride")) || (key1 === "kernel_size")) || (key1 === "strides"))) {
                const err4 = { instancePath: instancePath + "/parameters", schemaPath: "#/$defs/DsCnnParameters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        let data2 = data1.filters;
        const _errs8 = errors;
        let valid3 = false;
        const _errs9 = errors;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err5 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 4096 || isNaN(data2)) {
                const err6 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        var _valid0 = _errs9 === errors;
        valid3 = valid3 || _valid0;
        const _errs11 = errors;
        if (Array.isArray(data2)) {
            if (data2.length > 65) {
                const err8 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 65 }, message: "must NOT have more than 65 items" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data2.length < 2) {
                const err9 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                    const err10 = { instancePath: instancePath + "/parameters/filters/" + i0, schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if ((typeof data3 == "number") && (isFinite(data3))) {
                    if (data3 > 4096 || isNaN(data3)) {
                        const err11 = { instancePath: instancePath + "/parameters/filters/" + i0, schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if (data3 < 1 || isNaN(data3)) {
                        const err12 = { instancePath: instancePath + "/parameters/filters/" + i0, schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        var _valid0 = _errs11 === errors;
        valid3 = valid3 || _valid0;
        if (!valid3) {
            const err14 = { instancePath: instancePath + "/parameters/filters", schemaPath: "#/$defs/DsCnnParameters/properties/filters/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        else {
            errors = _errs8;
            if (vErrors !== null) {
                if (_errs8) {
                    vErrors.length = _errs8;
                }
                else {
                    vErrors = null;
                }
            }
        }
        let data4 = data1.blocks;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err15 = { instancePath: instancePath + "/parameters/blocks", schemaPath: "#/$defs/DsCnnParameters/properties/blocks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 64 || isNaN(data4)) {
                const err16 = { instancePath: instancePath + "/parameters/blocks", schemaPath: "#/$defs/DsCnnParameters/properties/blocks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
                const err17 = { instancePath: instancePath + "/parameters/blocks", schemaPath: "#/$defs/DsCnnParameters/properties/blocks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        let data5 = data1.stem_kernel_size;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err18 = { instancePath: instancePath + "/parameters/stem_kernel_size", schemaPath: "#/$defs/DsCnnParameters/properties/stem_kernel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 31 || isNaN(data5)) {
                const err19 = { instancePath: instancePath + "/parameters/stem_kernel_size", schemaPath: "#/$defs/DsCnnParameters/properties/stem_kernel_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
                const err20 = { instancePath: instancePath + "/parameters/stem_kernel_size", schemaPath: "#/$defs/DsCnnParameters/properties/stem_kernel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        let data6 = data1.stem_stride;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err21 = { instancePath: instancePath + "/parameters/stem_stride", schemaPath: "#/$defs/DsCnnParameters/properties/stem_stride/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 8 || isNaN(data6)) {
                const err22 = { instancePath: instancePath + "/parameters/stem_stride", schemaPath: "#/$defs/DsCnnParameters/properties/stem_stride/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
                const err23 = { instancePath: instancePath + "/parameters/stem_stride", schemaPath: "#/$defs/DsCnnParameters/properties/stem_stride/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        let data7 = data1.kernel_size;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err24 = { instancePath: instancePath + "/parameters/kernel_size", schemaPath: "#/$defs/DsCnnParameters/properties/kernel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 31 || isNaN(data7)) {
                const err25 = { instancePath: instancePath + "/parameters/kernel_size", schemaPath: "#/$defs/DsCnnParameters/properties/kernel_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
                const err26 = { instancePath: instancePath + "/parameters/kernel_size", schemaPath: "#/$defs/DsCnnParameters/properties/kernel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data1.strides !== undefined) {
            let data8 = data1.strides;
            if (Array.isArray(data8)) {
                if (data8.length > 64) {
                    const err27 = { instancePath: instancePath + "/parameters/strides", schemaPath: "#/$defs/DsCnnParameters/properties/strides/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data8.length < 1) {
                    const err28 = { instancePath: instancePath + "/parameters/strides", schemaPath: "#/$defs/DsCnnParameters/properties/strides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data9 = data8[i1];
                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                        const err29 = { instancePath: instancePath + "/parameters/strides/" + i1, schemaPath: "#/$defs/DsCnnParameters/properties/strides/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 8 || isNaN(data9)) {
                            const err30 = { instancePath: instancePath + "/parameters/strides/" + i1, schemaPath: "#/$defs/DsCnnParameters/properties/strides/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (data9 < 1 || isNaN(data9)) {
                            const err31 = { instancePath: instancePath + "/parameters/strides/" + i1, schemaPath: "#/$defs/DsCnnParameters/properties/strides/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/parameters/strides", schemaPath: "#/$defs/DsCnnParameters/properties/strides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
    }
    else {
        const err33 = { instancePath: instancePath + "/parameters", schemaPath: "#/$defs/DsCnnParameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    if (data.training !== undefined) {
        if (!(validate28(data.training, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err34];
    }
    else {
        vErrors.push(err34);
    }
    errors++;
} validate40.errors = vErrors; return errors === 0; }
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "type": "object", "properties": { "architecture": { "const": "mobilenet_v1" }, "parameters": { "$ref": "#/$defs/MobileNetV1Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false };
const schema59 = { "type": "object", "properties": { "alpha": { "type": "number", "exclusiveMinimum": 0, "maximum": 4, "default": 0.25 } }, "additionalProperties": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate42.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameters === undefined) {
        data.parameters = {};
    }
    if (data.architecture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.training === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training" }, message: "must have required property '" + "training" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "architecture") || (key0 === "parameters")) || (key0 === "training"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.architecture !== undefined) {
        if ("mobilenet_v1" !== data.architecture) {
            const err3 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/const", keyword: "const", params: { allowedValue: "mobilenet_v1" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    let data1 = data.parameters;
    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.alpha === undefined) {
            data1.alpha = 0.25;
        }
        for (const key1 in data1) {
            if (!(key1 === "alpha")) {
                const err4 = { instancePath: instancePath + "/parameters", schemaPath: "#/$defs/MobileNetV1Parameters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        let data2 = data1.alpha;
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 4 || isNaN(data2)) {
                const err5 = { instancePath: instancePath + "/parameters/alpha", schemaPath: "#/$defs/MobileNetV1Parameters/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data2 <= 0 || isNaN(data2)) {
                const err6 = { instancePath: instancePath + "/parameters/alpha", schemaPath: "#/$defs/MobileNetV1Parameters/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/parameters/alpha", schemaPath: "#/$defs/MobileNetV1Parameters/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    else {
        const err8 = { instancePath: instancePath + "/parameters", schemaPath: "#/$defs/MobileNetV1Parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data.training !== undefined) {
        if (!(validate28(data.training, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate42.errors = vErrors; return errors === 0; }
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.architecture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.architecture;
    if (typeof tag0 == "string") {
        if (tag0 === "resnet8") {
            if (!(validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "ds_cnn") {
            if (!(validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "mobilenet_v1") {
            if (!(validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "architecture", tagValue: tag0 }, message: "value of tag \"architecture\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "architecture", tagValue: tag0 }, message: "tag \"architecture\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate26.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate26.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema60 = { "type": "object", "properties": { "distillation": { "$ref": "#/$defs/Distillation" }, "pruning": { "$ref": "#/$defs/Pruning" }, "clustering": { "$ref": "#/$defs/Clustering" }, "quantization": { "$ref": "#/$defs/Quantization" }, "fine_tuning": { "$ref": "#/$defs/FineTuning" } }, "additionalProperties": false };
const schema61 = { "type": "object", "properties": { "temperature": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "default": 4 }, "alpha": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.3 } }, "additionalProperties": false };
const schema76 = { "type": "object", "properties": { "mode": { "enum": ["qat", "ptq"], "default": "qat" }, "num_bits": { "const": 8, "default": 8 }, "per_axis": { "type": "boolean", "default": true }, "representative_dataset": { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 256 } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false };
const schema62 = { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantSparsity" }, { "$ref": "#/$defs/PolynomialDecay" }] };
const schema63 = { "type": "object", "properties": { "schedule": { "const": "ConstantSparsity" }, "target_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "100 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "target_sparsity"], "additionalProperties": false };
const schema64 = { "anyOf": [{ "type": "number", "minimum": 0, "exclusiveMaximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }] };
const schema67 = { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } };
const pattern9 = new RegExp("^[0-9]{1,2}(\\.[0-9]+)? ?%$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate51.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.begin_step === undefined) {
        data.begin_step = 0;
    }
    if (data.end_step === undefined) {
        data.end_step = "100 %";
    }
    if (data.frequency === undefined) {
        data.frequency = 100;
    }
    if (data.layers === undefined) {
        data.layers = ["*"];
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.target_sparsity === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_sparsity" }, message: "must have required property '" + "target_sparsity" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((key0 === "schedule") || (key0 === "target_sparsity")) || (key0 === "begin_step")) || (key0 === "end_step")) || (key0 === "frequency")) || (key0 === "layers"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("ConstantSparsity" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "ConstantSparsity" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.target_sparsity !== undefined) {
        let data1 = data.target_sparsity;
        const _errs5 = errors;
        let valid2 = false;
        const _errs6 = errors;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/target_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 >= 1 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/target_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/target_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        const _errs8 = errors;
        if (typeof data1 === "string") {
            if (!pattern9.test(data1)) {
                const err7 = { instancePath: instancePath + "/target_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,2}(\\.[0-9]+)? ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/target_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        var _valid0 = _errs8 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err9 = { instancePath: instancePath + "/target_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        else {
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data2 = data.begin_step;
    const _errs12 = errors;
    let valid4 = false;
    const _errs13 = errors;
    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        const err10 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 < 0 || isNaN(data2)) {
            const err11 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    var _valid1 = _errs13 === errors;
    valid4 = valid4 || _valid1;
    const _errs15 = errors;
    if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
            const err12 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    else {
        const err13 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    var _valid1 = _errs15 === errors;
    valid4 = valid4 || _valid1;
    if (!valid4) {
        const err14 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    else {
        errors = _errs12;
        if (vErrors !== null) {
            if (_errs12) {
                vErrors.length = _errs12;
            }
            else {
                vErrors = null;
            }
        }
    }
    let data3 = data.end_step;
    const _errs19 = errors;
    let valid6 = false;
    const _errs20 = errors;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err15 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 0 || isNaN(data3)) {
            const err16 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    var _valid2 = _errs20 === errors;
    valid6 = valid6 || _valid2;
    const _errs22 = errors;
    if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
            const err17 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    else {
        const err18 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    var _valid2 = _errs22 === errors;
    valid6 = valid6 || _valid2;
    if (!valid6) {
        const err19 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    else {
        errors = _errs19;
        if (vErrors !== null) {
            if (_errs19) {
                vErrors.length = _errs19;
            }
            else {
                vErrors = null;
            }
        }
    }
    let data4 = data.frequency;
    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
        const err20 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 > 1000000 || isNaN(data4)) {
            const err21 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
            const err22 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    let data5 = data.layers;
    if (Array.isArray(data5)) {
        if (data5.length < 1) {
            const err23 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                    const err24 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
            const indices0 = {};
            for (; i1--;) {
                let item0 = data5[i1];
                if (typeof item0 !== "string") {
                    continue;
                }
                if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err26 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                    break;
                }
                indices0[item0] = i1;
            }
        }
    }
    else {
        const err27 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
}
else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err28];
    }
    else {
        vErrors.push(err28);
    }
    errors++;
} validate51.errors = vErrors; return errors === 0; }
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema68 = { "type": "object", "properties": { "schedule": { "const": "PolynomialDecay" }, "initial_sparsity": { "$ref": "#/$defs/SparsityFraction", "default": 0.5 }, "final_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "power": { "type": "number", "exclusiveMinimum": 0, "maximum": 100, "default": 3 }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "80 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "final_sparsity"], "additionalProperties": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate52.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.initial_sparsity === undefined) {
        data.initial_sparsity = 0.5;
    }
    if (data.power === undefined) {
        data.power = 3;
    }
    if (data.begin_step === undefined) {
        data.begin_step = 0;
    }
    if (data.end_step === undefined) {
        data.end_step = "80 %";
    }
    if (data.frequency === undefined) {
        data.frequency = 100;
    }
    if (data.layers === undefined) {
        data.layers = ["*"];
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.final_sparsity === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_sparsity" }, message: "must have required property '" + "final_sparsity" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "schedule") || (key0 === "initial_sparsity")) || (key0 === "final_sparsity")) || (key0 === "power")) || (key0 === "begin_step")) || (key0 === "end_step")) || (key0 === "frequency")) || (key0 === "layers"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("PolynomialDecay" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "PolynomialDecay" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    let data1 = data.initial_sparsity;
    const _errs5 = errors;
    let valid2 = false;
    const _errs6 = errors;
    if ((typeof data1 == "number") && (isFinite(data1))) {
        if (data1 < 0 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/initial_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data1 >= 1 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/initial_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath: instancePath + "/initial_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    var _valid0 = _errs6 === errors;
    valid2 = valid2 || _valid0;
    const _errs8 = errors;
    if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
            const err7 = { instancePath: instancePath + "/initial_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,2}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    else {
        const err8 = { instancePath: instancePath + "/initial_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    var _valid0 = _errs8 === errors;
    valid2 = valid2 || _valid0;
    if (!valid2) {
        const err9 = { instancePath: instancePath + "/initial_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data.final_sparsity !== undefined) {
        let data2 = data.final_sparsity;
        const _errs12 = errors;
        let valid4 = false;
        const _errs13 = errors;
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err10 = { instancePath: instancePath + "/final_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data2 >= 1 || isNaN(data2)) {
                const err11 = { instancePath: instancePath + "/final_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/final_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        var _valid1 = _errs13 === errors;
        valid4 = valid4 || _valid1;
        const _errs15 = errors;
        if (typeof data2 === "string") {
            if (!pattern9.test(data2)) {
                const err13 = { instancePath: instancePath + "/final_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,2}(\\.[0-9]+)? ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/final_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        var _valid1 = _errs15 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err15 = { instancePath: instancePath + "/final_sparsity", schemaPath: "#/$defs/SparsityFraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        else {
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data3 = data.power;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 100 || isNaN(data3)) {
            const err16 = { instancePath: instancePath + "/power", schemaPath: "#/properties/power/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
            const err17 = { instancePath: instancePath + "/power", schemaPath: "#/properties/power/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    else {
        const err18 = { instancePath: instancePath + "/power", schemaPath: "#/properties/power/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    let data4 = data.begin_step;
    const _errs21 = errors;
    let valid6 = false;
    const _errs22 = errors;
    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
        const err19 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 < 0 || isNaN(data4)) {
            const err20 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    var _valid2 = _errs22 === errors;
    valid6 = valid6 || _valid2;
    const _errs24 = errors;
    if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
            const err21 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    else {
        const err22 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    var _valid2 = _errs24 === errors;
    valid6 = valid6 || _valid2;
    if (!valid6) {
        const err23 = { instancePath: instancePath + "/begin_step", schemaPath: "#/$defs/Step/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err23];
        }
        else {
            vErrors.push(err23);
        }
        errors++;
    }
    else {
        errors = _errs21;
        if (vErrors !== null) {
            if (_errs21) {
                vErrors.length = _errs21;
            }
            else {
                vErrors = null;
            }
        }
    }
    let data5 = data.end_step;
    const _errs28 = errors;
    let valid8 = false;
    const _errs29 = errors;
    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
        const err24 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    if ((typeof data5 == "number") && (isFinite(data5))) {
        if (data5 < 0 || isNaN(data5)) {
            const err25 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    var _valid3 = _errs29 === errors;
    valid8 = valid8 || _valid3;
    const _errs31 = errors;
    if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
            const err26 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    else {
        const err27 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    var _valid3 = _errs31 === errors;
    valid8 = valid8 || _valid3;
    if (!valid8) {
        const err28 = { instancePath: instancePath + "/end_step", schemaPath: "#/$defs/Step/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    else {
        errors = _errs28;
        if (vErrors !== null) {
            if (_errs28) {
                vErrors.length = _errs28;
            }
            else {
                vErrors = null;
            }
        }
    }
    let data6 = data.frequency;
    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
        const err29 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    if ((typeof data6 == "number") && (isFinite(data6))) {
        if (data6 > 1000000 || isNaN(data6)) {
            const err30 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
            const err31 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
    let data7 = data.layers;
    if (Array.isArray(data7)) {
        if (data7.length < 1) {
            const err32 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data8 = data7[i0];
            if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                    const err33 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
            const indices0 = {};
            for (; i1--;) {
                let item0 = data7[i1];
                if (typeof item0 !== "string") {
                    continue;
                }
                if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err35 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                    break;
                }
                indices0[item0] = i1;
            }
        }
    }
    else {
        const err36 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err36];
        }
        else {
            vErrors.push(err36);
        }
        errors++;
    }
}
else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err37];
    }
    else {
        vErrors.push(err37);
    }
    errors++;
} validate52.errors = vErrors; return errors === 0; }
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate50.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.schedule;
    if (typeof tag0 == "string") {
        if (tag0 === "ConstantSparsity") {
            if (!(validate51(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "PolynomialDecay") {
            if (!(validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "schedule", tagValue: tag0 }, message: "value of tag \"schedule\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "schedule", tagValue: tag0 }, message: "tag \"schedule\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate50.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate50.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema74 = { "type": "object", "properties": { "number_of_clusters": { "type": "integer", "minimum": 2, "maximum": 256 }, "cluster_centroids_init": { "enum": ["LINEAR", "RANDOM", "DENSITY_BASED", "KMEANS_PLUS_PLUS"], "default": "KMEANS_PLUS_PLUS" }, "preserve_sparsity": { "type": "boolean", "default": true }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["number_of_clusters"], "additionalProperties": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate56.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cluster_centroids_init === undefined) {
        data.cluster_centroids_init = "KMEANS_PLUS_PLUS";
    }
    if (data.preserve_sparsity === undefined) {
        data.preserve_sparsity = true;
    }
    if (data.layers === undefined) {
        data.layers = ["*"];
    }
    if (data.number_of_clusters === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number_of_clusters" }, message: "must have required property '" + "number_of_clusters" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "number_of_clusters") || (key0 === "cluster_centroids_init")) || (key0 === "preserve_sparsity")) || (key0 === "layers"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.number_of_clusters !== undefined) {
        let data0 = data.number_of_clusters;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err2 = { instancePath: instancePath + "/number_of_clusters", schemaPath: "#/properties/number_of_clusters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 256 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/number_of_clusters", schemaPath: "#/properties/number_of_clusters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data0 < 2 || isNaN(data0)) {
                const err4 = { instancePath: instancePath + "/number_of_clusters", schemaPath: "#/properties/number_of_clusters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    let data1 = data.cluster_centroids_init;
    if (!((((data1 === "LINEAR") || (data1 === "RANDOM")) || (data1 === "DENSITY_BASED")) || (data1 === "KMEANS_PLUS_PLUS"))) {
        const err5 = { instancePath: instancePath + "/cluster_centroids_init", schemaPath: "#/properties/cluster_centroids_init/enum", keyword: "enum", params: { allowedValues: schema74.properties.cluster_centroids_init.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (typeof data.preserve_sparsity !== "boolean") {
        const err6 = { instancePath: instancePath + "/preserve_sparsity", schemaPath: "#/properties/preserve_sparsity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    let data3 = data.layers;
    if (Array.isArray(data3)) {
        if (data3.length < 1) {
            const err7 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                    const err8 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
            const indices0 = {};
            for (; i1--;) {
                let item0 = data3[i1];
                if (typeof item0 !== "string") {
                    continue;
                }
                if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err10 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                    break;
                }
                indices0[item0] = i1;
            }
        }
    }
    else {
        const err11 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate56.errors = vErrors; return errors === 0; }
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema77 = { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536 }, "learning_rate": { "$ref": "#/$defs/LearningRate" } }, "required": ["epochs", "learning_rate"], "additionalProperties": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate58.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.epochs === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "epochs" }, message: "must have required property '" + "epochs" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.learning_rate === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learning_rate" }, message: "must have required property '" + "learning_rate" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "epochs") || (key0 === "batch_size")) || (key0 === "learning_rate"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.epochs !== undefined) {
        let data0 = data.epochs;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err3 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 100000 || isNaN(data0)) {
                const err4 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, message: "must be <= 100000" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
                const err5 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.batch_size !== undefined) {
        let data1 = data.batch_size;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err6 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 65536 || isNaN(data1)) {
                const err7 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err8 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    if (data.learning_rate !== undefined) {
        if (!(validate31(data.learning_rate, { instancePath: instancePath + "/learning_rate", parentData: data, parentDataProperty: "learning_rate", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate58.errors = vErrors; return errors === 0; }
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate49.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((key0 === "distillation") || (key0 === "pruning")) || (key0 === "clustering")) || (key0 === "quantization")) || (key0 === "fine_tuning"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.distillation !== undefined) {
        let data0 = data.distillation;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.temperature === undefined) {
                data0.temperature = 4;
            }
            if (data0.alpha === undefined) {
                data0.alpha = 0.3;
            }
            for (const key1 in data0) {
                if (!((key1 === "temperature") || (key1 === "alpha"))) {
                    const err1 = { instancePath: instancePath + "/distillation", schemaPath: "#/$defs/Distillation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            let data1 = data0.temperature;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000 || isNaN(data1)) {
                    const err2 = { instancePath: instancePath + "/distillation/temperature", schemaPath: "#/$defs/Distillation/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data1 <= 0 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/distillation/temperature", schemaPath: "#/$defs/Distillation/properties/temperature/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/distillation/temperature", schemaPath: "#/$defs/Distillation/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            let data2 = data0.alpha;
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 1 || isNaN(data2)) {
                    const err5 = { instancePath: instancePath + "/distillation/alpha", schemaPath: "#/$defs/Distillation/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data2 < 0 || isNaN(data2)) {
                    const err6 = { instancePath: instancePath + "/distillation/alpha", schemaPath: "#/$defs/Distillation/properties/alpha/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/distillation/alpha", schemaPath: "#/$defs/Distillation/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/distillation", schemaPath: "#/$defs/Distillation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.pruning !== undefined) {
        if (!(validate50(data.pruning, { instancePath: instancePath + "/pruning", parentData: data, parentDataProperty: "pruning", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
            errors = vErrors.length;
        }
    }
    if (data.clustering !== undefined) {
        if (!(validate56(data.clustering, { instancePath: instancePath + "/clustering", parentData: data, parentDataProperty: "clustering", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
        }
    }
    if (data.quantization !== undefined) {
        let data5 = data.quantization;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.mode === undefined) {
                data5.mode = "qat";
            }
            if (data5.num_bits === undefined) {
                data5.num_bits = 8;
            }
            if (data5.per_axis === undefined) {
                data5.per_axis = true;
            }
            if (data5.representative_dataset === undefined) {
                data5.representative_dataset = {};
            }
            for (const key2 in data5) {
                if (!((((key2 === "mode") || (key2 === "num_bits")) || (key2 === "per_axis")) || (key2 === "representative_dataset"))) {
                    const err9 = { instancePath: instancePath + "/quantization", schemaPath: "#/$defs/Quantization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            let data6 = data5.mode;
            if (!((data6 === "qat") || (data6 === "ptq"))) {
                const err10 = { instancePath: instancePath + "/quantization/mode", schemaPath: "#/$defs/Quantization/properties/mode/enum", keyword: "enum", params: { allowedValues: schema76.properties.mode.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (8 !== data5.num_bits) {
                const err11 = { instancePath: instancePath + "/quantization/num_bits", schemaPath: "#/$defs/Quantization/properties/num_bits/const", keyword: "const", params: { allowedValue: 8 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (typeof data5.per_axis !== "boolean") {
                const err12 = { instancePath: instancePath + "/quantization/per_axis", schemaPath: "#/$defs/Quantization/properties/per_axis/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            let data9 = data5.representative_dataset;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.samples === undefined) {
                    data9.samples = 256;
                }
                for (const key3 in data9) {
                    if (!(key3 === "samples")) {
                        const err13 = { instancePath: instancePath + "/quantization/representative_dataset", schemaPath: "#/$defs/Quantization/properties/representative_dataset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                let data10 = data9.samples;
                if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                    const err14 = { instancePath: instancePath + "/quantization/representative_dataset/samples", schemaPath: "#/$defs/Quantization/properties/representative_dataset/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if ((typeof data10 == "number") && (isFinite(data10))) {
                    if (data10 > 1000000 || isNaN(data10)) {
                        const err15 = { instancePath: instancePath + "/quantization/representative_dataset/samples", schemaPath: "#/$defs/Quantization/properties/representative_dataset/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (data10 < 1 || isNaN(data10)) {
                        const err16 = { instancePath: instancePath + "/quantization/representative_dataset/samples", schemaPath: "#/$defs/Quantization/properties/representative_dataset/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/quantization/representative_dataset", schemaPath: "#/$defs/Quantization/properties/representative_dataset/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/quantization", schemaPath: "#/$defs/Quantization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.fine_tuning !== undefined) {
        if (!(validate58(data.fine_tuning, { instancePath: instancePath + "/fine_tuning", parentData: data, parentDataProperty: "fine_tuning", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err19];
    }
    else {
        vErrors.push(err19);
    }
    errors++;
} validate49.errors = vErrors; return errors === 0; }
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema78 = { "type": "object", "properties": { "model": { "enum": ["teacher", "student"], "default": "student" }, "format": { "enum": ["tflite"], "default": "tflite" }, "type": { "enum": ["float32", "int8"] }, "file": { "$ref": "#/$defs/RelativePath" } }, "additionalProperties": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate62.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model === undefined) {
        data.model = "student";
    }
    if (data.format === undefined) {
        data.format = "tflite";
    }
    for (const key0 in data) {
        if (!((((key0 === "model") || (key0 === "format")) || (key0 === "type")) || (key0 === "file"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.model;
    if (!((data0 === "teacher") || (data0 === "student"))) {
        const err1 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: schema78.properties.model.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!(data.format === "tflite")) {
        const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema78.properties.format.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.type !== undefined) {
        let data2 = data.type;
        if (!((data2 === "float32") || (data2 === "int8"))) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema78.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.file !== undefined) {
        let data3 = data.file;
        if (typeof data3 === "string") {
            if (func2(data3) < 1) {
                const err4 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate62.errors = vErrors; return errors === 0; }
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema82 = { "type": "object", "discriminator": { "propertyName": "metric" }, "required": ["metric"], "oneOf": [{ "$ref": "#/$defs/SizeBudget" }, { "$ref": "#/$defs/AccuracyBudget" }, { "$ref": "#/$defs/SparsityBudget" }, { "$ref": "#/$defs/CodesBudget" }, { "$ref": "#/$defs/CountBudget" }, { "$ref": "#/$defs/MemoryBudget" }, { "$ref": "#/$defs/LatencyBudget" }, { "$ref": "#/$defs/EnergyBudget" }, { "$ref": "#/$defs/NodeBudget" }, { "$ref": "#/$defs/OperatorBudget" }] };
const schema83 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["size", "deflated_size", "arena_estimate"] }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema84 = { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] };
const schema91 = { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$" };
const schema94 = { "type": "object", "properties": { "owner": { "type": "string", "maxLength": 100, "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, "reason": { "type": "string", "maxLength": 500, "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["owner", "reason", "expires"], "additionalProperties": false };
const pattern18 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$", "u");
const pattern28 = new RegExp("^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$", "u");
const pattern30 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema86 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/SizeIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] } };
const schema87 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Size" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false };
const schema88 = { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }] };
const pattern20 = new RegExp("^[0-9]{1,4}(\\.[0-9]+)? ?%$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate67.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    for (const key0 in data) {
        if (!((((key0 === "percent") || (key0 === "absolute")) || (key0 === "combine")) || (key0 === "against"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.percent !== undefined) {
        let data0 = data.percent;
        const _errs4 = errors;
        let valid2 = false;
        const _errs5 = errors;
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 1 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
                const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err6 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.absolute !== undefined) {
        let data1 = data.absolute;
        const _errs11 = errors;
        let valid4 = false;
        const _errs12 = errors;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err7 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        valid4 = valid4 || _valid1;
        const _errs14 = errors;
        if (typeof data1 === "string") {
            if (!pattern18.test(data1)) {
                const err9 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err11 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err12 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema87.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if (data.against !== undefined) {
        let data3 = data.against;
        const _errs18 = errors;
        let valid5 = false;
        const _errs19 = errors;
        const _errs21 = errors;
        let valid7 = false;
        const _errs22 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 0 || isNaN(data3)) {
                const err13 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        var _valid3 = _errs22 === errors;
        valid7 = valid7 || _valid3;
        const _errs24 = errors;
        if (typeof data3 === "string") {
            if (!pattern18.test(data3)) {
                const err15 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        var _valid3 = _errs24 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err17 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        else {
            errors = _errs21;
            if (vErrors !== null) {
                if (_errs21) {
                    vErrors.length = _errs21;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid2 = _errs19 === errors;
        valid5 = valid5 || _valid2;
        const _errs26 = errors;
        if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
                const err18 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        var _valid2 = _errs26 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
            const err20 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        else {
            errors = _errs18;
            if (vErrors !== null) {
                if (_errs18) {
                    vErrors.length = _errs18;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err21];
    }
    else {
        vErrors.push(err21);
    }
    errors++;
} validate67.errors = vErrors; return errors === 0; }
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate66.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (typeof data === "string") {
        if (!pattern20.test(data)) {
            const err1 = { instancePath, schemaPath: "#/else/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err3 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err4 = { instancePath, schemaPath: "#/else/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    const _errs10 = errors;
    if (typeof data === "string") {
        if (!pattern18.test(data)) {
            const err5 = { instancePath, schemaPath: "#/else/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/else/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    var _valid1 = _errs10 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err7 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate66.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate66.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate65.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema83.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!(((data1 === "size") || (data1 === "deflated_size")) || (data1 === "arena_estimate"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema83.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data2 = data.min;
        const _errs7 = errors;
        let valid2 = false;
        const _errs8 = errors;
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err6 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        var _valid0 = _errs8 === errors;
        valid2 = valid2 || _valid0;
        const _errs10 = errors;
        if (typeof data2 === "string") {
            if (!pattern18.test(data2)) {
                const err8 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        var _valid0 = _errs10 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err10 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        else {
            errors = _errs7;
            if (vErrors !== null) {
                if (_errs7) {
                    vErrors.length = _errs7;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max !== undefined) {
        let data3 = data.max;
        const _errs14 = errors;
        let valid4 = false;
        const _errs15 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 0 || isNaN(data3)) {
                const err11 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        var _valid1 = _errs15 === errors;
        valid4 = valid4 || _valid1;
        const _errs17 = errors;
        if (typeof data3 === "string") {
            if (!pattern18.test(data3)) {
                const err13 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        var _valid1 = _errs17 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err15 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        else {
            errors = _errs14;
            if (vErrors !== null) {
                if (_errs14) {
                    vErrors.length = _errs14;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate66(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data5 = data.against;
        const _errs21 = errors;
        let valid5 = false;
        const _errs22 = errors;
        const _errs24 = errors;
        let valid7 = false;
        const _errs25 = errors;
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 0 || isNaN(data5)) {
                const err16 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        var _valid3 = _errs25 === errors;
        valid7 = valid7 || _valid3;
        const _errs27 = errors;
        if (typeof data5 === "string") {
            if (!pattern18.test(data5)) {
                const err18 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        var _valid3 = _errs27 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err20 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        else {
            errors = _errs24;
            if (vErrors !== null) {
                if (_errs24) {
                    vErrors.length = _errs24;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid2 = _errs22 === errors;
        valid5 = valid5 || _valid2;
        const _errs29 = errors;
        if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
                const err21 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        var _valid2 = _errs29 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
            const err23 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        else {
            errors = _errs21;
            if (vErrors !== null) {
                if (_errs21) {
                    vErrors.length = _errs21;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data6 = data.level;
    if (!(((data6 === "error") || (data6 === "warn")) || (data6 === "off"))) {
        const err24 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema83.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    let data7 = data.on_unchanged;
    if (!((data7 === "error") || (data7 === "warn"))) {
        const err25 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema83.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data8 = data.waiver;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.owner === undefined) {
                const err26 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (data8.reason === undefined) {
                const err27 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            if (data8.expires === undefined) {
                const err28 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            for (const key1 in data8) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err29 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            if (data8.owner !== undefined) {
                let data9 = data8.owner;
                if (typeof data9 === "string") {
                    if (func2(data9) > 100) {
                        const err30 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data9)) {
                        const err31 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                else {
                    const err32 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            if (data8.reason !== undefined) {
                let data10 = data8.reason;
                if (typeof data10 === "string") {
                    if (func2(data10) > 500) {
                        const err33 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data10)) {
                        const err34 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (data8.expires !== undefined) {
                let data11 = data8.expires;
                if (typeof data11 === "string") {
                    if (!pattern30.test(data11)) {
                        const err36 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                else {
                    const err37 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        else {
            const err38 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data12 = data.message;
        if (typeof data12 === "string") {
            if (func2(data12) > 500) {
                const err39 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            if (func2(data12) < 1) {
                const err40 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
}
else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err42];
    }
    else {
        vErrors.push(err42);
    }
    errors++;
} validate65.errors = vErrors; return errors === 0; }
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema95 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["accuracy", "class_accuracy", "balanced_accuracy", "macro_f1"] }, "class": { "type": "string", "minLength": 1 }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "confidence": { "type": "number", "minimum": 0.5, "exclusiveMaximum": 1 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate70.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema95.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!((((data1 === "accuracy") || (data1 === "class_accuracy")) || (data1 === "balanced_accuracy")) || (data1 === "macro_f1"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema95.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.class !== undefined) {
        let data2 = data.class;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data3 = data.min;
        const _errs9 = errors;
        let valid2 = false;
        const _errs10 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 1 || isNaN(data3)) {
                const err8 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid0 = _errs10 === errors;
        valid2 = valid2 || _valid0;
        const _errs12 = errors;
        if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
                const err11 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        var _valid0 = _errs12 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err13 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        else {
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max !== undefined) {
        let data4 = data.max;
        const _errs16 = errors;
        let valid4 = false;
        const _errs17 = errors;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 1 || isNaN(data4)) {
                const err14 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
                const err15 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        var _valid1 = _errs17 === errors;
        valid4 = valid4 || _valid1;
        const _errs19 = errors;
        if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
                const err17 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        var _valid1 = _errs19 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err19 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        else {
            errors = _errs16;
            if (vErrors !== null) {
                if (_errs16) {
                    vErrors.length = _errs16;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max_drop !== undefined) {
        let data5 = data.max_drop;
        const _errs23 = errors;
        let valid6 = false;
        const _errs24 = errors;
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 1 || isNaN(data5)) {
                const err20 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err21 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        var _valid2 = _errs24 === errors;
        valid6 = valid6 || _valid2;
        const _errs26 = errors;
        if (typeof data5 === "string") {
            if (!pattern5.test(data5)) {
                const err23 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        else {
            const err24 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        var _valid2 = _errs26 === errors;
        valid6 = valid6 || _valid2;
        if (!valid6) {
            const err25 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        else {
            errors = _errs23;
            if (vErrors !== null) {
                if (_errs23) {
                    vErrors.length = _errs23;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.against !== undefined) {
        let data6 = data.against;
        const _errs29 = errors;
        let valid7 = false;
        const _errs30 = errors;
        const _errs32 = errors;
        let valid9 = false;
        const _errs33 = errors;
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 1 || isNaN(data6)) {
                const err26 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
                const err27 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        var _valid4 = _errs33 === errors;
        valid9 = valid9 || _valid4;
        const _errs35 = errors;
        if (typeof data6 === "string") {
            if (!pattern5.test(data6)) {
                const err29 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        else {
            const err30 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        var _valid4 = _errs35 === errors;
        valid9 = valid9 || _valid4;
        if (!valid9) {
            const err31 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        else {
            errors = _errs32;
            if (vErrors !== null) {
                if (_errs32) {
                    vErrors.length = _errs32;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid3 = _errs30 === errors;
        valid7 = valid7 || _valid3;
        const _errs37 = errors;
        if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
                const err32 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        var _valid3 = _errs37 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err34 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        else {
            errors = _errs29;
            if (vErrors !== null) {
                if (_errs29) {
                    vErrors.length = _errs29;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.confidence !== undefined) {
        let data7 = data.confidence;
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 0.5 || isNaN(data7)) {
                const err35 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if (data7 >= 1 || isNaN(data7)) {
                const err36 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        else {
            const err37 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
    }
    let data8 = data.level;
    if (!(((data8 === "error") || (data8 === "warn")) || (data8 === "off"))) {
        const err38 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema95.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
    let data9 = data.on_unchanged;
    if (!((data9 === "error") || (data9 === "warn"))) {
        const err39 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema95.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data10 = data.waiver;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.owner === undefined) {
                const err40 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
            if (data10.reason === undefined) {
                const err41 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            if (data10.expires === undefined) {
                const err42 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            for (const key1 in data10) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err43 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
            if (data10.owner !== undefined) {
                let data11 = data10.owner;
                if (typeof data11 === "string") {
                    if (func2(data11) > 100) {
                        const err44 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data11)) {
                        const err45 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                else {
                    const err46 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
            if (data10.reason !== undefined) {
                let data12 = data10.reason;
                if (typeof data12 === "string") {
                    if (func2(data12) > 500) {
                        const err47 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data12)) {
                        const err48 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                else {
                    const err49 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
            }
            if (data10.expires !== undefined) {
                let data13 = data10.expires;
                if (typeof data13 === "string") {
                    if (!pattern30.test(data13)) {
                        const err50 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                else {
                    const err51 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
        }
        else {
            const err52 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err52];
            }
            else {
                vErrors.push(err52);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data14 = data.message;
        if (typeof data14 === "string") {
            if (func2(data14) > 500) {
                const err53 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
            if (func2(data14) < 1) {
                const err54 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        else {
            const err55 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err55];
            }
            else {
                vErrors.push(err55);
            }
            errors++;
        }
    }
}
else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err56];
    }
    else {
        vErrors.push(err56);
    }
    errors++;
} validate70.errors = vErrors; return errors === 0; }
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema102 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["sparsity"] }, "layers": { "$ref": "#/$defs/Layers" }, "over": { "enum": ["each", "all"], "default": "each" }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate71.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.over === undefined) {
        data.over = "each";
    }
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema102.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        if (!(data.metric === "sparsity")) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema102.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.layers !== undefined) {
        let data2 = data.layers;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err6 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                    if (func2(data3) < 1) {
                        const err7 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data2[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err9 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    let data4 = data.over;
    if (!((data4 === "each") || (data4 === "all"))) {
        const err11 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/enum", keyword: "enum", params: { allowedValues: schema102.properties.over.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (data.min !== undefined) {
        let data5 = data.min;
        const _errs13 = errors;
        let valid6 = false;
        const _errs14 = errors;
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 1 || isNaN(data5)) {
                const err12 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        var _valid0 = _errs14 === errors;
        valid6 = valid6 || _valid0;
        const _errs16 = errors;
        if (typeof data5 === "string") {
            if (!pattern5.test(data5)) {
                const err15 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        var _valid0 = _errs16 === errors;
        valid6 = valid6 || _valid0;
        if (!valid6) {
            const err17 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        else {
            errors = _errs13;
            if (vErrors !== null) {
                if (_errs13) {
                    vErrors.length = _errs13;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max !== undefined) {
        let data6 = data.max;
        const _errs20 = errors;
        let valid8 = false;
        const _errs21 = errors;
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 1 || isNaN(data6)) {
                const err18 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
                const err19 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        var _valid1 = _errs21 === errors;
        valid8 = valid8 || _valid1;
        const _errs23 = errors;
        if (typeof data6 === "string") {
            if (!pattern5.test(data6)) {
                const err21 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        var _valid1 = _errs23 === errors;
        valid8 = valid8 || _valid1;
        if (!valid8) {
            const err23 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        else {
            errors = _errs20;
            if (vErrors !== null) {
                if (_errs20) {
                    vErrors.length = _errs20;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max_drop !== undefined) {
        let data7 = data.max_drop;
        const _errs27 = errors;
        let valid10 = false;
        const _errs28 = errors;
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 1 || isNaN(data7)) {
                const err24 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err25 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        var _valid2 = _errs28 === errors;
        valid10 = valid10 || _valid2;
        const _errs30 = errors;
        if (typeof data7 === "string") {
            if (!pattern5.test(data7)) {
                const err27 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        var _valid2 = _errs30 === errors;
        valid10 = valid10 || _valid2;
        if (!valid10) {
            const err29 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        else {
            errors = _errs27;
            if (vErrors !== null) {
                if (_errs27) {
                    vErrors.length = _errs27;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.against !== undefined) {
        let data8 = data.against;
        const _errs33 = errors;
        let valid11 = false;
        const _errs34 = errors;
        const _errs36 = errors;
        let valid13 = false;
        const _errs37 = errors;
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 > 1 || isNaN(data8)) {
                const err30 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
                const err31 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        else {
            const err32 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
        var _valid4 = _errs37 === errors;
        valid13 = valid13 || _valid4;
        const _errs39 = errors;
        if (typeof data8 === "string") {
            if (!pattern5.test(data8)) {
                const err33 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        else {
            const err34 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        var _valid4 = _errs39 === errors;
        valid13 = valid13 || _valid4;
        if (!valid13) {
            const err35 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
        else {
            errors = _errs36;
            if (vErrors !== null) {
                if (_errs36) {
                    vErrors.length = _errs36;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid3 = _errs34 === errors;
        valid11 = valid11 || _valid3;
        const _errs41 = errors;
        if (typeof data8 === "string") {
            if (!pattern4.test(data8)) {
                const err36 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        else {
            const err37 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
        var _valid3 = _errs41 === errors;
        valid11 = valid11 || _valid3;
        if (!valid11) {
            const err38 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
        else {
            errors = _errs33;
            if (vErrors !== null) {
                if (_errs33) {
                    vErrors.length = _errs33;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data9 = data.level;
    if (!(((data9 === "error") || (data9 === "warn")) || (data9 === "off"))) {
        const err39 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema102.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    let data10 = data.on_unchanged;
    if (!((data10 === "error") || (data10 === "warn"))) {
        const err40 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema102.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err40];
        }
        else {
            vErrors.push(err40);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data11 = data.waiver;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.owner === undefined) {
                const err41 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            if (data11.reason === undefined) {
                const err42 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            if (data11.expires === undefined) {
                const err43 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            for (const key1 in data11) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err44 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
            }
            if (data11.owner !== undefined) {
                let data12 = data11.owner;
                if (typeof data12 === "string") {
                    if (func2(data12) > 100) {
                        const err45 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data12)) {
                        const err46 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                else {
                    const err47 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
            }
            if (data11.reason !== undefined) {
                let data13 = data11.reason;
                if (typeof data13 === "string") {
                    if (func2(data13) > 500) {
                        const err48 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data13)) {
                        const err49 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                else {
                    const err50 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
            if (data11.expires !== undefined) {
                let data14 = data11.expires;
                if (typeof data14 === "string") {
                    if (!pattern30.test(data14)) {
                        const err51 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                else {
                    const err52 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
            }
        }
        else {
            const err53 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err53];
            }
            else {
                vErrors.push(err53);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data15 = data.message;
        if (typeof data15 === "string") {
            if (func2(data15) > 500) {
                const err54 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
            if (func2(data15) < 1) {
                const err55 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        else {
            const err56 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err56];
            }
            else {
                vErrors.push(err56);
            }
            errors++;
        }
    }
}
else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err57];
    }
    else {
        vErrors.push(err57);
    }
    errors++;
} validate71.errors = vErrors; return errors === 0; }
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema110 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["distinct_codes"] }, "layers": { "$ref": "#/$defs/Layers" }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema112 = { "type": "integer", "minimum": 0 };
const schema114 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/CountIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "integer", "minimum": 0 }] } };
const schema115 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Count" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate74.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    for (const key0 in data) {
        if (!((((key0 === "percent") || (key0 === "absolute")) || (key0 === "combine")) || (key0 === "against"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.percent !== undefined) {
        let data0 = data.percent;
        const _errs4 = errors;
        let valid2 = false;
        const _errs5 = errors;
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 1 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
                const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err6 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.absolute !== undefined) {
        let data1 = data.absolute;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err7 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err8 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err9 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema115.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (data.against !== undefined) {
        let data3 = data.against;
        const _errs14 = errors;
        let valid4 = false;
        const _errs15 = errors;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err10 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 0 || isNaN(data3)) {
                const err11 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        var _valid1 = _errs15 === errors;
        valid4 = valid4 || _valid1;
        const _errs18 = errors;
        if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
                const err12 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        var _valid1 = _errs18 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err14 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        else {
            errors = _errs14;
            if (vErrors !== null) {
                if (_errs14) {
                    vErrors.length = _errs14;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate74.errors = vErrors; return errors === 0; }
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate73.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate74(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (typeof data === "string") {
        if (!pattern20.test(data)) {
            const err1 = { instancePath, schemaPath: "#/else/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err3 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err4 = { instancePath, schemaPath: "#/else/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err5 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate73.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate73.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate72.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema110.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        if (!(data.metric === "distinct_codes")) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema110.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.layers !== undefined) {
        let data2 = data.layers;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err6 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                    if (func2(data3) < 1) {
                        const err7 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/$defs/Layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data2[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err9 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/layers", schemaPath: "#/$defs/Layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data4 = data.min;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err11 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 0 || isNaN(data4)) {
                const err12 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    if (data.max !== undefined) {
        let data5 = data.max;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err13 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 0 || isNaN(data5)) {
                const err14 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate73(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data7 = data.against;
        const _errs18 = errors;
        let valid7 = false;
        const _errs19 = errors;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err15 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 0 || isNaN(data7)) {
                const err16 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        var _valid0 = _errs19 === errors;
        valid7 = valid7 || _valid0;
        const _errs22 = errors;
        if (typeof data7 === "string") {
            if (!pattern4.test(data7)) {
                const err17 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        var _valid0 = _errs22 === errors;
        valid7 = valid7 || _valid0;
        if (!valid7) {
            const err19 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        else {
            errors = _errs18;
            if (vErrors !== null) {
                if (_errs18) {
                    vErrors.length = _errs18;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data8 = data.level;
    if (!(((data8 === "error") || (data8 === "warn")) || (data8 === "off"))) {
        const err20 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema110.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    let data9 = data.on_unchanged;
    if (!((data9 === "error") || (data9 === "warn"))) {
        const err21 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema110.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data10 = data.waiver;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.owner === undefined) {
                const err22 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data10.reason === undefined) {
                const err23 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (data10.expires === undefined) {
                const err24 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            for (const key1 in data10) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err25 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            if (data10.owner !== undefined) {
                let data11 = data10.owner;
                if (typeof data11 === "string") {
                    if (func2(data11) > 100) {
                        const err26 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data11)) {
                        const err27 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                else {
                    const err28 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            if (data10.reason !== undefined) {
                let data12 = data10.reason;
                if (typeof data12 === "string") {
                    if (func2(data12) > 500) {
                        const err29 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data12)) {
                        const err30 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                else {
                    const err31 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
            if (data10.expires !== undefined) {
                let data13 = data10.expires;
                if (typeof data13 === "string") {
                    if (!pattern30.test(data13)) {
                        const err32 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                else {
                    const err33 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
        }
        else {
            const err34 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data14 = data.message;
        if (typeof data14 === "string") {
            if (func2(data14) > 500) {
                const err35 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if (func2(data14) < 1) {
                const err36 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        else {
            const err37 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
    }
}
else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err38];
    }
    else {
        vErrors.push(err38);
    }
    errors++;
} validate72.errors = vErrors; return errors === 0; }
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema123 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["parameters", "macs", "float_operators"] }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate77.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema123.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!(((data1 === "parameters") || (data1 === "macs")) || (data1 === "float_operators"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema123.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data2 = data.min;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err6 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    if (data.max !== undefined) {
        let data3 = data.max;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err8 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 0 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate73(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data5 = data.against;
        const _errs13 = errors;
        let valid3 = false;
        const _errs14 = errors;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err10 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 0 || isNaN(data5)) {
                const err11 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        var _valid0 = _errs14 === errors;
        valid3 = valid3 || _valid0;
        const _errs17 = errors;
        if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
                const err12 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        var _valid0 = _errs17 === errors;
        valid3 = valid3 || _valid0;
        if (!valid3) {
            const err14 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        else {
            errors = _errs13;
            if (vErrors !== null) {
                if (_errs13) {
                    vErrors.length = _errs13;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data6 = data.level;
    if (!(((data6 === "error") || (data6 === "warn")) || (data6 === "off"))) {
        const err15 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema123.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    let data7 = data.on_unchanged;
    if (!((data7 === "error") || (data7 === "warn"))) {
        const err16 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema123.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data8 = data.waiver;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.owner === undefined) {
                const err17 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (data8.reason === undefined) {
                const err18 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data8.expires === undefined) {
                const err19 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            for (const key1 in data8) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err20 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data8.owner !== undefined) {
                let data9 = data8.owner;
                if (typeof data9 === "string") {
                    if (func2(data9) > 100) {
                        const err21 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data9)) {
                        const err22 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                else {
                    const err23 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            if (data8.reason !== undefined) {
                let data10 = data8.reason;
                if (typeof data10 === "string") {
                    if (func2(data10) > 500) {
                        const err24 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data10)) {
                        const err25 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                else {
                    const err26 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            if (data8.expires !== undefined) {
                let data11 = data8.expires;
                if (typeof data11 === "string") {
                    if (!pattern30.test(data11)) {
                        const err27 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                else {
                    const err28 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
        }
        else {
            const err29 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data12 = data.message;
        if (typeof data12 === "string") {
            if (func2(data12) > 500) {
                const err30 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (func2(data12) < 1) {
                const err31 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        else {
            const err32 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
    }
}
else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err33];
    }
    else {
        vErrors.push(err33);
    }
    errors++;
} validate77.errors = vErrors; return errors === 0; }
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema129 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["peak_memory", "arena", "ram", "flash"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate79.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema129.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!((((data1 === "peak_memory") || (data1 === "arena")) || (data1 === "ram")) || (data1 === "flash"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema129.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.device !== undefined) {
        let data2 = data.device;
        if (typeof data2 === "string") {
            if (func2(data2) > 100) {
                const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data3 = data.min;
        const _errs9 = errors;
        let valid2 = false;
        const _errs10 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 0 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid0 = _errs10 === errors;
        valid2 = valid2 || _valid0;
        const _errs12 = errors;
        if (typeof data3 === "string") {
            if (!pattern18.test(data3)) {
                const err11 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        var _valid0 = _errs12 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err13 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        else {
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max !== undefined) {
        let data4 = data.max;
        const _errs16 = errors;
        let valid4 = false;
        const _errs17 = errors;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 0 || isNaN(data4)) {
                const err14 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        var _valid1 = _errs17 === errors;
        valid4 = valid4 || _valid1;
        const _errs19 = errors;
        if (typeof data4 === "string") {
            if (!pattern18.test(data4)) {
                const err16 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        var _valid1 = _errs19 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err18 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        else {
            errors = _errs16;
            if (vErrors !== null) {
                if (_errs16) {
                    vErrors.length = _errs16;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate66(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data6 = data.against;
        const _errs23 = errors;
        let valid5 = false;
        const _errs24 = errors;
        const _errs26 = errors;
        let valid7 = false;
        const _errs27 = errors;
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 < 0 || isNaN(data6)) {
                const err19 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        var _valid3 = _errs27 === errors;
        valid7 = valid7 || _valid3;
        const _errs29 = errors;
        if (typeof data6 === "string") {
            if (!pattern18.test(data6)) {
                const err21 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        var _valid3 = _errs29 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err23 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        else {
            errors = _errs26;
            if (vErrors !== null) {
                if (_errs26) {
                    vErrors.length = _errs26;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid2 = _errs24 === errors;
        valid5 = valid5 || _valid2;
        const _errs31 = errors;
        if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
                const err24 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        var _valid2 = _errs31 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
            const err26 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        else {
            errors = _errs23;
            if (vErrors !== null) {
                if (_errs23) {
                    vErrors.length = _errs23;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data7 = data.level;
    if (!(((data7 === "error") || (data7 === "warn")) || (data7 === "off"))) {
        const err27 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema129.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    let data8 = data.on_unchanged;
    if (!((data8 === "error") || (data8 === "warn"))) {
        const err28 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema129.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data9 = data.waiver;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.owner === undefined) {
                const err29 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            if (data9.reason === undefined) {
                const err30 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (data9.expires === undefined) {
                const err31 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            for (const key1 in data9) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err32 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            if (data9.owner !== undefined) {
                let data10 = data9.owner;
                if (typeof data10 === "string") {
                    if (func2(data10) > 100) {
                        const err33 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data10)) {
                        const err34 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (data9.reason !== undefined) {
                let data11 = data9.reason;
                if (typeof data11 === "string") {
                    if (func2(data11) > 500) {
                        const err36 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data11)) {
                        const err37 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                else {
                    const err38 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            if (data9.expires !== undefined) {
                let data12 = data9.expires;
                if (typeof data12 === "string") {
                    if (!pattern30.test(data12)) {
                        const err39 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                else {
                    const err40 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data13 = data.message;
        if (typeof data13 === "string") {
            if (func2(data13) > 500) {
                const err42 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            if (func2(data13) < 1) {
                const err43 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
        else {
            const err44 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
}
else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err45];
    }
    else {
        vErrors.push(err45);
    }
    errors++;
} validate79.errors = vErrors; return errors === 0; }
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema135 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["latency_mean", "latency_median", "latency_p95"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Duration" }, "max": { "$ref": "#/$defs/Duration" }, "max_increase": { "$ref": "#/$defs/DurationIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema136 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] };
const pattern65 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$", "u");
const schema138 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/DurationIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "number", "minimum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] } };
const schema139 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Duration" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate83.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    for (const key0 in data) {
        if (!((((key0 === "percent") || (key0 === "absolute")) || (key0 === "combine")) || (key0 === "against"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.percent !== undefined) {
        let data0 = data.percent;
        const _errs4 = errors;
        let valid2 = false;
        const _errs5 = errors;
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 1 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
                const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err6 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.absolute !== undefined) {
        let data1 = data.absolute;
        const _errs11 = errors;
        let valid4 = false;
        const _errs12 = errors;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 <= 0 || isNaN(data1)) {
                const err7 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        valid4 = valid4 || _valid1;
        const _errs14 = errors;
        if (typeof data1 === "string") {
            if (!pattern65.test(data1)) {
                const err9 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err11 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err12 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema139.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if (data.against !== undefined) {
        let data3 = data.against;
        const _errs18 = errors;
        let valid5 = false;
        const _errs19 = errors;
        const _errs21 = errors;
        let valid7 = false;
        const _errs22 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 <= 0 || isNaN(data3)) {
                const err13 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        var _valid3 = _errs22 === errors;
        valid7 = valid7 || _valid3;
        const _errs24 = errors;
        if (typeof data3 === "string") {
            if (!pattern65.test(data3)) {
                const err15 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        var _valid3 = _errs24 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err17 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        else {
            errors = _errs21;
            if (vErrors !== null) {
                if (_errs21) {
                    vErrors.length = _errs21;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid2 = _errs19 === errors;
        valid5 = valid5 || _valid2;
        const _errs26 = errors;
        if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
                const err18 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        var _valid2 = _errs26 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
            const err20 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        else {
            errors = _errs18;
            if (vErrors !== null) {
                if (_errs18) {
                    vErrors.length = _errs18;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err21];
    }
    else {
        vErrors.push(err21);
    }
    errors++;
} validate83.errors = vErrors; return errors === 0; }
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate82.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (typeof data === "string") {
        if (!pattern20.test(data)) {
            const err1 = { instancePath, schemaPath: "#/else/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 1 || isNaN(data)) {
            const err3 = { instancePath, schemaPath: "#/else/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    const _errs10 = errors;
    if (typeof data === "string") {
        if (!pattern65.test(data)) {
            const err5 = { instancePath, schemaPath: "#/else/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/else/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    var _valid1 = _errs10 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err7 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate82.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate82.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate81.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema135.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!(((data1 === "latency_mean") || (data1 === "latency_median")) || (data1 === "latency_p95"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema135.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.device !== undefined) {
        let data2 = data.device;
        if (typeof data2 === "string") {
            if (func2(data2) > 100) {
                const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data3 = data.min;
        const _errs9 = errors;
        let valid2 = false;
        const _errs10 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 <= 0 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Duration/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Duration/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid0 = _errs10 === errors;
        valid2 = valid2 || _valid0;
        const _errs12 = errors;
        if (typeof data3 === "string") {
            if (!pattern65.test(data3)) {
                const err11 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Duration/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Duration/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        var _valid0 = _errs12 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err13 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Duration/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        else {
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max !== undefined) {
        let data4 = data.max;
        const _errs16 = errors;
        let valid4 = false;
        const _errs17 = errors;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 <= 0 || isNaN(data4)) {
                const err14 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Duration/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Duration/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        var _valid1 = _errs17 === errors;
        valid4 = valid4 || _valid1;
        const _errs19 = errors;
        if (typeof data4 === "string") {
            if (!pattern65.test(data4)) {
                const err16 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Duration/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Duration/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        var _valid1 = _errs19 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err18 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Duration/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        else {
            errors = _errs16;
            if (vErrors !== null) {
                if (_errs16) {
                    vErrors.length = _errs16;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate82(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data6 = data.against;
        const _errs23 = errors;
        let valid5 = false;
        const _errs24 = errors;
        const _errs26 = errors;
        let valid7 = false;
        const _errs27 = errors;
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 <= 0 || isNaN(data6)) {
                const err19 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        var _valid3 = _errs27 === errors;
        valid7 = valid7 || _valid3;
        const _errs29 = errors;
        if (typeof data6 === "string") {
            if (!pattern65.test(data6)) {
                const err21 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        var _valid3 = _errs29 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err23 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        else {
            errors = _errs26;
            if (vErrors !== null) {
                if (_errs26) {
                    vErrors.length = _errs26;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid2 = _errs24 === errors;
        valid5 = valid5 || _valid2;
        const _errs31 = errors;
        if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
                const err24 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        var _valid2 = _errs31 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
            const err26 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        else {
            errors = _errs23;
            if (vErrors !== null) {
                if (_errs23) {
                    vErrors.length = _errs23;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data7 = data.level;
    if (!(((data7 === "error") || (data7 === "warn")) || (data7 === "off"))) {
        const err27 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema135.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    let data8 = data.on_unchanged;
    if (!((data8 === "error") || (data8 === "warn"))) {
        const err28 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema135.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data9 = data.waiver;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.owner === undefined) {
                const err29 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            if (data9.reason === undefined) {
                const err30 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (data9.expires === undefined) {
                const err31 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            for (const key1 in data9) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err32 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            if (data9.owner !== undefined) {
                let data10 = data9.owner;
                if (typeof data10 === "string") {
                    if (func2(data10) > 100) {
                        const err33 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data10)) {
                        const err34 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (data9.reason !== undefined) {
                let data11 = data9.reason;
                if (typeof data11 === "string") {
                    if (func2(data11) > 500) {
                        const err36 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data11)) {
                        const err37 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                else {
                    const err38 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            if (data9.expires !== undefined) {
                let data12 = data9.expires;
                if (typeof data12 === "string") {
                    if (!pattern30.test(data12)) {
                        const err39 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                else {
                    const err40 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data13 = data.message;
        if (typeof data13 === "string") {
            if (func2(data13) > 500) {
                const err42 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            if (func2(data13) < 1) {
                const err43 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
        else {
            const err44 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
}
else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err45];
    }
    else {
        vErrors.push(err45);
    }
    errors++;
} validate81.errors = vErrors; return errors === 0; }
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema147 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["energy"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Energy" }, "max": { "$ref": "#/$defs/Energy" }, "max_increase": { "$ref": "#/$defs/EnergyIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema148 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] };
const pattern78 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$", "u");
const schema150 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/EnergyIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "number", "minimum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] } };
const schema151 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Energy" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate88.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    for (const key0 in data) {
        if (!((((key0 === "percent") || (key0 === "absolute")) || (key0 === "combine")) || (key0 === "against"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.percent !== undefined) {
        let data0 = data.percent;
        const _errs4 = errors;
        let valid2 = false;
        const _errs5 = errors;
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 1 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
                const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err6 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.absolute !== undefined) {
        let data1 = data.absolute;
        const _errs11 = errors;
        let valid4 = false;
        const _errs12 = errors;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 <= 0 || isNaN(data1)) {
                const err7 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        valid4 = valid4 || _valid1;
        const _errs14 = errors;
        if (typeof data1 === "string") {
            if (!pattern78.test(data1)) {
                const err9 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err11 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err12 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema151.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if (data.against !== undefined) {
        let data3 = data.against;
        const _errs18 = errors;
        let valid5 = false;
        const _errs19 = errors;
        const _errs21 = errors;
        let valid7 = false;
        const _errs22 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 <= 0 || isNaN(data3)) {
                const err13 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        var _valid3 = _errs22 === errors;
        valid7 = valid7 || _valid3;
        const _errs24 = errors;
        if (typeof data3 === "string") {
            if (!pattern78.test(data3)) {
                const err15 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        var _valid3 = _errs24 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err17 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        else {
            errors = _errs21;
            if (vErrors !== null) {
                if (_errs21) {
                    vErrors.length = _errs21;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid2 = _errs19 === errors;
        valid5 = valid5 || _valid2;
        const _errs26 = errors;
        if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
                const err18 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        var _valid2 = _errs26 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
            const err20 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        else {
            errors = _errs18;
            if (vErrors !== null) {
                if (_errs18) {
                    vErrors.length = _errs18;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err21];
    }
    else {
        vErrors.push(err21);
    }
    errors++;
} validate88.errors = vErrors; return errors === 0; }
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate87.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (typeof data === "string") {
        if (!pattern20.test(data)) {
            const err1 = { instancePath, schemaPath: "#/else/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 1 || isNaN(data)) {
            const err3 = { instancePath, schemaPath: "#/else/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    const _errs10 = errors;
    if (typeof data === "string") {
        if (!pattern78.test(data)) {
            const err5 = { instancePath, schemaPath: "#/else/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/else/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    var _valid1 = _errs10 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err7 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate87.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate87.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate86.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema147.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        if (!(data.metric === "energy")) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema147.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.device !== undefined) {
        let data2 = data.device;
        if (typeof data2 === "string") {
            if (func2(data2) > 100) {
                const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data3 = data.min;
        const _errs9 = errors;
        let valid2 = false;
        const _errs10 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 <= 0 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Energy/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Energy/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid0 = _errs10 === errors;
        valid2 = valid2 || _valid0;
        const _errs12 = errors;
        if (typeof data3 === "string") {
            if (!pattern78.test(data3)) {
                const err11 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Energy/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Energy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        var _valid0 = _errs12 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err13 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Energy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        else {
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max !== undefined) {
        let data4 = data.max;
        const _errs16 = errors;
        let valid4 = false;
        const _errs17 = errors;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 <= 0 || isNaN(data4)) {
                const err14 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Energy/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Energy/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        var _valid1 = _errs17 === errors;
        valid4 = valid4 || _valid1;
        const _errs19 = errors;
        if (typeof data4 === "string") {
            if (!pattern78.test(data4)) {
                const err16 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Energy/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Energy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        var _valid1 = _errs19 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err18 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Energy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        else {
            errors = _errs16;
            if (vErrors !== null) {
                if (_errs16) {
                    vErrors.length = _errs16;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate87(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data6 = data.against;
        const _errs23 = errors;
        let valid5 = false;
        const _errs24 = errors;
        const _errs26 = errors;
        let valid7 = false;
        const _errs27 = errors;
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 <= 0 || isNaN(data6)) {
                const err19 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        var _valid3 = _errs27 === errors;
        valid7 = valid7 || _valid3;
        const _errs29 = errors;
        if (typeof data6 === "string") {
            if (!pattern78.test(data6)) {
                const err21 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        var _valid3 = _errs29 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err23 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        else {
            errors = _errs26;
            if (vErrors !== null) {
                if (_errs26) {
                    vErrors.length = _errs26;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid2 = _errs24 === errors;
        valid5 = valid5 || _valid2;
        const _errs31 = errors;
        if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
                const err24 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        var _valid2 = _errs31 === errors;
        valid5 = valid5 || _valid2;
        if (!valid5) {
            const err26 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        else {
            errors = _errs23;
            if (vErrors !== null) {
                if (_errs23) {
                    vErrors.length = _errs23;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data7 = data.level;
    if (!(((data7 === "error") || (data7 === "warn")) || (data7 === "off"))) {
        const err27 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema147.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    let data8 = data.on_unchanged;
    if (!((data8 === "error") || (data8 === "warn"))) {
        const err28 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema147.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data9 = data.waiver;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.owner === undefined) {
                const err29 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            if (data9.reason === undefined) {
                const err30 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (data9.expires === undefined) {
                const err31 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            for (const key1 in data9) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err32 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            if (data9.owner !== undefined) {
                let data10 = data9.owner;
                if (typeof data10 === "string") {
                    if (func2(data10) > 100) {
                        const err33 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data10)) {
                        const err34 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (data9.reason !== undefined) {
                let data11 = data9.reason;
                if (typeof data11 === "string") {
                    if (func2(data11) > 500) {
                        const err36 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data11)) {
                        const err37 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                else {
                    const err38 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            if (data9.expires !== undefined) {
                let data12 = data9.expires;
                if (typeof data12 === "string") {
                    if (!pattern30.test(data12)) {
                        const err39 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                else {
                    const err40 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data13 = data.message;
        if (typeof data13 === "string") {
            if (func2(data13) > 500) {
                const err42 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            if (func2(data13) < 1) {
                const err43 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
        else {
            const err44 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
}
else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err45];
    }
    else {
        vErrors.push(err45);
    }
    errors++;
} validate86.errors = vErrors; return errors === 0; }
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema159 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["delegated_nodes", "undelegated_nodes"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate91.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema159.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!((data1 === "delegated_nodes") || (data1 === "undelegated_nodes"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema159.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.device !== undefined) {
        let data2 = data.device;
        if (typeof data2 === "string") {
            if (func2(data2) > 100) {
                const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data3 = data.min;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err9 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 0 || isNaN(data3)) {
                const err10 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    if (data.max !== undefined) {
        let data4 = data.max;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err11 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 0 || isNaN(data4)) {
                const err12 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    let data5 = data.level;
    if (!(((data5 === "error") || (data5 === "warn")) || (data5 === "off"))) {
        const err13 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema159.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    let data6 = data.on_unchanged;
    if (!((data6 === "error") || (data6 === "warn"))) {
        const err14 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema159.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data7 = data.waiver;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.owner === undefined) {
                const err15 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data7.reason === undefined) {
                const err16 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data7.expires === undefined) {
                const err17 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            for (const key1 in data7) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err18 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data7.owner !== undefined) {
                let data8 = data7.owner;
                if (typeof data8 === "string") {
                    if (func2(data8) > 100) {
                        const err19 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data8)) {
                        const err20 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                else {
                    const err21 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data7.reason !== undefined) {
                let data9 = data7.reason;
                if (typeof data9 === "string") {
                    if (func2(data9) > 500) {
                        const err22 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data9)) {
                        const err23 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                else {
                    const err24 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data7.expires !== undefined) {
                let data10 = data7.expires;
                if (typeof data10 === "string") {
                    if (!pattern30.test(data10)) {
                        const err25 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                else {
                    const err26 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data11 = data.message;
        if (typeof data11 === "string") {
            if (func2(data11) > 500) {
                const err28 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if (func2(data11) < 1) {
                const err29 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        else {
            const err30 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
}
else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err31];
    }
    else {
        vErrors.push(err31);
    }
    errors++;
} validate91.errors = vErrors; return errors === 0; }
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema163 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["operators"] }, "allow": { "$ref": "#/$defs/OperatorList" }, "deny": { "$ref": "#/$defs/OperatorList" }, "max": { "$ref": "#/$defs/Count", "default": 0 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema164 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 100 }, { "type": "array", "items": { "$ref": "#/$defs/OperatorItem" }, "minItems": 1, "maxItems": 300 }] };
const schema165 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 100 }, { "$ref": "#/$defs/ListedOperator" }] };
const schema166 = { "type": "object", "properties": { "operator": { "type": "string", "minLength": 1, "maxLength": 100 }, "custom": { "type": "string", "minLength": 1, "maxLength": 100 }, "min_version": { "type": "integer", "minimum": 1, "maximum": 1000 }, "max_version": { "type": "integer", "minimum": 1, "maximum": 1000 }, "types": { "type": "array", "items": { "enum": ["float32", "float16", "bfloat16", "float64", "int4", "uint4", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "bool", "string", "complex64", "complex128", "resource", "variant"] }, "minItems": 1, "maxItems": 20 } }, "additionalProperties": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate94.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data === "string") {
    if (func2(data) > 100) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (func2(data) < 1) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((key0 === "operator") || (key0 === "custom")) || (key0 === "min_version")) || (key0 === "max_version")) || (key0 === "types"))) {
            const err3 = { instancePath, schemaPath: "#/$defs/ListedOperator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.operator !== undefined) {
        let data0 = data.operator;
        if (typeof data0 === "string") {
            if (func2(data0) > 100) {
                const err4 = { instancePath: instancePath + "/operator", schemaPath: "#/$defs/ListedOperator/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (func2(data0) < 1) {
                const err5 = { instancePath: instancePath + "/operator", schemaPath: "#/$defs/ListedOperator/properties/operator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/operator", schemaPath: "#/$defs/ListedOperator/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.custom !== undefined) {
        let data1 = data.custom;
        if (typeof data1 === "string") {
            if (func2(data1) > 100) {
                const err7 = { instancePath: instancePath + "/custom", schemaPath: "#/$defs/ListedOperator/properties/custom/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (func2(data1) < 1) {
                const err8 = { instancePath: instancePath + "/custom", schemaPath: "#/$defs/ListedOperator/properties/custom/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/custom", schemaPath: "#/$defs/ListedOperator/properties/custom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.min_version !== undefined) {
        let data2 = data.min_version;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err10 = { instancePath: instancePath + "/min_version", schemaPath: "#/$defs/ListedOperator/properties/min_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 1000 || isNaN(data2)) {
                const err11 = { instancePath: instancePath + "/min_version", schemaPath: "#/$defs/ListedOperator/properties/min_version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err12 = { instancePath: instancePath + "/min_version", schemaPath: "#/$defs/ListedOperator/properties/min_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    if (data.max_version !== undefined) {
        let data3 = data.max_version;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err13 = { instancePath: instancePath + "/max_version", schemaPath: "#/$defs/ListedOperator/properties/max_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 1000 || isNaN(data3)) {
                const err14 = { instancePath: instancePath + "/max_version", schemaPath: "#/$defs/ListedOperator/properties/max_version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
                const err15 = { instancePath: instancePath + "/max_version", schemaPath: "#/$defs/ListedOperator/properties/max_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    if (data.types !== undefined) {
        let data4 = data.types;
        if (Array.isArray(data4)) {
            if (data4.length > 20) {
                const err16 = { instancePath: instancePath + "/types", schemaPath: "#/$defs/ListedOperator/properties/types/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data4.length < 1) {
                const err17 = { instancePath: instancePath + "/types", schemaPath: "#/$defs/ListedOperator/properties/types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (!((((((((((((((((((((data5 === "float32") || (data5 === "float16")) || (data5 === "bfloat16")) || (data5 === "float64")) || (data5 === "int4")) || (data5 === "uint4")) || (data5 === "int8")) || (data5 === "uint8")) || (data5 === "int16")) || (data5 === "uint16")) || (data5 === "int32")) || (data5 === "uint32")) || (data5 === "int64")) || (data5 === "uint64")) || (data5 === "bool")) || (data5 === "string")) || (data5 === "complex64")) || (data5 === "complex128")) || (data5 === "resource")) || (data5 === "variant"))) {
                    const err18 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/$defs/ListedOperator/properties/types/items/enum", keyword: "enum", params: { allowedValues: schema166.properties.types.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/types", schemaPath: "#/$defs/ListedOperator/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/$defs/ListedOperator/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (_valid0) {
    var props0 = true;
} if (!valid0) {
    const err21 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err21];
    }
    else {
        vErrors.push(err21);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate94.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate94.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate93.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data === "string") {
    if (func2(data) > 100) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (func2(data) < 1) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (Array.isArray(data)) {
    if (data.length > 300) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 300 }, message: "must NOT have more than 300 items" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.length < 1) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate94(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (_valid0) {
    var items0 = true;
} if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate93.errors = vErrors; evaluated0.items = items0; return errors === 0; }
validate93.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate92.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.max === undefined) {
        data.max = 0;
    }
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema163.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        if (!(data.metric === "operators")) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema163.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.allow !== undefined) {
        if (!(validate93(data.allow, { instancePath: instancePath + "/allow", parentData: data, parentDataProperty: "allow", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
        }
    }
    if (data.deny !== undefined) {
        if (!(validate93(data.deny, { instancePath: instancePath + "/deny", parentData: data, parentDataProperty: "deny", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
        }
    }
    let data4 = data.max;
    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
        const err6 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 < 0 || isNaN(data4)) {
            const err7 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data5 = data.level;
    if (!(((data5 === "error") || (data5 === "warn")) || (data5 === "off"))) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema163.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    let data6 = data.on_unchanged;
    if (!((data6 === "error") || (data6 === "warn"))) {
        const err9 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema163.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data7 = data.waiver;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.owner === undefined) {
                const err10 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data7.reason === undefined) {
                const err11 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data7.expires === undefined) {
                const err12 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            for (const key1 in data7) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err13 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data7.owner !== undefined) {
                let data8 = data7.owner;
                if (typeof data8 === "string") {
                    if (func2(data8) > 100) {
                        const err14 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data8)) {
                        const err15 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            if (data7.reason !== undefined) {
                let data9 = data7.reason;
                if (typeof data9 === "string") {
                    if (func2(data9) > 500) {
                        const err17 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    if (!pattern28.test(data9)) {
                        const err18 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            if (data7.expires !== undefined) {
                let data10 = data7.expires;
                if (typeof data10 === "string") {
                    if (!pattern30.test(data10)) {
                        const err20 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                else {
                    const err21 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data11 = data.message;
        if (typeof data11 === "string") {
            if (func2(data11) > 500) {
                const err23 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (func2(data11) < 1) {
                const err24 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
}
else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err26];
    }
    else {
        vErrors.push(err26);
    }
    errors++;
} validate92.errors = vErrors; return errors === 0; }
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate64.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metric === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.metric;
    if (typeof tag0 == "string") {
        if (tag0 === "size") {
            if (!(validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "deflated_size") {
            if (!(validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "arena_estimate") {
            if (!(validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "accuracy") {
            if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "class_accuracy") {
            if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "balanced_accuracy") {
            if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "macro_f1") {
            if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "sparsity") {
            if (!(validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "distinct_codes") {
            if (!(validate72(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "parameters") {
            if (!(validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "macs") {
            if (!(validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "float_operators") {
            if (!(validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "peak_memory") {
            if (!(validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "arena") {
            if (!(validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "ram") {
            if (!(validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "flash") {
            if (!(validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_mean") {
            if (!(validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_median") {
            if (!(validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_p95") {
            if (!(validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "energy") {
            if (!(validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "delegated_nodes") {
            if (!(validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "undelegated_nodes") {
            if (!(validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "operators") {
            if (!(validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "metric", tagValue: tag0 }, message: "value of tag \"metric\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "metric", tagValue: tag0 }, message: "tag \"metric\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate64.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate64.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:tinygate:spec:1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs1 = errors; let valid0 = true; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.artifacts === undefined) && (missing0 = "artifacts")) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        if (data.artifacts !== undefined) {
            let data0 = data.artifacts;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key0 in data0) {
                    let data1 = data0[key0];
                    const _errs5 = errors;
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        let missing1;
                        if ((data1.file === undefined) && (missing1 = "file")) {
                            const err1 = {};
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                    var valid2 = _errs5 === errors;
                    if (!valid2) {
                        break;
                    }
                }
            }
        }
    }
} var _valid0 = _errs2 === errors; errors = _errs1; if (vErrors !== null) {
    if (_errs1) {
        vErrors.length = _errs1;
    }
    else {
        vErrors = null;
    }
} if (!_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.data === undefined) {
            const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.student === undefined) {
            const err3 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "student" }, message: "must have required property '" + "student" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
} if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: "must match \"else\" schema" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seed === undefined) {
        data.seed = 1;
    }
    if (data.engine === undefined) {
        data.engine = "auto";
    }
    if (data.runtime === undefined) {
        data.runtime = "auto";
    }
    if (data.threads === undefined) {
        data.threads = 0;
    }
    if (data.compression === undefined) {
        data.compression = {};
    }
    if (data.groups === undefined) {
        data.groups = {};
    }
    if (data.measurements === undefined) {
        data.measurements = [];
    }
    if (data.budgets === undefined) {
        data.budgets = [];
    }
    if (data.version === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.name === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.artifacts === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property '" + "artifacts" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    for (const key1 in data) {
        if (!(func1.call(schema31.properties, key1))) {
            const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.$schema !== undefined) {
        if (typeof data.$schema !== "string") {
            const err9 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.extends !== undefined) {
        let data3 = data.extends;
        if (typeof data3 === "string") {
            if (func2(data3) < 1) {
                const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/extends", schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (1 !== data.version) {
            const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data5 = data.name;
        if (typeof data5 === "string") {
            if (func2(data5) > 64) {
                const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (!pattern4.test(data5)) {
                const err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    let data6 = data.seed;
    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
        const err16 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    if ((typeof data6 == "number") && (isFinite(data6))) {
        if (data6 > 4294967295 || isNaN(data6)) {
            const err17 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
            const err18 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    let data7 = data.engine;
    if (!(((((data7 === "auto") || (data7 === "onnxruntime")) || (data7 === "wasm")) || (data7 === "cpu")) || (data7 === "tensorflow"))) {
        const err19 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema31.properties.engine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    let data8 = data.runtime;
    if (!(((data8 === "auto") || (data8 === "litert")) || (data8 === "litert-python"))) {
        const err20 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/enum", keyword: "enum", params: { allowedValues: schema31.properties.runtime.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    let data9 = data.threads;
    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
        const err21 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    if ((typeof data9 == "number") && (isFinite(data9))) {
        if (data9 > 256 || isNaN(data9)) {
            const err22 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
            const err23 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.data !== undefined) {
        if (!(validate21(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
        }
    }
    if (data.teacher !== undefined) {
        if (!(validate26(data.teacher, { instancePath: instancePath + "/teacher", parentData: data, parentDataProperty: "teacher", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
        }
    }
    if (data.student !== undefined) {
        if (!(validate26(data.student, { instancePath: instancePath + "/student", parentData: data, parentDataProperty: "student", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
        }
    }
    if (!(validate49(data.compression, { instancePath: instancePath + "/compression", parentData: data, parentDataProperty: "compression", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
    }
    if (data.artifacts !== undefined) {
        let data14 = data.artifacts;
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (Object.keys(data14).length < 1) {
                const err24 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            for (const key2 in data14) {
                const _errs28 = errors;
                if (typeof key2 === "string") {
                    if (func2(key2) > 64) {
                        const err25 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key2 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if (!pattern4.test(key2)) {
                        const err26 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"", propertyName: key2 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                var valid5 = _errs28 === errors;
                if (!valid5) {
                    const err27 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            for (const key3 in data14) {
                if (!(validate62(data14[key3], { instancePath: instancePath + "/artifacts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    let data16 = data.groups;
    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key4 in data16) {
            const _errs33 = errors;
            if (typeof key4 === "string") {
                if (func2(key4) > 64) {
                    const err29 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key4 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                if (!pattern4.test(key4)) {
                    const err30 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"", propertyName: key4 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            var valid7 = _errs33 === errors;
            if (!valid7) {
                const err31 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        for (const key5 in data16) {
            let data17 = data16[key5];
            if (Array.isArray(data17)) {
                if (data17.length > 1000) {
                    const err32 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Group/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                if (data17.length < 1) {
                    const err33 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Group/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                const len0 = data17.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data18 = data17[i0];
                    if (typeof data18 === "string") {
                        if (func2(data18) < 1) {
                            const err34 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/Group/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/Group/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                let i1 = data17.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data17[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err36 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Group/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Group/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
    }
    else {
        const err38 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
    let data19 = data.measurements;
    if (Array.isArray(data19)) {
        if (data19.length > 100) {
            const err39 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
        const len1 = data19.length;
        for (let i2 = 0; i2 < len1; i2++) {
            let data20 = data19[i2];
            if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                    const err40 = { instancePath: instancePath + "/measurements/" + i2, schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/measurements/" + i2, schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        let i3 = data19.length;
        let j1;
        if (i3 > 1) {
            outer0: for (; i3--;) {
                for (j1 = i3; j1--;) {
                    if (func0(data19[i3], data19[j1])) {
                        const err42 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                        break outer0;
                    }
                }
            }
        }
    }
    else {
        const err43 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err43];
        }
        else {
            vErrors.push(err43);
        }
        errors++;
    }
    let data21 = data.budgets;
    if (Array.isArray(data21)) {
        const len2 = data21.length;
        for (let i4 = 0; i4 < len2; i4++) {
            if (!(validate64(data21[i4], { instancePath: instancePath + "/budgets/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err44 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err44];
        }
        else {
            vErrors.push(err44);
        }
        errors++;
    }
}
else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err45];
    }
    else {
        vErrors.push(err45);
    }
    errors++;
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/spec/validate.js
/** A located spec against the schema and the rules: a spec with defaults, or every problem at once. */







/** Throws `SpecError` with every problem, in the order of the file. `workspace` is absolute. */
function validateSpec(root, workspace) {
    const written = (0,located/* toJson */.aB)(root);
    const spec = structuredClone(written);
    const validator = validate;
    const isValid = validator(spec);
    const errors = isValid ? [] : (validator.errors ?? []);
    const isObject = root.kind === 'object';
    const problems = [
        ...explain(errors, written, root),
        ...(isObject ? checkRules({ spec: spec, written, root, workspace }, faultyParts(errors)) : []),
    ];
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(inOrder(problems));
    if (!isValid)
        throw new Error('internal: the spec does not match its schema and no error says why');
    return spec;
}
/** What a rule must not read: the place of each error, the key that is missing, or the key that was misspelt. */
function faultyParts(errors) {
    // `if` only says that one of its branches failed, and would make the whole spec faulty.
    const told = errors.filter(({ keyword }) => keyword !== 'if');
    return told.map(({ instancePath, keyword, params }) => {
        if (keyword === 'required')
            return `${instancePath}/${String(params['missingProperty'])}`;
        if (keyword !== 'additionalProperties' || instancePath !== '')
            return instancePath;
        const key = String(params['additionalProperty']);
        return `/${(0,suggest/* nearest */.p)(key, Object.keys(propertiesOf(rootSchema.type))) ?? key}`;
    });
}
function inOrder(problems) {
    const key = ({ where }) => [
        where?.file ?? '',
        where?.line ?? 0,
        where?.column ?? 0,
    ];
    return [...problems].sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        return x[0] === y[0] ? x[1] - y[1] || x[2] - y[2] : x[0] < y[0] ? -1 : 1;
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/spec/workspace.js



/**
 * The folder that a spec's paths may not leave: the repository the spec is in; else the current folder, when the spec
 * is below it; else the spec's own folder.
 */
function findWorkspace(specPath, cwd) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, specPath));
    for (let here = folder;; here = (0,external_node_path_.dirname)(here)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, '.git')))
            return here;
        if (here === (0,external_node_path_.dirname)(here))
            break;
    }
    return (0,load/* leaves */.FQ)(cwd, folder) ? folder : cwd;
}

;// CONCATENATED MODULE: ./build/spec/read.js
/** The one way from a file to a plan. */




/** Reads, validates and resolves a spec. Throws `SpecError` with every problem at once. */
async function readSpec(path, { cwd, workspace, readFile, overrides }) {
    const folder = workspace ?? findWorkspace(path, cwd);
    const loaded = await (0,load/* loadSpec */.II)(path, { cwd, workspace: folder, readFile });
    return resolvePlan(loaded, validateSpec(loaded.root, folder), folder, overrides);
}


/***/ })

};
