export const id = 499;
export const ids = [499];
export const modules = {

/***/ 5015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const maxWidth = 120;
/** Two lines, or none where the source line is empty. Control characters and escapes of a hostile file are shown as `�`. */
function excerpt(span) {
    const line = span.source.lines[span.line - 1] ?? '';
    if (line.trim() === '')
        return '';
    const start = span.column - 1;
    // A long line is cut to a window that begins a little before the caret.
    const from = line.length <= maxWidth ? 0 : Math.max(0, Math.min(start - 20, line.length - maxWidth));
    const shown = printable(line.slice(from, from + maxWidth));
    const caret = '^'.repeat(Math.max(1, Math.min(span.length, maxWidth - (start - from))));
    const number = String(span.line);
    return [`  ${number} | ${shown}`, `  ${' '.repeat(number.length)} | ${' '.repeat(start - from)}${caret}`].join('\n');
}
/** Text of a foreign file made safe for a terminal: one line, no control or bidirectional characters, tabs as spaces. */
function printable(text) {
    return text.replaceAll('\t', ' ').replaceAll(unprintable, '\ufffd');
}
/** Control characters, line separators, and those that change the direction of what follows. */
const unprintable = /\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ checkLayers),
/* harmony export */   MB: () => (/* binding */ matchLayers),
/* harmony export */   fZ: () => (/* binding */ patternError)
/* harmony export */ });
/* unused harmony export isRegularExpression */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
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
        const suggestion = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(pattern.replaceAll(/[*/^$]/g, ''), layerNames.map((name) => name.replaceAll('/', '')));
        const name = layerNames.find((layer) => layer.replaceAll('/', '') === suggestion);
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

/***/ 2523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gt: () => (/* binding */ displayPath),
  FQ: () => (/* binding */ leaves),
  II: () => (/* binding */ loadSpec)
});

// UNUSED EXPORTS: maxExtends, maxSpecBytes

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/spec/excerpt.js
var excerpt = __webpack_require__(5015);
// EXTERNAL MODULE: ./build/spec/located.js
var located = __webpack_require__(9272);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/spec/parse.js
/**
 * YAML (or JSON, which YAML 1.2 contains) into a located tree. Strict: duplicate keys, unknown tags, several documents
 * and keys that are not text are errors; aliases are expanded up to a limit, so a small file cannot become a large value.
 */




const maxNodes = 20_000;
const maxDepth = 64;
/** Throws `SpecError` with every syntax problem. */
function parseSpec(text, name) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, uniqueKeys: true, strict: true, prettyErrors: false });
    const reader = {
        document,
        source: { ...name, lines: text.split(/\r\n|\r|\n/) },
        lineCounter,
        problems: [],
        count: 0,
    };
    for (const issue of [...document.errors, ...document.warnings]) {
        problem(reader, [issue.pos[0], issue.pos[1], issue.pos[1]], syntaxMessage(issue.code, issue.message), syntaxFixes[issue.code]);
    }
    const root = reader.problems.length === 0 ? read(reader, document.contents, 0) : null;
    if (!root || reader.problems.length > 0)
        throw new errors/* SpecError */.G8(reader.problems);
    return root;
}
function read(reader, node, depth) {
    if (!node) {
        if (depth > 0)
            return { kind: 'scalar', value: null, span: spanOf(reader, null) };
        problem(reader, null, 'expected a spec, found an empty file', 'Start with `version: 1` and `name:`.');
        return null;
    }
    reader.count += 1;
    if (reader.count > maxNodes || depth > maxDepth) {
        if (reader.problems.length > 0)
            return null;
        const found = depth > maxDepth ? `more than ${maxDepth} levels` : `more than ${maxNodes} values`;
        problem(reader, node.range, `expected a spec of reasonable size, found ${found} once aliases are expanded`);
        return null;
    }
    const span = spanOf(reader, node.range);
    if ((0,dist/* isAlias */.Vj)(node)) {
        const target = node.resolve(reader.document);
        if (target)
            return read(reader, target, depth + 1);
        problem(reader, node.range, `expected an anchor before its alias, found none named &${node.source}`);
        return null;
    }
    if ((0,dist/* isMap */.jh)(node)) {
        const members = new Map();
        for (const pair of node.items) {
            const key = pair.key;
            if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
                problem(reader, key?.range, 'expected a key that is text, found something else', 'Put the key in quotes.');
                continue;
            }
            const keySpan = spanOf(reader, key.range);
            const value = read(reader, pair.value, depth + 1);
            if (value)
                members.set(key.value, { keySpan, node: pair.value ? value : { ...value, span: keySpan } });
        }
        return { kind: 'object', span, members };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => read(reader, item, depth + 1));
        return { kind: 'array', span, items: items.filter((item) => item !== null) };
    }
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return { kind: 'scalar', span, value };
    }
    problem(reader, node.range, 'expected text, a number, true, false or null, found another kind of value');
    return null;
}
/** The part of a range that lies on its first line. */
function spanOf(reader, range) {
    const [start, end] = [range?.[0] ?? 0, range?.[1] ?? 0];
    const { line, col } = reader.lineCounter.linePos(start);
    const rest = (reader.source.lines[line - 1] ?? '').length - (col - 1);
    return { source: reader.source, line: line || 1, column: col || 1, length: Math.max(1, Math.min(end - start, rest)) };
}
function problem(reader, range, message, fix) {
    const span = spanOf(reader, range);
    const extra = fix === undefined ? {} : { fix };
    reader.problems.push({ code: 'spec/syntax', message, where: (0,located/* toPlace */.Qq)(span), excerpt: (0,excerpt/* excerpt */.K)(span), ...extra });
}
function syntaxMessage(code, message) {
    if (code === 'DUPLICATE_KEY')
        return 'expected each key once, found it a second time';
    if (code === 'MULTIPLE_DOCS')
        return 'expected one document, found the start of another';
    return `expected YAML, found: ${message}`;
}
const syntaxFixes = {
    DUPLICATE_KEY: 'Keep one of the two.',
    MULTIPLE_DOCS: 'Keep one document: remove the `---` line and what follows.',
    TAB_AS_INDENT: 'Indent with spaces.',
    BAD_INDENT: 'Indent the keys of one object by the same number of spaces.',
    TAG_RESOLVE_FAILED: 'Remove the tag; a spec is plain data.',
};

;// CONCATENATED MODULE: ./build/spec/load.js
/** A spec file, with those it extends, as one located tree. */






