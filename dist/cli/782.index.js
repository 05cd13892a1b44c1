export const id = 782;
export const ids = [782];
export const modules = {

/***/ 91433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectFiles: () => (/* binding */ inspectFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/atomic-write.js
var atomic_write = __webpack_require__(19807);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/measure/arena/estimate.js + 8 modules
var estimate = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/measure/inspect.js + 5 modules
var inspect = __webpack_require__(46530);
// EXTERNAL MODULE: ./build/measure/inspect/edges.js
var edges = __webpack_require__(61882);
// EXTERNAL MODULE: ./build/measure/inspect/open.js + 2 modules
var inspect_open = __webpack_require__(61720);
// EXTERNAL MODULE: ./build/measure/inspect/tensors.js
var tensors = __webpack_require__(38674);
// EXTERNAL MODULE: ./build/measure/size.js
var size = __webpack_require__(5210);
;// CONCATENATED MODULE: ./build/measure/anatomy/compare.js
/** What two layers must have in common, the surest sign first. */
const signs = [
    ['name', ({ name, operator }) => `${operator} ${name}`],
    ['weights', ({ sha256, operator }) => `${operator} ${sha256}`],
    ['shape', ({ operator, shape }) => `${operator} ${shape.join()}`],
];
function compareLayers(before, after) {
    const partners = new Map();
    const free = new Set(before.keys());
    for (const [match, key] of signs) {
        // Of several layers with one sign, the first goes with the first.
        const waiting = new Map();
        for (const index of free)
            waiting.set(key(before[index]), [...(waiting.get(key(before[index])) ?? []), index]);
        after.forEach((layer, index) => {
            const partner = partners.has(index) ? undefined : waiting.get(key(layer))?.shift();
            if (partner === undefined)
                return;
            partners.set(index, [partner, match]);
            free.delete(partner);
        });
    }
    return {
        layers: [
            ...after.map((layer, index) => {
                const partner = partners.get(index);
                if (!partner)
                    return { before: null, after: index, match: 'added', areWeightsEqual: false };
                const [at, match] = partner;
                return { before: at, after: index, match, areWeightsEqual: before[at].sha256 === layer.sha256 };
            }),
            ...[...free].map((index) => {
                return { before: index, after: null, match: 'removed', areWeightsEqual: false };
            }),
        ],
    };
}

// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/measure/inspect/codes.js
var inspect_codes = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/measure/inspect/constants.js
var constants = __webpack_require__(41121);
// EXTERNAL MODULE: ./build/measure/inspect/element-types.js
var element_types = __webpack_require__(41536);
// EXTERNAL MODULE: ./build/measure/inspect/operators.js
var inspect_operators = __webpack_require__(84777);
;// CONCATENATED MODULE: ./build/measure/anatomy/entropy.js
/**
 * Order-0 entropy: the bits per value below which no code for single values can come on average, Σ p · log2(1/p).
 * @param absent zeros that are there without being stored.
 */
function entropyBits(codes, absent = 0) {
    const total = codes.length + absent;
    if (total === 0)
        return 0;
    const counts = codes instanceof Int8Array || codes instanceof Uint8Array ? countBytes(codes) : countSorted(codes);
    if (absent > 0)
        counts.set(0, (counts.get(0) ?? 0) + absent);
    let bits = 0;
    for (const count of counts.values())
        bits += (count / total) * Math.log2(total / count);
    return bits;
}
function countBytes(codes) {
    const counts = new Uint32Array(256);
    for (let i = 0; i < codes.length; i++)
        counts[codes[i] & 255] += 1;
    return new Map([...counts].flatMap((count, code) => (count > 0 ? [[code, count]] : [])));
}
/** Equal values follow each other once they are sorted; a map of millions of floats would take many times their memory. */
function countSorted(codes) {
    const sorted = codes.slice().sort();
    const counts = new Map();
    let start = 0;
    for (let i = 1; i <= sorted.length; i++) {
        const [value, previous] = [sorted[i], sorted[i - 1]];
        if (i < sorted.length && (value === previous || (Number.isNaN(value) && Number.isNaN(previous))))
            continue;
        // Runs are what counts; −0 and 0 sort apart and are equal. NaN may stand for itself once.
        counts.set(previous, (counts.get(previous) ?? 0) + i - start);
        start = i;
    }
    return counts;
}

// EXTERNAL MODULE: ./build/measure/inspect/operator-costs.js
var operator_costs = __webpack_require__(20897);
;// CONCATENATED MODULE: ./build/measure/anatomy/roles.js

const unknown = { kernels: [], biases: [] };
function rolesOfOperator({ operator, isCustom, inputs }) {
    const cost = (0,operator_costs/* costOf */.h)(operator, isCustom, inputs.length);
    return typeof cost === 'object' ? cost : unknown;
}

;// CONCATENATED MODULE: ./build/measure/anatomy/layers.js
/** The kernels of a file, with all that their stored weights tell. */










/** @param measured layers of the same file as they are gated, in the same order. */
function readLayers(file, measured) {
    const layers = [];
    const buffers = new Map();
    const digests = new Map();
    const layerName = (0,unique_names/* uniqueNames */.u)();
    for (const subgraph of file.subgraphs) {
        const operators = (0,inspect_operators/* readOperators */.Cl)(file, subgraph, (0,tensors/* tensorReader */.x)(file, subgraph), layerName);
        const constantOf = (0,constants/* constantFinder */.p)(operators);
        for (const operator of operators) {
            const { kernels, biases } = rolesOfOperator(operator);
            noteBuffers(operator, constantOf, { kernels, biases }, buffers);
            const biasBytes = biases.reduce((sum, at) => sum + (storedAt(operator, at, constantOf)?.constant.data.length ?? 0), 0);
            for (const at of kernels) {
                const stored = storedAt(operator, at, constantOf);
                const numbers = stored && measured[layers.length];
                if (!stored || !numbers)
                    continue;
                const known = digests.get(stored.constant.buffer) ?? describeWeights(stored, file);
                digests.set(stored.constant.buffer, known);
                layers.push({
                    name: numbers.name,
                    operator: operator.operator,
                    type: stored.type,
                    shape: stored.shape,
                    outputShape: operator.outputs[0] ? shapeOf(operator.outputs[0]) : [],
                    elements: numbers.kernelElements,
                    bytes: numbers.kernelBytes,
                    biasBytes: at === kernels[0] ? biasBytes : 0,
                    macs: numbers.macs,
                    zeroFraction: numbers.zeroFraction,
                    distinctCodes: numbers.distinctCodes,
                    ...known,
                    histogram: numbers.histogram ?? null,
                });
            }
        }
    }
    return { layers, buffers };
}
/** −1 where a size is open. */
function shapeOf({ shape, openAxes }) {
    return shape.map((size, axis) => (openAxes?.includes(axis) ? -1 : size));
}
function storedAt({ inputs }, at, constantOf) {
    const tensor = inputs[at];
    return tensor ? constantOf(tensor) : null;
}
function describeWeights(stored, { spend }) {
    const { data } = stored.constant;
    const count = (0,shapes/* elements */.Yt)(stored.shape);
    spend(data.length);
    const codes = (0,inspect_codes/* decodeCodes */.V)(data, stored.type, count);
    return {
        entropyBits: codes ? round(entropyBits(codes, Math.max(0, count - codes.length))) : 0,
        sha256: (0,digest/* digestBytes */.QN)(data),
    };
}
/** Four digits tell all that a person compares, and are the same on every machine. */
function round(bits) {
    return Math.round(bits * 10_000) / 10_000;
}
/** A buffer that several operators read is for the most telling of its uses. */
const rank = ['weights', 'biases', 'constants'];
function noteBuffers(operator, constantOf, { kernels, biases }, buffers) {
    operator.inputs.forEach((tensor, at) => {
        const stored = tensor && constantOf(tensor);
        if (!stored)
            return;
        const isWeights = kernels.includes(at) || (0,element_types/* holdsValues */.dt)(stored.type);
        const purpose = biases.includes(at) ? 'biases' : isWeights ? 'weights' : 'constants';
        const before = buffers.get(stored.constant.buffer);
        if (before === undefined || rank.indexOf(purpose) < rank.indexOf(before)) {
            buffers.set(stored.constant.buffer, purpose);
        }
    });
}

;// CONCATENATED MODULE: ./build/measure/anatomy/savings.js
/** What a file holds that it could do without: nothing here changes a result. */

function findSavings(file, buffers, walked) {
    const bytesFor = (purpose) => walked.purposes.get(purpose) ?? 0;
    const candidates = [
        duplicates(file, buffers),
        {
            what: 'names of inner tensors',
            bytes: walked.nameBytes - edgeNameBytes(file),
            how: 'Interpreters find tensors by number. Only the names of inputs and outputs are asked for.',
        },
        {
            what: 'ranges beside scales',
            bytes: walked.rangeBytes,
            how: 'The smallest and largest values that a converter saw are not read by any interpreter.',
        },
        {
            what: 'metadata',
            bytes: bytesFor('metadata'),
            how: 'No interpreter needs it; tools may show it, such as the version of the runtime that a file wants.',
        },
        {
            what: 'constants that no operator reads',
            bytes: bytesFor('unused'),
            how: 'Convert the model again, or strip it, so that buffers that are left over go.',
        },
        {
            what: 'bytes that no table refers to',
            bytes: bytesFor('other'),
            how: 'Write the file again with a current converter: they are left over, or settings that only some tools read.',
        },
    ];
    return candidates.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
}
/** Tensors may share one buffer, so equal constants need to be stored once only. */
function duplicates({ model, spend }, buffers) {
    const seen = new Set();
    let [bytes, copies] = [0, 0];
    for (let i = 0; i < model.buffersLength(); i++) {
        const data = buffers.has(i) ? model.buffers(i).dataArray() : null;
        if (!data || data.length === 0)
            continue;
        spend(data.length);
        const key = `${data.length} ${(0,digest/* digestBytes */.QN)(data)}`;
        if (seen.has(key)) {
            bytes += data.length;
            copies += 1;
        }
        seen.add(key);
    }
    return {
        what: copies === 1 ? 'a second copy of a constant' : `${copies} copies of constants`,
        bytes,
        how: 'Let tensors with equal data share one buffer, as current converters do.',
    };
}
function edgeNameBytes({ subgraphs: [main], spend }) {
    const edges = [
        ...Array.from({ length: main.inputsLength() }, (_, i) => main.inputs(i)),
        ...Array.from({ length: main.outputsLength() }, (_, i) => main.outputs(i)),
    ].filter((index) => index >= 0 && index < main.tensorsLength());
    spend(edges.length);
    return [...new Set(edges)].reduce((sum, index) => {
        const name = main.tensors(index).name();
        return sum + (name === null ? 0 : 4 + new TextEncoder().encode(name).length + 1);
    }, 0);
}

;// CONCATENATED MODULE: ./build/measure/anatomy/ranges.js
/** Alignment leaves less than this between two parts. */
const mostPadding = 32;
function byteRanges(bytes, spend) {
    const found = [];
    return {
        mark(start, length, purpose) {
            spend(1);
            const [from, to] = [Math.max(0, start), Math.min(bytes.length, start + length)];
            if (from < to)
                found.push([from, to, purpose]);
        },
        sum() {
            const sums = new Map();
            const add = (purpose, count) => {
                if (count > 0)
                    sums.set(purpose, (sums.get(purpose) ?? 0) + count);
            };
            let position = 0;
            const gap = (to) => {
                if (to <= position)
                    return;
                const between = bytes.subarray(position, to);
                const isPadding = between.length < mostPadding && between.every((byte) => byte === 0);
                add(isPadding ? 'padding' : 'other', between.length);
            };
            for (const [start, end, purpose] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
                gap(start);
                add(purpose, end - Math.max(start, position));
                position = Math.max(position, end);
            }
            gap(bytes.length);
            return sums;
        },
    };
}

;// CONCATENATED MODULE: ./build/measure/anatomy/walk.js

function walkFile(file, buffers) {
    const ranges = byteRanges(file.bytes, file.spend);
    const walk = walker(file.model.bb, ranges);
    const { model } = file;
    let [rangeBytes, nameBytes] = [0, 0];
    // Root offset and identifier.
    ranges.mark(0, 8, 'structure');
    const root = model.bb_pos;
    walk.table(root);
    for (const code of walk.tables(root, 1)) {
        walk.table(code);
        walk.text(code, 1, 'structure');
    }
    for (const subgraph of walk.tables(root, 2)) {
        walk.table(subgraph);
        for (const tensor of walk.tables(subgraph, 0)) {
            const { ranges: unneeded, name } = walkTensor(walk, tensor);
            rangeBytes += unneeded;
            nameBytes += name;
        }
        for (const field of [1, 2])
            walk.vector(subgraph, field, 4, 'structure');
        for (const operator of walk.tables(subgraph, 3))
            walkOperator(walk, operator);
        walk.text(subgraph, 4, 'names');
    }
    walk.text(root, 3, 'metadata');
    walk.tables(root, 4).forEach((buffer, index) => {
        walk.table(buffer);
        const purpose = buffers.get(index) ?? 'unused';
        walk.vector(buffer, 0, 1, purpose);
        const outside = model.buffers(index);
        if (outside.offset() > 1n)
            ranges.mark(Number(outside.offset()), Number(outside.size()), purpose);
    });
    walk.vector(root, 5, 4, 'metadata');
    for (const entry of walk.tables(root, 6)) {
        walk.table(entry, 'metadata');
        walk.text(entry, 0, 'metadata');
    }
    for (const signature of walk.tables(root, 7)) {
        walk.table(signature);
        for (const field of [0, 1]) {
            for (const edge of walk.tables(signature, field)) {
                walk.table(edge);
                walk.text(edge, 0, 'names');
            }
        }
        for (const field of [2, 3])
            walk.text(signature, field, 'names');
    }
    return { purposes: ranges.sum(), rangeBytes, nameBytes };
}
/** @returns bytes of the ranges, which only converters need, and of the name. */
function walkTensor(walk, tensor) {
    walk.table(tensor);
    for (const field of [0, 7])
        walk.vector(tensor, field, 4, 'structure');
    const name = walk.text(tensor, 3, 'names');
    let ranges = 0;
    const quantization = walk.child(tensor, 4);
    if (quantization !== null) {
        walk.table(quantization, 'quantization');
        for (const field of [0, 1])
            ranges += walk.vector(quantization, field, 4, 'quantization');
        walk.vector(quantization, 2, 4, 'quantization');
        walk.vector(quantization, 3, 8, 'quantization');
        const details = walk.child(quantization, 5);
        if (details !== null)
            walk.table(details, 'quantization');
    }
    const sparsity = walk.child(tensor, 6);
    if (sparsity !== null)
        walkSparsity(walk, sparsity);
    return { ranges, name };
}
/** Bytes of one index, by the number of the kind of its vector. */
const indexBytes = [0, 4, 2, 1];
function walkSparsity(walk, sparsity) {
    walk.table(sparsity);
    for (const field of [0, 1])
        walk.vector(sparsity, field, 4, 'structure');
    for (const dimension of walk.tables(sparsity, 2)) {
        walk.table(dimension);
        for (const [kind, field] of [
            [2, 3],
            [4, 5],
        ]) {
            const indices = walk.child(dimension, field);
            if (indices === null)
                continue;
            walk.table(indices);
            // Where the weights are is part of the weights.
            walk.vector(indices, 0, indexBytes[walk.byte(dimension, kind)] ?? 1, 'weights');
        }
    }
}
/** Options whose first field is a list of numbers: RESHAPE and SQUEEZE. */
const listOptions = [17, 30];
function walkOperator(walk, operator) {
    walk.table(operator);
    for (const field of [1, 2, 8])
        walk.vector(operator, field, 4, 'structure');
    for (const field of [5, 7])
        walk.vector(operator, field, 1, 'structure');
    for (const field of [4, 12]) {
        const options = walk.child(operator, field);
        if (options === null)
            continue;
        walk.table(options);
        if (field === 4 && listOptions.includes(walk.byte(operator, 3)))
            walk.vector(options, 0, 4, 'structure');
    }
}
function walker(buffer, ranges) {
    const fieldOf = (table, field) => buffer.__offset(table, 4 + 2 * field);
    const target = (table, field) => {
        const offset = fieldOf(table, field);
        return offset === 0 ? null : buffer.__indirect(table + offset);
    };
    const vector = (table, field, elementBytes, purpose) => {
        const start = target(table, field);
        if (start === null)
            return 0;
        const bytes = buffer.__vector_len(table + fieldOf(table, field)) * elementBytes;
        ranges.mark(start, 4, 'structure');
        ranges.mark(start + 4, bytes, purpose);
        return bytes;
    };
    return {
        table(table, purpose = 'structure') {
            const fields = table - buffer.readInt32(table);
            ranges.mark(fields, buffer.readUint16(fields), purpose);
            ranges.mark(table, buffer.readUint16(fields + 2), purpose);
        },
        vector,
        text(table, field, purpose) {
            const start = target(table, field);
            if (start === null)
                return 0;
            const bytes = 4 + buffer.readInt32(start) + 1;
            ranges.mark(start, bytes, purpose);
            return bytes;
        },
        child: target,
        tables(table, field) {
            const start = target(table, field);
            if (start === null)
                return [];
            const count = buffer.__vector_len(table + fieldOf(table, field));
            ranges.mark(start, 4 + 4 * count, 'structure');
            return Array.from({ length: count }, (_, i) => buffer.__indirect(start + 4 + 4 * i));
        },
        byte(table, field) {
            const offset = fieldOf(table, field);
            return offset === 0 ? 0 : buffer.readUint8(table + offset);
        },
    };
}

;// CONCATENATED MODULE: ./build/measure/anatomy/anatomy.js
/** All that the bytes of one `.tflite` file tell. Nothing is run, and nothing in the file is believed. */












/** Two files are compared, too. */
function inspectionOf(files) {
    const [before, after] = files;
    return {
        schemaVersion: 1,
        tool: { name: 'tinygate', version: version/* version */.r },
        files,
        comparison: files.length === 2 && before && after ? compareLayers(before.layers, after.layers) : null,
    };
}
/** @throws ExportError for whatever is no well-formed `.tflite` file, with what it is instead where that is known. */
async function inspectFile(file, bytes) {
    const measured = (0,inspect/* inspectTflite */.d)(bytes);
    const { inputs, outputs } = (0,edges/* readEdges */.N)(bytes);
    const { persistent: _, ...arena } = (0,estimate/* estimateArena */.S)(bytes);
    const parts = (0,inspect_open/* openFile */.T)(bytes, (open) => {
        const { layers, buffers } = readLayers(open, measured.layers);
        for (const buffer of metadataBuffers(open))
            if (!buffers.has(buffer))
                buffers.set(buffer, 'metadata');
        const walked = walkFile(open, buffers);
        return {
            shapes: edgeShapes(open),
            file: {
                description: open.model.description() ?? '',
                layers,
                bytes: purposes.flatMap((purpose) => {
                    const count = walked.purposes.get(purpose) ?? 0;
                    return count > 0 ? [{ purpose, bytes: count }] : [];
                }),
                savings: findSavings(open, buffers, walked),
            },
        };
    });
    return {
        file,
        sha256: (0,digest/* digestBytes */.QN)(bytes),
        sizeBytes: bytes.length,
        deflatedBytes: await (0,size/* deflatedBytes */.$)(bytes),
        inputs: inputs.map((edge, at) => describeEdge(edge, parts.shapes.inputs[at])),
        outputs: outputs.map((edge, at) => describeEdge(edge, parts.shapes.outputs[at])),
        operators: measured.operators,
        parameters: measured.parameters,
        macs: measured.macs,
        notKnown: [...new Set([...measured.parametersNotKnown, ...measured.macsNotKnown].map(({ operator }) => operator))],
        ...parts.file,
        entropyBytes: Math.ceil(parts.file.layers.reduce((sum, { elements, entropyBits }) => sum + elements * entropyBits, 0) / 8),
        arena,
    };
}
const purposes = [
    'weights',
    'biases',
    'constants',
    'quantization',
    'names',
    'metadata',
    'structure',
    'padding',
    'unused',
    'other',
];
function metadataBuffers({ model, spend }) {
    spend(model.metadataLength());
    return Array.from({ length: model.metadataLength() }, (_, i) => model.metadata(i).buffer());
}
function edgeShapes(file) {
    const [main] = file.subgraphs;
    const tensor = (0,tensors/* tensorReader */.x)(file, main);
    const shapes = (count, at) => Array.from({ length: count }, (_, index) => shapeOf(tensor(at(index))));
    return {
        inputs: shapes(main.inputsLength(), (index) => main.inputs(index)),
        outputs: shapes(main.outputsLength(), (index) => main.outputs(index)),
    };
}
function describeEdge({ name, type, quantization }, shape) {
    return {
        name,
        type,
        shape,
        scale: quantization?.scale[0] ?? null,
        zeroPoint: quantization?.zeroPoint[0] ?? null,
    };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(39708);
// EXTERNAL MODULE: ./build/report/inspection/describe.js
var describe = __webpack_require__(27433);
;// CONCATENATED MODULE: ./build/report/inspection/render-text.js




function renderInspectionText({ files, comparison }) {
    const [before, after] = files;
    const parts = files.map(renderFile);
    if (comparison && before && after)
        parts.push(renderComparison(comparison, before, after));
    return parts.join('\n');
}
function renderFile(file) {
    return [
        ...renderHead(file),
        ...renderBytes(file),
        ...renderLayers(file),
        ...renderOperators(file),
        ...renderArena(file),
    ].join('\n');
}
const width = 80;
/** Breaks at spaces. */
function wrap(text, indent) {
    const lines = [];
    for (const word of (0,report_escape/* escapeText */.X1)(text).split(' ')) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(`${indent}${word}`.slice(0, width));
    }
    return lines;
}
function renderHead(file) {
    const { sizeBytes, deflatedBytes, parameters, macs, inputs, outputs, description, notKnown } = file;
    const edge = ({ name, type, shape, scale, zeroPoint }, role) => {
        const numbers = scale === null ? '' : `  scale ${Number(scale.toPrecision(4))}, zero point ${zeroPoint}`;
        return `  ${role.padEnd(8)}${(0,report_escape/* escapeText */.X1)((0,describe/* shorten */.ml)(name, 26))}  ${type} ${(0,describe/* formatShape */.BB)(shape)}${numbers}`.slice(0, width);
    };
    const facts = [
        `${(0,quantity/* formatQuantity */.VZ)(sizeBytes, 'bytes')} (${(0,quantity/* formatCount */.B4)(sizeBytes)} B)`,
        `deflated ${(0,quantity/* formatQuantity */.VZ)(deflatedBytes, 'bytes')}`,
        `parameters ${(0,describe/* formatKnown */.Jq)(parameters)}`,
        `MACs ${(0,describe/* formatKnown */.Jq)(macs)}`,
    ];
    return [
        ...wrap(file.file, ''),
        ...wrap(facts.join(' · '), '  '),
        ...(description === '' ? [] : wrap(`says: ${description}`, '  ')),
        ...(notKnown.length === 0 ? [] : wrap(`not counted, because unknown: ${notKnown.join(', ')}`, '  ')),
        '',
        ...inputs.map((one) => edge(one, 'input')),
        ...outputs.map((one) => edge(one, 'output')),
        '',
    ];
}
const barCells = 30;
function renderBytes({ bytes, sizeBytes, deflatedBytes, savings, entropyBytes, layers }) {
    const rows = bytes.map(({ purpose, bytes: count }) => [
        describe/* purposeTitles */.Aw[purpose],
        (0,quantity/* formatQuantity */.VZ)(count, 'bytes'),
        (0,describe/* formatShare */.T1)(count, sizeBytes),
        '█'.repeat(Math.round((barCells * count) / sizeBytes)),
    ]);
    const table = (0,columns/* alignColumns */.R)(rows, [1, 2]).map((line) => `  ${line}`.slice(0, width).trimEnd());
    const weightBytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
    const notes = [
        `An archive of the file takes ${(0,quantity/* formatQuantity */.VZ)(deflatedBytes, 'bytes')}, ${(0,describe/* formatShare */.T1)(deflatedBytes, sizeBytes)}.`,
        ...(weightBytes > 0
            ? [
                `By the frequency of their codes, the weights hold ${(0,quantity/* formatQuantity */.VZ)(entropyBytes, 'bytes')} of information in ${(0,quantity/* formatQuantity */.VZ)(weightBytes, 'bytes')}.`,
            ]
            : []),
    ];
    return [
        'Why it is as large as it is',
        ...table,
        ...notes.flatMap((note) => wrap(note, '  ')),
        ...(savings.length === 0 ? [] : ['', '  Could go without changing a result:']),
        ...savings.flatMap(({ what, bytes: count }) => wrap(`${(0,quantity/* formatQuantity */.VZ)(count, 'bytes')}  ${what}`, '    ')),
        '',
    ];
}
function renderLayers({ layers }) {
    if (layers.length === 0)
        return [];
    const rows = layers.map((layer) => [
        (0,report_escape/* escapeText */.X1)((0,describe/* shorten */.ml)(layer.name, 18)),
        shortOperator(layer),
        (0,describe/* shorten */.ml)((0,describe/* formatShape */.BB)(layer.shape), 11),
        (0,quantity/* formatQuantity */.VZ)(layer.bytes, 'bytes'),
        layer.macs === null ? '?' : compact(layer.macs),
        `${(100 * layer.zeroFraction).toFixed(0)} %`,
        compact(layer.distinctCodes),
        (0,describe/* formatBits */.cY)(layer.entropyBits),
    ]);
    const header = ['layer', 'operator', 'weights', 'bytes', 'MACs', 'zeros', 'codes', 'bits'];
    return ['Layers', ...(0,columns/* alignColumns */.R)([header, ...rows], [3, 4, 5, 6, 7]).map((line) => `  ${line}`), ''];
}
const shortNames = new Map([
    ['DEPTHWISE_CONV_2D', 'DEPTHWISE'],
    ['FULLY_CONNECTED', 'DENSE'],
    ['UNIDIRECTIONAL_SEQUENCE_LSTM', 'LSTM'],
]);
function shortOperator({ operator }) {
    return (0,describe/* shorten */.ml)((0,report_escape/* escapeText */.X1)(shortNames.get(operator) ?? operator), 9);
}
/** Three digits and a letter: 2.66M. */
function compact(value) {
    if (value < 10_000)
        return String(value);
    const [divisor, unit] = value < 1e6 ? [1e3, 'k'] : value < 1e9 ? [1e6, 'M'] : [1e9, 'G'];
    return `${Number((value / divisor).toPrecision(3))}${unit}`;
}
function renderOperators({ operators }) {
    const words = operators.map(({ operator, type, count }) => `${count} ${operator} (${type})`);
    return ['Operators', ...wrap(words.join(', '), '  '), ''];
}
function renderArena({ arena }) {
    return [
        'Memory in TensorFlow Lite Micro (an estimate)',
        ...(0,columns/* alignColumns */.R)((0,describe/* describeArena */.HE)(arena).map((row) => [...row]), [1]).map((line) => `  ${line}`),
        ...(arena.activationBytes > 0 ? wrap((0,describe/* describePeak */.vc)(arena), '  ') : []),
        ...arena.unknown.flatMap((reason) => wrap(`not known: ${reason}`, '  ')),
        '',
    ];
}
/** The second file against the first. */
function renderComparison({ layers }, before, after) {
    const rows = layers.map((match) => {
        const old = match.before === null ? null : before.layers[match.before];
        const now = match.after === null ? null : after.layers[match.after];
        return [
            (0,report_escape/* escapeText */.X1)((0,describe/* shorten */.ml)((now ?? old).name, 18)),
            (0,describe/* signedBytes */.Sq)((now?.bytes ?? 0) - (old?.bytes ?? 0)),
            pair(old, now, ({ zeroFraction }) => `${(100 * zeroFraction).toFixed(0)} %`),
            pair(old, now, ({ distinctCodes }) => compact(distinctCodes)),
            pair(old, now, ({ entropyBits }) => (0,describe/* formatBits */.cY)(entropyBits)),
            (0,report_escape/* escapeText */.X1)((0,describe/* describeMatch */.$X)(match, before.layers)),
        ];
    });
    const header = ['layer', 'bytes', 'zeros', 'codes', 'bits', ''];
    return [
        ...wrap(`${after.file} against ${before.file}`, ''),
        ...(0,columns/* alignColumns */.R)((0,describe/* totalsOf */.vA)(before, after), [1, 2, 3]).map((line) => `  ${line}`.slice(0, width)),
        '',
        ...(rows.length === 0
            ? []
            : (0,columns/* alignColumns */.R)([header, ...rows], [1]).map((line) => `  ${line}`.slice(0, width).trimEnd())),
        '',
    ].join('\n');
}
function pair(before, after, print) {
    const [old, now] = [before && print(before), after && print(after)];
    if (old === null || now === null)
        return now ?? old ?? '';
    return old === now ? now : `${old} → ${now}`;
}

;// CONCATENATED MODULE: ./build/cli/commands/inspect.js








/**
 * Says what is in `.tflite` files and why they are as large as they are; two files are compared. A file that cannot be read
 * is named on stderr and makes the exit code 2; the others are shown all the same.
 */
async function inspectFiles({ subjects, flags, text }, io) {
    const files = [];
    const problems = [];
    for (const path of subjects) {
        try {
            files.push(await inspectFile(path, await readModel(path, io.cwd)));
        }
        catch (error) {
            if (!(error instanceof errors/* TinygateError */.oG))
                throw error;
            // A refusal of the operating system names the path itself.
            const where = error.problems.some(({ code }) => code.startsWith('system/')) ? {} : { where: { file: path } };
            problems.push(...error.problems.map((problem) => ({ ...where, ...problem })));
        }
    }
    const inspection = inspectionOf(files);
    const page = text['html'];
    if (page !== undefined && files.length > 0) {
        const { renderInspectionHtml } = await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(8938)]).then(__webpack_require__.bind(__webpack_require__, 5101));
        await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(io.cwd, page), renderInspectionHtml(inspection));
    }
    if (flags.has('json'))
        io.stdout.write(`${JSON.stringify(inspection, null, 2)}\n`);
    else if (files.length > 0)
        io.stdout.write(renderInspectionText(inspection));
    if (problems.length === 0)
        return errors/* exitCodes */.hS.pass;
    io.stderr.write(`${(0,report_escape/* escapeLines */.RQ)(problems.map(errors/* formatProblem */.Vw).join('\n'))}\n`);
    return errors/* exitCodes */.hS.input;
}
async function readModel(path, cwd) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path));
    }
    catch (error) {
        throw (0,system_error/* explainSystemError */.T)(error, 'read', path) ?? error;
    }
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


/***/ }),

/***/ 82552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   yD: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, as lower-case hex. */
function digestBytes(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
/** SHA-256 of plain data; keys are sorted, so equal values have equal digests however they were written. */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
/**
 * JSON with sorted keys, no spaces, and `undefined` members left out.
 * @throws RangeError for what has no JSON or would lose something in it: NaN, infinities, functions, arrays of numbers.
 */
function canonicalJson(value) {
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'string' || typeof value === 'boolean')
        return JSON.stringify(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isPlainObject(value))
        throw new RangeError(`cannot digest a value of type ${typeof value}`);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
/** The bytes behind a typed array, without copying. */
function bytesOf(array) {
    return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}


/***/ }),

/***/ 35717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ declaresShape)
/* harmony export */ });
/** Whether a file says every dimension of a tensor: no dimension is open, and no dimensions means a scalar. */
function declaresShape(tensor) {
    const sizes = Array.from({ length: tensor.shapeLength() }, (_, i) => tensor.shape(i));
    return sizes.length === 0 ? hasRank(tensor) : sizes.every((size) => size >= 0);
}
/** `Tensor.has_rank`, a field that the schema got later than ours: true where an empty shape means a scalar. */
function hasRank(tensor) {
    const field = 8;
    const offset = tensor.bb.__offset(tensor.bb_pos, 4 + 2 * field);
    return offset !== 0 && tensor.bb.readInt8(tensor.bb_pos + offset) !== 0;
}