const maxSpecBytes = 1024 * 1024;
const maxExtends = 8;
/** Reads YAML or JSON and follows `extends`. Throws `SpecError` for a file that is missing, too large or not YAML. */
async function loadSpec(path, options) {
    const file = (0,external_node_path_.resolve)(options.cwd, path);
    const files = [];
    return { file, root: await loadMerged(file, options, [], files), files };
}
async function loadMerged(file, options, seen, files) {
    files.push(file);
    const own = parseSpec(await readText(file, options, seen.at(-1)), {
        path: file,
        file: displayPath(file, options.cwd),
    });
    const member = own.kind === 'object' ? own.members.get('extends') : undefined;
    if (member?.node.kind !== 'scalar' || typeof member.node.value !== 'string')
        return own;
    const base = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), member.node.value);
    const step = { file, member };
    const chain = [...seen, step];
    if ((0,external_node_path_.isAbsolute)(member.node.value) || leaves(options.workspace, base)) {
        throw broken(step, `expected extends to stay in the workspace, found ${member.node.value}`, 'Use a relative path inside the repository.');
    }
    if (chain.some((earlier) => earlier.file === base)) {
        throw broken(step, `expected extends to come to an end, found a circle back to ${displayPath(base, options.cwd)}`, 'Remove one of the extends.');
    }
    if (chain.length > maxExtends) {
        throw broken(step, `expected at most ${maxExtends} levels of extends, found more`, 'Merge some of the files.');
    }
    return (0,located/* mergePatch */.bW)(await loadMerged(base, options, chain, files), own);
}
async function readText(file, options, step) {
    const { cwd, workspace, readFile } = options;
    const name = displayPath(file, cwd);
    try {
        if (readFile)
            return decode(await readFile(file), name, step);
        // A message quotes the file, so a link in a fork must not make it quote a file of the machine.
        if (leaves(await (0,promises_.realpath)(workspace), await (0,promises_.realpath)(file))) {
            throw broken(step, `expected a spec file in the workspace, found that ${name} is a link to a file outside it`);
        }
        const handle = await (0,promises_.open)(file, 'r');
        try {
            const stat = await handle.stat();
            if (!stat.isFile())
                throw broken(step, `expected a spec file, found that ${name} is not a file`);
            if (stat.size > maxSpecBytes) {
                throw broken(step, `expected a spec of at most ${maxSpecBytes} bytes, found ${stat.size} in ${name}`);
            }
            return decode(await handle.readFile(), name, step);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof errors/* SpecError */.G8)
            throw error;
        const code = error.code ?? 'unknown';
        if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
            throw broken(step, `expected UTF-8 text, found other bytes in ${name}`, 'Save the file as UTF-8.');
        }
        const found = code === 'ENOENT' ? `no file ${name}` : `that ${name} cannot be read (${code})`;
        throw broken(step, `expected a spec file, found ${found}`, `Check the path; it is relative to ${step ? 'this file' : 'the current folder'}.`);
    }
}
function decode(bytes, name, step) {
    if (bytes === null)
        throw broken(step, `expected a spec file, found no file ${name}`);
    if (bytes.length > maxSpecBytes) {
        throw broken(step, `expected a spec of at most ${maxSpecBytes} bytes, found ${bytes.length} in ${name}`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
/** A problem at the `extends` that led here, or at no place when the file was named on the command line. */
function broken(step, message, fix) {
    const span = step?.member.node.span;
    const place = span ? { where: (0,located/* toPlace */.Qq)(span), excerpt: (0,excerpt/* excerpt */.K)(span) } : {};
    return new errors/* SpecError */.G8({ code: 'spec/file', message, ...place, ...(fix ? { fix } : {}) });
}
function displayPath(file, cwd) {
    const path = (0,external_node_path_.relative)(cwd, file).replaceAll('\\', '/');
    return path.startsWith('../../') || (0,external_node_path_.isAbsolute)(path) ? file : path;
}
/** Whether `path` (absolute) lies outside `folder` (absolute). */
function leaves(folder, path) {
    const steps = (0,external_node_path_.relative)(folder, path);
    return steps === '..' || steps.startsWith('../') || steps.startsWith('..\\') || (0,external_node_path_.isAbsolute)(steps);
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   Qq: () => (/* binding */ toPlace),
/* harmony export */   U1: () => (/* binding */ allPlaces),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   bW: () => (/* binding */ mergePatch),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   rb: () => (/* binding */ toPointer),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** The value without its places. Own properties only, so a key named `__proto__` stays a key. */
function toJson(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'array':
            return node.items.map(toJson);
        case 'object':
            return Object.fromEntries([...node.members].map(([key, member]) => [key, toJson(member.node)]));
        default:
            return node;
    }
}
/** JSON merge patch (RFC 7396): objects merge, everything else replaces, null removes. */
function mergePatch(base, patch) {
    if (base.kind !== 'object' || patch.kind !== 'object')
        return patch;
    const members = new Map(base.members);
    for (const [key, member] of patch.members) {
        const inherited = members.get(key);
        if (member.node.kind === 'scalar' && member.node.value === null)
            members.delete(key);
        else
            members.set(key, inherited ? { ...member, node: mergePatch(inherited.node, member.node) } : member);
    }
    return { ...patch, members };
}
/**
 * Where the value at a JSON pointer stands, or its key. A pointer to something that was not written (a default, a
 * missing key) gives the key of the nearest thing around it that was.
 */
function locate(root, pointer, part = 'value') {
    let node = root;
    let span = root.span;
    const tokens = pointerTokens(pointer);
    for (const [depth, token] of tokens.entries()) {
        const isLast = depth === tokens.length - 1;
        if (node.kind === 'object') {
            const member = node.members.get(token);
            if (!member)
                return span;
            node = member.node;
            span = isLast && part === 'value' ? node.span : member.keySpan;
        }
        else if (node.kind === 'array') {
            const item = node.items[Number(token)];
            if (!item)
                return span;
            node = item;
            span = node.span;
        }
        else
            return span;
    }
    return span;
}
/** Where the value at a JSON pointer stands; undefined when it was not written. */
function spanOf(root, pointer) {
    let node = root;
    for (const token of pointerTokens(pointer)) {
        if (node?.kind === 'object')
            node = node.members.get(token)?.node;
        else
            node = node?.kind === 'array' ? node.items[Number(token)] : undefined;
    }
    return node?.span;
}
function pointerTokens(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function toPointer(tokens) {
    return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** Pointers of everything in the spec, each with its place. */
function allPlaces(root) {
    const places = {};
    const visit = (node, tokens) => {
        places[toPointer(tokens)] = toPlace(node.span);
        if (node.kind === 'array')
            node.items.forEach((item, index) => visit(item, [...tokens, index]));
        if (node.kind === 'object')
            for (const [key, member] of node.members)
                visit(member.node, [...tokens, key]);
    };
    visit(root, []);
    return places;
}
function toPlace(span) {
    return { file: span.source.file, line: span.line, column: span.column };
}


/***/ }),

/***/ 3963:
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

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(2523);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/spec/located.js
var located = __webpack_require__(9272);
;// CONCATENATED MODULE: ./build/spec/schema/document.js
/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */
const specSchema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:tinygate:spec:1",
    "title": "Spec",
    "type": "object",
    "description": "A tinygate spec: which model, which data, how to compress, which files to ship, and which budgets hold.",
    "properties": {
        "$schema": {
            "type": "string",
            "description": "Where an editor finds this schema; tinygate does not read it.",
            "examples": [
                "./schemas/tinygate.schema.json"
            ]
        },
        "extends": {
            "$ref": "#/$defs/RelativePath",
            "description": "Another spec that this one is merged onto, relative to this file, as a JSON merge patch (RFC 7396): objects merge, arrays and scalars replace, null removes an inherited key.",
            "examples": [
                "tinygate.yml"
            ]
        },
        "version": {
            "const": 1,
            "description": "Version of the spec's format.",
            "examples": [
                1
            ]
        },
        "name": {
            "type": "string",
            "description": "Name of the model; names its folder under .tinygate. Lower-case letters, digits, and single - _ . between them.",
            "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
            "maxLength": 64,
            "examples": [
                "fashion-mnist"
            ]
        },
        "seed": {
            "type": "integer",
            "description": "Seeds every random choice: split, initial weights, order of samples, augmentation, clustering.",
            "minimum": 0,
            "maximum": 4294967295,
            "default": 1,
            "examples": [
                1
            ]
        },
        "engine": {
            "enum": [
                "auto",
                "onnxruntime",
                "wasm",
                "cpu",
                "tensorflow"
            ],
            "description": "What runs training steps. auto: the first of onnxruntime, wasm and cpu that loads.",
            "default": "auto",
            "examples": [
                "auto"
            ]
        },
        "threads": {
            "type": "integer",
            "description": "Threads of the engine; 0: one per core.",
            "minimum": 0,
            "maximum": 256,
            "default": 0,
            "examples": [
                2
            ]
        },
        "data": {
            "$ref": "#/$defs/Data",
            "description": "The samples: where they are, how they are split, normalized and augmented.",
            "examples": [
                {
                    "root": "data",
                    "images": "t10k-images-idx3-ubyte.gz",
                    "labels": "t10k-labels-idx1-ubyte.gz"
                }
            ]
        },
        "teacher": {
            "$ref": "#/$defs/Model",
            "description": "The large model that the student is distilled from and compared with.",
            "examples": [
                {
                    "architecture": "resnet8",
                    "training": {
                        "epochs": 8,
                        "learning_rate": {
                            "schedule": "one_cycle",
                            "peak": 0.005
                        }
                    }
                }
            ]
        },
        "student": {
            "$ref": "#/$defs/Model",
            "description": "The small model that is compressed and shipped.",
            "examples": [
                {
                    "architecture": "ds_cnn",
                    "parameters": {
                        "filters": 64,
                        "blocks": 4
                    },
                    "training": {
                        "epochs": 20,
                        "learning_rate": {
                            "schedule": "cosine",
                            "peak": 0.004
                        }
                    }
                }
            ]
        },
        "compression": {
            "$ref": "#/$defs/Compression",
            "description": "What is done to the student.",
            "default": {},
            "examples": [
                {
                    "quantization": {
                        "mode": "ptq"
                    }
                }
            ]
        },
        "artifacts": {
            "type": "object",
            "description": "The files that are made and measured, each under a name of its own.",
            "minProperties": 1,
            "propertyNames": {
                "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
                "maxLength": 64
            },
            "additionalProperties": {
                "$ref": "#/$defs/Artifact"
            },
            "examples": [
                {
                    "int8": {
                        "model": "student",
                        "format": "tflite",
                        "type": "int8"
                    }
                }
            ]
        },
        "groups": {
            "type": "object",
            "description": "Sets of artifacts that are judged by their sum: a budget on a group adds the sizes, parameters or MACs of its members.",
            "propertyNames": {
                "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
                "maxLength": 64
            },
            "additionalProperties": {
                "$ref": "#/$defs/Group"
            },
            "default": {},
            "examples": [
                {
                    "firmware": [
                        "wake-word",
                        "keywords"
                    ]
                }
            ]
        },
        "measurements": {
            "type": "array",
            "description": "Files that devices wrote, each of schemas/measurement.schema.json: latency, memory and energy of an artifact. Globs, relative to this file; each must match at least one file.",
            "items": {
                "$ref": "#/$defs/RelativePath"
            },
            "uniqueItems": true,
            "maxItems": 100,
            "default": [],
            "examples": [
                [
                    "measurements/*.json"
                ]
            ]
        },
        "budgets": {
            "type": "array",
            "description": "The limits that hold. Each is judged on the bytes of its artifact; one that fails makes the run fail.",
            "items": {
                "$ref": "#/$defs/Budget"
            },
            "default": [],
            "examples": [
                [
                    {
                        "artifact": "int8",
                        "metric": "size",
                        "max": "30 kB"
                    }
                ]
            ]
        }
    },
    "required": [
        "version",
        "name",
        "artifacts"
    ],
    "additionalProperties": false,
    "$defs": {
        "Fraction": {
            "description": "a fraction: a number from 0 to 1, or a percentage such as '88.5 %'",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1
                },
                {
                    "type": "string",
                    "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$"
                }
            ],
            "examples": [
                0.885,
                "88.5 %"
            ]
        },
        "SparsityFraction": {
            "description": "a sparsity: a number from 0 up to, but not including, 1, or a percentage such as '80 %'",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0,
                    "exclusiveMaximum": 1
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]{1,2}(\\.[0-9]+)? ?%$"
                }
            ],
            "examples": [
                0.8,
                "80 %"
            ]
        },
        "Size": {
            "description": "a size: a number of bytes, or a number with a unit: '30000 B', '30 kB' (1000 bytes), '30 KiB' (1024 bytes), MB, MiB, GB, GiB",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$"
                }
            ],
            "examples": [
                "30 kB",
                "29.3 KiB",
                30000
            ]
        },
        "Step": {
            "description": "a step: an optimizer step counted from 0, or a percentage of the stage's steps such as '20 %'",
            "anyOf": [
                {
                    "type": "integer",
                    "minimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$"
                }
            ],
            "examples": [
                "20 %",
                1000
            ]
        },
        "Count": {
            "description": "a whole number, 0 or more",
            "type": "integer",
            "minimum": 0,
            "examples": [
                16
            ]
        },
        "RelativePath": {
            "description": "a path inside the workspace, with forward slashes",
            "type": "string",
            "minLength": 1,
            "examples": [
                "data/images.gz"
            ]
        },
        "Layers": {
            "description": "patterns of layer names: a name, a glob with *, or a regular expression between slashes",
            "type": "array",
            "minItems": 1,
            "uniqueItems": true,
            "items": {
                "type": "string",
                "minLength": 1
            },
            "examples": [
                [
                    "*"
                ],
                [
                    "block*/pointwise",
                    "/^stem$/"
                ]
            ]
        },
        "Files": {
            "type": "object",
            "description": "one part of the data: a file of images and the file of their labels",
            "properties": {
                "images": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "IDX file of images (type 0x08, [samples, height, width] or [samples, height, width, channels]), plain or .gz, relative to data.root.",
                    "examples": [
                        "train-images-idx3-ubyte.gz"
                    ]
                },
                "labels": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "IDX file of labels (type 0x08, [samples]), plain or .gz, relative to data.root.",
                    "examples": [
                        "train-labels-idx1-ubyte.gz"
                    ]
                }
            },
            "required": [
                "images",
                "labels"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "images": "train-images-idx3-ubyte.gz",
                    "labels": "train-labels-idx1-ubyte.gz"
                }
            ]
        },
        "Data": {
            "type": "object",
            "description": "where the images and labels are, how they are split, normalized and augmented",
            "properties": {
                "format": {
                    "enum": [
                        "idx"
                    ],
                    "description": "File format of the data. idx: the format of MNIST and Fashion-MNIST, plain or gzipped.",
                    "default": "idx",
                    "examples": [
                        "idx"
                    ]
                },
                "root": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "Folder that holds the files, relative to the file this key is written in. It may not leave the workspace; data elsewhere on the machine is named on the command line (--data-root) or by the action's input data-root, never by a spec.",
                    "default": ".",
                    "examples": [
                        "data"
                    ]
                },
                "images": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "IDX file of all images, to be split by data.split. Use this with labels, or train with test.",
                    "examples": [
                        "t10k-images-idx3-ubyte.gz"
                    ]
                },
                "labels": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "IDX file of all labels, in the order of the images.",
                    "examples": [
                        "t10k-labels-idx1-ubyte.gz"
                    ]
                },
                "split": {
                    "type": "object",
                    "description": "How images and labels are divided into train and test: shuffled by the seed, stratified by class.",
                    "properties": {
                        "test_fraction": {
                            "$ref": "#/$defs/Fraction",
                            "description": "Share of the samples held out for measuring; the rest trains.",
                            "default": 0.2,
                            "examples": [
                                0.2,
                                "20 %"
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "test_fraction": 0.2
                        }
                    ]
                },
                "train": {
                    "$ref": "#/$defs/Files",
                    "description": "Training images and labels, where the data comes already split. Needs test.",
                    "examples": [
                        {
                            "images": "train-images-idx3-ubyte.gz",
                            "labels": "train-labels-idx1-ubyte.gz"
                        }
                    ]
                },
                "test": {
                    "$ref": "#/$defs/Files",
                    "description": "Test images and labels, where the data comes already split. Needs train.",
                    "examples": [
                        {
                            "images": "t10k-images-idx3-ubyte.gz",
                            "labels": "t10k-labels-idx1-ubyte.gz"
                        }
                    ]
                },
                "classes": {
                    "type": "array",
                    "description": "Names of the classes, in label order. Without it, classes are numbered and their number is the largest label + 1.",
                    "minItems": 2,
                    "maxItems": 1000,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "examples": [
                        [
                            "cat",
                            "dog"
                        ]
                    ]
                },
                "normalization": {
                    "type": "object",
                    "description": "What turns a pixel into the model's input: (pixel / 255 − mean) / std, the same in training, calibration and measurement.",
                    "properties": {
                        "mean": {
                            "type": "array",
                            "description": "Mean of each channel, subtracted from pixel / 255. One value serves all channels.",
                            "minItems": 1,
                            "maxItems": 16,
                            "items": {
                                "type": "number"
                            },
                            "default": [
                                0
                            ],
                            "examples": [
                                [
                                    0.286
                                ]
                            ]
                        },
                        "std": {
                            "type": "array",
                            "description": "Standard deviation of each channel; (pixel / 255 − mean) is divided by it. One value serves all channels.",
                            "minItems": 1,
                            "maxItems": 16,
                            "items": {
                                "type": "number",
                                "exclusiveMinimum": 0
                            },
                            "default": [
                                1
                            ],
                            "examples": [
                                [
                                    0.353
                                ]
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "mean": [
                                0.286
                            ],
                            "std": [
                                0.353
                            ]
                        }
                    ]
                },
                "augmentation": {
                    "type": "object",
                    "description": "Random changes to training images. Test and calibration images are never changed.",
                    "properties": {
                        "horizontal_flip": {
                            "type": "boolean",
                            "description": "Mirror half of the training images, chosen by the seed.",
                            "default": false,
                            "examples": [
                                true
                            ]
                        },
                        "shift": {
                            "type": "integer",
                            "description": "Shift each training image by up to this many pixels in each direction, filled with black.",
                            "default": 0,
                            "minimum": 0,
                            "maximum": 64,
                            "examples": [
                                2
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "horizontal_flip": true,
                            "shift": 2
                        }
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "root": "data",
                    "images": "t10k-images-idx3-ubyte.gz",
                    "labels": "t10k-labels-idx1-ubyte.gz"
                }
            ]
        },
        "ConstantLearningRate": {
            "type": "object",
            "description": "A linear warm-up from 0, then the same learning rate at every step.",
            "properties": {
                "schedule": {
                    "const": "constant",
                    "description": "A linear warm-up from 0, then the same learning rate at every step.",
                    "examples": [
                        "constant"
                    ]
                },
                "peak": {
                    "type": "number",
                    "description": "The learning rate.",
                    "exclusiveMinimum": 0,
                    "maximum": 10,
                    "examples": [
                        0.004
                    ]
                },
                "warmup": {
                    "$ref": "#/$defs/Step",
                    "description": "How long the linear warm-up from 0 takes.",
                    "default": 0,
                    "examples": [
                        "5 %",
                        100
                    ]
                }
            },
            "required": [
                "schedule",
                "peak"
            ],
            "additionalProperties": false
        },
        "CosineLearningRate": {
            "type": "object",
            "description": "A linear warm-up from 0 to peak, then half a cosine down to final.",
            "properties": {
                "schedule": {
                    "const": "cosine",
                    "description": "A linear warm-up from 0 to peak, then half a cosine down to final.",
                    "examples": [
                        "cosine"
                    ]
                },
                "peak": {
                    "type": "number",
                    "description": "Largest learning rate, reached after the warm-up.",
                    "exclusiveMinimum": 0,
                    "maximum": 10,
                    "examples": [
                        0.004
                    ]
                },
                "warmup": {
                    "$ref": "#/$defs/Step",
                    "description": "How long the warm-up takes.",
                    "default": 0,
                    "examples": [
                        "5 %",
                        100
                    ]
                },
                "final": {
                    "type": "number",
                    "description": "Learning rate of the last step.",
                    "minimum": 0,
                    "maximum": 10,
                    "default": 0,
                    "examples": [
                        0.00001
                    ]
                }
            },
            "required": [
                "schedule",
                "peak"
            ],
            "additionalProperties": false
        },
        "OneCycleLearningRate": {
            "type": "object",
            "description": "Half a cosine from peak / 25 up to peak, then half a cosine down to final (Smith and Topin, super-convergence).",
            "properties": {
                "schedule": {
                    "const": "one_cycle",
                    "description": "Half a cosine from peak / 25 up to peak, then half a cosine down to final (Smith and Topin, super-convergence).",
                    "examples": [
                        "one_cycle"
                    ]
                },
                "peak": {
                    "type": "number",
                    "description": "Largest learning rate, reached after the warm-up.",
                    "exclusiveMinimum": 0,
                    "maximum": 10,
                    "examples": [
                        0.004
                    ]
                },
                "warmup": {
                    "$ref": "#/$defs/Step",
                    "description": "How long the rise to the peak takes.",
                    "default": "30 %",
                    "examples": [
                        "30 %"
                    ]
                },
                "final": {
                    "type": "number",
                    "description": "Learning rate of the last step.",
                    "minimum": 0,
                    "maximum": 10,
                    "default": 0,
                    "examples": [
                        0.00001
                    ]
                }
            },
            "required": [
                "schedule",
                "peak"
            ],
            "additionalProperties": false
        },
        "LearningRate": {
            "description": "a learning-rate schedule",
            "type": "object",
            "discriminator": {
                "propertyName": "schedule"
            },
            "required": [
                "schedule"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/ConstantLearningRate"
                },
                {
                    "$ref": "#/$defs/CosineLearningRate"
                },
                {
                    "$ref": "#/$defs/OneCycleLearningRate"
                }
            ],
            "examples": [
                {
                    "schedule": "cosine",
                    "peak": 0.004
                }
            ]
        },
        "SgdOptimizer": {
            "type": "object",
            "description": "Stochastic gradient descent with momentum.",
            "properties": {
                "name": {
                    "const": "sgd",
                    "description": "Stochastic gradient descent with momentum.",
                    "examples": [
                        "sgd"
                    ]
                },
                "momentum": {
                    "type": "number",
                    "description": "Momentum; 0 turns it off.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.9,
                    "examples": [
                        0.9
                    ]
                },
                "weight_decay": {
                    "type": "number",
                    "description": "Decoupled decay of kernels, not of biases or normalization parameters, per step and times the learning rate.",
                    "minimum": 0,
                    "maximum": 1,
                    "default": 0,
                    "examples": [
                        0.0005
                    ]
                }
            },
            "required": [
                "name"
            ],
            "additionalProperties": false
        },
        "AdamOptimizer": {
            "type": "object",
            "description": "Adam (Kingma and Ba) with bias correction.",
            "properties": {
                "name": {
                    "const": "adam",
                    "description": "Adam (Kingma and Ba) with bias correction.",
                    "examples": [
                        "adam"
                    ]
                },
                "beta_1": {
                    "type": "number",
                    "description": "Decay of the running mean of gradients.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.9,
                    "examples": [
                        0.9
                    ]
                },
                "beta_2": {
                    "type": "number",
                    "description": "Decay of the running mean of squared gradients.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.999,
                    "examples": [
                        0.999
                    ]
                },
                "epsilon": {
                    "type": "number",
                    "description": "Added to the denominator.",
                    "exclusiveMinimum": 0,
                    "maximum": 1,
                    "default": 1e-7,
                    "examples": [
                        1e-7
                    ]
                }
            },
            "required": [
                "name"
            ],
            "additionalProperties": false
        },
        "AdamWOptimizer": {
            "type": "object",
            "description": "Adam with decoupled weight decay (Loshchilov and Hutter).",
            "properties": {
                "name": {
                    "const": "adamw",
                    "description": "Adam with decoupled weight decay (Loshchilov and Hutter).",
                    "examples": [
                        "adamw"
                    ]
                },
                "beta_1": {
                    "type": "number",
                    "description": "Decay of the running mean of gradients.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.9,
                    "examples": [
                        0.9
                    ]
                },
                "beta_2": {
                    "type": "number",
                    "description": "Decay of the running mean of squared gradients.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.999,
                    "examples": [
                        0.999
                    ]
                },
                "epsilon": {
                    "type": "number",
                    "description": "Added to the denominator.",
                    "exclusiveMinimum": 0,
                    "maximum": 1,
                    "default": 1e-7,
                    "examples": [
                        1e-7
                    ]
                },
                "weight_decay": {
                    "type": "number",
                    "description": "Decay of kernels, not of biases or normalization parameters, per step and times the learning rate.",
                    "minimum": 0,
                    "maximum": 1,
                    "default": 0.01,
                    "examples": [
                        0.0005
                    ]
                }
            },
            "required": [
                "name"
            ],
            "additionalProperties": false
        },
        "Optimizer": {
            "description": "an optimizer",
            "type": "object",
            "discriminator": {
                "propertyName": "name"
            },
            "required": [
                "name"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/SgdOptimizer"
                },
                {
                    "$ref": "#/$defs/AdamOptimizer"
                },
                {
                    "$ref": "#/$defs/AdamWOptimizer"
                }
            ],
            "examples": [
                {
                    "name": "adam"
                }
            ]
        },
        "Training": {
            "type": "object",
            "description": "how a model is trained",
            "properties": {
                "epochs": {
                    "type": "integer",
                    "description": "Passes over the training samples.",
                    "minimum": 1,
                    "maximum": 100000,
                    "examples": [
                        20
                    ]
                },
                "batch_size": {
                    "type": "integer",
                    "description": "Samples per optimizer step.",
                    "minimum": 1,
                    "maximum": 65536,
                    "default": 64,
                    "examples": [
                        64
                    ]
                },
                "optimizer": {
                    "$ref": "#/$defs/Optimizer",
                    "description": "What turns gradients into weight updates.",
                    "default": {
                        "name": "adam"
                    },
                    "examples": [
                        {
                            "name": "adam"
                        }
                    ]
                },
                "learning_rate": {
                    "$ref": "#/$defs/LearningRate",
                    "description": "Learning rate over the steps of this training.",
                    "examples": [
                        {
                            "schedule": "cosine",
                            "peak": 0.004
                        }
                    ]
                },
                "label_smoothing": {
                    "type": "number",
                    "description": "Share of the probability that is spread over all classes in the target (Szegedy et al.).",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0,
                    "examples": [
                        0.1
                    ]
                }
            },
            "required": [
                "epochs",
                "learning_rate"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "epochs": 20,
                    "learning_rate": {
                        "schedule": "cosine",
                        "peak": 0.004
                    }
                }
            ]
        },
        "ResNet8Parameters": {
            "type": "object",
            "description": "parameters of resnet8",
            "properties": {
                "filters": {
                    "type": "array",
                    "description": "Output channels of the three residual stages; the first convolution has as many as the first stage.",
                    "minItems": 3,
                    "maxItems": 3,
                    "items": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 4096
                    },
                    "default": [
                        16,
                        32,
                        64
                    ],
                    "examples": [
                        [
                            16,
                            32,
                            64
                        ]
                    ]
                },
                "kernel_size": {
                    "type": "integer",
                    "description": "Side of the residual convolutions' kernels.",
                    "minimum": 1,
                    "maximum": 31,
                    "default": 3,
                    "examples": [
                        3
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "filters": [
                        16,
                        32,
                        64
                    ]
                }
            ]
        },
        "DsCnnParameters": {
            "type": "object",
            "description": "parameters of ds_cnn",
            "properties": {
                "filters": {
                    "description": "Output channels: one number for every layer, or a list [stem, block 1, … block N].",
                    "anyOf": [
                        {
                            "type": "integer",
                            "minimum": 1,
                            "maximum": 4096
                        },
                        {
                            "type": "array",
                            "minItems": 2,
                            "maxItems": 65,
                            "items": {
                                "type": "integer",
                                "minimum": 1,
                                "maximum": 4096
                            }
                        }
                    ],
                    "default": 64,
                    "examples": [
                        64,
                        [
                            32,
                            64,
                            64,
                            96,
                            96
                        ]
                    ]
                },
                "blocks": {
                    "type": "integer",
                    "description": "Number of depthwise-separable blocks (a depthwise, then a 1x1 convolution).",
                    "minimum": 1,
                    "maximum": 64,
                    "default": 4,
                    "examples": [
                        4
                    ]
                },
                "stem_kernel_size": {
                    "type": "integer",
                    "description": "Side of the first convolution's kernel.",
                    "minimum": 1,
                    "maximum": 31,
                    "default": 3,
                    "examples": [
                        3
                    ]
                },
                "stem_stride": {
                    "type": "integer",
                    "description": "Stride of the first convolution.",
                    "minimum": 1,
                    "maximum": 8,
                    "default": 2,
                    "examples": [
                        2
                    ]
                },
                "kernel_size": {
                    "type": "integer",
                    "description": "Side of the depthwise kernels.",
                    "minimum": 1,
                    "maximum": 31,
                    "default": 3,
                    "examples": [
                        3
                    ]
                },
                "strides": {
                    "type": "array",
                    "description": "Stride of each block's depthwise convolution, one number per block. Without it: 1 everywhere.",
                    "minItems": 1,
                    "maxItems": 64,
                    "items": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 8
                    },
                    "examples": [
                        [
                            1,
                            2,
                            1,
                            1
                        ]
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "filters": 64,
                    "blocks": 4
                }
            ]
        },
        "MobileNetV1Parameters": {
            "type": "object",
            "description": "parameters of mobilenet_v1",
            "properties": {
                "alpha": {
                    "type": "number",
                    "description": "Width multiplier.",
                    "exclusiveMinimum": 0,
                    "maximum": 4,
                    "default": 0.25,
                    "examples": [
                        0.25
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "alpha": 0.25
                }
            ]
        },
        "ResNet8": {
            "type": "object",
            "description": "The ResNet of MLPerf Tiny image classification: a convolution and three residual stages of two 3x3 convolutions.",
            "properties": {
                "architecture": {
                    "const": "resnet8",
                    "description": "The ResNet of MLPerf Tiny image classification: a convolution and three residual stages of two 3x3 convolutions.",
                    "examples": [
                        "resnet8"
                    ]
                },
                "parameters": {
                    "$ref": "#/$defs/ResNet8Parameters",
                    "description": "Its size.",
                    "default": {},
                    "examples": [
                        {
                            "filters": [
                                16,
                                32,
                                64
                            ]
                        }
                    ]
                },
                "training": {
                    "$ref": "#/$defs/Training",
                    "description": "How this model is trained.",
                    "examples": [
                        {
                            "epochs": 20,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.004
                            }
                        }
                    ]
                }
            },
            "required": [
                "architecture",
                "training"
            ],
            "additionalProperties": false
        },
        "DsCnn": {
            "type": "object",
            "description": "The depthwise-separable CNN of MLPerf Tiny keyword spotting (Hello Edge).",
            "properties": {
                "architecture": {
                    "const": "ds_cnn",
                    "description": "The depthwise-separable CNN of MLPerf Tiny keyword spotting (Hello Edge).",
                    "examples": [
                        "ds_cnn"
                    ]
                },
                "parameters": {
                    "$ref": "#/$defs/DsCnnParameters",
                    "description": "Its size.",
                    "default": {},
                    "examples": [
                        {
                            "filters": 64,
                            "blocks": 4
                        }
                    ]
                },
                "training": {
                    "$ref": "#/$defs/Training",
                    "description": "How this model is trained.",
                    "examples": [
                        {
                            "epochs": 20,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.004
                            }
                        }
                    ]
                }
            },
            "required": [
                "architecture",
                "training"
            ],
            "additionalProperties": false
        },
        "MobileNetV1": {
            "type": "object",
            "description": "The MobileNetV1 of MLPerf Tiny visual wake words.",
            "properties": {
                "architecture": {
                    "const": "mobilenet_v1",
                    "description": "The MobileNetV1 of MLPerf Tiny visual wake words.",
                    "examples": [
                        "mobilenet_v1"
                    ]
                },
                "parameters": {
                    "$ref": "#/$defs/MobileNetV1Parameters",
                    "description": "Its size.",
                    "default": {},
                    "examples": [
                        {
                            "alpha": 0.25
                        }
                    ]
                },
                "training": {
                    "$ref": "#/$defs/Training",
                    "description": "How this model is trained.",
                    "examples": [
                        {
                            "epochs": 20,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.004
                            }
                        }
                    ]
                }
            },
            "required": [
                "architecture",
                "training"
            ],
            "additionalProperties": false
        },
        "Model": {
            "description": "a built-in architecture and how it is trained",
            "type": "object",
            "discriminator": {
                "propertyName": "architecture"
            },
            "required": [
                "architecture"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/ResNet8"
                },
                {
                    "$ref": "#/$defs/DsCnn"
                },
                {
                    "$ref": "#/$defs/MobileNetV1"
                }
            ],
            "examples": [
                {
                    "architecture": "ds_cnn",
                    "parameters": {
                        "filters": 64,
                        "blocks": 4
                    },
                    "training": {
                        "epochs": 20,
                        "learning_rate": {
                            "schedule": "cosine",
                            "peak": 0.004
                        }
                    }
                }
            ]
        },
        "Distillation": {
            "type": "object",
            "description": "knowledge distillation (Hinton et al.) from the teacher: loss = alpha · H(y, student) + (1 − alpha) · T² · H(teacher_T, student_T)",
            "properties": {
                "temperature": {
                    "type": "number",
                    "description": "T: divides the logits of both models before the softmax of the soft targets.",
                    "exclusiveMinimum": 0,
                    "maximum": 1000,
                    "default": 4,
                    "examples": [
                        4
                    ]
                },
                "alpha": {
                    "type": "number",
                    "description": "Weight of the true labels; 1 − alpha is the weight of the teacher.",
                    "minimum": 0,
                    "maximum": 1,
                    "default": 0.3,
                    "examples": [
                        0.3
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "temperature": 4,
                    "alpha": 0.3
                }
            ]
        },
        "ConstantSparsity": {
            "type": "object",
            "description": "The same sparsity from begin_step to end_step.",
            "properties": {
                "schedule": {
                    "const": "ConstantSparsity",
                    "description": "The same sparsity from begin_step to end_step.",
                    "examples": [
                        "ConstantSparsity"
                    ]
                },
                "target_sparsity": {
                    "$ref": "#/$defs/SparsityFraction",
                    "description": "Share of each kernel's weights that is zero.",
                    "examples": [
                        0.8,
                        "80 %"
                    ]
                },
                "begin_step": {
                    "$ref": "#/$defs/Step",
                    "description": "Step of the student's training at which pruning starts.",
                    "default": 0,
                    "examples": [
                        "20 %",
                        0
                    ]
                },
                "end_step": {
                    "$ref": "#/$defs/Step",
                    "description": "Step after which the masks stay as they are.",
                    "default": "100 %",
                    "examples": [
                        "80 %"
                    ]
                },
                "frequency": {
                    "type": "integer",
                    "description": "Masks are recomputed every so many steps.",
                    "minimum": 1,
                    "maximum": 1000000,
                    "default": 100,
                    "examples": [
                        50
                    ]
                },
                "layers": {
                    "$ref": "#/$defs/Layers",
                    "description": "Which layers are pruned: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
                    "default": [
                        "*"
                    ],
                    "examples": [
                        [
                            "*"
                        ],
                        [
                            "block*/pointwise"
                        ]
                    ]
                }
            },
            "required": [
                "schedule",
                "target_sparsity"
            ],
            "additionalProperties": false
        },
        "PolynomialDecay": {
            "type": "object",
            "description": "Sparsity grows from initial to final (Zhu and Gupta): s = final + (initial − final) · (1 − progress)^power.",
            "properties": {
                "schedule": {
                    "const": "PolynomialDecay",
                    "description": "Sparsity grows from initial to final (Zhu and Gupta): s = final + (initial − final) · (1 − progress)^power.",
                    "examples": [
                        "PolynomialDecay"
                    ]
                },
                "initial_sparsity": {
                    "$ref": "#/$defs/SparsityFraction",
                    "description": "Sparsity at begin_step.",
                    "default": 0.5,
                    "examples": [
                        0.5
                    ]
                },
                "final_sparsity": {
                    "$ref": "#/$defs/SparsityFraction",
                    "description": "Sparsity at end_step and after.",
                    "examples": [
                        0.8,
                        "80 %"
                    ]
                },
                "power": {
                    "type": "number",
                    "description": "Exponent; 3 is the paper's.",
                    "exclusiveMinimum": 0,
                    "maximum": 100,
                    "default": 3,
                    "examples": [
                        3
                    ]
                },
                "begin_step": {
                    "$ref": "#/$defs/Step",
                    "description": "Step of the student's training at which pruning starts.",
                    "default": 0,
                    "examples": [
                        "20 %",
                        0
                    ]
                },
                "end_step": {
                    "$ref": "#/$defs/Step",
                    "description": "Step at which final_sparsity is reached.",
                    "default": "80 %",
                    "examples": [
                        "80 %"
                    ]
                },
                "frequency": {
                    "type": "integer",
                    "description": "Masks are recomputed every so many steps.",
                    "minimum": 1,
                    "maximum": 1000000,
                    "default": 100,
                    "examples": [
                        50
                    ]
                },
                "layers": {
                    "$ref": "#/$defs/Layers",
                    "description": "Which layers are pruned: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
                    "default": [
                        "*"
                    ],
                    "examples": [
                        [
                            "*"
                        ],
                        [
                            "block*/pointwise"
                        ]
                    ]
                }
            },
            "required": [
                "schedule",
                "final_sparsity"
            ],
            "additionalProperties": false
        },
        "Pruning": {
            "description": "magnitude pruning",
            "type": "object",
            "discriminator": {
                "propertyName": "schedule"
            },
            "required": [
                "schedule"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/ConstantSparsity"
                },
                {
                    "$ref": "#/$defs/PolynomialDecay"
                }
            ],
            "examples": [
                {
                    "schedule": "PolynomialDecay",
                    "initial_sparsity": 0.5,
                    "final_sparsity": 0.8
                }
            ]
        },
        "Clustering": {
            "type": "object",
            "description": "weight sharing: every kernel keeps at most number_of_clusters distinct values",
            "properties": {
                "number_of_clusters": {
                    "type": "integer",
                    "description": "Distinct values per kernel, zero included.",
                    "minimum": 2,
                    "maximum": 256,
                    "examples": [
                        16
                    ]
                },
                "cluster_centroids_init": {
                    "enum": [
                        "LINEAR",
                        "RANDOM",
                        "DENSITY_BASED",
                        "KMEANS_PLUS_PLUS"
                    ],
                    "description": "Where k-means starts.",
                    "default": "KMEANS_PLUS_PLUS",
                    "examples": [
                        "KMEANS_PLUS_PLUS"
                    ]
                },
                "preserve_sparsity": {
                    "type": "boolean",
                    "description": "One cluster is zero and keeps the zeros of pruning.",
                    "default": true,
                    "examples": [
                        true
                    ]
                },
                "layers": {
                    "$ref": "#/$defs/Layers",
                    "description": "Which layers are clustered: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
                    "default": [
                        "*"
                    ],
                    "examples": [
                        [
                            "*"
                        ],
                        [
                            "block*/pointwise"
                        ]
                    ]
                }
            },
            "required": [
                "number_of_clusters"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "number_of_clusters": 16
                }
            ]
        },
        "Quantization": {
            "type": "object",
            "description": "integer quantization as TFLite specifies it: int8 activations and weights, int32 bias",
            "properties": {
                "mode": {
                    "enum": [
                        "qat",
                        "ptq"
                    ],
                    "description": "qat: quantization-aware training; the fine-tuning sees the rounding. ptq: post-training quantization from calibrated ranges.",
                    "default": "qat",
                    "examples": [
                        "qat"
                    ]
                },
                "num_bits": {
                    "const": 8,
                    "description": "Bits of weights and activations.",
                    "default": 8,
                    "examples": [
                        8
                    ]
                },
                "per_axis": {
                    "type": "boolean",
                    "description": "One weight scale per output channel; false: one per tensor.",
                    "default": true,
                    "examples": [
                        true
                    ]
                },
                "representative_dataset": {
                    "type": "object",
                    "description": "The samples that calibrate activation ranges, normalized as in training.",
                    "properties": {
                        "samples": {
                            "type": "integer",
                            "description": "How many training samples calibrate the activation ranges, chosen by the seed.",
                            "minimum": 1,
                            "maximum": 1000000,
                            "default": 256,
                            "examples": [
                                256
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "samples": 256
                        }
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "mode": "qat"
                }
            ]
        },
        "FineTuning": {
            "type": "object",
            "description": "training after the student's: clusters and rounding are learned here while the masks are kept; the optimizer is that of the student",
            "properties": {
                "epochs": {
                    "type": "integer",
                    "description": "Passes over the training samples.",
                    "minimum": 1,
                    "maximum": 100000,
                    "examples": [
                        6
                    ]
                },
                "batch_size": {
                    "type": "integer",
                    "description": "Samples per optimizer step. Without it: the student's batch_size.",
                    "minimum": 1,
                    "maximum": 65536,
                    "examples": [
                        64
                    ]
                },
                "learning_rate": {
                    "$ref": "#/$defs/LearningRate",
                    "description": "Learning rate over the steps of fine-tuning.",
                    "examples": [
                        {
                            "schedule": "cosine",
                            "peak": 0.0005
                        }
                    ]
                }
            },
            "required": [
                "epochs",
                "learning_rate"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "epochs": 6,
                    "learning_rate": {
                        "schedule": "cosine",
                        "peak": 0.0005
                    }
                }
            ]
        },
        "Compression": {
            "type": "object",
            "description": "what is done to the student; passes run in the order written here and none undoes another",
            "properties": {
                "distillation": {
                    "$ref": "#/$defs/Distillation",
                    "description": "Train the student on the teacher's soft targets. Needs teacher.",
                    "examples": [
                        {
                            "temperature": 4,
                            "alpha": 0.3
                        }
                    ]
                },
                "pruning": {
                    "$ref": "#/$defs/Pruning",
                    "description": "Set small weights to zero during the student's training.",
                    "examples": [
                        {
                            "schedule": "PolynomialDecay",
                            "final_sparsity": 0.8
                        }
                    ]
                },
                "clustering": {
                    "$ref": "#/$defs/Clustering",
                    "description": "Share weights. Needs fine_tuning.",
                    "examples": [
                        {
                            "number_of_clusters": 16
                        }
                    ]
                },
                "quantization": {
                    "$ref": "#/$defs/Quantization",
                    "description": "Make the model integer. Needed by every artifact of type int8.",
                    "examples": [
                        {
                            "mode": "qat"
                        }
                    ]
                },
                "fine_tuning": {
                    "$ref": "#/$defs/FineTuning",
                    "description": "Training after the student's. Needed by clustering and by quantization mode qat.",
                    "examples": [
                        {
                            "epochs": 6,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.0005
                            }
                        }
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "quantization": {
                        "mode": "ptq"
                    }
                }
            ]
        },
        "Artifact": {
            "type": "object",
            "description": "one file that ships",
            "properties": {
                "model": {
                    "enum": [
                        "teacher",
                        "student"
                    ],
                    "description": "Which model the file is made from.",
                    "default": "student",
                    "examples": [
                        "student"
                    ]
                },
                "format": {
                    "enum": [
                        "tflite"
                    ],
                    "description": "File format.",
                    "default": "tflite",
                    "examples": [
                        "tflite"
                    ]
                },
                "type": {
                    "enum": [
                        "float32",
                        "int8"
                    ],
                    "description": "Number type of weights and activations. int8 has float-free operators from input to output.",
                    "examples": [
                        "int8"
                    ]
                },
                "file": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "A .tflite file that is in the repository, relative to this file: it is measured as it is. Without it the file is made from model and type.",
                    "examples": [
                        "models/keywords.tflite"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "model": "student",
                    "format": "tflite",
                    "type": "int8"
                },
                {
                    "file": "models/keywords.tflite"
                }
            ]
        },
        "SizeBudget": {
            "type": "object",
            "description": "A budget in bytes.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "size",
                        "deflated_size"
                    ],
                    "description": "size: bytes of the file. deflated_size: bytes after zlib deflate at level 9, what a zip or an over-the-air update carries.",
                    "examples": [
                        "size"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Size",
                    "description": "Smallest value that passes.",
                    "examples": [
                        "30 kB"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Size",
                    "description": "Largest value that passes.",
                    "examples": [
                        "30 kB"
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/SizeIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value.",
                    "examples": [
                        {
                            "percent": "5 %",
                            "absolute": "500 B",
                            "combine": "all",
                            "against": "base"
                        }
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "AccuracyBudget": {
            "type": "object",
            "description": "A budget on how well the file does its task.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "accuracy",
                        "class_accuracy",
                        "balanced_accuracy",
                        "macro_f1"
                    ],
                    "description": "accuracy: top-1 of the file on the test samples, run in a TFLite runtime. class_accuracy: of one class. balanced_accuracy: mean over the classes. macro_f1: mean F1 over the classes.",
                    "examples": [
                        "accuracy"
                    ]
                },
                "class": {
                    "type": "string",
                    "description": "For class_accuracy: the class, by its name. Without it the class that does worst is judged.",
                    "minLength": 1,
                    "examples": [
                        "Shirt"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Smallest value that passes.",
                    "examples": [
                        0.885,
                        "88.5 %"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Largest value that passes.",
                    "examples": [
                        0.885,
                        "88.5 %"
                    ]
                },
                "max_drop": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Largest loss against a reference, in points: '1.5 %' lets 90 % fall to 88.5 %.",
                    "examples": [
                        "1.5 %",
                        0.015
                    ]
                },
                "against": {
                    "description": "What max_drop compares with: another artifact on the same samples; base, the same artifact in the report of the base commit; or a value.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Fraction"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "teacher",
                        "base",
                        "93.8 %"
                    ]
                },
                "confidence": {
                    "type": "number",
                    "description": "Judge by a test on the samples: a limit is met or broken only with this confidence, else the verdict is inconclusive and names the samples that would decide. max_drop against an artifact or base is always tested, by McNemar or Tango on the same samples, at 0.95 unless given; 0.5 lets the measured value decide. min and max are tested, by the exact binomial test, only where it is given.",
                    "minimum": 0.5,
                    "exclusiveMaximum": 1,
                    "examples": [
                        0.95
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "SparsityBudget": {
            "type": "object",
            "description": "A budget on sparsity.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "sparsity"
                    ],
                    "description": "Share of zeros in each compressed kernel of the file; the layer with the fewest is judged.",
                    "examples": [
                        "sparsity"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Smallest value that passes.",
                    "examples": [
                        0.8,
                        "80 %"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Largest value that passes.",
                    "examples": [
                        0.8,
                        "80 %"
                    ]
                },
                "max_drop": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Largest loss against a reference, in points: '1.5 %' lets 90 % fall to 88.5 %.",
                    "examples": [
                        "1.5 %",
                        0.015
                    ]
                },
                "against": {
                    "description": "What max_drop compares with: another artifact on the same samples; base, the same artifact in the report of the base commit; or a value.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Fraction"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "teacher",
                        "base",
                        "93.8 %"
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "CountBudget": {
            "type": "object",
            "description": "A budget in plain numbers.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "distinct_codes",
                        "parameters",
                        "macs",
                        "float_operators"
                    ],
                    "description": "distinct_codes: distinct stored values in a compressed kernel; the layer with the most is judged. parameters: weights and biases. macs: multiply-accumulates of one inference. float_operators: operators that compute in floating point.",
                    "examples": [
                        "distinct_codes"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Count",
                    "description": "Smallest value that passes.",
                    "examples": [
                        16
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Count",
                    "description": "Largest value that passes.",
                    "examples": [
                        16
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/CountIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value.",
                    "examples": [
                        {
                            "percent": "5 %",
                            "absolute": 1000,
                            "combine": "all",
                            "against": "base"
                        }
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "Group": {
            "type": "array",
            "description": "names of artifacts",
            "minItems": 1,
            "maxItems": 1000,
            "uniqueItems": true,
            "items": {
                "type": "string",
                "minLength": 1
            },
            "examples": [
                [
                    "wake-word",
                    "keywords"
                ]
            ]
        },
        "Duration": {
            "description": "a duration: a number with a unit, '12 ms', '800 us', '1.5 s', or a number of milliseconds",
            "anyOf": [
                {
                    "type": "number",
                    "exclusiveMinimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"
                }
            ],
            "examples": [
                "12 ms",
                12
            ]
        },
        "Energy": {
            "description": "an energy: a number with a unit, '3.2 mJ', '900 uJ', '1 J', or a number of millijoules",
            "anyOf": [
                {
                    "type": "number",
                    "exclusiveMinimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$"
                }
            ],
            "examples": [
                "3.2 mJ",
                3.2
            ]
        },
        "Percentage": {
            "description": "a share of the reference: a number from 0, or a percentage such as '5 %' or '150 %'",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
                }
            ],
            "examples": [
                "5 %",
                0.05
            ]
        },
        "Waiver": {
            "type": "object",
            "description": "who answers for a broken limit, why, and until when",
            "properties": {
                "owner": {
                    "type": "string",
                    "description": "Who answers for it.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "ada"
                    ]
                },
                "reason": {
                    "type": "string",
                    "description": "Why it may be broken for now.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The larger model ships with 4.2."
                    ]
                },
                "expires": {
                    "type": "string",
                    "description": "Last day on which it holds, as YYYY-MM-DD (UTC).",
                    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                    "examples": [
                        "2027-01-31"
                    ]
                }
            },
            "required": [
                "owner",
                "reason",
                "expires"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "owner": "ada",
                    "reason": "The larger model ships with 4.2.",
                    "expires": "2027-01-31"
                }
            ]
        },
        "Reference": {
            "type": "string",
            "description": "base, or the name of an artifact",
            "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
            "examples": [
                "base",
                "teacher"
            ]
        },
        "SizeIncrease": {
            "type": "object",
            "description": "how much more than the reference is allowed",
            "properties": {
                "percent": {
                    "$ref": "#/$defs/Percentage",
                    "description": "Largest growth as a share of the reference.",
                    "examples": [
                        "5 %"
                    ]
                },
                "absolute": {
                    "$ref": "#/$defs/Size",
                    "description": "Largest growth in the unit of the metric.",
                    "examples": [
                        "500 B"
                    ]
                },
                "combine": {
                    "enum": [
                        "any",
                        "all"
                    ],
                    "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
                    "default": "any",
                    "examples": [
                        "all"
                    ]
                },
                "against": {
                    "description": "What it is compared with: base, the same artifact in the report of the base commit; the name of another artifact; or a value.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Size"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "default": "base",
                    "examples": [
                        "base"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "percent": "5 %",
                    "absolute": "500 B",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "CountIncrease": {
            "type": "object",
            "description": "how much more than the reference is allowed",
            "properties": {
                "percent": {
                    "$ref": "#/$defs/Percentage",
                    "description": "Largest growth as a share of the reference.",
                    "examples": [
                        "5 %"
                    ]
                },
                "absolute": {
                    "$ref": "#/$defs/Count",
                    "description": "Largest growth in the unit of the metric.",
                    "examples": [
                        1000
                    ]
                },
                "combine": {
                    "enum": [
                        "any",
                        "all"
                    ],
                    "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
                    "default": "any",
                    "examples": [
                        "all"
                    ]
                },
                "against": {
                    "description": "What it is compared with: base, the same artifact in the report of the base commit; the name of another artifact; or a value.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Count"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "default": "base",
                    "examples": [
                        "base"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "percent": "5 %",
                    "absolute": 1000,
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "DurationIncrease": {
            "type": "object",
            "description": "how much more than the reference is allowed",
            "properties": {
                "percent": {
                    "$ref": "#/$defs/Percentage",
                    "description": "Largest growth as a share of the reference.",
                    "examples": [
                        "5 %"
                    ]
                },
                "absolute": {
                    "$ref": "#/$defs/Duration",
                    "description": "Largest growth in the unit of the metric.",
                    "examples": [
                        "1 ms"
                    ]
                },
                "combine": {
                    "enum": [
                        "any",
                        "all"
                    ],
                    "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
                    "default": "any",
                    "examples": [
                        "all"
                    ]
                },
                "against": {
                    "description": "What it is compared with: base, the same artifact in the report of the base commit; the name of another artifact; or a value.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Duration"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "default": "base",
                    "examples": [
                        "base"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "percent": "5 %",
                    "absolute": "1 ms",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "EnergyIncrease": {
            "type": "object",
            "description": "how much more than the reference is allowed",
            "properties": {
                "percent": {
                    "$ref": "#/$defs/Percentage",
                    "description": "Largest growth as a share of the reference.",
                    "examples": [
                        "5 %"
                    ]
                },
                "absolute": {
                    "$ref": "#/$defs/Energy",
                    "description": "Largest growth in the unit of the metric.",
                    "examples": [
                        "0.1 mJ"
                    ]
                },
                "combine": {
                    "enum": [
                        "any",
                        "all"
                    ],
                    "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
                    "default": "any",
                    "examples": [
                        "all"
                    ]
                },
                "against": {
                    "description": "What it is compared with: base, the same artifact in the report of the base commit; the name of another artifact; or a value.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Energy"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "default": "base",
                    "examples": [
                        "base"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "percent": "5 %",
                    "absolute": "0.1 mJ",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "MemoryBudget": {
            "type": "object",
            "description": "A budget in bytes that a device measured.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "flash",
                        "ram",
                        "arena",
                        "peak_memory"
                    ],
                    "description": "flash: bytes of the firmware with the model and its kernels. ram: static RAM of the firmware. arena: tensor arena that the interpreter used. peak_memory: largest resident memory of the process.",
                    "examples": [
                        "flash"
                    ]
                },
                "device": {
                    "type": "string",
                    "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "raspberry-pi-4b"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Size",
                    "description": "Smallest value that passes.",
                    "examples": [
                        "256 KiB"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Size",
                    "description": "Largest value that passes.",
                    "examples": [
                        "256 KiB"
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/SizeIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value.",
                    "examples": [
                        {
                            "percent": "5 %",
                            "absolute": "500 B",
                            "combine": "all",
                            "against": "base"
                        }
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "NodeBudget": {
            "type": "object",
            "description": "A budget on how a device runs the graph.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "delegated_nodes",
                        "undelegated_nodes"
                    ],
                    "description": "delegated_nodes: operators that an accelerator or optimised backend took. undelegated_nodes: operators it left.",
                    "examples": [
                        "delegated_nodes"
                    ]
                },
                "device": {
                    "type": "string",
                    "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "raspberry-pi-4b"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Count",
                    "description": "Smallest value that passes.",
                    "examples": [
                        0
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Count",
                    "description": "Largest value that passes.",
                    "examples": [
                        0
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "LatencyBudget": {
            "type": "object",
            "description": "A budget on the time of one inference.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "latency_mean",
                        "latency_median",
                        "latency_p95"
                    ],
                    "description": "latency_mean, latency_median and latency_p95 of one inference, over all runs of the measurement.",
                    "examples": [
                        "latency_mean"
                    ]
                },
                "device": {
                    "type": "string",
                    "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "raspberry-pi-4b"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Duration",
                    "description": "Smallest value that passes.",
                    "examples": [
                        "12 ms"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Duration",
                    "description": "Largest value that passes.",
                    "examples": [
                        "12 ms"
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/DurationIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value.",
                    "examples": [
                        {
                            "percent": "5 %",
                            "absolute": "1 ms",
                            "combine": "all",
                            "against": "base"
                        }
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "EnergyBudget": {
            "type": "object",
            "description": "A budget on the energy of one inference.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "energy"
                    ],
                    "description": "Energy of one inference, mean over the runs of the measurement.",
                    "examples": [
                        "energy"
                    ]
                },
                "device": {
                    "type": "string",
                    "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "raspberry-pi-4b"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Energy",
                    "description": "Smallest value that passes.",
                    "examples": [
                        "3.2 mJ"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Energy",
                    "description": "Largest value that passes.",
                    "examples": [
                        "3.2 mJ"
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/EnergyIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value.",
                    "examples": [
                        {
                            "percent": "5 %",
                            "absolute": "0.1 mJ",
                            "combine": "all",
                            "against": "base"
                        }
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "Budget": {
            "description": "a limit on one metric of one artifact",
            "type": "object",
            "discriminator": {
                "propertyName": "metric"
            },
            "required": [
                "metric"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/SizeBudget"
                },
                {
                    "$ref": "#/$defs/AccuracyBudget"
                },
                {
                    "$ref": "#/$defs/SparsityBudget"
                },
                {
                    "$ref": "#/$defs/CountBudget"
                },
                {
                    "$ref": "#/$defs/MemoryBudget"
                },
                {
                    "$ref": "#/$defs/LatencyBudget"
                },
                {
                    "$ref": "#/$defs/EnergyBudget"
                },
                {
                    "$ref": "#/$defs/NodeBudget"
                }
            ],
            "examples": [
                {
                    "artifact": "int8",
                    "metric": "size",
                    "max": "30 kB"
                }
            ]
        }
    },
    "if": {
        "required": [
            "artifacts"
        ],
        "properties": {
            "artifacts": {
                "additionalProperties": {
                    "required": [
                        "file"
                    ]
                }
            }
        }
    },
    "else": {
        "required": [
            "data",
            "student"
        ]
    }
};

;// CONCATENATED MODULE: ./build/spec/schema-walk.js
/** Finds the part of the spec's schema that describes a place in a spec: what messages and documentation are made of. */


const schema_walk_document = specSchema;
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
/** The alternative of a discriminated union that the value's tag names; the schema itself where there is none. */
function variantOf(schema, value) {
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
                visit(follow(property), [...path, name]);
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
    return { min: optional(budget.min), max: optional(budget.max) };
}
/** What a drop in accuracy is decided with, unless the budget says otherwise: chance must be an unlikely explanation. */
const dropConfidence = 0.95;
/** Null without `max_drop`, or without what it compares with: a rule has said so. */
function dropOf(budget) {
    if (!('max_drop' in budget) || budget.against === undefined)
        return null;
    const drop = { value: parseFraction(budget.max_drop), against: referenceOf(budget.against, budget) };
    // A value has no samples to pair with.
    const isTested = budget.metric === 'accuracy' || (budget.metric === 'class_accuracy' && budget.class !== undefined);
    const isPaired = typeof drop.against === 'string' && isTested;
    if (!isPaired)
        return drop;
    return { ...drop, confidence: ('confidence' in budget ? budget.confidence : undefined) ?? dropConfidence };
}
function increaseOf(budget) {
    if (!('max_increase' in budget))
        return null;
    const { percent, absolute, combine = 'any', against = 'base' } = budget.max_increase;
    const parse = parserOf(budget);
    return {
        percent: percent === undefined ? null : parsePercentage(percent),
        absolute: absolute === undefined ? null : parse(absolute),
        combine,
        against: referenceOf(against, budget),
    };
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
    return !(metric.startsWith('latency_') && /^[0-9]+(\.[0-9]+)?(us|ms|s)$/.test(against));
}
/** `150 %` → 1.5. */
function parsePercentage(value) {
    return typeof value === 'number' ? value : Number(`${value.replace(/ ?%$/, '')}e-2`);
}
function parserOf(budget) {
    switch (budget.metric) {
        case 'size':
        case 'deflated_size':
        case 'flash':
        case 'ram':
        case 'arena':
        case 'peak_memory':
            return parseSizeBytes;
        case 'accuracy':
        case 'class_accuracy':
        case 'balanced_accuracy':
        case 'macro_f1':
        case 'sparsity':
            return parseFraction;
        case 'latency_mean':
        case 'latency_median':
        case 'latency_p95':
            return parseMilliseconds;
        case 'energy':
            return parseMillijoules;
        case 'distinct_codes':
        case 'parameters':
        case 'macs':
        case 'float_operators':
        case 'delegated_nodes':
        case 'undelegated_nodes':
            return Number;
        default:
            return budget;
    }
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
var excerpt = __webpack_require__(5015);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/spec/expected.js
/** What a schema expects, and what was found, in words. */



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
            return type.pattern === undefined ? 'text' : `text that matches ${type.pattern}`;
        case 'array':
            return arrayPhrase(type);
        case 'object':
            return 'an object with keys and values';
        default:
            if (!type.anyOf)
                return 'another value';
            // The description of a named type is a phrase; that of a key is a sentence.
            if (type.description && !type.description.endsWith('.'))
                return type.description;
            return type.anyOf.map((option) => expectedPhrase({ key: option, type: option })).join(', or ');
    }
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
    return errors.filter((error) => {
        // `if` only says that one of its branches failed, which says so itself.
        if (error.keyword === 'propertyNames' || error.keyword === 'if')
            return false;
        if (error.keyword === 'discriminator')
            return error.params['tagValue'] !== undefined;
        if (error.keyword === 'required' && isMisspelt(error))
            return false;
        return error.keyword === 'anyOf' || !alternatives.some((outer) => isInside(error.instancePath, outer));
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
    const suggestion = (0,suggest/* nearest */.p)(key, allowed);
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
    const suggestion = typeof found === 'string' ? (0,suggest/* nearest */.p)(found, names) : undefined;
    return problem('spec/value', `expected ${dotted(pointer)} to be one of ${names.join(', ')}, found ${foundPhrase(found)}`, {
        span: (0,located/* locate */.x5)(root, pointer),
        fix: suggestion === undefined ? undefined : `Did you mean ${quote(suggestion)}?`,
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
    const fix = wrongValueFix(error.keyword, found, suggestion, schema);
    const expected = error.keyword === 'uniqueItems' ? 'different entries' : schema ? expectedPhrase(schema) : 'another value';
    return problem('spec/value', `expected ${dotted(pointer)} to be ${expected}, found ${foundPhrase(found)}`, {
        span: (0,located/* locate */.x5)(root, pointer),
        fix,
        example: exampleOf(pointer, value),
    });
}
function wrongValueFix(keyword, found, suggestion, schema) {
    if (keyword === 'uniqueItems')
        return 'Remove what is written twice.';
    if (suggestion !== undefined)
        return `Did you mean ${quote(suggestion)}?`;
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

// EXTERNAL MODULE: ./build/spec/plan.js
var plan = __webpack_require__(3963);
;// CONCATENATED MODULE: ./build/spec/metric-kinds.js
/** What rules have to know of metrics; the gate's registry, which ranks above the spec, is held to it by a test. */
/** Their values add up over the members of a group. */
const additiveMetrics = ['size', 'deflated_size', 'parameters', 'macs', 'float_operators'];
/** They rest on test samples: without data there is nothing to be right or wrong about. */
const sampleMetrics = ['accuracy', 'class_accuracy', 'balanced_accuracy', 'macro_f1'];
/** Only a device that ran the model knows them. */
const isDeviceMetric = (metric) => /^(latency_.+|energy|flash|ram|arena|peak_memory|(un)?delegated_nodes)$/.test(metric);

;// CONCATENATED MODULE: ./build/spec/rules-budgets.js
/** Rules about limits: each names an artifact that exists, says something, and can hold. */





const budgetRules = [
    { reads: ['/artifacts', '/groups'], check: knownMembers },
    { reads: ['/artifacts', '/groups'], check: knownArtifacts },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => limits(budget, index)) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => days(budget, index)) },
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
        const own = [];
        if (groupNames.includes(budget.artifact)) {
            if (!additiveMetrics.includes(budget.metric)) {
                own.push({
                    code: 'spec/group-metric',
                    pointer: `${pointer}/metric`,
                    message: `expected a metric that adds up for the group '${budget.artifact}' (${additiveMetrics.join(', ')}), found ${budget.metric}`,
                    fix: 'Budget each artifact by itself.',
                });
            }
        }
        else if (!names.includes(budget.artifact)) {
            own.push(unknownArtifact(budget.artifact, `${pointer}/artifact`, [...names, ...groupNames], context));
        }
        return [...own, ...references(budget, pointer, names, context)];
    });
}
/** What a relative limit compares with: `base`, a value, or another artifact. */
function references(budget, pointer, names, context) {
    const drop = 'against' in budget ? [[budget.against, `${pointer}/against`]] : [];
    const increase = 'max_increase' in budget ? [[budget.max_increase.against, `${pointer}/max_increase/against`]] : [];
    return [...drop, ...increase].flatMap(([name, at]) => {
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
    });
}
function limits(budget, index) {
    const pointer = `/budgets/${index}`;
    const { min, max } = limitsOf(budget);
    const drop = 'max_drop' in budget ? budget.max_drop : undefined;
    const against = 'against' in budget ? budget.against : undefined;
    const increase = increaseOf(budget);
    const takesDrop = 'max_drop' in budget || sampleMetrics.includes(budget.metric);
    const maxDropExample = '{ artifact: int8, metric: accuracy, max_drop: 1.5 %, against: teacher }';
    const broken = [];
    if (drop !== undefined && against === undefined) {
        broken.push({
            code: 'spec/no-against',
            pointer: `${pointer}/max_drop`,
            message: 'expected against beside max_drop, found nothing to compare with',
            fix: "Add 'against' with the name of an artifact, base, or a value.",
            example: maxDropExample,
        });
    }
    if (against !== undefined && drop === undefined) {
        broken.push({
            code: 'spec/no-max-drop',
            pointer: `${pointer}/against`,
            message: 'expected max_drop beside against, found no limit for the comparison',
            fix: "Add 'max_drop', or remove 'against'.",
            example: maxDropExample,
        });
    }
    if (increase?.percent === null && increase.absolute === null) {
        broken.push({
            code: 'spec/no-increase',
            pointer: `${pointer}/max_increase`,
            message: 'expected percent, absolute or both in max_increase, found neither',
            fix: 'Say how much more is allowed.',
            example: 'max_increase: { percent: 5 %, absolute: 500 B, combine: all }',
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
            message: `expected max of at least min (${String(budget.min)}), found ${String(budget.max)}: no value can pass`,
            fix: 'Swap them, or remove one.',
        });
    }
    if ('class' in budget && budget.metric !== 'class_accuracy') {
        broken.push({
            code: 'spec/class',
            pointer: `${pointer}/class`,
            message: `expected a class only for class_accuracy, found one for ${budget.metric}`,
            fix: 'Use metric: class_accuracy, or remove class.',
        });
    }
    const tested = budget.metric === 'accuracy' || budget.metric === 'class_accuracy';
    if ('confidence' in budget && !tested) {
        broken.push({
            code: 'spec/confidence',
            pointer: `${pointer}/confidence`,
            message: `expected confidence only for accuracy and class_accuracy, found it for ${budget.metric}`,
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
    return soundBudgets(context).flatMap(([{ metric, level }, index]) => sampleMetrics.includes(metric) && level !== 'off'
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
    return soundBudgets(context).flatMap(([budget, index]) => isDeviceMetric(budget.metric) && budget.level !== 'off'
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
    { reads: ['/compression/pruning'], check: ({ spec }) => patterns('pruning', spec.compression?.pruning?.layers) },
    {
        reads: ['/compression/clustering'],
        check: ({ spec }) => patterns('clustering', spec.compression?.clustering?.layers),
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
function patterns(pass, layers = []) {
    return layers.flatMap((pattern, index) => {
        const error = (0,spec_layers/* patternError */.fZ)(pattern);
        if (error === undefined)
            return [];
        return [
            {
                code: 'spec/pattern',
                pointer: `/compression/${pass}/layers/${index}`,
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
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/spec/schema/validator.js
/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck

const countCharacters = (text) => [...text].length;
"use strict";
const validate = validate20;
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:spec:1", "type": "object", "properties": { "$schema": { "type": "string" }, "extends": { "$ref": "#/$defs/RelativePath" }, "version": { "const": 1 }, "name": { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295, "default": 1 }, "engine": { "enum": ["auto", "onnxruntime", "wasm", "cpu", "tensorflow"], "default": "auto" }, "threads": { "type": "integer", "minimum": 0, "maximum": 256, "default": 0 }, "data": { "$ref": "#/$defs/Data" }, "teacher": { "$ref": "#/$defs/Model" }, "student": { "$ref": "#/$defs/Model" }, "compression": { "$ref": "#/$defs/Compression", "default": {} }, "artifacts": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/Artifact" } }, "groups": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/Group" }, "default": {} }, "measurements": { "type": "array", "items": { "$ref": "#/$defs/RelativePath" }, "uniqueItems": true, "maxItems": 100, "default": [] }, "budgets": { "type": "array", "items": { "$ref": "#/$defs/Budget" }, "default": [] } }, "required": ["version", "name", "artifacts"], "additionalProperties": false, "$defs": { "Fraction": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] }, "SparsityFraction": { "anyOf": [{ "type": "number", "minimum": 0, "exclusiveMaximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }] }, "Size": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] }, "Step": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] }, "Count": { "type": "integer", "minimum": 0 }, "RelativePath": { "type": "string", "minLength": 1 }, "Layers": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "Files": { "type": "object", "properties": { "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" } }, "required": ["images", "labels"], "additionalProperties": false }, "Data": { "type": "object", "properties": { "format": { "enum": ["idx"], "default": "idx" }, "root": { "$ref": "#/$defs/RelativePath", "default": "." }, "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" }, "split": { "type": "object", "properties": { "test_fraction": { "$ref": "#/$defs/Fraction", "default": 0.2 } }, "additionalProperties": false, "default": {} }, "train": { "$ref": "#/$defs/Files" }, "test": { "$ref": "#/$defs/Files" }, "classes": { "type": "array", "minItems": 2, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "normalization": { "type": "object", "properties": { "mean": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number" }, "default": [0] }, "std": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number", "exclusiveMinimum": 0 }, "default": [1] } }, "additionalProperties": false, "default": {} }, "augmentation": { "type": "object", "properties": { "horizontal_flip": { "type": "boolean", "default": false }, "shift": { "type": "integer", "default": 0, "minimum": 0, "maximum": 64 } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false }, "ConstantLearningRate": { "type": "object", "properties": { "schedule": { "const": "constant" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "CosineLearningRate": { "type": "object", "properties": { "schedule": { "const": "cosine" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "OneCycleLearningRate": { "type": "object", "properties": { "schedule": { "const": "one_cycle" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": "30 %" }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "LearningRate": { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantLearningRate" }, { "$ref": "#/$defs/CosineLearningRate" }, { "$ref": "#/$defs/OneCycleLearningRate" }] }, "SgdOptimizer": { "type": "object", "properties": { "name": { "const": "sgd" }, "momentum": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0 } }, "required": ["name"], "additionalProperties": false }, "AdamOptimizer": { "type": "object", "properties": { "name": { "const": "adam" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 } }, "required": ["name"], "additionalProperties": false }, "AdamWOptimizer": { "type": "object", "properties": { "name": { "const": "adamw" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01 } }, "required": ["name"], "additionalProperties": false }, "Optimizer": { "type": "object", "discriminator": { "propertyName": "name" }, "required": ["name"], "oneOf": [{ "$ref": "#/$defs/SgdOptimizer" }, { "$ref": "#/$defs/AdamOptimizer" }, { "$ref": "#/$defs/AdamWOptimizer" }] }, "Training": { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536, "default": 64 }, "optimizer": { "$ref": "#/$defs/Optimizer", "default": { "name": "adam" } }, "learning_rate": { "$ref": "#/$defs/LearningRate" }, "label_smoothing": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0 } }, "required": ["epochs", "learning_rate"], "additionalProperties": false }, "ResNet8Parameters": { "type": "object", "properties": { "filters": { "type": "array", "minItems": 3, "maxItems": 3, "items": { "type": "integer", "minimum": 1, "maximum": 4096 }, "default": [16, 32, 64] }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 } }, "additionalProperties": false }, "DsCnnParameters": { "type": "object", "properties": { "filters": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 4096 }, { "type": "array", "minItems": 2, "maxItems": 65, "items": { "type": "integer", "minimum": 1, "maximum": 4096 } }], "default": 64 }, "blocks": { "type": "integer", "minimum": 1, "maximum": 64, "default": 4 }, "stem_kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "stem_stride": { "type": "integer", "minimum": 1, "maximum": 8, "default": 2 }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "strides": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "type": "integer", "minimum": 1, "maximum": 8 } } }, "additionalProperties": false }, "MobileNetV1Parameters": { "type": "object", "properties": { "alpha": { "type": "number", "exclusiveMinimum": 0, "maximum": 4, "default": 0.25 } }, "additionalProperties": false }, "ResNet8": { "type": "object", "properties": { "architecture": { "const": "resnet8" }, "parameters": { "$ref": "#/$defs/ResNet8Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "DsCnn": { "type": "object", "properties": { "architecture": { "const": "ds_cnn" }, "parameters": { "$ref": "#/$defs/DsCnnParameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "MobileNetV1": { "type": "object", "properties": { "architecture": { "const": "mobilenet_v1" }, "parameters": { "$ref": "#/$defs/MobileNetV1Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "Model": { "type": "object", "discriminator": { "propertyName": "architecture" }, "required": ["architecture"], "oneOf": [{ "$ref": "#/$defs/ResNet8" }, { "$ref": "#/$defs/DsCnn" }, { "$ref": "#/$defs/MobileNetV1" }] }, "Distillation": { "type": "object", "properties": { "temperature": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "default": 4 }, "alpha": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.3 } }, "additionalProperties": false }, "ConstantSparsity": { "type": "object", "properties": { "schedule": { "const": "ConstantSparsity" }, "target_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "100 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "target_sparsity"], "additionalProperties": false }, "PolynomialDecay": { "type": "object", "properties": { "schedule": { "const": "PolynomialDecay" }, "initial_sparsity": { "$ref": "#/$defs/SparsityFraction", "default": 0.5 }, "final_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "power": { "type": "number", "exclusiveMinimum": 0, "maximum": 100, "default": 3 }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "80 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "final_sparsity"], "additionalProperties": false }, "Pruning": { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantSparsity" }, { "$ref": "#/$defs/PolynomialDecay" }] }, "Clustering": { "type": "object", "properties": { "number_of_clusters": { "type": "integer", "minimum": 2, "maximum": 256 }, "cluster_centroids_init": { "enum": ["LINEAR", "RANDOM", "DENSITY_BASED", "KMEANS_PLUS_PLUS"], "default": "KMEANS_PLUS_PLUS" }, "preserve_sparsity": { "type": "boolean", "default": true }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["number_of_clusters"], "additionalProperties": false }, "Quantization": { "type": "object", "properties": { "mode": { "enum": ["qat", "ptq"], "default": "qat" }, "num_bits": { "const": 8, "default": 8 }, "per_axis": { "type": "boolean", "default": true }, "representative_dataset": { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 256 } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false }, "FineTuning": { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536 }, "learning_rate": { "$ref": "#/$defs/LearningRate" } }, "required": ["epochs", "learning_rate"], "additionalProperties": false }, "Compression": { "type": "object", "properties": { "distillation": { "$ref": "#/$defs/Distillation" }, "pruning": { "$ref": "#/$defs/Pruning" }, "clustering": { "$ref": "#/$defs/Clustering" }, "quantization": { "$ref": "#/$defs/Quantization" }, "fine_tuning": { "$ref": "#/$defs/FineTuning" } }, "additionalProperties": false }, "Artifact": { "type": "object", "properties": { "model": { "enum": ["teacher", "student"], "default": "student" }, "format": { "enum": ["tflite"], "default": "tflite" }, "type": { "enum": ["float32", "int8"] }, "file": { "$ref": "#/$defs/RelativePath" } }, "additionalProperties": false }, "SizeBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["size", "deflated_size"] }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "AccuracyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["accuracy", "class_accuracy", "balanced_accuracy", "macro_f1"] }, "class": { "type": "string", "minLength": 1 }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "confidence": { "type": "number", "minimum": 0.5, "exclusiveMaximum": 1 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "SparsityBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["sparsity"] }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "CountBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["distinct_codes", "parameters", "macs", "float_operators"] }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "Group": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "Duration": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] }, "Energy": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] }, "Percentage": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }] }, "Waiver": { "type": "object", "properties": { "owner": { "type": "string", "minLength": 1, "maxLength": 100 }, "reason": { "type": "string", "minLength": 1, "maxLength": 500 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["owner", "reason", "expires"], "additionalProperties": false }, "Reference": { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$" }, "SizeIncrease": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Size" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }], "default": "base" } }, "additionalProperties": false }, "CountIncrease": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Count" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }], "default": "base" } }, "additionalProperties": false }, "DurationIncrease": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Duration" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }], "default": "base" } }, "additionalProperties": false }, "EnergyIncrease": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Energy" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }], "default": "base" } }, "additionalProperties": false }, "MemoryBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["flash", "ram", "arena", "peak_memory"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "NodeBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["delegated_nodes", "undelegated_nodes"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "LatencyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["latency_mean", "latency_median", "latency_p95"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Duration" }, "max": { "$ref": "#/$defs/Duration" }, "max_increase": { "$ref": "#/$defs/DurationIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "EnergyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["energy"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Energy" }, "max": { "$ref": "#/$defs/Energy" }, "max_increase": { "$ref": "#/$defs/EnergyIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "Budget": { "type": "object", "discriminator": { "propertyName": "metric" }, "required": ["metric"], "oneOf": [{ "$ref": "#/$defs/SizeBudget" }, { "$ref": "#/$defs/AccuracyBudget" }, { "$ref": "#/$defs/SparsityBudget" }, { "$ref": "#/$defs/CountBudget" }, { "$ref": "#/$defs/MemoryBudget" }, { "$ref": "#/$defs/LatencyBudget" }, { "$ref": "#/$defs/EnergyBudget" }, { "$ref": "#/$defs/NodeBudget" }] } }, "if": { "required": ["artifacts"], "properties": { "artifacts": { "additionalProperties": { "required": ["file"] } } } }, "else": { "required": ["data", "student"] } };
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
const schema82 = { "type": "object", "discriminator": { "propertyName": "metric" }, "required": ["metric"], "oneOf": [{ "$ref": "#/$defs/SizeBudget" }, { "$ref": "#/$defs/AccuracyBudget" }, { "$ref": "#/$defs/SparsityBudget" }, { "$ref": "#/$defs/CountBudget" }, { "$ref": "#/$defs/MemoryBudget" }, { "$ref": "#/$defs/LatencyBudget" }, { "$ref": "#/$defs/EnergyBudget" }, { "$ref": "#/$defs/NodeBudget" }] };
const schema83 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["size", "deflated_size"] }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema84 = { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] };
const schema91 = { "type": "object", "properties": { "owner": { "type": "string", "minLength": 1, "maxLength": 100 }, "reason": { "type": "string", "minLength": 1, "maxLength": 500 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["owner", "reason", "expires"], "additionalProperties": false };
const pattern18 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$", "u");
const pattern24 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema86 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Size" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }], "default": "base" } }, "additionalProperties": false };
const schema87 = { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }] };
const schema90 = { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$" };
const pattern20 = new RegExp("^[0-9]{1,4}(\\.[0-9]+)? ?%$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate66.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    if (data.against === undefined) {
        data.against = "base";
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
            if (data0 < 0 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err2 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
                const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
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
            const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
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
                const err6 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err7 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        valid4 = valid4 || _valid1;
        const _errs14 = errors;
        if (typeof data1 === "string") {
            if (!pattern18.test(data1)) {
                const err8 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
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
            const err9 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err10 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
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
        const err11 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema86.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    let data3 = data.against;
    const _errs18 = errors;
    let valid5 = false;
    const _errs19 = errors;
    const _errs21 = errors;
    let valid7 = false;
    const _errs22 = errors;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 0 || isNaN(data3)) {
            const err12 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
        const err13 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    var _valid3 = _errs22 === errors;
    valid7 = valid7 || _valid3;
    const _errs24 = errors;
    if (typeof data3 === "string") {
        if (!pattern18.test(data3)) {
            const err14 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
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
        const err15 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    var _valid3 = _errs24 === errors;
    valid7 = valid7 || _valid3;
    if (!valid7) {
        const err16 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
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
    var _valid2 = _errs26 === errors;
    valid5 = valid5 || _valid2;
    if (!valid5) {
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
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate66.errors = vErrors; return errors === 0; }
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if (!((data1 === "size") || (data1 === "deflated_size"))) {
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
    let data5 = data.level;
    if (!(((data5 === "error") || (data5 === "warn")) || (data5 === "off"))) {
        const err16 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema83.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    let data6 = data.on_unchanged;
    if (!((data6 === "error") || (data6 === "warn"))) {
        const err17 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema83.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data7 = data.waiver;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.owner === undefined) {
                const err18 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data7.reason === undefined) {
                const err19 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (data7.expires === undefined) {
                const err20 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            for (const key1 in data7) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err21 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data7.owner !== undefined) {
                let data8 = data7.owner;
                if (typeof data8 === "string") {
                    if (func2(data8) > 100) {
                        const err22 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (func2(data8) < 1) {
                        const err23 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err24 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data7.reason !== undefined) {
                let data9 = data7.reason;
                if (typeof data9 === "string") {
                    if (func2(data9) > 500) {
                        const err25 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if (func2(data9) < 1) {
                        const err26 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err27 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data7.expires !== undefined) {
                let data10 = data7.expires;
                if (typeof data10 === "string") {
                    if (!pattern24.test(data10)) {
                        const err28 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
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
                    const err29 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
        }
        else {
            const err30 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data11 = data.message;
        if (typeof data11 === "string") {
            if (func2(data11) > 500) {
                const err31 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if (func2(data11) < 1) {
                const err32 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
            const err33 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err34];
    }
    else {
        vErrors.push(err34);
    }
    errors++;
} validate65.errors = vErrors; return errors === 0; }
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema92 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["accuracy", "class_accuracy", "balanced_accuracy", "macro_f1"] }, "class": { "type": "string", "minLength": 1 }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "confidence": { "type": "number", "minimum": 0.5, "exclusiveMaximum": 1 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate68.evaluated; if (evaluated0.dynamicProps) {
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
        if (!(func1.call(schema92.properties, key0))) {
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
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema92.properties.metric.enum }, message: "must be equal to one of the allowed values" };
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
        const err38 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema92.properties.level.enum }, message: "must be equal to one of the allowed values" };
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
        const err39 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema92.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
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
                    if (func2(data11) < 1) {
                        const err45 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    if (func2(data12) < 1) {
                        const err48 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    if (!pattern24.test(data13)) {
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
} validate68.errors = vErrors; return errors === 0; }
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema99 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["sparsity"] }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate69.evaluated; if (evaluated0.dynamicProps) {
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
        if (!(func1.call(schema99.properties, key0))) {
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
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema99.properties.metric.enum }, message: "must be equal to one of the allowed values" };
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
            if (data2 > 1 || isNaN(data2)) {
                const err6 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err8 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
        const _errs10 = errors;
        if (typeof data2 === "string") {
            if (!pattern5.test(data2)) {
                const err9 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
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
            const err10 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err11 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
    if (data.max !== undefined) {
        let data3 = data.max;
        const _errs14 = errors;
        let valid4 = false;
        const _errs15 = errors;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 1 || isNaN(data3)) {
                const err12 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
                const err13 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err14 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
        const _errs17 = errors;
        if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
                const err15 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
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
            const err16 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (!valid4) {
            const err17 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
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
    if (data.max_drop !== undefined) {
        let data4 = data.max_drop;
        const _errs21 = errors;
        let valid6 = false;
        const _errs22 = errors;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 1 || isNaN(data4)) {
                const err18 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
                const err19 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err20 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        var _valid2 = _errs22 === errors;
        valid6 = valid6 || _valid2;
        const _errs24 = errors;
        if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
                const err21 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
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
            const err22 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err23 = { instancePath: instancePath + "/max_drop", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
    if (data.against !== undefined) {
        let data5 = data.against;
        const _errs27 = errors;
        let valid7 = false;
        const _errs28 = errors;
        const _errs30 = errors;
        let valid9 = false;
        const _errs31 = errors;
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 1 || isNaN(data5)) {
                const err24 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err25 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err26 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        var _valid4 = _errs31 === errors;
        valid9 = valid9 || _valid4;
        const _errs33 = errors;
        if (typeof data5 === "string") {
            if (!pattern5.test(data5)) {
                const err27 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
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
            const err28 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (!valid9) {
            const err29 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Fraction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        else {
            errors = _errs30;
            if (vErrors !== null) {
                if (_errs30) {
                    vErrors.length = _errs30;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid3 = _errs28 === errors;
        valid7 = valid7 || _valid3;
        const _errs35 = errors;
        if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
                const err30 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
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
            const err31 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        var _valid3 = _errs35 === errors;
        valid7 = valid7 || _valid3;
        if (!valid7) {
            const err32 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
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
    let data6 = data.level;
    if (!(((data6 === "error") || (data6 === "warn")) || (data6 === "off"))) {
        const err33 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema99.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    let data7 = data.on_unchanged;
    if (!((data7 === "error") || (data7 === "warn"))) {
        const err34 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema99.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err34];
        }
        else {
            vErrors.push(err34);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data8 = data.waiver;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.owner === undefined) {
                const err35 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if (data8.reason === undefined) {
                const err36 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
            if (data8.expires === undefined) {
                const err37 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            for (const key1 in data8) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err38 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            if (data8.owner !== undefined) {
                let data9 = data8.owner;
                if (typeof data9 === "string") {
                    if (func2(data9) > 100) {
                        const err39 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                    if (func2(data9) < 1) {
                        const err40 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err41 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
            if (data8.reason !== undefined) {
                let data10 = data8.reason;
                if (typeof data10 === "string") {
                    if (func2(data10) > 500) {
                        const err42 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                    if (func2(data10) < 1) {
                        const err43 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err44 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
            }
            if (data8.expires !== undefined) {
                let data11 = data8.expires;
                if (typeof data11 === "string") {
                    if (!pattern24.test(data11)) {
                        const err45 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
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
                    const err46 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
        }
        else {
            const err47 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data12 = data.message;
        if (typeof data12 === "string") {
            if (func2(data12) > 500) {
                const err48 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
            if (func2(data12) < 1) {
                const err49 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
            const err50 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err50];
            }
            else {
                vErrors.push(err50);
            }
            errors++;
        }
    }
}
else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err51];
    }
    else {
        vErrors.push(err51);
    }
    errors++;
} validate69.errors = vErrors; return errors === 0; }
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema106 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["distinct_codes", "parameters", "macs", "float_operators"] }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema107 = { "type": "integer", "minimum": 0 };
const schema109 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Count" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }], "default": "base" } }, "additionalProperties": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate71.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    if (data.against === undefined) {
        data.against = "base";
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
            if (data0 < 0 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err2 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
                const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
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
            const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
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
            const err6 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err7 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err8 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema109.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    let data3 = data.against;
    const _errs14 = errors;
    let valid4 = false;
    const _errs15 = errors;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err9 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            const err10 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    var _valid1 = _errs15 === errors;
    valid4 = valid4 || _valid1;
    const _errs18 = errors;
    if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
            const err11 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
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
        const err12 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    var _valid1 = _errs18 === errors;
    valid4 = valid4 || _valid1;
    if (!valid4) {
        const err13 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
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
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate71.errors = vErrors; return errors === 0; }
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if (!(func1.call(schema106.properties, key0))) {
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
        if (!((((data1 === "distinct_codes") || (data1 === "parameters")) || (data1 === "macs")) || (data1 === "float_operators"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema106.properties.metric.enum }, message: "must be equal to one of the allowed values" };
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
        if (!(validate71(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
        }
    }
    let data5 = data.level;
    if (!(((data5 === "error") || (data5 === "warn")) || (data5 === "off"))) {
        const err10 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema106.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    let data6 = data.on_unchanged;
    if (!((data6 === "error") || (data6 === "warn"))) {
        const err11 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema106.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data7 = data.waiver;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.owner === undefined) {
                const err12 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data7.reason === undefined) {
                const err13 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (data7.expires === undefined) {
                const err14 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            for (const key1 in data7) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err15 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            if (data7.owner !== undefined) {
                let data8 = data7.owner;
                if (typeof data8 === "string") {
                    if (func2(data8) > 100) {
                        const err16 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if (func2(data8) < 1) {
                        const err17 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err18 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data7.reason !== undefined) {
                let data9 = data7.reason;
                if (typeof data9 === "string") {
                    if (func2(data9) > 500) {
                        const err19 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (func2(data9) < 1) {
                        const err20 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err21 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data7.expires !== undefined) {
                let data10 = data7.expires;
                if (typeof data10 === "string") {
                    if (!pattern24.test(data10)) {
                        const err22 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
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
                    const err23 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
        }
        else {
            const err24 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data11 = data.message;
        if (typeof data11 === "string") {
            if (func2(data11) > 500) {
                const err25 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (func2(data11) < 1) {
                const err26 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
            const err27 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
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
} validate70.errors = vErrors; return errors === 0; }
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema115 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["flash", "ram", "arena", "peak_memory"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate73.evaluated; if (evaluated0.dynamicProps) {
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
        if (!(func1.call(schema115.properties, key0))) {
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
        if (!((((data1 === "flash") || (data1 === "ram")) || (data1 === "arena")) || (data1 === "peak_memory"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema115.properties.metric.enum }, message: "must be equal to one of the allowed values" };
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
    let data6 = data.level;
    if (!(((data6 === "error") || (data6 === "warn")) || (data6 === "off"))) {
        const err19 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema115.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    let data7 = data.on_unchanged;
    if (!((data7 === "error") || (data7 === "warn"))) {
        const err20 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema115.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data8 = data.waiver;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.owner === undefined) {
                const err21 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (data8.reason === undefined) {
                const err22 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data8.expires === undefined) {
                const err23 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            for (const key1 in data8) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err24 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data8.owner !== undefined) {
                let data9 = data8.owner;
                if (typeof data9 === "string") {
                    if (func2(data9) > 100) {
                        const err25 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if (func2(data9) < 1) {
                        const err26 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err27 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data8.reason !== undefined) {
                let data10 = data8.reason;
                if (typeof data10 === "string") {
                    if (func2(data10) > 500) {
                        const err28 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (func2(data10) < 1) {
                        const err29 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err30 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            if (data8.expires !== undefined) {
                let data11 = data8.expires;
                if (typeof data11 === "string") {
                    if (!pattern24.test(data11)) {
                        const err31 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
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
                    const err32 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err33 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data12 = data.message;
        if (typeof data12 === "string") {
            if (func2(data12) > 500) {
                const err34 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            if (func2(data12) < 1) {
                const err35 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        else {
            const err36 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
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
} validate73.errors = vErrors; return errors === 0; }
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema119 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["latency_mean", "latency_median", "latency_p95"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Duration" }, "max": { "$ref": "#/$defs/Duration" }, "max_increase": { "$ref": "#/$defs/DurationIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema120 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] };
const pattern43 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$", "u");
const schema122 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Duration" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }], "default": "base" } }, "additionalProperties": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate76.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    if (data.against === undefined) {
        data.against = "base";
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
            if (data0 < 0 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err2 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
                const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
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
            const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
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
                const err6 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
            const err7 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        valid4 = valid4 || _valid1;
        const _errs14 = errors;
        if (typeof data1 === "string") {
            if (!pattern43.test(data1)) {
                const err8 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
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
            const err9 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err10 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Duration/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
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
        const err11 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema122.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    let data3 = data.against;
    const _errs18 = errors;
    let valid5 = false;
    const _errs19 = errors;
    const _errs21 = errors;
    let valid7 = false;
    const _errs22 = errors;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 <= 0 || isNaN(data3)) {
            const err12 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
        const err13 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    var _valid3 = _errs22 === errors;
    valid7 = valid7 || _valid3;
    const _errs24 = errors;
    if (typeof data3 === "string") {
        if (!pattern43.test(data3)) {
            const err14 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
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
        const err15 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    var _valid3 = _errs24 === errors;
    valid7 = valid7 || _valid3;
    if (!valid7) {
        const err16 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Duration/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
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
    var _valid2 = _errs26 === errors;
    valid5 = valid5 || _valid2;
    if (!valid5) {
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
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate76.errors = vErrors; return errors === 0; }
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate75.evaluated; if (evaluated0.dynamicProps) {
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
        if (!(func1.call(schema119.properties, key0))) {
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
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema119.properties.metric.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern43.test(data3)) {
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
            if (!pattern43.test(data4)) {
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
        if (!(validate76(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
        }
    }
    let data6 = data.level;
    if (!(((data6 === "error") || (data6 === "warn")) || (data6 === "off"))) {
        const err19 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema119.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    let data7 = data.on_unchanged;
    if (!((data7 === "error") || (data7 === "warn"))) {
        const err20 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema119.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data8 = data.waiver;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.owner === undefined) {
                const err21 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (data8.reason === undefined) {
                const err22 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data8.expires === undefined) {
                const err23 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            for (const key1 in data8) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err24 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data8.owner !== undefined) {
                let data9 = data8.owner;
                if (typeof data9 === "string") {
                    if (func2(data9) > 100) {
                        const err25 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if (func2(data9) < 1) {
                        const err26 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err27 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data8.reason !== undefined) {
                let data10 = data8.reason;
                if (typeof data10 === "string") {
                    if (func2(data10) > 500) {
                        const err28 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (func2(data10) < 1) {
                        const err29 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err30 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            if (data8.expires !== undefined) {
                let data11 = data8.expires;
                if (typeof data11 === "string") {
                    if (!pattern24.test(data11)) {
                        const err31 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
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
                    const err32 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err33 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data12 = data.message;
        if (typeof data12 === "string") {
            if (func2(data12) > 500) {
                const err34 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            if (func2(data12) < 1) {
                const err35 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        else {
            const err36 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
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
} validate75.errors = vErrors; return errors === 0; }
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema128 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["energy"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Energy" }, "max": { "$ref": "#/$defs/Energy" }, "max_increase": { "$ref": "#/$defs/EnergyIncrease" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema129 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] };
const pattern50 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$", "u");
const schema131 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Energy" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }], "default": "base" } }, "additionalProperties": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate79.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    if (data.against === undefined) {
        data.against = "base";
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
            if (data0 < 0 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err2 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = valid2 || _valid0;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
                const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
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
            const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/$defs/Percentage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
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
                const err6 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
            const err7 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        valid4 = valid4 || _valid1;
        const _errs14 = errors;
        if (typeof data1 === "string") {
            if (!pattern50.test(data1)) {
                const err8 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
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
            const err9 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err10 = { instancePath: instancePath + "/absolute", schemaPath: "#/$defs/Energy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
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
        const err11 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema131.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    let data3 = data.against;
    const _errs18 = errors;
    let valid5 = false;
    const _errs19 = errors;
    const _errs21 = errors;
    let valid7 = false;
    const _errs22 = errors;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 <= 0 || isNaN(data3)) {
            const err12 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
        const err13 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    var _valid3 = _errs22 === errors;
    valid7 = valid7 || _valid3;
    const _errs24 = errors;
    if (typeof data3 === "string") {
        if (!pattern50.test(data3)) {
            const err14 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
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
        const err15 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    var _valid3 = _errs24 === errors;
    valid7 = valid7 || _valid3;
    if (!valid7) {
        const err16 = { instancePath: instancePath + "/against", schemaPath: "#/$defs/Energy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
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
    var _valid2 = _errs26 === errors;
    valid5 = valid5 || _valid2;
    if (!valid5) {
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
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate79.errors = vErrors; return errors === 0; }
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate78.evaluated; if (evaluated0.dynamicProps) {
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
        if (!(func1.call(schema128.properties, key0))) {
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
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema128.properties.metric.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern50.test(data3)) {
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
            if (!pattern50.test(data4)) {
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
        if (!(validate79(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
        }
    }
    let data6 = data.level;
    if (!(((data6 === "error") || (data6 === "warn")) || (data6 === "off"))) {
        const err19 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema128.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    let data7 = data.on_unchanged;
    if (!((data7 === "error") || (data7 === "warn"))) {
        const err20 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema128.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        let data8 = data.waiver;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.owner === undefined) {
                const err21 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (data8.reason === undefined) {
                const err22 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data8.expires === undefined) {
                const err23 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            for (const key1 in data8) {
                if (!(((key1 === "owner") || (key1 === "reason")) || (key1 === "expires"))) {
                    const err24 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data8.owner !== undefined) {
                let data9 = data8.owner;
                if (typeof data9 === "string") {
                    if (func2(data9) > 100) {
                        const err25 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if (func2(data9) < 1) {
                        const err26 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err27 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data8.reason !== undefined) {
                let data10 = data8.reason;
                if (typeof data10 === "string") {
                    if (func2(data10) > 500) {
                        const err28 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (func2(data10) < 1) {
                        const err29 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    const err30 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            if (data8.expires !== undefined) {
                let data11 = data8.expires;
                if (typeof data11 === "string") {
                    if (!pattern24.test(data11)) {
                        const err31 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
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
                    const err32 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/$defs/Waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err33 = { instancePath: instancePath + "/waiver", schemaPath: "#/$defs/Waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data12 = data.message;
        if (typeof data12 === "string") {
            if (func2(data12) > 500) {
                const err34 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            if (func2(data12) < 1) {
                const err35 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        else {
            const err36 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
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
} validate78.errors = vErrors; return errors === 0; }
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema137 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["delegated_nodes", "undelegated_nodes"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
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
        if (!(func1.call(schema137.properties, key0))) {
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
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema137.properties.metric.enum }, message: "must be equal to one of the allowed values" };
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
        const err13 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema137.properties.level.enum }, message: "must be equal to one of the allowed values" };
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
        const err14 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema137.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
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
                    if (func2(data8) < 1) {
                        const err20 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/$defs/Waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    if (func2(data9) < 1) {
                        const err23 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/$defs/Waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                    if (!pattern24.test(data10)) {
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
} validate81.errors = vErrors; return errors === 0; }
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        else if (tag0 === "accuracy") {
            if (!(validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "class_accuracy") {
            if (!(validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "balanced_accuracy") {
            if (!(validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "macro_f1") {
            if (!(validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "sparsity") {
            if (!(validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "distinct_codes") {
            if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "parameters") {
            if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "macs") {
            if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "float_operators") {
            if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "flash") {
            if (!(validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "ram") {
            if (!(validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "arena") {
            if (!(validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "peak_memory") {
            if (!(validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_mean") {
            if (!(validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_median") {
            if (!(validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_p95") {
            if (!(validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "energy") {
            if (!(validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "delegated_nodes") {
            if (!(validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "undelegated_nodes") {
            if (!(validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
    let data8 = data.threads;
    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
        const err20 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    if ((typeof data8 == "number") && (isFinite(data8))) {
        if (data8 > 256 || isNaN(data8)) {
            const err21 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
            const err22 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
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
        let data13 = data.artifacts;
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (Object.keys(data13).length < 1) {
                const err23 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            for (const key2 in data13) {
                const _errs27 = errors;
                if (typeof key2 === "string") {
                    if (func2(key2) > 64) {
                        const err24 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key2 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if (!pattern4.test(key2)) {
                        const err25 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"", propertyName: key2 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                var valid5 = _errs27 === errors;
                if (!valid5) {
                    const err26 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            for (const key3 in data13) {
                if (!(validate62(data13[key3], { instancePath: instancePath + "/artifacts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    let data15 = data.groups;
    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key4 in data15) {
            const _errs32 = errors;
            if (typeof key4 === "string") {
                if (func2(key4) > 64) {
                    const err28 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key4 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (!pattern4.test(key4)) {
                    const err29 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"", propertyName: key4 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            var valid7 = _errs32 === errors;
            if (!valid7) {
                const err30 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        for (const key5 in data15) {
            let data16 = data15[key5];
            if (Array.isArray(data16)) {
                if (data16.length > 1000) {
                    const err31 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Group/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data16.length < 1) {
                    const err32 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Group/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                const len0 = data16.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data17 = data16[i0];
                    if (typeof data17 === "string") {
                        if (func2(data17) < 1) {
                            const err33 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/Group/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                        const err34 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/Group/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                let i1 = data16.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data16[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err35 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Group/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
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
                const err36 = { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Group/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
    }
    else {
        const err37 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err37];
        }
        else {
            vErrors.push(err37);
        }
        errors++;
    }
    let data18 = data.measurements;
    if (Array.isArray(data18)) {
        if (data18.length > 100) {
            const err38 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
        const len1 = data18.length;
        for (let i2 = 0; i2 < len1; i2++) {
            let data19 = data18[i2];
            if (typeof data19 === "string") {
                if (func2(data19) < 1) {
                    const err39 = { instancePath: instancePath + "/measurements/" + i2, schemaPath: "#/$defs/RelativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                const err40 = { instancePath: instancePath + "/measurements/" + i2, schemaPath: "#/$defs/RelativePath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        let i3 = data18.length;
        let j1;
        if (i3 > 1) {
            outer0: for (; i3--;) {
                for (j1 = i3; j1--;) {
                    if (func0(data18[i3], data18[j1])) {
                        const err41 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                        break outer0;
                    }
                }
            }
        }
    }
    else {
        const err42 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err42];
        }
        else {
            vErrors.push(err42);
        }
        errors++;
    }
    let data20 = data.budgets;
    if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i4 = 0; i4 < len2; i4++) {
            if (!(validate64(data20[i4], { instancePath: instancePath + "/budgets/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err43 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err44];
    }
    else {
        vErrors.push(err44);
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
var external_node_fs_ = __webpack_require__(3024);
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