/***/ }),

/***/ 61882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEdges)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);
/* harmony import */ var _declares_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35717);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61720);
/* harmony import */ var _tensors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38674);




/** @throws ExportError with the byte offset for a file that is damaged. */
function readEdges(bytes) {
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openFile */ .T)(bytes, edgesOf);
}
function edgesOf(file) {
    const [subgraph] = file.subgraphs;
    const { model, spend } = file;
    const tensor = (0,_tensors_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorReader */ .x)(file, subgraph);
    const signature = firstSignature(file);
    const named = signature === null || model.signatureDefsLength() === 0 ? null : model.signatureDefs(signature);
    const edge = (index, alias) => {
        const { shape, type, quantization } = tensor(index);
        const table = subgraph.tensors(index);
        const name = alias ?? table.name() ?? '';
        spend(name.length);
        return { name, shape, type, quantization, length: (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .elements */ .Yt)(shape), isStatic: (0,_declares_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .declaresShape */ .l)(table) };
    };
    const list = (role) => {
        const names = signatureNames(file, named, role);
        const count = role === 'inputs' ? subgraph.inputsLength() : subgraph.outputsLength();
        spend(count);
        return Array.from({ length: count }, (_, i) => {
            const index = role === 'inputs' ? subgraph.inputs(i) : subgraph.outputs(i);
            return edge(index, names.get(index));
        });
    };
    return { signature, inputs: list('inputs'), outputs: list('outputs') };
}
/** A file without signatures has the one that a runtime makes up: 0. */
function firstSignature({ model, spend }) {
    const count = model.signatureDefsLength();
    spend(count);
    if (count === 0)
        return 0;
    const subgraphs = Array.from({ length: count }, (_, i) => model.signatureDefs(i).subgraphIndex());
    const first = subgraphs.indexOf(0);
    return first < 0 ? null : first;
}
function signatureNames({ spend }, signature, role) {
    const names = new Map();
    const count = role === 'inputs' ? signature?.inputsLength() : signature?.outputsLength();
    spend(count ?? 0);
    for (let i = 0; i < (count ?? 0); i++) {
        const entry = (role === 'inputs' ? signature.inputs(i) : signature.outputs(i));
        const name = entry.name();
        spend(name?.length ?? 0);
        if (name)
            names.set(entry.tensorIndex(), name);
    }
    return names;
}


/***/ }),

/***/ 78038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nc: () => (/* binding */ isBuiltinName),
/* harmony export */   sK: () => (/* binding */ operatorName),
/* harmony export */   zN: () => (/* binding */ knownBuiltinNames)
/* harmony export */ });
/**
 * Every builtin operator of TensorFlow Lite's schema (version 3), in the order of their codes: a file is measured whatever
 * it computes, so names are known beyond the operators that tinygate reads and writes.
 */
const builtinNames = `
  ADD AVERAGE_POOL_2D CONCATENATION CONV_2D DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE EMBEDDING_LOOKUP FLOOR
  FULLY_CONNECTED HASHTABLE_LOOKUP L2_NORMALIZATION L2_POOL_2D LOCAL_RESPONSE_NORMALIZATION LOGISTIC LSH_PROJECTION
  LSTM MAX_POOL_2D MUL RELU RELU_N1_TO_1 RELU6 RESHAPE RESIZE_BILINEAR RNN SOFTMAX SPACE_TO_DEPTH SVDF TANH
  CONCAT_EMBEDDINGS SKIP_GRAM CALL CUSTOM EMBEDDING_LOOKUP_SPARSE PAD UNIDIRECTIONAL_SEQUENCE_RNN GATHER
  BATCH_TO_SPACE_ND SPACE_TO_BATCH_ND TRANSPOSE MEAN SUB DIV SQUEEZE UNIDIRECTIONAL_SEQUENCE_LSTM STRIDED_SLICE
  BIDIRECTIONAL_SEQUENCE_RNN EXP TOPK_V2 SPLIT LOG_SOFTMAX DELEGATE BIDIRECTIONAL_SEQUENCE_LSTM CAST PRELU MAXIMUM
  ARG_MAX MINIMUM LESS NEG PADV2 GREATER GREATER_EQUAL LESS_EQUAL SELECT SLICE SIN TRANSPOSE_CONV SPARSE_TO_DENSE
  TILE EXPAND_DIMS EQUAL NOT_EQUAL LOG SUM SQRT RSQRT SHAPE POW ARG_MIN FAKE_QUANT REDUCE_PROD REDUCE_MAX PACK
  LOGICAL_OR ONE_HOT LOGICAL_AND LOGICAL_NOT UNPACK REDUCE_MIN FLOOR_DIV REDUCE_ANY SQUARE ZEROS_LIKE FILL FLOOR_MOD
  RANGE RESIZE_NEAREST_NEIGHBOR LEAKY_RELU SQUARED_DIFFERENCE MIRROR_PAD ABS SPLIT_V UNIQUE CEIL REVERSE_V2 ADD_N
  GATHER_ND COS WHERE RANK ELU REVERSE_SEQUENCE MATRIX_DIAG QUANTIZE MATRIX_SET_DIAG ROUND HARD_SWISH IF WHILE
  NON_MAX_SUPPRESSION_V4 NON_MAX_SUPPRESSION_V5 SCATTER_ND SELECT_V2 DENSIFY SEGMENT_SUM BATCH_MATMUL
  PLACEHOLDER_FOR_GREATER_OP_CODES CUMSUM CALL_ONCE BROADCAST_TO RFFT2D CONV_3D IMAG REAL COMPLEX_ABS HASHTABLE
  HASHTABLE_FIND HASHTABLE_IMPORT HASHTABLE_SIZE REDUCE_ALL CONV_3D_TRANSPOSE VAR_HANDLE READ_VARIABLE
  ASSIGN_VARIABLE BROADCAST_ARGS RANDOM_STANDARD_NORMAL BUCKETIZE RANDOM_UNIFORM MULTINOMIAL GELU
  DYNAMIC_UPDATE_SLICE RELU_0_TO_1 UNSORTED_SEGMENT_PROD UNSORTED_SEGMENT_MAX UNSORTED_SEGMENT_SUM ATAN2
  UNSORTED_SEGMENT_MIN SIGN BITCAST BITWISE_XOR RIGHT_SHIFT STABLEHLO_LOGISTIC STABLEHLO_ADD STABLEHLO_DIVIDE
  STABLEHLO_MULTIPLY STABLEHLO_MAXIMUM STABLEHLO_RESHAPE STABLEHLO_CLAMP STABLEHLO_CONCATENATE
  STABLEHLO_BROADCAST_IN_DIM STABLEHLO_CONVOLUTION STABLEHLO_SLICE STABLEHLO_CUSTOM_CALL STABLEHLO_REDUCE
  STABLEHLO_ABS STABLEHLO_AND STABLEHLO_COSINE STABLEHLO_EXPONENTIAL STABLEHLO_FLOOR STABLEHLO_LOG STABLEHLO_MINIMUM
  STABLEHLO_NEGATE STABLEHLO_OR STABLEHLO_POWER STABLEHLO_REMAINDER STABLEHLO_RSQRT STABLEHLO_SELECT
  STABLEHLO_SUBTRACT STABLEHLO_TANH STABLEHLO_SCATTER STABLEHLO_COMPARE STABLEHLO_CONVERT STABLEHLO_DYNAMIC_SLICE
  STABLEHLO_DYNAMIC_UPDATE_SLICE STABLEHLO_PAD STABLEHLO_IOTA STABLEHLO_DOT_GENERAL STABLEHLO_REDUCE_WINDOW
  STABLEHLO_SORT STABLEHLO_WHILE STABLEHLO_GATHER STABLEHLO_TRANSPOSE DILATE STABLEHLO_RNG_BIT_GENERATOR
  REDUCE_WINDOW STABLEHLO_COMPOSITE STABLEHLO_SHIFT_LEFT STABLEHLO_CBRT STABLEHLO_CASE
`
    .trim()
    .split(/\s+/);
/** Without those that are newer than this list. */
const knownBuiltinNames = builtinNames;
const known = new Set(builtinNames);
/** The name that TFLite tools print, or `BUILTIN_<code>` for an operator newer than this list. */
function operatorName(code) {
    return builtinNames[code] ?? `BUILTIN_${code}`;
}
function isBuiltinName(name) {
    return known.has(name) || /^BUILTIN_\d+$/.test(name);
}


/***/ }),

/***/ 39708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Pads the cells of each column to one width; columns in `right` end together instead of starting together. */
function alignColumns(rows, right) {
    const columns = rows[0]?.length ?? 0;
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
    return rows.map((row) => row
        .map((cell, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return right.includes(column) ? padding + cell : cell + padding;
    })
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 27433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeMatch),
/* harmony export */   Aw: () => (/* binding */ purposeTitles),
/* harmony export */   BB: () => (/* binding */ formatShape),
/* harmony export */   HE: () => (/* binding */ describeArena),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   XC: () => (/* binding */ peakOf),
/* harmony export */   cY: () => (/* binding */ formatBits),
/* harmony export */   du: () => (/* binding */ purposeMeanings),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pl: () => (/* binding */ typesOf),
/* harmony export */   sp: () => (/* binding */ loadAt),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vc: () => (/* binding */ describePeak)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59362);

const purposeTitles = {
    weights: 'weights',
    biases: 'biases',
    constants: 'other constants',
    quantization: 'quantisation',
    names: 'names',
    metadata: 'metadata',
    structure: 'tables',
    padding: 'padding',
    unused: 'unused constants',
    other: 'unreferenced bytes',
};
const purposeMeanings = {
    weights: 'kernels and other constants that layers compute with',
    biases: 'one number for each output channel',
    constants: 'shapes, axes, indices and tables',
    quantization: 'scales, zero points and ranges',
    names: 'of tensors, subgraphs and signatures',
    metadata: 'what tools keep in the file',
    structure: 'of the flatbuffer: tensors, operators, shapes, options',
    padding: 'zeros for alignment',
    unused: 'no operator reads them',
    other: 'no table refers to them',
};
/** A `−1` is a size that is known only while the file runs. */
function formatShape(shape) {
    return shape.length === 0 ? '[]' : shape.map((size) => (size < 0 ? '?' : String(size))).join('×');
}
function formatKnown(value) {
    return value === null ? 'not known' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value);
}
function formatBits(bits) {
    return bits.toFixed(2);
}
/** 27 % of 333,288 B: a share of a whole with one decimal. */
function formatShare(part, whole) {
    return `${((100 * part) / whole).toFixed(1)} %`;
}
/** The step at which most memory lives, and what lives there. A plan may be higher, where its buffers leave gaps. */
function peakOf({ buffers, steps }) {
    const loads = steps.map((_, step) => loadAt(buffers, step));
    const step = loads.reduce((best, load, index) => (load > loads[best] ? index : best), 0);
    const living = buffers.filter(({ first, last }) => first <= step && step <= last);
    return {
        step,
        operator: steps[step] ?? 'input',
        bytes: loads[step] ?? 0,
        buffers: living.sort((a, b) => b.bytes - a.bytes),
    };
}
function describePeak(arena) {
    const { step, operator, bytes, buffers } = peakOf(arena);
    const [largest] = buffers;
    const named = largest ? `, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(largest.bytes, 'bytes')} of them ${shorten(largest.name, 44)}` : '';
    const gap = arena.activationBytes - bytes;
    return [
        `Most lives at step ${step}, ${operator}: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(bytes, 'bytes')}${named}.`,
        ...(gap > 0 ? [`Gaps between buffers make the plan ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(gap, 'bytes')} higher.`] : []),
    ].join(' ');
}
function loadAt(buffers, step) {
    return buffers.reduce((sum, { first, last, bytes }) => (first <= step && step <= last ? sum + bytes : sum), 0);
}
/** Where something is not known, the numbers are lower bounds, and the words say so. */
function describeArena(arena) {
    const atLeast = arena.unknown.length > 0 ? 'at least ' : '';
    const bytes = (count) => `${atLeast}${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(count, 'bytes')}`;
    return [
        ['activations', bytes(arena.activationBytes)],
        ['total, 64-bit', bytes(arena.totalBytes)],
        ['total, 32-bit', bytes(arena.deviceTotalBytes)],
    ];
}
/** The part of a long name that tells most: its end. */
function shorten(name, length) {
    const characters = [...name];
    return characters.length > length ? `…${characters.slice(characters.length - length + 1).join('')}` : name;
}
function describeMatch({ match, areWeightsEqual, before }, layers) {
    switch (match) {
        case 'added':
            return 'added';
        case 'removed':
            return 'removed';
        case 'name':
            return areWeightsEqual ? 'same' : 'changed';
        case 'weights':
        case 'shape':
            return `${areWeightsEqual ? 'same' : 'changed'}, was ${layers[before ?? -1]?.name ?? ''}`;
        default:
            return match;
    }
}
function typesOf({ operators }) {
    const types = new Map();
    for (const { type, count } of operators)
        types.set(type, (types.get(type) ?? 0) + count);
    return [...types]
        .sort((a, b) => b[1] - a[1])
        .map(([type]) => type)
        .join(', ');
}
/** What, before, after and change of the sums of two files. */
function totalsOf(before, after) {
    const memory = ({ arena }) => (arena.unknown.length > 0 ? null : arena.totalBytes);
    return [
        total('size', before.sizeBytes, after.sizeBytes, 'bytes'),
        total('deflated', before.deflatedBytes, after.deflatedBytes, 'bytes'),
        total('parameters', before.parameters, after.parameters, 'count'),
        total('MACs', before.macs, after.macs, 'count'),
        total('memory (estimate)', memory(before), memory(after), 'bytes'),
    ];
}
function total(what, before, after, unit) {
    const print = (value) => (value === null ? 'not known' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(value, unit));
    if (before === null || after === null)
        return [what, print(before), print(after), ''];
    const change = signed(after - before, unit);
    const relative = after === before ? null : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRelative */ .om)(after - before, before);
    return [what, print(before), print(after), relative === null ? change : `${change} (${relative})`];
}
function signedBytes(change) {
    return signed(change, 'bytes');
}
function signed(change, unit) {
    if (change === 0)
        return '±0';
    return `${change < 0 ? '−' : '+'}${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(change, unit)}`;
}


/***/ }),

/***/ 59362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   om: () => (/* binding */ formatRelative)
/* harmony export */ });
/** `decimals` beyond the unit's usual ones; bytes count them in kB or MB. */
function formatQuantity(value, unit, extraDecimals = 0) {
    switch (unit) {
        case 'bytes':
            return formatBytes(value, extraDecimals);
        case 'fraction':
            return `${(value * 100).toFixed(2 + extraDecimals)} %`;
        case 'count':
            return formatCount(value);
        case 'milliseconds':
            return `${value.toFixed(2 + extraDecimals)} ms`;
        case 'millijoules':
            return `${value.toFixed(2 + extraDecimals)} mJ`;
        default:
            throw new RangeError(`unknown unit ${String(unit)}`);
    }
}
/** A number that a file may not tell, or that nothing asked for. */
function formatKnown(value, unit, otherwise = 'not known') {
    return value === null ? otherwise : formatQuantity(value, unit);
}
/** Two values in the same unit, with as many digits as it takes to tell them apart. */
function formatPair(a, b, unit) {
    for (const extra of [0, 1, 2, 4]) {
        if (unit === 'bytes' && extra > 0)
            break;
        const pair = [formatQuantity(a, unit, extra), formatQuantity(b, unit, extra)];
        if (a === b || pair[0] !== pair[1])
            return pair;
    }
    const plain = (value) => (unit === 'bytes' ? `${formatCount(value)} B` : String(value));
    return [plain(a), plain(b)];
}
/** A difference without its sign; of fractions in points, and small sizes in bytes. */
function formatDifference(difference, unit) {
    const size = Math.abs(difference);
    if (unit !== 'fraction')
        return formatQuantity(size, unit);
    const points = size * 100;
    const decimals = points === 0 ? 2 : Math.min(8, Math.max(2, Math.ceil(-Math.log10(points) - 1e-9)));
    return `${points.toFixed(decimals)} points`;
}
/** A change relative to what it is measured by: `+10.7 %`. Null where the base is 0. */
function formatRelative(difference, base) {
    if (base === 0 || !Number.isFinite(difference / base))
        return null;
    const percent = (difference / Math.abs(base)) * 100;
    const decimals = percent === 0 ? 1 : Math.max(1, Math.ceil(-Math.log10(Math.abs(percent)) - 1e-9));
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(decimals)} %`;
}
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
/** Digits in groups of three: 1,234,567. */
function formatCount(value) {
    return grouped.format(value);
}
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}
function formatBytes(bytes, extraDecimals) {
    if (Math.abs(bytes) < 1000)
        return `${formatCount(bytes)} B`;
    // 999,950 bytes would round to "1000.0 kB".
    if (Math.abs(bytes) < 999_950)
        return `${(bytes / 1000).toFixed(1 + extraDecimals)} kB`;
    return `${(bytes / 1_000_000).toFixed(2 + extraDecimals)} MB`;
}


/***/ })

};
