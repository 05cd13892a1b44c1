export const id = 244;
export const ids = [244];
export const modules = {

/***/ 80344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ modelProto)
/* harmony export */ });
/* harmony import */ var protobufjs_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80365);
/**
 * The part of onnx.proto that tinygate writes and reads. Field numbers: onnx/onnx.proto3 (IR versions 3 to 10),
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3. What is not named here is skipped when a file is decoded.
 */

const field = (type, id) => ({ type, id });
const list = (type, id) => ({ rule: 'repeated', type, id });
const descriptor = {
    nested: {
        ModelProto: {
            fields: {
                irVersion: field('int64', 1),
                producerName: field('string', 2),
                graph: field('GraphProto', 7),
                opsetImport: list('OperatorSetIdProto', 8),
                functions: list('FunctionProto', 25),
            },
        },
        FunctionProto: { fields: { name: field('string', 1) } },
        OperatorSetIdProto: { fields: { domain: field('string', 1), version: field('int64', 2) } },
        GraphProto: {
            fields: {
                node: list('NodeProto', 1),
                name: field('string', 2),
                initializer: list('TensorProto', 5),
                input: list('ValueInfoProto', 11),
                output: list('ValueInfoProto', 12),
            },
        },
        NodeProto: {
            fields: {
                input: list('string', 1),
                output: list('string', 2),
                name: field('string', 3),
                opType: field('string', 4),
                attribute: list('AttributeProto', 5),
                domain: field('string', 7),
            },
        },
        AttributeProto: {
            fields: {
                name: field('string', 1),
                f: field('float', 2),
                i: field('int64', 3),
                s: field('bytes', 4),
                t: field('TensorProto', 5),
                floats: list('float', 7),
                ints: list('int64', 8),
                strings: list('bytes', 9),
                type: field('int32', 20),
            },
        },
        TensorProto: {
            fields: {
                dims: list('int64', 1),
                dataType: field('int32', 2),
                floatData: list('float', 4),
                int32Data: list('int32', 5),
                int64Data: list('int64', 7),
                name: field('string', 8),
                rawData: field('bytes', 9),
                doubleData: list('double', 10),
                dataLocation: field('int32', 14),
            },
        },
        ValueInfoProto: { fields: { name: field('string', 1), type: field('TypeProto', 2) } },
        TypeProto: { fields: { tensorType: field('TensorTypeProto', 1) } },
        TensorTypeProto: { fields: { elemType: field('int32', 1), shape: field('TensorShapeProto', 2) } },
        TensorShapeProto: { fields: { dim: list('DimensionProto', 1) } },
        DimensionProto: { fields: { dimValue: field('int64', 1), dimParam: field('string', 2) } },
    },
};
let model = null;
/** The message that a file holds, with camel-case field names. */
function modelProto() {
    model ??= protobufjs_light_js__WEBPACK_IMPORTED_MODULE_0__.Root.fromJSON(descriptor).lookupType('ModelProto');
    return model;
}


/***/ }),

/***/ 64233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _trace_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3880);


/** Throws unless every declared input is there with the right number of elements. */
function checkInputs(shapes, inputs) {
    for (const [name, shape] of Object.entries(shapes)) {
        const array = inputs[name];
        if (array?.length === (0,_trace_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(shape))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ({
            code: 'engine/bad-input',
            message: `the step's input "${name}" is a float32 tensor of shape [${shape.join(', ')}] (${(0,_trace_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(shape)} elements), ` +
                (array ? `but ${array.length} elements were passed` : 'but it was not passed'),
            cause: 'a batch of another size than the step was compiled for, or a misspelt name',
        });
    }
}


/***/ }),

/***/ 79825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ lowerStep)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/trace/trace.js
var trace = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/engine/trace/simplify.js
/**
 * Passes over a recording: what copies nothing becomes an alias, what is constant becomes a constant. tfjs clones every
 * tensor that a gradient saves, and multiplies by full arrays of ones; neither should cost a node.
 */

/** The value of a constant whose elements are all equal, else null. */
function uniformValue(tensor) {
    const { constant } = tensor;
    if (!constant || constant.length === 0)
        return null;
    const first = constant[0];
    return constant.every((value) => Object.is(value, first)) ? first : null;
}
const sameShape = (a, b) => a.length === b.length && a.every((size, axis) => size === b[axis]);
function filled(tensor, value) {
    const size = (0,trace/* sizeOf */.$)(tensor.shape);
    const make = {
        float32: () => new Float32Array(size).fill(value),
        int32: () => new Int32Array(size).fill(value),
        bool: () => new Uint8Array(size).fill(value),
    };
    return { ...tensor, constant: make[tensor.type]() };
}
function simplify(trace) {
    const tensors = [...trace.tensors];
    const alias = tensors.map((_, index) => index);
    const uniform = new Map();
    const valueOf = (index) => {
        if (!uniform.has(index))
            uniform.set(index, uniformValue(tensors[index]));
        return uniform.get(index);
    };
    const isConstant = (index) => tensors[index].constant !== null;
    const ops = [];
    for (const raw of trace.ops) {
        const op = { ...raw, inputs: raw.inputs.map((index) => alias[index]) };
        const [out] = op.outputs;
        const [a, b] = op.inputs;
        const target = tensors[out];
        const aliasTo = (index) => (alias[out] = index);
        const fill = (value) => {
            tensors[out] = filled(target, value);
            uniform.set(out, value);
        };
        const broadcast = (index) => sameShape(tensors[index].shape, target.shape)
            ? void aliasTo(index)
            : void ops.push({ kernel: 'BroadcastTo', inputs: [index], outputs: [out], attributes: {} });
        switch (op.kernel) {
            case 'Identity':
                aliasTo(a);
                continue;
            case 'Fill':
                fill(op.attributes['value']);
                continue;
            case 'ZerosLike':
                fill(0);
                continue;
            case 'OnesLike':
                fill(1);
                continue;
            case 'Cast':
                if (tensors[a].type === target.type) {
                    aliasTo(a);
                    continue;
                }
                if (valueOf(a) !== null) {
                    const value = valueOf(a);
                    fill(target.type === 'int32' ? Math.trunc(value) : target.type === 'bool' ? Number(value !== 0) : value);
                    continue;
                }
                break;
            case 'Reshape':
            case 'ExpandDims':
                if (sameShape(tensors[a].shape, target.shape)) {
                    aliasTo(a);
                    continue;
                }
                if (isConstant(a)) {
                    tensors[out] = { ...target, constant: tensors[a].constant };
                    uniform.set(out, valueOf(a));
                    continue;
                }
                break;
            case 'Multiply':
                if (isConstant(a) && valueOf(a) === 1) {
                    broadcast(b);
                    continue;
                }
                if (isConstant(b) && valueOf(b) === 1) {
                    broadcast(a);
                    continue;
                }
                break;
            case 'BatchNormGrad':
                // Without an activation the gradient does not look at y: do not keep y alive for it.
                if (op.attributes['activation'] === 'none') {
                    ops.push({ ...op, inputs: [...op.inputs.slice(0, 5), b] });
                    continue;
                }
                break;
            default:
        }
        ops.push(op);
    }
    const outputs = Object.fromEntries(Object.entries(trace.outputs).map(([name, index]) => [name, alias[index]]));
    return { tensors, ops: live(ops, Object.values(outputs)), inputs: trace.inputs, outputs };
}
/** Operations that some output depends on, in order. */
function live(ops, outputs) {
    const needed = new Set(outputs);
    const kept = [];
    for (const op of [...ops].reverse()) {
        if (!op.outputs.some((index) => needed.has(index)))
            continue;
        op.inputs.forEach((index) => needed.add(index));
        kept.push(op);
    }
    return kept.reverse();
}

// EXTERNAL MODULE: ./build/engine/onnx/builder.js + 1 modules
var builder = __webpack_require__(90941);
;// CONCATENATED MODULE: ./build/engine/onnx/lowering.js
/**
 * Turns a recording into an ONNX graph. A recorded tensor can be present in several layouts at once: row-major as tfjs
 * has it, with its axes permuted (NCHW, OIHW …), or in channel blocks. A kernel asks for its inputs in the layout it
 * computes in and declares its output in the layout it produced; a conversion is a node made on demand, once. So
 * activations stay in the layout of the convolutions through everything element-wise between them.
 */




const nchw = [0, 3, 1, 2];
/** Batch last: every pixel is a contiguous run of all images. */
const chwn = [3, 1, 2, 0];
/** [kh, kw, in, out] → [out, kh, kw, in], as a graph has its kernels. */
const ohwi = [3, 0, 1, 2];
/** [kh, kw, in, out] → [out, in, kh, kw] */
const oihw = [3, 2, 0, 1];
const rowMajor = (rank) => Array.from({ length: rank }, (_, axis) => axis);
const permute = (list, permutation) => permutation.map((axis) => list[axis]);
class Lowering {
    trace;
    kernels;
    blocked;
    builder = new builder/* GraphBuilder */.Q();
    /** By tensor: layouts present, in the order they were made; the first is what the producer made. */
    present = new Map();
    broadcastSource = new Map();
    uniform = new Map();
    deferred = new Map();
    scaled = new Map();
    phases = new Map();
    centred = new Map();
    expansions = new Map();
    expansionGradients = new Map();
    readers = new Map();
    constructor(trace, kernels, blocked = null) {
        this.trace = trace;
        this.kernels = kernels;
        this.blocked = blocked;
        const read = (index, reader) => this.readers.set(index, [...(this.readers.get(index) ?? []), reader]);
        for (const op of trace.ops)
            for (const index of op.inputs)
                read(index, op.kernel);
        for (const index of Object.values(trace.outputs))
            read(index, 'output');
    }
    run() {
        for (const [name, index] of Object.entries(this.trace.inputs)) {
            this.set(index, this.builder.input(name, this.shape(index)));
        }
        for (const op of this.trace.ops) {
            const emit = this.kernels[op.kernel];
            if (!emit) {
                throw new errors/* EngineError */.NJ({
                    code: 'engine/unknown-kernel',
                    message: `the kernel ${op.kernel} was recorded but has no lowering to ONNX`,
                    fix: 'Add one (docs/engine.md, "How to add a kernel").',
                });
            }
            emit(this, op);
        }
        const fetches = Object.fromEntries(Object.entries(this.trace.outputs).map(([name, index]) => {
            return [name, this.builder.output(this.get(index), this.shape(index))];
        }));
        return { fetches, ...this.builder.finish() };
    }
    tensor(index) {
        return this.trace.tensors[index];
    }
    shape(index) {
        return this.tensor(index).shape;
    }
    set(index, value, layout = rowMajor(this.shape(index).length)) {
        const list = this.present.get(index) ?? [];
        list.push({ layout, value });
        this.present.set(index, list);
    }
    /** The kernels that read a tensor; `output` if the step returns it. */
    readersOf(index) {
        return this.readers.get(index) ?? [];
    }
    /** A tensor in blocks of which there is something cheaper; `whole` makes it for a reader that needs it. */
    setScaled(index, scaled, whole) {
        this.scaled.set(index, scaled);
        this.deferred.set(index, whole);
    }
    scaledOf(index) {
        return this.scaled.get(index) ?? null;
    }
    setPhases(index, phases, whole) {
        this.phases.set(index, phases);
        this.deferred.set(index, whole);
    }
    phasesOf(index) {
        return this.phases.get(index) ?? null;
    }
    setCentred(index, centred) {
        this.centred.set(index, centred);
    }
    centredOf(index) {
        return this.centred.get(index) ?? null;
    }
    setExpansion(index, expansion) {
        this.expansions.set(index, expansion);
    }
    expansionOf(index) {
        return this.expansions.get(index) ?? null;
    }
    /** The gradient to an expansion, and what its convolution's gradients are; `whole` makes it for any other reader. */
    setExpansionGradients(index, gradients, whole) {
        this.expansionGradients.set(index, gradients);
        this.deferred.set(index, whole);
    }
    expansionGradientsOf(index) {
        return this.expansionGradients.get(index) ?? null;
    }
    /** A tensor that is another one broadcast: made real only where a consumer cannot broadcast by itself. */
    setBroadcast(index, source) {
        this.broadcastSource.set(index, source);
    }
    uniformOf(index) {
        if (!this.uniform.has(index))
            this.uniform.set(index, uniformValue(this.tensor(index)));
        return this.uniform.get(index);
    }
    /** The layout that costs nothing: the one its producer made. */
    preferred(index) {
        return this.present.get(index)?.[0]?.layout ?? (this.deferred.has(index) ? 'blocked' : null);
    }
    has(index, layout) {
        if (layout === 'blocked' && this.deferred.has(index))
            return true;
        return this.present.get(index)?.some((entry) => sameLayout(entry.layout, layout)) ?? false;
    }
    /** The value of a tensor in a layout, converting if it is not present in it yet. */
    get(index, layout = rowMajor(this.shape(index).length)) {
        const found = this.present.get(index)?.find((entry) => sameLayout(entry.layout, layout));
        if (found)
            return found.value;
        const value = this.convert(index, layout);
        this.set(index, value, layout);
        return value;
    }
    convert(index, layout) {
        const shape = this.shape(index);
        const whole = this.deferred.get(index);
        if (whole && !this.present.has(index)) {
            this.set(index, whole(), 'blocked');
            return this.get(index, layout);
        }
        const entries = this.present.get(index) ?? [];
        if (layout === 'blocked') {
            const channelsLast = !this.has(index, nchw);
            return this.blocked.toBlocks(this.builder, this.get(index, channelsLast ? undefined : nchw), shape, channelsLast);
        }
        const inBlocks = entries.find((entry) => entry.layout === 'blocked');
        const from = entries.find((entry) => entry.layout !== 'blocked');
        if (inBlocks && (!from || sameLayout(layout, nchw) || isRowMajor(layout))) {
            const channelsLast = !sameLayout(layout, nchw);
            const value = this.blocked.fromBlocks(this.builder, inBlocks.value, shape, channelsLast);
            if (!channelsLast)
                return value;
            this.set(index, value);
            return this.repermute(value, shape, rowMajor(4), layout);
        }
        if (from)
            return this.repermute(from.value, shape, from.layout, layout);
        const source = this.broadcastSource.get(index);
        if (source !== undefined) {
            const value = this.operand(source, shape.length, layout);
            return this.builder.node('Expand', [value, this.builder.indices(permute(shape, layout))]);
        }
        return this.repermute(this.constant(index), shape, rowMajor(shape.length), layout);
    }
    constant(index) {
        const { constant, shape, type } = this.tensor(index);
        if (!constant)
            throw new Error(`tensor ${index} was used before it was computed`);
        switch (type) {
            case 'float32':
                return this.builder.floats(constant, shape);
            case 'int32':
                return this.builder.int32(Int32Array.from(constant), shape);
            case 'bool':
                return this.builder.bool(Uint8Array.from(constant), shape);
            default:
                return type;
        }
    }
    /** Transposes between two permutations of one shape; a Reshape where only axes of size 1 move. */
    repermute(value, shape, from, to) {
        const perm = to.map((axis) => from.indexOf(axis));
        const stored = permute(shape, from);
        const order = perm.filter((axis) => stored[axis] > 1);
        if (perm.every((axis, position) => axis === position))
            return value;
        if (order.every((axis, i) => i === 0 || axis > order[i - 1]))
            return this.builder.reshape(value, permute(shape, to));
        return this.builder.transpose(value, perm);
    }
    /**
     * A tensor as an operand of something that broadcasts, seen with `rank` axes in a permutation of them: a scalar for
     * uniform constants, the small source of a broadcast, the tensor itself otherwise.
     */
    operand(index, rank, layout) {
        const uniform = this.uniformOf(index);
        if (uniform !== null) {
            const { type } = this.tensor(index);
            if (type === 'float32')
                return this.builder.scalar(uniform);
            if (type === 'int32')
                return this.builder.int32(Int32Array.of(uniform), []);
            return this.builder.bool(Uint8Array.of(uniform), []);
        }
        const source = this.broadcastSource.get(index);
        if (source !== undefined)
            return this.operand(source, rank, layout);
        const shape = this.shape(index);
        if (shape.length === rank)
            return this.get(index, layout);
        const padded = [...Array.from({ length: rank - shape.length }, () => 1), ...shape];
        if (isRowMajor(layout))
            return this.get(index);
        const value = (0,trace/* sizeOf */.$)(shape) === 1 ? this.get(index) : this.builder.reshape(this.get(index), padded);
        return (0,trace/* sizeOf */.$)(shape) === 1 ? value : this.repermute(value, padded, rowMajor(rank), layout);
    }
    /** True if the operand, as `operand` gives it, has every element of the result. */
    isFull(index, shape) {
        return (this.uniformOf(index) === null && !this.broadcastSource.has(index) && (0,trace/* sizeOf */.$)(this.shape(index)) === (0,trace/* sizeOf */.$)(shape));
    }
    /** The smallest tensor that broadcasts to this one. */
    sourceOf(index) {
        const source = this.broadcastSource.get(index);
        return source === undefined ? index : this.sourceOf(source);
    }
}
const isRowMajor = (layout) => layout.every((axis, position) => axis === position);
function sameLayout(a, b) {
    if (a === 'blocked' || b === 'blocked')
        return a === b;
    return a.length === b.length && a.every((axis, position) => axis === b[position]);
}

;// CONCATENATED MODULE: ./build/engine/onnx/kernels/spatial.js
const geometryOf = (op) => op.attributes;
/** ONNX order: begins, then ends. */
const onnxPads = ([top, bottom, left, right]) => [top, left, bottom, right];
/** Rows and columns spread apart by a stride, with zeros between and after: [N, C, H·s, W·s]. */
function stretch(b, value, [n, c, h, w], [sh, sw], block) {
    if (sh === 1 && sw === 1)
        return value;
    const rows = b.reshape(value, [(n * c * h) / block, 1, w, block]);
    const padded = b.node('Pad', [rows, b.indices([0, 0, 0, 0, 0, sh - 1, 0, (sw - 1) * block])]);
    return b.reshape(padded, [n, c, h * sh, w * sw]);
}
/** Zeros added around (ONNX order: top, left, bottom, right); a negative number cuts rows or columns off. */
function border(b, value, [n, c, h, w], sides, block) {
    if (sides.every((side) => side === 0))
        return value;
    const [top, left, bottom, right] = sides;
    const [fromH, fromW] = [Math.max(0, -top), Math.max(0, -left)];
    const [toH, toW] = [h + Math.min(0, bottom), w + Math.min(0, right)];
    let view = b.reshape(value, [(n * c) / block, h, w, block]);
    if (sides.some((side) => side < 0))
        view = b.slice(view, [fromH, fromW], [toH, toW], [1, 2]);
    const [t, l, bt, r] = sides.map((side) => Math.max(0, side));
    if (t + bt === 0 && l + r > 0 && block > 1) {
        // Long runs: Concat moves them on every thread, Pad on one.
        const zeros = (width) => {
            if (width === 0)
                return [];
            return [b.node('ConstantOfShape', [b.indices([(n * c) / block, toH - fromH, width, block])])];
        };
        view = b.node('Concat', [...zeros(l), view, ...zeros(r)], { axis: 2 });
    }
    else if (t + l + bt + r > 0)
        view = b.node('Pad', [view, b.indices([0, t, l, 0, 0, bt, r, 0])]);
    return b.reshape(view, [n, c, toH - fromH + t + bt, toW - fromW + l + r]);
}
/**
 * Padding (ONNX order) that makes a convolution of x by dy, dilated by the stride, come out at exactly the filter's
 * size.
 */
function filterGradientPads(x, dy, [kh, kw], { strides, pads }) {
    const end = (size, out, k, stride, begin) => stride * (out - 1) + k - size - begin;
    const bottom = end(x[0], dy[0], kh, strides[0], pads[0]);
    const right = end(x[1], dy[1], kw, strides[1], pads[2]);
    return [pads[0], pads[2], bottom, right];
}
const isPointwise = ([kh, kw], { pads }) => kh === 1 && kw === 1 && pads.every((pad) => pad === 0);

;// CONCATENATED MODULE: ./build/engine/onnx/kernels/input-gradient.js

/** dx[q·s + r] = Σ dy[q + (r + p − t)/s]·w[t] over the taps t for which that is whole. */
function phasesOf(size, kernel, stride, pad) {
    const count = Math.ceil(size / stride);
    return Array.from({ length: stride }, (_, phase) => {
        const all = Array.from({ length: kernel }, (__, i) => kernel - 1 - i);
        const taps = all.filter((tap) => (phase + pad - tap) % stride === 0);
        return { taps, begin: taps.length === 0 ? 0 : (taps[0] - phase - pad) / stride, count };
    });
}
/**
 * dx from dy, in phases. Where a phase has no tap, or channels are not in blocks (pixels would have to be interleaved
 * one by one), dy is stretched with zeros instead, and dx is its only phase.
 */
function inputPhases(b, dy, dyShape, dxShape, [kh, kw], { strides, pads }, block, convolve) {
    const [n, c, ho, wo] = dyShape;
    const [, , h, w] = dxShape;
    if (kh === 1 && kw === 1 && pads.every((pad) => pad === 0)) {
        return { counts: strides, images: [convolve(dy, { rows: [0], columns: [0] }, [0, 0, 0, 0], [ho, wo])] };
    }
    const strided = strides[0] > 1 || strides[1] > 1;
    const rows = phasesOf(h, kh, strides[0], pads[0]);
    const columns = phasesOf(w, kw, strides[1], pads[2]);
    if (strided && (block === 1 || [...rows, ...columns].some(({ taps }) => taps.length === 0))) {
        const wide = [n, c, ho * strides[0], wo * strides[1]];
        const geometry = { strides: [1, 1], dilations: [1, 1], pads };
        const stretched = stretch(b, dy, dyShape, strides, block);
        return inputPhases(b, stretched, wide, dxShape, [kh, kw], geometry, block, convolve);
    }
    const phase = (row, column) => {
        const end = (along, size) => along.count + along.taps.length - 1 - size - along.begin;
        const sides = [row.begin, column.begin, end(row, ho), end(column, wo)];
        const cuts = sides.map((side) => Math.min(0, side));
        const added = sides.map((side) => Math.max(0, side));
        const [top, left, bottom, right] = cuts;
        const cut = border(b, dy, dyShape, cuts, block);
        return convolve(cut, { rows: row.taps, columns: column.taps }, added, [ho + top + bottom, wo + left + right]);
    };
    return { counts: strides, images: rows.flatMap((row) => columns.map((column) => phase(row, column))) };
}
/** The sum of two images with the same phases. */
function addPhases(b, one, other) {
    const [more, fewer] = one.images.length < other.images.length ? [other, one] : [one, other];
    const images = more.images.map((image, i) => {
        const term = fewer.images[i];
        return term === undefined ? image : b.node('Add', [image, term]);
    });
    return { counts: one.counts, images };
}
/** The whole image [N, C, H, W]. */
function joinPhases(b, phases, shape, block) {
    const { counts, images } = phases;
    const [n, c, h, w] = shape;
    if (counts[0] === 1 && counts[1] === 1)
        return images[0];
    const size = [n, c, Math.ceil(h / counts[0]), Math.ceil(w / counts[1])];
    const [reachH, reachW] = [size[2] * counts[0], size[3] * counts[1]];
    const whole = images.length === 1 ? stretch(b, images[0], size, counts, block) : interleave(b, images, counts, size, block);
    return border(b, whole, [n, c, reachH, reachW], [0, 0, h - reachH, w - reachW], block);
}
/** Phases, each [N, C, H, W], woven into one [N, C, H·rows, W·columns]. */
function interleave(b, images, [rows, columns], [n, c, h, w], block) {
    const lines = (n * c * h) / block;
    const weave = (values, outer, inner) => {
        if (values.length === 1)
            return values[0];
        const views = values.map((value) => b.reshape(value, [outer, 1, inner]));
        return b.node('Concat', views, { axis: 1 });
    };
    const woven = Array.from({ length: rows }, (_, row) => weave(images.slice(row * columns, (row + 1) * columns), lines * w, block));
    return b.reshape(weave(woven, lines, w * columns * block), [n, c, h * rows, w * columns]);
}
/** dx from dy, whole; everything as in `inputPhases`. */
function inputGradient(...of) {
    const [b, , , dxShape, , , block] = of;
    return joinPhases(b, inputPhases(...of), dxShape, block);
}

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(53484);
;// CONCATENATED MODULE: ./build/engine/onnx/kernels/elementwise.js


/** The permutation that the operands are already in; blocks count as NCHW, since plain kernels read them so. */
function layoutOf(lowering, indices, rank) {
    const identity = rowMajor(rank);
    if (rank !== 4)
        return identity;
    for (const index of indices) {
        if (lowering.shape(index).length !== rank)
            continue;
        const preferred = lowering.preferred(index);
        if (preferred === 'blocked')
            return [0, 3, 1, 2];
        if (preferred && !isRowMajor(preferred))
            return preferred;
    }
    return identity;
}
/** Shapes of the operands as `Lowering.operand` gives them, broadcast together. */
function operandsShape(lowering, indices) {
    const shapes = indices.map((index) => lowering.uniformOf(index) !== null ? [] : [...lowering.shape(lowering.sourceOf(index))]);
    return shapes.reduce((all, shape) => tf_core_node.backend_util.assertAndGetBroadcastShape(all, shape), []);
}
/** Brings the operands into one layout, computes, and keeps the result in it. */
function elementwise(compute) {
    return (lowering, op) => {
        const [out] = op.outputs;
        const shape = lowering.shape(out);
        const layout = layoutOf(lowering, op.inputs, shape.length);
        const operands = op.inputs.map((index) => lowering.operand(index, shape.length, layout));
        const value = compute(lowering, operands, op);
        const reached = operandsShape(lowering, op.inputs);
        const padded = [...Array.from({ length: shape.length - reached.length }, () => 1), ...reached];
        const full = padded.every((size, axis) => size === shape[axis]) && reached.length === shape.length;
        const expanded = () => lowering.builder.node('Expand', [value, lowering.builder.indices(permute(shape, layout))]);
        lowering.set(out, full ? value : expanded(), layout);
    };
}
const node = (name, attributes = {}) => elementwise(({ builder }, operands) => builder.node(name, operands, attributes));
/** 2^100: a slope that turns HardSigmoid into a step without rounding, since it is a power of two. */
const steep = 2 ** 100;
/** 1 where y > 0 (and y < 6), else 0, for y the output of relu or relu6. One pass, no boolean tensor. */
function activationMask(lowering, y, activation) {
    const { builder } = lowering;
    const above = builder.node('HardSigmoid', [y], { alpha: { float: steep }, beta: { float: 0 } });
    if (activation === 'relu')
        return above;
    const below = builder.node('HardSigmoid', [y], { alpha: { float: -steep }, beta: { float: 6 * steep } });
    return builder.node('Mul', [above, below]);
}
function activationNode(lowering, x, activation) {
    const { builder } = lowering;
    if (activation === 'relu')
        return builder.node('Relu', [x]);
    if (activation === 'relu6')
        return builder.node('Clip', [x, builder.scalar(0), builder.scalar(6)]);
    return x;
}
const castTo = { float32: 1, int32: 6, bool: 9 };
/** One scale and one zero point for the whole tensor. */
const isPerTensor = (lowering, parameters) => parameters.every((index) => lowering.shape(index).length === 0);
const fakeQuantize = (lowering, [x, scale, zeroPoint], op) => {
    const { builder } = lowering;
    const { qmin, qmax } = op.attributes;
    const perTensor = isPerTensor(lowering, op.inputs.slice(1));
    const storage = storageOf(qmin, qmax);
    if (perTensor && storage) {
        const zero = builder.node('Cast', [zeroPoint], { to: storage });
        const codes = builder.node('QuantizeLinear', [x, scale, zero]);
        return builder.node('DequantizeLinear', [codes, scale, zero]);
    }
    return fakeQuantizeArithmetic(lowering, [x, scale, zeroPoint], op);
};
/**
 * The same numbers without QuantizeLinear. For inference too: there onnxruntime's optimiser takes a DequantizeLinear
 * before a convolution for a wish to compute in int8, and rounds the float filter as well.
 */
const fakeQuantizeArithmetic = ({ builder }, [x, scale, zeroPoint], op) => {
    const { qmin, qmax } = op.attributes;
    // Clipping before adding the zero point would save a pass, but codes must be clipped as TFLite clips them.
    const codes = builder.node('Add', [builder.node('Round', [builder.node('Div', [x, scale])]), zeroPoint]);
    const clipped = builder.node('Clip', [codes, builder.scalar(qmin), builder.scalar(qmax)]);
    return builder.node('Mul', [builder.node('Sub', [clipped, zeroPoint]), scale]);
};
const fakeQuantizeGrad = (lowering, [dy, x, scale, zeroPoint], op) => {
    const { builder } = lowering;
    const limit = (code) => builder.node('Mul', [builder.node('Sub', [builder.scalar(code), zeroPoint]), scale]);
    const [low, high] = [limit(op.attributes['qmin']), limit(op.attributes['qmax'])];
    const perTensor = isPerTensor(lowering, op.inputs.slice(2));
    const clipped = perTensor
        ? builder.node('Clip', [x, low, high])
        : builder.node('Min', [builder.node('Max', [x, low]), high]);
    const inside = builder.node('Cast', [builder.node('Equal', [x, clipped])], { to: castTo.float32 });
    return builder.node('Mul', [dy, inside]);
};
const elementwiseKernels = {
    Abs: node('Abs'),
    Erf: node('Erf'),
    Exp: node('Exp'),
    Floor: node('Floor'),
    Log: node('Log'),
    Neg: node('Neg'),
    Relu: node('Relu'),
    Round: node('Round'),
    Sigmoid: node('Sigmoid'),
    Sign: node('Sign'),
    Sqrt: node('Sqrt'),
    Tanh: node('Tanh'),
    Add: node('Add'),
    Maximum: node('Max'),
    Minimum: node('Min'),
    Multiply: node('Mul'),
    Pow: node('Pow'),
    RealDiv: node('Div'),
    Sub: node('Sub'),
    AddN: node('Sum'),
    Equal: node('Equal'),
    Greater: node('Greater'),
    GreaterEqual: node('GreaterOrEqual'),
    Less: node('Less'),
    LessEqual: node('LessOrEqual'),
    LogicalAnd: node('And'),
    LogicalNot: node('Not'),
    LogicalOr: node('Or'),
    Select: node('Where'),
    NotEqual: elementwise(({ builder }, operands) => builder.node('Not', [builder.node('Equal', operands)])),
    Relu6: elementwise((lowering, [x]) => activationNode(lowering, x, 'relu6')),
    Rsqrt: elementwise(({ builder }, [x]) => builder.node('Reciprocal', [builder.node('Sqrt', [x])])),
    Square: elementwise(({ builder }, [x]) => builder.node('Mul', [x, x])),
    SquaredDifference: elementwise(({ builder }, operands) => {
        const difference = builder.node('Sub', operands);
        return builder.node('Mul', [difference, difference]);
    }),
    /** tfjs: 1 where x > 0, alpha elsewhere; NaN stays NaN. */
    Step: elementwise(({ builder }, [x], op) => {
        const above = builder.node('Greater', [x, builder.scalar(0)]);
        const alpha = op.attributes['alpha'];
        if (!alpha)
            return builder.node('Cast', [above], { to: castTo.float32 });
        return builder.node('Where', [above, builder.scalar(1), builder.scalar(alpha)]);
    }),
    ClipByValue: elementwise(({ builder }, [x], { attributes }) => {
        const limits = ['clipValueMin', 'clipValueMax'].map((key) => builder.scalar(attributes[key]));
        return builder.node('Clip', [x, ...limits]);
    }),
    Cast: elementwise((lowering, [x], op) => {
        return lowering.builder.node('Cast', [x], { to: castTo[lowering.tensor(op.outputs[0]).type] });
    }),
    ActivationGrad: elementwise((lowering, [dy, y], { attributes }) => {
        return lowering.builder.node('Mul', [dy, activationMask(lowering, y, attributes['activation'])]);
    }),
    FakeQuantize: elementwise(fakeQuantize),
    FakeQuantizeGrad: elementwise(fakeQuantizeGrad),
    FakeQuantizeActivationGrad: elementwise((lowering, [dy, y, scale, zeroPoint], op) => {
        const passed = fakeQuantizeGrad(lowering, [dy, y, scale, zeroPoint], op);
        return lowering.builder.node('Mul', [passed, activationMask(lowering, y, op.attributes['activation'])]);
    }),
};
/** The ONNX type whose range is exactly [qmin, qmax]: then one QuantizeLinear rounds and clips. */
function storageOf(qmin, qmax) {
    if (qmin === -128 && qmax === 127)
        return 3;
    if (qmin === 0 && qmax === 255)
        return 2;
    return null;
}

;// CONCATENATED MODULE: ./build/engine/onnx/kernels/convolution.js




/** Some taps of a recorded filter [kh, kw, a, b], as [a, b, rows, columns]. */
function filterTaps(lowering, index, { rows, columns }) {
    const { builder } = lowering;
    const [kh, kw, a, b] = lowering.shape(index);
    const flat = builder.reshape(lowering.get(index), [kh * kw, a * b]);
    const picked = pickTaps(builder, flat, 0, rows.flatMap((row) => columns.map((column) => row * kw + column)), kh * kw);
    return builder.reshape(builder.transpose(picked, [1, 0]), [a, b, rows.length, columns.length]);
}
/** Taps along an axis in another order, or only some of them. */
function pickTaps(b, value, axis, order, taps) {
    if (order.length === taps && order.every((tap, i) => tap === i))
        return value;
    return b.node('Gather', [value, b.indices(order)], { axis });
}
const spatial = (lowering, index) => {
    const [, h, w] = lowering.shape(index);
    return [h, w];
};
const filterSize = (lowering, index) => lowering.shape(index).slice(0, 2);
const toNchw = (shape) => nchw.map((axis) => shape[axis]);
/** Convolution, then the bias and the activation that were fused with it. */
function convolve(lowering, op, filter, group) {
    const [x, , bias] = op.inputs;
    const { strides, dilations, pads } = geometryOf(op);
    const inputs = [lowering.get(x, nchw), filter, ...(bias === undefined ? [] : [lowering.get(bias)])];
    const y = lowering.builder.node('Conv', inputs, { strides, dilations, pads: onnxPads(pads), group });
    lowering.set(op.outputs[0], activationNode(lowering, y, activationOf(op)), nchw);
}
const activationOf = (op) => op.attributes['activation'] ?? 'none';
const convolveNchw = (lowering, op) => convolve(lowering, op, lowering.get(op.inputs[1], oihw), 1);
/** Depthwise filter [kh, kw, in, multiplier] as ONNX's [in·multiplier, 1, kh, kw]. */
function depthwiseFilter(lowering, index) {
    const [kh, kw, channels, multiplier] = lowering.shape(index);
    return lowering.builder.reshape(lowering.get(index, [2, 3, 0, 1]), [channels * multiplier, 1, kh, kw]);
}
const depthwise = (lowering, op) => {
    convolve(lowering, op, depthwiseFilter(lowering, op.inputs[1]), lowering.shape(op.inputs[0])[3]);
};
/** dx of a strided dense convolution: a matrix product whose columns are added into place. */
function transposedConvolution(lowering, dy, filter, out, geometry) {
    const { strides, pads } = geometry;
    const [size, from, kernel] = [spatial(lowering, out), spatial(lowering, dy), filterSize(lowering, filter)];
    const reach = (axis) => strides[axis] * (from[axis] - 1) + kernel[axis] - pads[2 * axis] - pads[2 * axis + 1];
    const attributes = { strides, pads: onnxPads(pads), output_padding: [size[0] - reach(0), size[1] - reach(1)] };
    const inputs = [lowering.get(dy, nchw), lowering.get(filter, oihw)];
    return lowering.builder.node('ConvTranspose', inputs, attributes);
}
/** The gradient to the input of a dense convolution, image by image. */
const inputGradientNchw = (lowering, op) => {
    const { builder } = lowering;
    const [dy, filter] = op.inputs;
    const out = op.outputs[0];
    const geometry = geometryOf(op);
    if (geometry.strides.some((stride) => stride > 1)) {
        lowering.set(out, transposedConvolution(lowering, dy, filter, out, geometry), nchw);
        return;
    }
    const convolve = (value, taps, pads) => builder.node('Conv', [value, filterTaps(lowering, filter, taps)], { pads });
    const [dyShape, dxShape] = [toNchw(lowering.shape(dy)), toNchw(lowering.shape(out))];
    const size = filterSize(lowering, filter);
    const dx = inputGradient(builder, lowering.get(dy, nchw), dyShape, dxShape, size, geometry, 1, convolve);
    lowering.set(out, dx, nchw);
};
const convolutionKernels = {
    Conv2D: convolveNchw,
    DepthwiseConv2dNative: depthwise,
};

;// CONCATENATED MODULE: ./build/engine/onnx/batch-last/images.js

/** Of a recorded [N, H, W, C]. */
function imageShape(lowering, index) {
    const [n, h, w, c] = lowering.shape(index);
    return [c, h, w, n];
}
/** As src/engine/onnx/kernels/spatial.ts sees them: one image of C·N channels in blocks of N. */
const asBlocks = ([c, h, w, n]) => [1, c * n, h, w];
const extent = (size, kernel, dilation, pads, stride) => Math.floor((size + pads - dilation * (kernel - 1) - 1) / stride) + 1;
/**
 * A convolution of x, [C, H, W, N] → [O, Ho, Wo, N]. Without a stride along the width, a step of one pixel is a step of
 * N numbers in rows of W·N: two axes are enough, and faster than three.
 */
function images_convolve(b, x, shape, filter, { strides, dilations, pads }, bias = null) {
    const [c, h, w, n] = shape;
    const [kh, kw] = filter.size;
    const [top, left, bottom, right] = onnxPads(pads);
    const group = c / filter.inChannels;
    const outShape = [
        filter.outChannels,
        extent(h, kh, dilations[0], top + bottom, strides[0]),
        extent(w, kw, dilations[1], left + right, strides[1]),
        n,
    ];
    const last = bias === null ? [] : [bias];
    if (strides[1] === 1) {
        const attributes = {
            strides,
            dilations: [dilations[0], dilations[1] * n],
            pads: [top, left * n, bottom, right * n],
            group,
        };
        const y = b.node('Conv', [b.reshape(x, [1, c, h, w * n]), filter.value, ...last], attributes);
        return { value: b.reshape(y, outShape), shape: outShape };
    }
    const attributes = {
        strides: [...strides, 1],
        dilations: [...dilations, 1],
        pads: [top, left, 0, bottom, right, 0],
        group,
    };
    const taps = b.reshape(filter.value, [filter.outChannels, filter.inChannels, kh, kw, 1]);
    const y = b.node('Conv', [b.reshape(x, [1, c, h, w, n]), taps, ...last], attributes);
    return { value: b.reshape(y, outShape), shape: outShape };
}
/** The pixels from `begin` on that are `stride` apart, `count` along each axis. */
function pixels(b, x, [, h, w], begin, stride, count) {
    const ends = [begin[0] + stride[0] * (count[0] - 1) + 1, begin[1] + stride[1] * (count[1] - 1) + 1];
    const isAll = begin.every((at) => at === 0) && count[0] === h && count[1] === w;
    return isAll ? x : b.slice(x, begin, ends, [1, 2], stride);
}

;// CONCATENATED MODULE: ./build/engine/onnx/batch-last/convolution.js
/**
 * Dense convolutions and their gradients for training with standard operators, batch last. The gradient to the input is
 * a convolution of dy with the flipped filter, phase by phase where there is a stride; the gradient to the filter is
 * im2col (one grouped convolution with one-hot filters: exact, and faster than slices) and one matrix product.
 */






/**
 * onnxruntime splits a product over threads by its columns, the pixels, and blocks its sums by how many columns a part
 * has, if it has few: bits would depend on the number of threads. Up to eight threads they do not where sums are short
 * or pixels many; elsewhere, image by image, nothing is split.
 */
const isSplitSafely = (terms, pixels) => terms <= 128 || pixels >= 2048;
const conv2d = (lowering, op) => {
    const [x, filter, bias] = op.inputs;
    const [kh, kw, inChannels, outChannels] = lowering.shape(filter);
    const [, ho, wo, images] = imageShape(lowering, op.outputs[0]);
    if (!isSplitSafely(kh * kw * inChannels, ho * wo * images)) {
        convolveNchw(lowering, op);
        return;
    }
    const { value } = images_convolve(lowering.builder, lowering.get(x, chwn), imageShape(lowering, x), { value: lowering.get(filter, oihw), outChannels, inChannels, size: [kh, kw] }, geometryOf(op), bias === undefined ? null : lowering.get(bias));
    lowering.set(op.outputs[0], activationNode(lowering, value, activationOf(op)), chwn);
};
const backpropInput = (lowering, op) => {
    const { builder: b } = lowering;
    const [dy, filter] = op.inputs;
    const out = op.outputs[0];
    const [kh, kw, channels, outChannels] = lowering.shape(filter);
    const [dyShape, dxShape] = [imageShape(lowering, dy), imageShape(lowering, out)];
    const [, h, w, images] = dxShape;
    const { strides } = geometryOf(op);
    const [phases, pixelCount] = [strides[0] * strides[1], h * w * images];
    if (!isSplitSafely(Math.ceil(kh / strides[0]) * Math.ceil(kw / strides[1]) * outChannels, pixelCount / phases)) {
        inputGradientNchw(lowering, op);
        return;
    }
    const convolveTaps = (value, taps, [top, left, bottom, right], [height, width]) => {
        const size = [taps.rows.length, taps.columns.length];
        const { value: y, shape } = images_convolve(b, value, [outChannels, height, width, images], { value: filterTaps(lowering, filter, taps), outChannels: channels, inChannels: outChannels, size }, { strides: [1, 1], dilations: [1, 1], pads: [top, bottom, left, right] });
        return b.reshape(y, asBlocks(shape));
    };
    const dx = inputGradient(b, b.reshape(lowering.get(dy, chwn), asBlocks(dyShape)), asBlocks(dyShape), asBlocks(dxShape), [kh, kw], geometryOf(op), images, convolveTaps);
    lowering.set(out, b.reshape(dx, dxShape), chwn);
};
const backpropFilter = (lowering, op) => {
    const { builder: b } = lowering;
    const [x, dy] = op.inputs;
    const out = op.outputs[0];
    const [kh, kw, channels, outChannels] = lowering.shape(out);
    const [shape, geometry, taps] = [imageShape(lowering, x), geometryOf(op), kh * kw];
    const [, ho, wo, images] = imageShape(lowering, dy);
    const filter = () => b.floats(oneHot(channels, taps), [channels * taps, 1, kh, kw]);
    const columns = isPointwise([kh, kw], geometry)
        ? pixels(b, lowering.get(x, chwn), shape, [0, 0], geometry.strides, [ho, wo])
        : images_convolve(b, lowering.get(x, chwn), shape, { value: filter(), outChannels: channels * taps, inChannels: 1, size: [kh, kw] }, geometry).value;
    const reach = ho * wo * images;
    const rows = channels * taps;
    const [x2, dy2] = [b.reshape(columns, [rows, reach]), b.reshape(lowering.get(dy, chwn), [outChannels, reach])];
    // Split over threads by rows if there are no fewer than columns, and not at all with few columns: see isSplitSafely.
    const most = Math.max(rows, outChannels);
    if (most < 16 ? rows < outChannels : rows >= outChannels) {
        const product = b.node('Gemm', [x2, dy2], { transB: 1 });
        lowering.set(out, b.reshape(product, [channels, kh, kw, outChannels]), [2, 0, 1, 3]);
    }
    else {
        const product = b.node('Gemm', [dy2, x2], { transB: 1 });
        lowering.set(out, b.reshape(product, [outChannels, channels, kh, kw]), oihw);
    }
};
/** For every channel, one filter per tap that picks it. */
function oneHot(channels, taps) {
    const filters = new Float32Array(channels * taps * taps);
    for (let i = 0; i < channels * taps; i++)
        filters[i * taps + (i % taps)] = 1;
    return filters;
}
const denseKernels = {
    Conv2D: conv2d,
    Conv2DBackpropInput: backpropInput,
    Conv2DBackpropFilter: backpropFilter,
};

;// CONCATENATED MODULE: ./build/engine/onnx/batch-last/depthwise.js






const four = (lowering, index) => lowering.shape(index);
/** Rows of an image per row of the filter up to which banded matrices pay; measured with AVX-512. */
const bandedRows = 3;
/** The same for the gradient to the filter, whose other way is a pass over the images for each tap. */
const bandedGradientRows = 8;
const isBanded = (h, kh, { dilations }) => dilations[0] === 1 && h <= bandedRows * kh;
/** Which row of the filter joins row `to` of y and row `from` of x, as one-hot: [Ho·H, kh], or, by x's rows, [H·Ho, kh]. */
function bands(kh, ho, h, { strides, pads }, byX) {
    const oneHot = new Float32Array(ho * h * kh);
    for (let to = 0; to < ho; to++) {
        for (let row = 0; row < kh; row++) {
            const from = to * strides[0] + row - pads[0];
            if (from >= 0 && from < h)
                oneHot[(byX ? from * ho + to : to * h + from) * kh + row] = 1;
        }
    }
    return oneHot;
}
/** A filter's rows spread over bands: [C·m, Ho·H, kw], or, by x's rows and with its columns flipped, [C·m, H·Ho, kw]. */
function banded(lowering, index, ho, h, geometry, byX) {
    const { builder: b } = lowering;
    const [kh, kw, channels, multiplier] = four(lowering, index);
    const order = Array.from({ length: kw }, (_, column) => (byX ? kw - 1 - column : column));
    const maps = channels * multiplier;
    const columns = pickTaps(b, b.reshape(lowering.get(index), [kh, kw, maps]), 1, order, kw);
    const oneHot = b.floats(bands(kh, ho, h, geometry, byX), [ho * h, kh]);
    return b.node('MatMul', [oneHot, b.transpose(columns, [2, 0, 1])]);
}
const forward = (lowering, op) => {
    const { builder: b } = lowering;
    const [x, filter, biasIndex] = op.inputs;
    const [kh, kw, channels, multiplier] = four(lowering, filter);
    const [geometry, shape] = [geometryOf(op), imageShape(lowering, x)];
    const [, h, w, n] = shape;
    const [maps, ho] = [channels * multiplier, imageShape(lowering, op.outputs[0])[1]];
    const bias = biasIndex === undefined ? null : lowering.get(biasIndex);
    const set = (value) => {
        lowering.set(op.outputs[0], activationNode(lowering, value, activationOf(op)), chwn);
    };
    if (!isBanded(h, kh, geometry)) {
        const taps = {
            value: depthwiseFilter(lowering, filter),
            outChannels: maps,
            inChannels: 1,
            size: [kh, kw],
        };
        set(images_convolve(b, lowering.get(x, chwn), shape, taps, geometry, bias).value);
        return;
    }
    const { strides, dilations, pads } = geometry;
    const bands = banded(lowering, filter, ho, h, geometry, false);
    const { value } = images_convolve(b, lowering.get(x, chwn), [channels * h, w, 1, n], { value: b.reshape(bands, [maps * ho, h, kw, 1]), outChannels: maps * ho, inChannels: h, size: [kw, 1] }, { strides: [strides[1], 1], dilations: [dilations[1], 1], pads: [pads[2], pads[3], 0, 0] });
    const y = b.reshape(value, [maps, ho, imageShape(lowering, op.outputs[0])[2], n]);
    set(bias === null ? y : b.node('Add', [y, b.reshape(bias, [maps, 1, 1, 1])]));
};
const depthwise_backpropInput = (lowering, op) => {
    const { builder: b } = lowering;
    const [dy, filter] = op.inputs;
    const out = op.outputs[0];
    const [kh, kw, channels, multiplier] = four(lowering, filter);
    const [dyShape, dxShape, geometry] = [imageShape(lowering, dy), imageShape(lowering, out), geometryOf(op)];
    const [maps, ho, wo, n] = dyShape;
    const [, h, w] = dxShape;
    const { strides, pads } = geometry;
    const value = b.reshape(lowering.get(dy, chwn), asBlocks(dyShape));
    if (!isBanded(h, kh, geometry)) {
        const convolveTaps = (part, taps, [top, left, bottom, right], [height, width]) => {
            const size = [taps.rows.length, taps.columns.length];
            const { value: y, shape } = images_convolve(b, part, [maps, height, width, n], { value: filterTaps(lowering, filter, taps), outChannels: channels, inChannels: multiplier, size }, { strides: [1, 1], dilations: [1, 1], pads: [top, bottom, left, right] });
            return b.reshape(y, asBlocks(shape));
        };
        const size = [kh, kw];
        const dx = inputGradient(b, value, asBlocks(dyShape), asBlocks(dxShape), size, geometry, n, convolveTaps);
        lowering.set(out, b.reshape(dx, dxShape), chwn);
        return;
    }
    // Bands take care of strides down a column; along a row, dy is stretched with zeros.
    const wide = stretch(b, value, asBlocks(dyShape), [1, strides[1]], n);
    const stretched = wo * strides[1];
    const sides = [kw - 1 - pads[2], w + pads[2] - stretched];
    const cuts = [0, Math.min(0, sides[0]), 0, Math.min(0, sides[1])];
    const cut = border(b, wide, [1, maps * n, ho, stretched], cuts, n);
    const spread = b.reshape(banded(lowering, filter, ho, h, geometry, true), [channels, multiplier, h, ho, kw]);
    const bands = multiplier === 1 ? spread : b.transpose(spread, [0, 2, 1, 3, 4]);
    const { value: dx } = images_convolve(b, cut, [maps * ho, stretched + cuts[1] + cuts[3], 1, n], {
        value: b.reshape(bands, [channels * h, multiplier * ho, kw, 1]),
        outChannels: channels * h,
        inChannels: multiplier * ho,
        size: [kw, 1],
    }, { strides: [1, 1], dilations: [1, 1], pads: [Math.max(0, sides[0]), Math.max(0, sides[1]), 0, 0] });
    lowering.set(out, b.reshape(dx, dxShape), chwn);
};
const depthwise_backpropFilter = (lowering, op) => {
    const { builder: b } = lowering;
    const [x, dy] = op.inputs;
    const out = op.outputs[0];
    const [kh, kw, channels, multiplier] = four(lowering, out);
    const [shape, dyShape, geometry] = [imageShape(lowering, x), imageShape(lowering, dy), geometryOf(op)];
    const [, h, w, n] = shape;
    const [, ho, wo] = dyShape;
    const [, left, , right] = filterGradientPads([h, w], [ho, wo], [kh, kw], geometry);
    if (h > bandedGradientRows * kh) {
        lowering.set(out, tapByTap(lowering, op, shape, dyShape));
        return;
    }
    const edged = b.reshape(border(b, lowering.get(x, chwn), asBlocks(shape), [0, left, 0, right], n), [
        channels,
        h,
        w + left + right,
        n,
    ]);
    // What each column of the filter sees, by one Gather: it runs on every thread, and makes one product of all columns.
    const columns = Int32Array.from({ length: kw * wo }, (_, i) => Math.floor(i / wo) + (i % wo) * geometry.strides[1]);
    const seen = b.node('Gather', [edged, b.int32(columns, [kw, wo])], { axis: 2 });
    const rows = b.reshape(lowering.get(dy, chwn), [channels, multiplier * ho, wo * n]);
    const product = b.node('MatMul', [b.reshape(seen, [channels, h * kw, wo * n]), b.transpose(rows, [0, 2, 1])]);
    const inOrder = b.transpose(b.reshape(product, [channels, h, kw, multiplier, ho]), [2, 0, 3, 1, 4]);
    const maps = channels * multiplier;
    // More rows than columns: onnxruntime splits it over threads by rows, which leaves the sums alone.
    const oneHot = b.floats(bands(kh, ho, h, geometry, true), [h * ho, kh]);
    const sums = b.node('Gemm', [b.reshape(inOrder, [kw * maps, h * ho]), oneHot]);
    lowering.set(out, b.reshape(b.transpose(sums, [1, 0]), four(lowering, out)));
};
/** Sums of products of dy with x, for each tap: [kh, kw, C, m]. */
function tapByTap(lowering, op, shape, [maps, ho, wo]) {
    const { builder: b } = lowering;
    const [x, dy] = op.inputs;
    const [kh, kw, channels, multiplier] = four(lowering, op.outputs[0]);
    const [, h, w, n] = shape;
    const geometry = geometryOf(op);
    const image = b.reshape(lowering.get(x, chwn), [channels, 1, h * w * n]);
    const repeated = multiplier === 1 ? image : b.node('Expand', [image, b.indices([channels, multiplier, h * w * n])]);
    const sides = filterGradientPads([h, w], [ho, wo], [kh, kw], geometry);
    const edgedShape = [maps, h + sides[0] + sides[2], w + sides[1] + sides[3], n];
    const edged = b.reshape(border(b, repeated, [1, maps * n, h, w], sides, n), edgedShape);
    const gradient = lowering.get(dy, chwn);
    const taps = Array.from({ length: kh * kw }, (_, tap) => {
        const at = [Math.floor(tap / kw), tap % kw];
        const product = b.node('Mul', [pixels(b, edged, edgedShape, at, geometry.strides, [ho, wo]), gradient]);
        const sum = b.node('ReduceSum', [b.reshape(product, [maps, ho * wo * n]), b.indices([1])], { keepdims: 0 });
        return b.reshape(sum, [1, maps]);
    });
    const stacked = taps.length === 1 ? taps[0] : b.node('Concat', taps, { axis: 0 });
    return b.reshape(stacked, four(lowering, op.outputs[0]));
}
const depthwiseKernels = {
    DepthwiseConv2dNative: forward,
    DepthwiseConv2dNativeBackpropInput: depthwise_backpropInput,
    DepthwiseConv2dNativeBackpropFilter: depthwise_backpropFilter,
};

;// CONCATENATED MODULE: ./build/engine/onnx/kernels/batch-norm.js
/**
 * Batch normalisation with standard operators, in whatever layout the activations have. The centred x is made once and
 * serves the variance, the output and the gradient.
 */


function channelsOf(lowering, index) {
    const shape = lowering.shape(index);
    const layout = layoutOf(lowering, [index], shape.length);
    const axes = layout.map((_, position) => position).filter((position) => layout[position] !== shape.length - 1);
    return { layout, axes, count: (0,trace/* sizeOf */.$)(shape) / shape.at(-1) };
}
/** 1 / √(variance + epsilon), [C]. */
function reciprocalDeviation(lowering, variance, epsilon) {
    const { builder: b } = lowering;
    return b.node('Reciprocal', [b.node('Sqrt', [b.node('Add', [lowering.get(variance), b.scalar(epsilon)])])]);
}
/** A per-channel vector seen in the layout of the activations. */
function spread(lowering, vector, { layout }, channels) {
    const rank = layout.length;
    const shape = layout.map((axis) => (axis === rank - 1 ? channels : 1));
    return lowering.builder.reshape(vector, shape);
}
/** x − mean, in the layout of the activations; one node however often it is asked for. */
function centred(lowering, x, mean, channels) {
    const shift = spread(lowering, lowering.get(mean), channels, lowering.shape(mean)[0]);
    return lowering.builder.node('Sub', [lowering.get(x, channels.layout), shift]);
}
const batchNormKernels = {
    BatchNormStats: (lowering, op) => {
        const { builder: b } = lowering;
        const [x] = op.inputs;
        const [meanOut, varianceOut] = op.outputs;
        const channels = channelsOf(lowering, x);
        const { layout, axes } = channels;
        lowering.set(meanOut, b.node('ReduceMean', [lowering.get(x, layout)], { axes, keepdims: 0 }));
        const difference = centred(lowering, x, meanOut, channels);
        const variance = b.node('ReduceMean', [b.node('Mul', [difference, difference])], { axes, keepdims: 0 });
        lowering.set(varianceOut, variance);
    },
    BatchNormApply: (lowering, op) => {
        const { builder: b } = lowering;
        const [x, gamma, beta, mean, variance] = op.inputs;
        const out = op.outputs[0];
        const channels = channelsOf(lowering, x);
        const size = lowering.shape(x).at(-1);
        const rstd = reciprocalDeviation(lowering, variance, op.attributes['epsilon']);
        const scale = spread(lowering, b.node('Mul', [lowering.get(gamma), rstd]), channels, size);
        const scaled = b.node('Mul', [centred(lowering, x, mean, channels), scale]);
        const shifted = b.node('Add', [scaled, spread(lowering, lowering.get(beta), channels, size)]);
        const residual = op.inputs[5];
        const rank = lowering.shape(x).length;
        const summed = residual === undefined ? shifted : b.node('Add', [shifted, lowering.operand(residual, rank, channels.layout)]);
        lowering.set(out, activationNode(lowering, summed, op.attributes['activation']), channels.layout);
    },
    BatchNormGrad: (lowering, op) => {
        const { builder: b } = lowering;
        const [dy, x, gamma, mean, variance, y] = op.inputs;
        const [dxOut, dGammaOut, dBetaOut] = op.outputs;
        const channels = channelsOf(lowering, x);
        const { layout, axes, count } = channels;
        const size = lowering.shape(x).at(-1);
        const vector = (value) => spread(lowering, value, channels, size);
        const activation = op.attributes['activation'];
        const rank = lowering.shape(x).length;
        const gradient = activation === 'none'
            ? lowering.get(dy, layout)
            : b.node('Mul', [
                lowering.operand(dy, rank, layout),
                activationMask(lowering, lowering.get(y, layout), activation),
            ]);
        const rstd = reciprocalDeviation(lowering, variance, op.attributes['epsilon']);
        const difference = centred(lowering, x, mean, channels);
        const sum = (value) => b.node('ReduceSum', [value, b.indices(axes)], { keepdims: 0 });
        const dBeta = sum(gradient);
        const dGamma = b.node('Mul', [sum(b.node('Mul', [gradient, difference])), rstd]);
        // dx = a·dy − (x − mean)·(a·rstd·dGamma/count) − a·dBeta/count with a = gamma·rstd
        const a = b.node('Mul', [lowering.get(gamma), rstd]);
        const perElement = b.node('Mul', [a, b.scalar(1 / count)]);
        const slope = b.node('Mul', [perElement, b.node('Mul', [rstd, dGamma])]);
        const offset = b.node('Mul', [perElement, dBeta]);
        const first = b.node('Mul', [gradient, vector(a)]);
        const second = b.node('Mul', [difference, vector(slope)]);
        const dx = b.node('Sub', [b.node('Sub', [first, second]), vector(offset)]);
        lowering.set(dxOut, dx, layout);
        lowering.set(dGammaOut, dGamma);
        lowering.set(dBetaOut, dBeta);
    },
};

;// CONCATENATED MODULE: ./build/engine/onnx/kernels/pool.js
/**
 * Pooling and its gradients with standard operators, NCHW. Average pooling divides by the number of real pixels in a
 * window (TFLite, TensorFlow), forward and backward. The gradient of max pooling goes to the first maximum in a window,
 * in row order, as in TensorFlow.
 */



const windowOf = (attributes) => ({ ...attributes, dilations: [1, 1] });
const pool_toNchw = (shape) => nchw.map((axis) => shape[axis]);
const pool_forward = (name) => (lowering, op) => {
    const { size, strides, pads } = windowOf(op.attributes);
    const attributes = { kernel_shape: size, strides, pads: onnxPads(pads) };
    lowering.set(op.outputs[0], lowering.builder.node(name, [lowering.get(op.inputs[0], nchw)], attributes), nchw);
};
/** 1 / (real pixels under each window), [1, 1, Ho, Wo]. */
function reciprocalCounts([ho, wo], [h, w], { size, strides, pads }) {
    const covered = (out, limit, k, stride, begin) => {
        const start = out * stride - begin;
        return Math.min(limit, start + k) - Math.max(0, start);
    };
    const counts = new Float32Array(ho * wo);
    for (let i = 0; i < ho; i++) {
        for (let j = 0; j < wo; j++) {
            counts[i * wo + j] =
                1 / (covered(i, h, size[0], strides[0], pads[0]) * covered(j, w, size[1], strides[1], pads[2]));
        }
    }
    return counts;
}
const averageGradient = (lowering, op) => {
    const { builder: b } = lowering;
    const [dy] = op.inputs;
    const out = op.outputs[0];
    const window = windowOf(op.attributes);
    const [dyShape, dxShape] = [pool_toNchw(lowering.shape(dy)), pool_toNchw(lowering.shape(out))];
    const [ho, wo] = dyShape.slice(2);
    const counts = b.floats(reciprocalCounts([ho, wo], dxShape.slice(2), window), [1, 1, ho, wo]);
    const shared = b.node('Mul', [lowering.get(dy, nchw), counts]);
    const channels = dxShape[1];
    const ones = b.floats(new Float32Array(channels * window.size[0] * window.size[1]).fill(1), [
        channels,
        1,
        ...window.size,
    ]);
    const spread = (value, _, pads) => b.node('Conv', [value, ones], { pads, group: channels });
    lowering.set(out, inputGradient(b, shared, dyShape, dxShape, window.size, window, 1, spread), nchw);
};
/** For each tap of the window: the pixels it sees, which of them are a maximum not yet taken, and their share of dy. */
const maxGradient = (lowering, op) => {
    const { builder: b } = lowering;
    const [dy, x, y] = op.inputs;
    const out = op.outputs[0];
    const { size, strides, pads } = windowOf(op.attributes);
    const [n, c, h, w] = pool_toNchw(lowering.shape(out));
    const [ho, wo] = pool_toNchw(lowering.shape(dy)).slice(2);
    const [gradient, maximum] = [lowering.get(dy, nchw), lowering.get(y, nchw)];
    const reach = [strides[0] * (ho - 1) + size[0], strides[1] * (wo - 1) + size[1]];
    const whole = [Math.max(reach[0], h + pads[0]), Math.max(reach[1], w + pads[2])];
    const around = [0, 0, pads[0], pads[2], 0, 0, whole[0] - h - pads[0], whole[1] - w - pads[2]];
    const padded = b.node('Pad', [lowering.get(x, nchw), b.indices(around), b.scalar(-3.4028234663852886e38)]);
    let taken = null;
    let total = null;
    for (let i = 0; i < size[0]; i++) {
        for (let j = 0; j < size[1]; j++) {
            const seen = taps(lowering, padded, [i, j], [ho, wo], strides);
            const equal = b.node('Equal', [seen, maximum]);
            const mine = taken === null ? equal : b.node('And', [equal, b.node('Not', [taken])]);
            taken = taken === null ? equal : b.node('Or', [taken, equal]);
            const share = b.node('Mul', [gradient, b.node('Cast', [mine], { to: 1 })]);
            const wide = [ho * strides[0], wo * strides[1]];
            const spread = stretch(b, share, [n, c, ho, wo], strides, 1);
            const sides = [i, j, whole[0] - i - wide[0], whole[1] - j - wide[1]];
            const placed = border(b, spread, [n, c, ...wide], sides, 1);
            total = total === null ? placed : b.node('Add', [total, placed]);
        }
    }
    const dx = b.slice(total, [pads[0], pads[2]], [pads[0] + h, pads[2] + w], [2, 3]);
    lowering.set(out, dx, nchw);
};
function taps(lowering, padded, [i, j], [ho, wo], [sh, sw]) {
    const { builder: b } = lowering;
    const ends = [i + sh * (ho - 1) + 1, j + sw * (wo - 1) + 1];
    return b.slice(padded, [i, j], ends, [2, 3], [sh, sw]);
}
const poolKernels = {
    AvgPool: pool_forward('AveragePool'),
    MaxPool: pool_forward('MaxPool'),
    AvgPoolGrad: averageGradient,
    MaxPoolGrad: maxGradient,
};

;// CONCATENATED MODULE: ./build/engine/onnx/kernels/reduce.js


function reduction(name) {
    return (lowering, op) => {
        const { builder } = lowering;
        const [x] = op.inputs;
        const [out] = op.outputs;
        const axes = op.attributes['axes'];
        const keep = op.attributes['keepDims'] === true;
        const rank = lowering.shape(x).length;
        const layout = layoutOf(lowering, [x], rank);
        const value = lowering.get(x, layout);
        if (axes.length === 0) {
            lowering.set(out, value, layout);
            return;
        }
        const positions = axes.map((axis) => layout.indexOf(axis)).sort((a, b) => a - b);
        const keepdims = Number(keep);
        const reduced = name === 'ReduceSum'
            ? builder.node(name, [value, builder.indices(positions)], { keepdims })
            : builder.node(name, [value], { axes: positions, keepdims });
        // Without kept axes the result has its own, in the order in which the layout has what is left.
        const left = layout.filter((axis) => !axes.includes(axis));
        const inOrder = [...left].sort((a, b) => a - b);
        lowering.set(out, reduced, keep ? layout : left.map((axis) => inOrder.indexOf(axis)));
    };
}
const reduceKernels = {
    Sum: reduction('ReduceSum'),
    Mean: reduction('ReduceMean'),
    Max: reduction('ReduceMax'),
    Min: reduction('ReduceMin'),
    Softmax: (lowering, op) => {
        const axis = op.attributes['axis'][0];
        lowering.set(op.outputs[0], lowering.builder.node('Softmax', [lowering.get(op.inputs[0])], { axis }));
    },
    BatchMatMul: (lowering, op) => {
        const { builder } = lowering;
        const [a, b] = op.inputs;
        const { transposeA, transposeB } = op.attributes;
        const rank = lowering.shape(a).length;
        if (rank === 2 && lowering.shape(b).length === 2) {
            const attributes = { transA: Number(transposeA), transB: Number(transposeB) };
            lowering.set(op.outputs[0], builder.node('Gemm', [lowering.get(a), lowering.get(b)], attributes));
            return;
        }
        const side = (index, transpose) => {
            const axes = rowMajor(lowering.shape(index).length);
            const swapped = [...axes.slice(0, -2), axes.at(-1), axes.at(-2)];
            return transpose ? builder.transpose(lowering.get(index), swapped) : lowering.get(index);
        };
        lowering.set(op.outputs[0], builder.node('MatMul', [side(a, transposeA), side(b, transposeB)]));
    },
};

;// CONCATENATED MODULE: ./build/engine/onnx/kernels/shape.js


const numbers = (value) => value;
function stack(lowering, inputs, out, axis) {
    const layout = layoutOf(lowering, inputs, lowering.shape(out).length);
    const values = inputs.map((index) => lowering.get(index, layout));
    lowering.set(out, lowering.builder.node('Concat', values, { axis: layout.indexOf(axis) }), layout);
}
/** Reshapes the row-major value. */
const reshape = (lowering, op) => {
    const out = op.outputs[0];
    lowering.set(out, lowering.builder.reshape(lowering.get(op.inputs[0]), lowering.shape(out)));
};
/** Moves nothing: what is stored is the transposed tensor in another layout, and a reader may want that one. */
const transpose = (lowering, op) => {
    const [x] = op.inputs;
    const [out] = op.outputs;
    const perm = numbers(op.attributes['perm']);
    if (lowering.has(x, perm))
        lowering.set(out, lowering.get(x, perm));
    else {
        const layout = perm.map((_, axis) => perm.indexOf(axis));
        lowering.set(out, lowering.get(x), layout);
    }
};
const shapeKernels = {
    Reshape: reshape,
    ExpandDims: reshape,
    BroadcastTo: (lowering, op) => lowering.setBroadcast(op.outputs[0], op.inputs[0]),
    Transpose: transpose,
    Tile: (lowering, op) => {
        const repeats = lowering.builder.indices(numbers(op.attributes['reps']));
        lowering.set(op.outputs[0], lowering.builder.node('Tile', [lowering.get(op.inputs[0]), repeats]));
    },
    Concat: (lowering, op) => stack(lowering, op.inputs, op.outputs[0], op.attributes['axis']),
    Pack: (lowering, op) => {
        const axis = op.attributes['axis'];
        const values = op.inputs.map((index) => {
            const shape = [...lowering.shape(index)];
            shape.splice(axis, 0, 1);
            return lowering.builder.reshape(lowering.get(index), shape);
        });
        lowering.set(op.outputs[0], lowering.builder.node('Concat', values, { axis }));
    },
    SplitV: (lowering, op) => {
        const { builder } = lowering;
        const sizes = builder.indices(numbers(op.attributes['sizes']));
        const axis = op.attributes['axis'];
        const parts = builder.multi('Split', [lowering.get(op.inputs[0]), sizes], op.outputs.length, { axis });
        op.outputs.forEach((out, position) => lowering.set(out, parts[position]));
    },
    Slice: (lowering, op) => {
        const { builder } = lowering;
        const out = op.outputs[0];
        const shape = lowering.shape(out);
        const layout = layoutOf(lowering, op.inputs, shape.length);
        const begin = permute(numbers(op.attributes['begin']), layout);
        const end = permute(shape, layout).map((size, axis) => size + begin[axis]);
        const value = lowering.get(op.inputs[0], layout);
        lowering.set(out, builder.slice(value, begin, end, rowMajor(shape.length)), layout);
    },
    PadV2: (lowering, op) => {
        const { builder } = lowering;
        const out = op.outputs[0];
        const layout = layoutOf(lowering, op.inputs, lowering.shape(out).length);
        const value = lowering.get(op.inputs[0], layout);
        const pads = builder.indices(shape_onnxPads(numbers(op.attributes['paddings']), layout));
        lowering.set(out, builder.node('Pad', [value, pads, builder.scalar(op.attributes['value'])]), layout);
    },
};
/** tfjs [before, after] per axis → ONNX all befores, then all afters, in a layout's axis order. */
function shape_onnxPads(paddings, layout) {
    const before = layout.map((axis) => paddings[2 * axis]);
    const after = layout.map((axis) => paddings[2 * axis + 1]);
    return [...before, ...after];
}

;// CONCATENATED MODULE: ./build/engine/onnx/standard.js









/** For training: convolutions and their gradients with the batch last. */
const standardKernels = {
    ...batchNormKernels,
    ...elementwiseKernels,
    ...poolKernels,
    ...reduceKernels,
    ...shapeKernels,
    ...denseKernels,
    ...depthwiseKernels,
};
const inferenceKernels = {
    ...standardKernels,
    ...convolutionKernels,
    FakeQuantize: elementwise(fakeQuantizeArithmetic),
};
function lowerStandard(trace, purpose) {
    return new Lowering(trace, purpose === 'training' ? standardKernels : inferenceKernels).run();
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/layout.js
/**
 * Channel blocks, as onnxruntime's nchwc kernels store them: [N, C/b, H, W, b], declared [N, C, H, W] with C rounded up
 * to the block. What the extra channels hold is finite and never read back: filters have zeros for them.
 */



const roundUp = (value, block) => Math.ceil(value / block) * block;
function blockedLayout(block) {
    return {
        block,
        toBlocks(b, value, shape, channelsLast) {
            const [n, h, w, c] = shape;
            const stored = roundUp(c, block);
            // ReorderInput copies four channels at a time; it rounds up to the block by itself.
            const reach = roundUp(c, 4);
            const shortBy = reach - c;
            const ends = channelsLast ? [0, 0, 0, shortBy] : [0, shortBy, 0, 0];
            const padded = shortBy === 0 ? value : b.node('Pad', [value, b.indices([0, 0, 0, 0, ...ends])]);
            // One pixel, or one block of channels stored last, is in blocks already.
            if (reach === stored && (h * w === 1 || (channelsLast && stored === block))) {
                return b.reshape(padded, [n, stored, h, w]);
            }
            return b.node('ReorderInput', [padded], channelsLast ? { channels_last: 1 } : {}, builder/* nchwcDomain */.CI);
        },
        fromBlocks(b, value, shape, channelsLast) {
            const [n, h, w, c] = shape;
            if (c === roundUp(c, block) && (h * w === 1 || (channelsLast && c === block))) {
                return b.reshape(value, channelsLast ? [n, h, w, c] : [n, c, h, w]);
            }
            const attributes = { channels: c, ...(channelsLast ? { channels_last: 1 } : {}) };
            return b.node('ReorderOutput', [value], attributes, builder/* nchwcDomain */.CI);
        },
    };
}
const layout_four = (lowering, index) => lowering.shape(index);
/** True for activations that are better left NCHW: few channels, and nothing has put them into blocks. */
function isNarrow(lowering, index) {
    return layout_four(lowering, index)[3] < lowering.blocked.block && !lowering.has(index, 'blocked');
}
/** dy in blocks, or dy without a factor per channel [C] that belongs to it. */
function gradientOf(lowering, dy) {
    return lowering.scaledOf(dy) ?? { value: lowering.get(dy, 'blocked'), scale: null };
}
/** Keeps a tensor in phases, which are joined only for a reader that needs it whole. */
function setPhases(lowering, index, phases) {
    const { builder, blocked } = lowering;
    lowering.setPhases(index, phases, () => joinPhases(builder, phases, storedShape(lowering, index), blocked.block));
}
/** [N, C, H, W] of a recorded [N, H, W, C], C as stored. */
function storedShape(lowering, index) {
    const [n, h, w, c] = layout_four(lowering, index);
    return [n, roundUp(c, lowering.blocked.block), h, w];
}
/** Appends zeros to the last axis. */
function padLast(b, value, shape, to) {
    const by = to - shape.at(-1);
    if (by === 0)
        return value;
    return b.node('Pad', [value, b.indices([...shape.map(() => 0), ...shape.slice(1).map(() => 0), by])]);
}
/** A recorded [C] vector with zeros up to the block: [Cp]. */
function paddedVector(lowering, value, channels) {
    return padLast(lowering.builder, value, [channels], roundUp(channels, lowering.blocked.block));
}
/** The first `channels` of a [Cp] vector. */
function unpadded(b, vector, stored, channels) {
    if (stored === channels)
        return vector;
    return b.slice(vector, [0], [channels], [0]);
}
function nchwcConv(b, inputs, attributes) {
    return b.node('Conv', inputs, attributes, builder/* nchwcDomain */.CI);
}
/** Attributes of an activation that a kernel applies as it stores. */
function fusedActivation(activation) {
    if (activation === 'relu')
        return { activation: 'Relu' };
    if (activation === 'relu6')
        return { activation: 'Clip', activation_params: { floats: [0, 6] } };
    return {};
}
/** Attributes of |x|, exact: what the kernel multiplies negative values by is −1. */
const absolute = { activation: 'LeakyRelu', activation_params: { floats: [-1] } };
/** Pixels that a depthwise kernel takes at a time: enough to repay its call, few enough to be in the cache when it applies an activation. */
const longLine = 64;
/** [N, C, H, W] with several rows as one, for kernels that see no neighbours: they are called once for each row. */
function withLongRows([n, c, h, w]) {
    for (let rows = Math.min(h, Math.floor(longLine / w)); rows > 1; rows--) {
        if (h % rows === 0)
            return [n, c, h / rows, w * rows];
    }
    return [n, c, h, w];
}
/**
 * activation(x · scale + shift + sum), per channel: one pass. `shape` is that of x as stored; `scale` and `shift` are [Cp] or
 * numbers for all.
 */
function channelAffine(b, x, shape, scale, shift, sum = null, activation = {}) {
    const stored = shape[1];
    const rows = withLongRows(shape);
    const isLong = rows[2] !== shape[2];
    const view = (value) => (isLong ? b.reshape(value, rows) : value);
    const vector = (value) => typeof value === 'number' ? b.floats(new Float32Array(stored).fill(value)) : value;
    const filter = b.reshape(vector(scale), [stored, 1, 1, 1]);
    const inputs = [view(x), filter, vector(shift), ...(sum === null ? [] : [view(sum)])];
    const result = nchwcConv(b, inputs, { group: stored, ...activation });
    return isLong ? b.reshape(result, shape) : result;
}
/**
 * Zeros around an image (ONNX order), by a depthwise 1x1 convolution with ones: it runs on every thread, Pad on one.
 * A negative side cuts off.
 */
function layout_frame(b, x, shape, sides, block) {
    const cuts = sides.map((side) => Math.min(0, side));
    const added = sides.map((side) => Math.max(0, side));
    const cut = border(b, x, shape, cuts, block);
    if (added.every((side) => side === 0))
        return cut;
    return nchwcConv(b, [cut, ones(b, shape[1])], { pads: added, group: shape[1] });
}
/** The filter of a depthwise 1x1 convolution that changes no value. */
const ones = (b, channels) => b.floats(new Float32Array(channels).fill(1), [channels, 1, 1, 1]);
/** Σ over pixels of x·y, per image and channel, [N, Cp]: a convolution of x by y as large as the image. */
function imageProducts(b, x, y, [n, c, h, w]) {
    const maps = n * c;
    const product = nchwcConv(b, [b.reshape(x, [1, maps, h, w]), b.reshape(y, [maps, 1, h, w])], { group: maps });
    return b.reshape(product, [n, c]);
}
/** Mean over pixels, per image and channel, [N, Cp]. */
function imageMeans(b, x, [n, c]) {
    return b.reshape(b.node('GlobalAveragePool', [x], {}, builder/* nchwcDomain */.CI), [n, c]);
}
/** Mean over images and pixels, [C]. */
function channelMeans(lowering, index) {
    const { builder: b } = lowering;
    const shape = storedShape(lowering, index);
    const perImage = imageMeans(b, lowering.get(index, 'blocked'), shape);
    const means = b.node('ReduceMean', [perImage], { axes: [0], keepdims: 0 });
    return unpadded(b, means, shape[1], lowering.shape(index)[3]);
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/channel-products.js
/**
 * Products of channels: Σ over images and pixels of x·y for each channel of x with each of y. They are gradients to pointwise
 * filters and the covariances of channels.
 */



/** Whether a product of channels is one convolution for each image: the pixels fill blocks, and repay the sum over images. */
const hasPixelColumns = (lowering, [, h, w], fewest) => (h * w) % lowering.blocked.block === 0 && h * w >= fewest;
/** The channels of a recorded tensor as columns. */
const columnsOf = (lowering, index) => columns(lowering.builder, lowering.get(index, nchw), lowering.shape(index));
/** The same of values in blocks, of a recorded shape [N, H, W, C]. */
function columnsOfBlocks(b, value, shape) {
    return columns(b, b.node('ReorderOutput', [value], { channels: shape[3] }, builder/* nchwcDomain */.CI), shape);
}
function columns(b, channelsFirst, [n, h, w, c]) {
    const pixelsLast = b.reshape(channelsFirst, [n, c, 1, h * w]);
    const value = b.node('ReorderInput', [pixelsLast], { channels_last: 1 }, builder/* nchwcDomain */.CI);
    return { value: b.reshape(value, [1, n * h * w, 1, c]), width: c };
}
/** One more column, of ones: its products with y are the sums of y. */
function withOnes(b, { value, width }, pixels, block) {
    const view = b.reshape(value, [pixels / block, width, block]);
    const padded = b.node('Pad', [view, b.indices([0, 0, 0, 0, 1, 0]), b.scalar(1)]);
    return { value: b.reshape(padded, [1, pixels, 1, width + 1]), width: width + 1 };
}
/**
 * The products of columns with the channels of y, whose blocks, [N, C, H, W], are filters as they are: [C/b, width, b], which is
 * an image of one row in blocks, [1, C, 1, width].
 */
function channelProducts(b, x, y, [n, c, h, w]) {
    const filters = b.reshape(y, [n * c, h * w, 1, 1]);
    const perImage = b.reshape(nchwcConv(b, [x.value, filters], { group: n }), [n, c * x.width]);
    return b.reshape(b.node('ReduceSum', [perImage, b.indices([0])], { keepdims: 0 }), [1, c, 1, x.width]);
}
/** Products as rows, [width, channels]. */
function asRows(b, products, width, channels) {
    return b.reshape(b.node('ReorderOutput', [products], { channels, channels_last: 1 }, builder/* nchwcDomain */.CI), [width, channels]);
}
/** Products as columns, [channels, width]. */
function asColumns(b, products, width, channels) {
    return b.reshape(b.node('ReorderOutput', [products], { channels }, builder/* nchwcDomain */.CI), [channels, width]);
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/filters.js
/** Filters and their gradients between the recorded layout and the kernels' blocked ones, inside the graph. */




/** [taps, A, B] recorded, both channel axes padded with zeros as asked. */
function padded(b, value, [, rows, columns], to) {
    const ends = [to[0] - rows, to[1] - columns];
    if (ends[0] === 0 && ends[1] === 0)
        return value;
    return b.node('Pad', [value, b.indices([0, 0, 0, 0, ...ends])]);
}
/** A recorded filter as [kh·kw, in, out]. */
function tapsOf(lowering, index) {
    const [kh, kw, rows, columns] = lowering.shape(index);
    return lowering.builder.reshape(lowering.get(index), [kh * kw, rows, columns]);
}
const orderOf = ({ rows, columns }, width) => rows.flatMap((row) => columns.map((column) => row * width + column));
/** [taps, in, out] → [out/b, in/b, taps, b, b]: OIHWBiBo once its taps have two axes. Moves whole blocks. */
function toBlocks(b, value, [taps, input, output], block) {
    const view = b.reshape(value, [taps, input / block, block, output / block, block]);
    return b.transpose(view, [3, 1, 0, 2, 4]);
}
/** A filter [.., out] times a factor per output channel, if there is one. */
const scaledBy = (b, value, scale) => scale === null ? value : b.node('Mul', [value, scale]);
/** A pointwise filter as a graph has it, [out, in], times a factor per output channel; null where only other layouts are there. */
function outputRows(lowering, index, scale) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [kh, kw, input, output] = lowering.shape(index);
    const isWhole = input % block === 0 && output % block === 0;
    if (kh * kw > 1 || !isWhole || !lowering.has(index, ohwi))
        return null;
    const rows = b.reshape(lowering.get(index, ohwi), [output, input]);
    return scale === null ? rows : b.node('Mul', [rows, b.reshape(scale, [output, 1])]);
}
/** The filter of a forward convolution of a blocked x, times a factor per output channel. */
function forwardFilter(lowering, index, scale = null) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [kh, kw, input, output] = lowering.shape(index);
    const [ip, op] = [roundUp(input, block), roundUp(output, block)];
    const rows = outputRows(lowering, index, scale);
    if (rows !== null) {
        const blocks = b.node('ReorderInput', [b.reshape(rows, [output / block, block, 1, input])], {}, builder/* nchwcDomain */.CI);
        return b.reshape(blocks, [output, input, 1, 1]);
    }
    const value = padded(b, scaledBy(b, tapsOf(lowering, index), scale), [kh * kw, input, output], [ip, op]);
    return b.reshape(toBlocks(b, value, [kh * kw, ip, op], block), [op, ip, kh, kw]);
}
/** The filter of a forward convolution of an x that has fewer channels than a block and stays NCHW: OIHWBo. */
function narrowFilter(lowering, index) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [kh, kw, input, output] = lowering.shape(index);
    const op = roundUp(output, block);
    const value = padded(b, tapsOf(lowering, index), [kh * kw, input, output], [input, op]);
    const view = b.reshape(value, [kh * kw, input, op / block, block]);
    return b.reshape(b.transpose(view, [2, 1, 0, 3]), [op, input, kh, kw]);
}
/** The filter that convolves dy (times a factor per channel) into dx with some of the taps: in and out exchanged. */
function backwardFilter(lowering, index, taps, scale) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [kh, kw, input, output] = lowering.shape(index);
    const [ip, op] = [roundUp(input, block), roundUp(output, block)];
    const rows = outputRows(lowering, index, scale);
    if (rows !== null) {
        const pixels = b.reshape(rows, [1, 1, output, input]);
        return b.reshape(b.node('ReorderInput', [pixels], { channels_last: 1 }, builder/* nchwcDomain */.CI), [input, output, 1, 1]);
    }
    // Channels are exchanged first, on whole matrices, so that what follows moves whole blocks.
    const exchanged = b.transpose(scaledBy(b, tapsOf(lowering, index), scale), [0, 2, 1]);
    const value = padded(b, exchanged, [kh * kw, output, input], [op, ip]);
    const picked = pickTaps(b, toBlocks(b, value, [kh * kw, op, ip], block), 2, orderOf(taps, kw), kh * kw);
    return b.reshape(picked, [ip, op, taps.rows.length, taps.columns.length]);
}
/** Taps of a depthwise filter [kh, kw, C, 1], times a factor per channel. */
function filters_depthwiseFilter(lowering, index, taps = null, scale = null) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [kh, kw, channels] = lowering.shape(index);
    const stored = roundUp(channels, block);
    const flat = scaledBy(b, b.reshape(lowering.get(index), [kh * kw, channels]), scale);
    const view = b.reshape(padLast(b, flat, [kh * kw, channels], stored), [kh * kw, stored / block, block]);
    const blocks = b.transpose(view, [1, 0, 2]);
    if (taps === null)
        return b.reshape(blocks, [stored, 1, kh, kw]);
    const picked = pickTaps(b, blocks, 1, orderOf(taps, kw), kh * kw);
    return b.reshape(picked, [stored, 1, taps.rows.length, taps.columns.length]);
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/expansion.js



/** Below, sums over images cost more than what they save. */
const fewestPixels = 64;
/** Products of x's channels cost width² for each pixel, and save passes over `outChannels` values. */
const worthwhile = (width, outChannels) => width * width <= 32 * outChannels;
/** Whether a pointwise convolution, which batch norm alone reads, need not be made. */
function isExpansion(lowering, x, filter) {
    const [, , width, outChannels] = layout_four(lowering, filter);
    return (width < outChannels && worthwhile(width, outChannels) && hasPixelColumns(lowering, layout_four(lowering, x), fewestPixels));
}
/**
 * @param xMean of each channel of x, [C]
 * @param mean of each channel of the convolution's result
 */
function expansionOf(lowering, x, filter, xMean, mean) {
    const { builder: b } = lowering;
    const shape = storedShape(lowering, x);
    const shift = paddedVector(lowering, b.node('Neg', [xMean]), layout_four(lowering, x)[3]);
    const value = channelAffine(b, lowering.get(x, 'blocked'), shape, 1, shift);
    const columns = columnsOfBlocks(b, value, layout_four(lowering, x));
    const scatter = channelProducts(b, columns, value, shape);
    const [, , width, outChannels] = layout_four(lowering, filter);
    const products = asRows(b, nchwcConv(b, [scatter, forwardFilter(lowering, filter)], {}), width, outChannels);
    return { x: value, shape, columns, filter, products, mean };
}
const sumOver = (b, value, axis) => b.node('ReduceSum', [value, b.indices([axis])], { keepdims: 0 });
const matrixOf = (lowering, filter) => {
    const [, , width, outChannels] = layout_four(lowering, filter);
    return lowering.builder.reshape(lowering.get(filter), [width, outChannels]);
};
const countOf = ([n, , h, w]) => n * h * w;
/** [C] */
function expansionVariance(lowering, { shape, filter, products }) {
    const { builder: b } = lowering;
    const squares = sumOver(b, b.node('Mul', [matrixOf(lowering, filter), products]), 0);
    // Rounding may leave a channel that does not vary a little less than nothing.
    return b.node('Max', [b.node('Mul', [squares, b.scalar(1 / countOf(shape))]), b.scalar(0)]);
}
/** activation(c · scale + shift + sum), with `scale` [C], and `shift` with zeros up to the block. */
function expanded(lowering, { x, filter }, scale, shift, sum = null, activation = {}) {
    const inputs = [x, forwardFilter(lowering, filter, scale), ...[shift, sum].filter((value) => value !== null)];
    return nchwcConv(lowering.builder, inputs, activation);
}
/**
 * @param g in blocks
 * @param rstd 1 / deviation, [C]
 * @param a gamma / deviation, [C]
 */
function expansionGradients(lowering, { x, shape, columns, filter, products }, g, rstd, a) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [, , width, outChannels] = layout_four(lowering, filter);
    const [n, stored, h, w] = shape;
    const weights = matrixOf(lowering, filter);
    const all = channelProducts(b, withOnes(b, columns, countOf(shape), block), g, [
        n,
        roundUp(outChannels, block),
        h,
        w,
    ]);
    const rows = asRows(b, all, width + 1, outChannels);
    const [xg, sum] = b.multi('Split', [rows, b.indices([width, 1])], 2, { axis: 0 });
    const dBeta = b.reshape(sum, [outChannels]);
    const dGamma = b.node('Mul', [sumOver(b, b.node('Mul', [weights, xg]), 0), rstd]);
    // The gradient to c is a·(g + c·slope + offset): see the gradient of batch norm.
    const perElement = b.scalar(-1 / countOf(shape));
    const slope = b.node('Mul', [b.node('Mul', [rstd, dGamma]), perElement]);
    const offset = b.node('Mul', [dBeta, perElement]);
    const dFilter = b.node('Mul', [b.node('Add', [xg, b.node('Mul', [products, slope])]), a]);
    const input = () => {
        const back = backwardFilter(lowering, filter, { rows: [0], columns: [0] }, a);
        const sloped = b.reshape(b.node('Mul', [weights, slope]), [1, 1, width, outChannels]);
        const square = nchwcConv(b, [lowering.blocked.toBlocks(b, sloped, [1, 1, width, outChannels], true), back], {});
        const view = b.reshape(square, [stored / block, width, block]);
        const rowsInBlocks = width === stored ? view : b.node('Pad', [view, b.indices([0, 0, 0, 0, stored - width, 0])]);
        const throughC = nchwcConv(b, [x, b.reshape(rowsInBlocks, [stored, stored, 1, 1])], {});
        const constant = sumOver(b, b.node('Mul', [weights, b.node('Mul', [a, offset])]), 1);
        return nchwcConv(b, [g, back, paddedVector(lowering, constant, width), throughC], {});
    };
    return { dBeta, dGamma, filter: b.reshape(dFilter, layout_four(lowering, filter)), input };
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/mask.js
/**
 * Gradients through activations and fake quantisation, in channel blocks: a mask of zeros and ones, times dy. (The
 * convolution kernel could apply HardSigmoid as it stores, but slower than the operator does.)
 */


/** 1 where |x · slope + offset| < 1, else 0, per channel; two passes instead of two masks and their product. */
function inside(lowering, y, slope, offset) {
    const { builder: b } = lowering;
    const shape = storedShape(lowering, y);
    const distance = channelAffine(b, lowering.get(y, 'blocked'), shape, slope, offset, null, absolute);
    return b.node('HardSigmoid', [distance], { alpha: { float: -steep }, beta: { float: steep } });
}
/** 1 where y > 0 (and y < 6, but for y within a rounding error of a corner), else 0; y is the activation's output. */
function mask_activationMask(lowering, y, activation) {
    if (activation === 'relu6')
        return inside(lowering, y, 1 / 3, -1);
    const value = lowering.get(y, 'blocked');
    return lowering.builder.node('HardSigmoid', [value], { alpha: { float: steep }, beta: { float: 0 } });
}
/** dy · mask, both of the shape of `like`; a dy that is a vector per image (the gradient of a mean) is not spread. */
function masked(lowering, dy, mask, like) {
    const { builder: b } = lowering;
    const [n, stored, h, w] = storedShape(lowering, like);
    const channels = lowering.shape(like)[3];
    const source = lowering.sourceOf(dy);
    const isVector = source !== dy && String(lowering.shape(source)) === String([n, 1, 1, channels]);
    if (!isVector)
        return b.node('Mul', [lowering.get(dy, 'blocked'), mask]);
    const rows = padLast(b, b.reshape(lowering.get(source), [n, channels]), [n, channels], stored);
    const maps = n * stored;
    const product = nchwcConv(b, [b.reshape(mask, [1, maps, h, w]), b.reshape(rows, [maps, 1, 1, 1])], { group: maps });
    return b.reshape(product, [n, stored, h, w]);
}
/** Gradient of an activation alone. */
function activationGradient(standard) {
    return (lowering, op) => {
        const [dy, y] = op.inputs;
        if (!lowering.has(y, 'blocked')) {
            standard(lowering, op);
            return;
        }
        const mask = mask_activationMask(lowering, y, op.attributes['activation']);
        lowering.set(op.outputs[0], masked(lowering, dy, mask, y), 'blocked');
    };
}
/**
 * Gradient of fake quantisation after relu or relu6: dy where 0 < y ≤ high (and y < 6), which is |y − high/2| < high/2
 * but for y within a rounding error of a corner. The low end needs no test: 0 is in the range of every quantisation.
 */
function quantisedActivationGradient(standard) {
    return (lowering, op) => {
        const { builder: b } = lowering;
        const [dy, y, scale, zeroPoint] = op.inputs;
        if (!lowering.has(y, 'blocked')) {
            standard(lowering, op);
            return;
        }
        const [, stored] = storedShape(lowering, y);
        const codes = b.node('Sub', [b.scalar(op.attributes['qmax']), lowering.get(zeroPoint)]);
        const top = b.node('Mul', [codes, lowering.get(scale)]);
        const high = op.attributes['activation'] === 'relu6' ? b.node('Min', [top, b.scalar(6)]) : top;
        const slope = b.node('Expand', [b.node('Div', [b.scalar(2), high]), b.indices([stored])]);
        const mask = inside(lowering, y, slope, -1);
        lowering.set(op.outputs[0], masked(lowering, dy, mask, y), 'blocked');
    };
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/batch-norm.js




/** x − mean, in blocks; one node however often it is asked for. */
function batch_norm_centred(lowering, x, mean) {
    const { builder: b } = lowering;
    const known = lowering.centredOf(x);
    if (known)
        return known.value;
    const expansion = lowering.expansionOf(x);
    if (expansion)
        return expanded(lowering, expansion, null, null);
    const channels = lowering.shape(mean)[0];
    const shift = b.node('Neg', [paddedVector(lowering, lowering.get(mean), channels)]);
    return channelAffine(b, lowering.get(x, 'blocked'), storedShape(lowering, x), 1, shift);
}
const stats = (lowering, op) => {
    const { builder: b } = lowering;
    const [x] = op.inputs;
    const [mean, variance] = op.outputs;
    const shape = storedShape(lowering, x);
    const [n, stored, h, w] = shape;
    const channels = lowering.shape(mean)[0];
    const expansion = lowering.expansionOf(x);
    if (expansion) {
        lowering.set(mean, expansion.mean);
        lowering.set(variance, expansionVariance(lowering, expansion));
        return;
    }
    lowering.set(mean, lowering.centredOf(x)?.mean ?? channelMeans(lowering, x));
    const difference = batch_norm_centred(lowering, x, mean);
    const squares = b.node('ReduceSum', [imageProducts(b, difference, difference, shape), b.indices([0])], {
        keepdims: 0,
    });
    const variances = b.node('Mul', [squares, b.scalar(1 / (n * h * w))]);
    lowering.set(variance, unpadded(b, variances, stored, channels));
};
const apply = (lowering, op) => {
    const { builder: b } = lowering;
    const [x, gamma, beta, mean, variance, residual] = op.inputs;
    const [out] = op.outputs;
    const shape = storedShape(lowering, x);
    const channels = lowering.shape(gamma)[0];
    const vector = (value) => paddedVector(lowering, value, channels);
    const rstd = reciprocalDeviation(lowering, variance, op.attributes['epsilon']);
    const factor = b.node('Mul', [lowering.get(gamma), rstd]);
    const sum = residual === undefined ? null : lowering.get(residual, 'blocked');
    const activation = fusedActivation(op.attributes['activation']);
    const expansion = lowering.expansionOf(x);
    if (expansion) {
        const y = expanded(lowering, expansion, factor, vector(lowering.get(beta)), sum, activation);
        lowering.set(out, y, 'blocked');
        return;
    }
    // By fixed statistics: nothing else reads x without its mean.
    const isFixed = !lowering.readersOf(x).includes('BatchNormStats');
    const input = isFixed ? lowering.get(x, 'blocked') : batch_norm_centred(lowering, x, mean);
    const shift = isFixed
        ? b.node('Sub', [lowering.get(beta), b.node('Mul', [lowering.get(mean), factor])])
        : lowering.get(beta);
    lowering.set(out, channelAffine(b, input, shape, vector(factor), vector(shift), sum, activation), 'blocked');
};
const norms = new Set(['BatchNormStats', 'BatchNormApply', 'BatchNormGrad']);
/** Whether batch norm alone reads a tensor, as what it normalises, and so never without its mean. */
function isOnlyNormalised(lowering, index) {
    const readers = lowering.readersOf(index);
    if (!readers.includes('BatchNormStats') || !readers.every((kernel) => norms.has(kernel)))
        return false;
    return lowering.trace.ops.every(({ kernel, inputs }) => {
        if (!inputs.includes(index))
            return true;
        return kernel === 'BatchNormGrad' ? inputs[0] !== index : inputs.lastIndexOf(index) === 0;
    });
}
const convolutionGradients = new Set([
    'Conv2DBackpropInput',
    'Conv2DBackpropFilter',
    'DepthwiseConv2dNativeBackpropInput',
    'DepthwiseConv2dNativeBackpropFilter',
]);
const gradient = (lowering, op) => {
    const { builder: b } = lowering;
    const [dy, x, gamma, mean, variance, y] = op.inputs;
    const [dxOut, dGammaOut, dBetaOut] = op.outputs;
    const shape = storedShape(lowering, x);
    const [n, stored, h, w] = shape;
    const channels = lowering.shape(gamma)[0];
    const vector = (value) => paddedVector(lowering, value, channels);
    const activation = op.attributes['activation'];
    const g = activation === 'none'
        ? lowering.get(dy, 'blocked')
        : masked(lowering, dy, mask_activationMask(lowering, y, activation), x);
    const rstd = reciprocalDeviation(lowering, variance, op.attributes['epsilon']);
    const a = b.node('Mul', [lowering.get(gamma), rstd]);
    const perElement = b.node('Mul', [a, b.scalar(-1 / (n * h * w))]);
    // dx = a·dy − (x − mean)·(a·rstd·dGamma/count) − a·dBeta/count with a = gamma·rstd
    const whole = (dGamma, dBeta) => {
        const slope = b.node('Mul', [perElement, b.node('Mul', [rstd, dGamma])]);
        const scaled = channelAffine(b, g, shape, vector(a), vector(b.node('Mul', [perElement, dBeta])));
        return channelAffine(b, batch_norm_centred(lowering, x, mean), shape, vector(slope), 0, scaled);
    };
    const expansion = lowering.expansionOf(x);
    if (expansion) {
        const { dGamma, dBeta, ...gradients } = expansionGradients(lowering, expansion, g, rstd, a);
        lowering.setExpansionGradients(dxOut, gradients, () => whole(dGamma, dBeta));
        lowering.set(dGammaOut, dGamma);
        lowering.set(dBetaOut, dBeta);
        return;
    }
    const difference = batch_norm_centred(lowering, x, mean);
    const over = (value) => b.node('ReduceSum', [value, b.indices([0])], { keepdims: 0 });
    const dBetaStored = b.node('Mul', [over(imageMeans(b, g, shape)), b.scalar(h * w)]);
    const dBeta = unpadded(b, dBetaStored, stored, channels);
    const products = unpadded(b, over(imageProducts(b, g, difference, shape)), stored, channels);
    const dGamma = b.node('Mul', [products, rstd]);
    if (lowering.readersOf(dxOut).every((kernel) => convolutionGradients.has(kernel))) {
        // Gradients of convolutions can have the factor a in their filter: one pass over the activations instead of two.
        const bySlope = b.node('Mul', [b.node('Mul', [rstd, dGamma]), b.scalar(-1 / (n * h * w))]);
        const byOffset = b.node('Mul', [dBeta, b.scalar(-1 / (n * h * w))]);
        const value = channelAffine(b, difference, shape, vector(bySlope), vector(byOffset), g);
        lowering.setScaled(dxOut, { value, scale: a }, () => whole(dGamma, dBeta));
    }
    else
        lowering.set(dxOut, whole(dGamma, dBeta), 'blocked');
    lowering.set(dGammaOut, dGamma);
    lowering.set(dBetaOut, dBeta);
};
/** Activations go through blocks; matrices (batch norm after a dense layer) do not. */
function blockedBatchNorm(standard) {
    const images = (name, x, emit) => (lowering, op) => (lowering.shape(op.inputs[x]).length === 4 ? emit : standard[name])(lowering, op);
    return {
        BatchNormStats: images('BatchNormStats', 0, stats),
        BatchNormApply: images('BatchNormApply', 0, apply),
        BatchNormGrad: images('BatchNormGrad', 1, gradient),
    };
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/filter-gradient.js
/**
 * Gradients to filters in channel blocks. They are convolutions too: images take the place of channels, and dy that of
 * the filter.
 */





/**
 * dW[i, j, c, o] = Σ over images and pixels of x[p + (i, j), c]·dy[p, o]: a convolution of x by dy, with images in place
 * of channels, a group for each block of images, and x's channels (those of a block) as neighbouring columns: dilated by
 * their number, and by the stride. All of x goes through one transposition of images and values, and rows of the result
 * are long enough for the kernel to work at full speed.
 */
const conv2dBackpropFilter = (lowering, op) => {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [x, dy] = op.inputs;
    const [out] = op.outputs;
    const known = lowering.expansionGradientsOf(dy);
    if (known) {
        lowering.set(out, known.filter);
        return;
    }
    if (isProductOfChannels(lowering, op)) {
        productsOfChannels(lowering, x, dy, out);
        return;
    }
    const [kh, kw, channels, outChannels] = layout_four(lowering, out);
    const [n, ho, wo] = layout_four(lowering, dy);
    const geometry = geometryOf(op);
    const pointwise = isPointwise([kh, kw], geometry);
    const [images, stored] = [roundUp(n, block), roundUp(outChannels, block)];
    const groups = images / block;
    const narrow = isNarrow(lowering, x);
    const [blocks, width] = narrow ? [1, channels] : [roundUp(channels, block) / block, block];
    const [value, shape] = pointwise
        ? pixelsAsColumns(lowering, x, geometry, [n, blocks, ho * wo * width])
        : imagesOfBlocks(lowering, x, geometry, [kh, kw], [ho, wo]);
    const image = b.node('ReorderInput', [filledImages(b, value, shape, images)], {}, builder/* nchwcDomain */.CI);
    const [size, dilations] = pointwise
        ? [[1, ho * wo], [1, width]]
        : [[ho, wo], [geometry.strides[0], geometry.strides[1] * width]];
    const gradient = gradientOf(lowering, dy);
    const perImage = filledImages(b, gradient.value, [1, n, 1, stored * ho * wo], images);
    const grouped = b.reshape(perImage, [groups, 1, block, stored * ho * wo]);
    const filter = b.reshape(b.node('ReorderInput', [grouped], { channels_last: 1 }, builder/* nchwcDomain */.CI), [
        groups * stored,
        block,
        ...size,
    ]);
    const product = nchwcConv(b, [image, filter], { dilations, group: groups });
    const [batch, rows] = pointwise ? [1, blocks] : [blocks, kh * kw];
    const perGroup = b.reshape(product, [batch, groups, stored * rows * width]);
    const sum = b.node('ReduceSum', [perGroup, b.indices([1])], { keepdims: 0 });
    if (pointwise && !narrow) {
        const rows = asColumns(b, b.reshape(sum, [1, stored, 1, blocks * width]), blocks * width, outChannels);
        setOutputRows(lowering, out, channels === blocks * width ? rows : b.slice(rows, [0], [channels], [1]), gradient.scale);
        return;
    }
    const taps = b.transpose(b.reshape(sum, [batch, stored / block, rows, width, block]), [2, 0, 3, 1, 4]);
    const all = b.reshape(taps, [kh * kw, blocks * width, stored]);
    setFilterGradient(lowering, out, all, [blocks * width, stored], [channels, outChannels], gradient.scale);
};
/** Below, sums over images cost more than what they save. */
const filter_gradient_fewestPixels = 256;
/** A pointwise filter's gradient is the products of x's channels with dy's. */
function isProductOfChannels(lowering, op) {
    const [x, dy] = op.inputs;
    const [kh, kw] = layout_four(lowering, op.outputs[0]);
    const geometry = geometryOf(op);
    const everywhere = isPointwise([kh, kw], geometry) && geometry.strides.every((stride) => stride === 1);
    return everywhere && !isNarrow(lowering, x) && hasPixelColumns(lowering, layout_four(lowering, dy), filter_gradient_fewestPixels);
}
/** The larger of x and dy stays as it is; the channels of the smaller are the columns. */
function productsOfChannels(lowering, x, dy, out) {
    const { builder: b } = lowering;
    const [xShape, dyShape] = [storedShape(lowering, x), storedShape(lowering, dy)];
    const [, , channels, outChannels] = layout_four(lowering, out);
    const { value, scale } = gradientOf(lowering, dy);
    const rows = xShape[1] <= dyShape[1]
        ? asColumns(b, channelProducts(b, columnsOf(lowering, x), value, dyShape), channels, outChannels)
        : asRows(b, channelProducts(b, columnsOfBlocks(b, value, layout_four(lowering, dy)), lowering.get(x, 'blocked'), xShape), outChannels, channels);
    setOutputRows(lowering, out, rows, scale);
}
/** The gradient to a pointwise filter, [out, in] as a graph has it, times the factor per output channel that dy lacked. */
function setOutputRows(lowering, out, rows, scale) {
    const { builder: b } = lowering;
    const [, , channels, outChannels] = layout_four(lowering, out);
    const whole = scale === null ? rows : b.node('Mul', [rows, b.reshape(scale, [outChannels, 1])]);
    lowering.set(out, b.reshape(whole, [outChannels, 1, 1, channels]), ohwi);
}
/** The pixels of x that a pointwise convolution reads, [1, N, C/b, pixels·b]: x as it is, but for a stride. */
function pixelsAsColumns(lowering, x, { strides }, [n, blocks, columns]) {
    const { builder: b } = lowering;
    const shape = [1, n, blocks, columns];
    const strided = strides[0] > 1 || strides[1] > 1;
    if (isNarrow(lowering, x)) {
        const [, h, w] = layout_four(lowering, x);
        const value = lowering.get(x);
        return [strided ? b.slice(value, [0, 0], [h, w], [1, 2], strides) : value, shape];
    }
    const value = lowering.get(x, 'blocked');
    const [, stored] = storedShape(lowering, x);
    return [strided ? nchwcConv(b, [value, ones(b, stored)], { strides, group: stored }) : value, shape];
}
/** x with the zeros that a filter gradient reads around it, [C/b, N, H, W·b]. */
function imagesOfBlocks(lowering, x, geometry, size, dySize) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [n, h, w, channels] = layout_four(lowering, x);
    // Padded first: inside the kernel, the columns at an edge would run one at a time.
    const sides = filterGradientPads([h, w], dySize, size, geometry);
    const [height, width] = [h + sides[0] + sides[2], w + sides[1] + sides[3]];
    if (isNarrow(lowering, x)) {
        const value = border(b, lowering.get(x), [n, channels, h, w], sides, channels);
        return [value, [1, n, height, width * channels]];
    }
    const shape = storedShape(lowering, x);
    const [blocks, area] = [shape[1] / block, height * width * block];
    const value = layout_frame(b, lowering.get(x, 'blocked'), shape, sides, block);
    const moved = blocks === 1 ? value : b.transpose(b.reshape(value, [n, blocks, area]), [1, 0, 2]);
    return [moved, [blocks, n, height, width * block]];
}
/** [A, N, H, W] with images of zeros up to whole blocks of them. */
function filledImages(b, value, [rows, n, height, width], images) {
    const shape = [rows, images, height, width];
    if (images === n)
        return b.reshape(value, shape);
    const flat = b.reshape(value, [rows, n, height * width]);
    return b.reshape(b.node('Pad', [flat, b.indices([0, 0, 0, 0, images - n, 0])]), shape);
}
/** [taps, …channels as stored], times the factor per channel that dy lacked → the recorded shape. */
function setFilterGradient(lowering, out, value, stored, channels, scale) {
    const { builder: b } = lowering;
    const isWhole = stored[0] === channels[0] && stored[1] === channels[1];
    const cut = isWhole ? value : b.slice(value, [0, 0], channels, [1, 2]);
    lowering.set(out, b.reshape(scale === null ? cut : b.node('Mul', [cut, scale]), layout_four(lowering, out)));
}
/**
 * Whether a depthwise filter's gradient leaves the zeros around x to the kernel, which then takes the columns at an edge one at a
 * time: faster than a frame where x is small, or larger than dy by the stride.
 */
function kernelPads({ strides }, [kh, kw], [h, w], sides) {
    const isSmall = Math.min(h, w) <= 8 || strides[0] * strides[1] > 1;
    return isSmall && kh * kw <= 9 && sides.every((side) => side >= 0);
}
/** One group per image and channel: x as [1, N·C, H, W], dy as filters [N·C, 1, Ho, Wo]; summed over images. */
const depthwiseBackpropFilter = (lowering, op) => {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [x, dy] = op.inputs;
    const [out] = op.outputs;
    const [kh, kw, channels] = layout_four(lowering, out);
    const [n, stored, h, w] = storedShape(lowering, x);
    const [, , ho, wo] = storedShape(lowering, dy);
    const geometry = geometryOf(op);
    const maps = n * stored;
    const sides = filterGradientPads([h, w], [ho, wo], [kh, kw], geometry);
    const padsItself = kernelPads(geometry, [kh, kw], [h, w], sides);
    const edged = padsItself
        ? lowering.get(x, 'blocked')
        : layout_frame(b, lowering.get(x, 'blocked'), [n, stored, h, w], sides, block);
    const size = padsItself ? [h, w] : [h + sides[0] + sides[2], w + sides[1] + sides[3]];
    const image = b.reshape(edged, [1, maps, ...size]);
    const { value, scale } = gradientOf(lowering, dy);
    const filters = b.reshape(value, [maps, 1, ho, wo]);
    const products = nchwcConv(b, [image, filters], {
        dilations: geometry.strides,
        group: maps,
        ...(padsItself ? { pads: sides } : {}),
    });
    const perImage = b.reshape(products, [n, stored / block, kh * kw, block]);
    const sum = b.node('ReduceSum', [perImage, b.indices([0])], { keepdims: 0 });
    const taps = b.reshape(b.transpose(sum, [1, 0, 2]), [kh * kw, 1, stored]);
    setFilterGradient(lowering, out, taps, [1, stored], [1, channels], scale);
};

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/convolution.js
/** Convolutions and the gradients to their inputs in channel blocks. */









function convolution(lowering, op, x, filter, group) {
    const [out] = op.outputs;
    const bias = op.inputs[2];
    const { strides, dilations, pads } = geometryOf(op);
    const channels = layout_four(lowering, out)[3];
    const inputs = [x, filter, ...(bias === undefined ? [] : [paddedVector(lowering, lowering.get(bias), channels)])];
    const attributes = { strides, dilations, pads: onnxPads(pads), group, ...fusedActivation(activationOf(op)) };
    lowering.set(out, nchwcConv(lowering.builder, inputs, attributes), 'blocked');
}
const convolution_conv2d = (lowering, op) => {
    const [x, filter] = op.inputs;
    if (isNarrow(lowering, x))
        convolution(lowering, op, lowering.get(x, nchw), narrowFilter(lowering, filter), 1);
    else if (isCentrable(lowering, op))
        centredConvolution(lowering, op);
    else
        convolution(lowering, op, lowering.get(x, 'blocked'), forwardFilter(lowering, filter), 1);
};
function isCentrable(lowering, op) {
    const [kh, kw] = layout_four(lowering, op.inputs[1]);
    const geometry = geometryOf(op);
    const everywhere = isPointwise([kh, kw], geometry) && geometry.strides.every((stride) => stride === 1);
    return everywhere && op.inputs.length === 2 && isOnlyNormalised(lowering, op.outputs[0]);
}
/**
 * A pointwise convolution maps the mean of x to its own: its bias can take it away, where batch norm would in a pass. One to many
 * channels is not even made.
 */
function centredConvolution(lowering, op) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const [x, filter] = op.inputs;
    const [, , channels, outChannels] = layout_four(lowering, filter);
    const xMean = channelMeans(lowering, x);
    const image = b.reshape(paddedVector(lowering, xMean, channels), [1, roundUp(channels, block), 1, 1]);
    const stored = roundUp(outChannels, block);
    const means = b.reshape(nchwcConv(b, [image, forwardFilter(lowering, filter)], {}), [stored]);
    const mean = unpadded(b, means, stored, outChannels);
    if (isExpansion(lowering, x, filter)) {
        lowering.setExpansion(op.outputs[0], expansionOf(lowering, x, filter, xMean, mean));
        return;
    }
    const value = nchwcConv(b, [lowering.get(x, 'blocked'), forwardFilter(lowering, filter), b.node('Neg', [means])], {});
    lowering.setCentred(op.outputs[0], { value, mean });
}
const convolution_depthwise = (lowering, op) => {
    const [x, filter] = op.inputs;
    const [, stored] = storedShape(lowering, x);
    convolution(lowering, op, lowering.get(x, 'blocked'), filters_depthwiseFilter(lowering, filter), stored);
};
function convolution_backpropInput(filterOf, depthwiseGroups) {
    return (lowering, op) => {
        const { builder: b } = lowering;
        const [dy, filter] = op.inputs;
        const [out] = op.outputs;
        const known = lowering.expansionGradientsOf(dy);
        if (known) {
            setPhases(lowering, out, { counts: [1, 1], images: [known.input()] });
            return;
        }
        const [dyShape, dxShape] = [storedShape(lowering, dy), storedShape(lowering, out)];
        const group = depthwiseGroups ? dxShape[1] : 1;
        const dyOut = gradientOf(lowering, dy);
        const convolve = (value, taps, pads) => nchwcConv(b, [value, filterOf(lowering, filter, taps, dyOut.scale)], { pads, group });
        const size = layout_four(lowering, filter).slice(0, 2);
        const { block } = lowering.blocked;
        const phases = inputPhases(b, dyOut.value, dyShape, dxShape, size, geometryOf(op), block, convolve);
        setPhases(lowering, out, phases);
    };
}
/** Depthwise kernels with a channel multiplier stay with the standard lowering. */
const singleMultiplier = (filter, emit, otherwise) => {
    return (lowering, op) => (layout_four(lowering, filter(lowering, op))[3] === 1 ? emit : otherwise)(lowering, op);
};
function blockedConvolutions(standard) {
    const input = (_, op) => op.inputs[1];
    const output = (_, op) => op.outputs[0];
    const depthwiseInput = convolution_backpropInput(filters_depthwiseFilter, true);
    return {
        Conv2D: convolution_conv2d,
        Conv2DBackpropInput: convolution_backpropInput(backwardFilter, false),
        Conv2DBackpropFilter: conv2dBackpropFilter,
        DepthwiseConv2dNative: singleMultiplier(input, convolution_depthwise, standard['DepthwiseConv2dNative']),
        DepthwiseConv2dNativeBackpropInput: singleMultiplier(input, depthwiseInput, standard['DepthwiseConv2dNativeBackpropInput']),
        DepthwiseConv2dNativeBackpropFilter: singleMultiplier(output, depthwiseBackpropFilter, standard['DepthwiseConv2dNativeBackpropFilter']),
    };
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/elementwise.js
/**
 * Element-wise operations and reductions that leave activations in channel blocks. Only operations that give finite
 * results for whatever finite values the extra channels hold; everything else goes through NCHW.
 */





/** Seen as [N, C/b, H·W, b], in which channel vectors and per-image vectors broadcast. */
function view(lowering, value, [n, c, h, w]) {
    const { block } = lowering.blocked;
    return lowering.builder.reshape(value, [n, c / block, h * w, block]);
}
/**
 * An operand in blocks, as the view above unless it is stored in full.
 * Null if its shape does not broadcast in blocks.
 */
function blockedOperand(lowering, index, shape) {
    const { builder: b } = lowering;
    const { block } = lowering.blocked;
    const uniform = lowering.uniformOf(index);
    if (uniform !== null)
        return { value: b.scalar(uniform), full: false, single: true };
    const source = lowering.sourceOf(index);
    const own = lowering.shape(source);
    if ((0,trace/* sizeOf */.$)(own) === 1)
        return { value: b.reshape(lowering.get(source), []), full: false, single: true };
    const [n, h, w, c] = shape;
    const padded = [...Array.from({ length: 4 - own.length }, () => 1), ...own];
    if (padded.every((size, axis) => size === shape[axis])) {
        return { value: lowering.get(source, 'blocked'), full: true, single: false };
    }
    const stored = roundUp(c, block);
    const [pn, ph, pw, pc] = padded;
    if (pc !== c || ph !== 1 || pw !== 1 || (h === 1 && w === 1))
        return null;
    if (pn !== 1 && pn !== n)
        return null;
    const rows = padLast(b, b.reshape(lowering.get(source), [pn, c]), [pn, c], stored);
    return { value: b.reshape(rows, [pn, stored / block, 1, block]), full: false, single: false };
}
/** Every operand in blocks, the operation on them; null if some operand cannot be, or none is stored in full. */
function inBlocks(lowering, op, inputs, compute) {
    const shape = lowering.shape(op.outputs[0]);
    const operands = inputs.map((index) => blockedOperand(lowering, index, shape));
    if (operands.some((operand) => operand === null))
        return null;
    const list = operands;
    if (!list.some(({ full }) => full))
        return null;
    const [n, h, w, c] = shape;
    const stored = [n, roundUp(c, lowering.blocked.block), h, w];
    const plain = list.every(({ full, single }) => full || single);
    const values = list.map(({ value, full }) => (full && !plain ? view(lowering, value, stored) : value));
    const result = compute(lowering, values, op);
    return plain ? result : lowering.builder.reshape(result, stored);
}
/** Whether some operand of the result's size is already in blocks: then the others follow it. */
function wantsBlocks(lowering, op) {
    const shape = lowering.shape(op.outputs[0]);
    if (shape.length !== 4)
        return false;
    return op.inputs.some((index) => lowering.has(index, 'blocked') && (0,trace/* sizeOf */.$)(lowering.shape(index)) === (0,trace/* sizeOf */.$)(shape));
}
function elementwise_elementwise(standard, compute) {
    return (lowering, op) => {
        const value = wantsBlocks(lowering, op) ? inBlocks(lowering, op, op.inputs, compute) : null;
        if (value === null)
            standard(lowering, op);
        else
            lowering.set(op.outputs[0], value, 'blocked');
    };
}
/** Gradients of strided convolutions to one input are added before their phases are woven together. */
function sum(otherwise) {
    return (lowering, op) => {
        const { builder: b } = lowering;
        const [out] = op.outputs;
        const terms = op.inputs.map((index) => lowering.phasesOf(index));
        const [first, ...others] = terms;
        const alike = (index) => String(lowering.shape(index)) === String(lowering.shape(out));
        if (!first || !op.inputs.every(alike) || terms.some((term) => String(term?.counts) !== String(first.counts))) {
            otherwise(lowering, op);
            return;
        }
        const phases = others.reduce((total, other) => addPhases(b, total, other), first);
        setPhases(lowering, out, phases);
    };
}
const elementwise_node = (name) => ({ builder }, operands) => builder.node(name, operands);
const isAxes = (op, axes) => String(op.attributes['axes']) === String(axes);
/** Sums and means over height and width, or over all but the channels, of activations in blocks. */
function elementwise_reduction(standard, mean) {
    return (lowering, op) => {
        const { builder: b } = lowering;
        const [x] = op.inputs;
        const [out] = op.outputs;
        const perImage = isAxes(op, [1, 2]);
        if (!lowering.has(x, 'blocked') || !(perImage || isAxes(op, [0, 1, 2]))) {
            standard(lowering, op);
            return;
        }
        const shape = storedShape(lowering, x);
        const [n, stored, h, w] = shape;
        const channels = lowering.shape(x)[3];
        const scale = (value, factor) => (factor === 1 ? value : b.node('Mul', [value, b.scalar(factor)]));
        const means = imageMeans(b, lowering.get(x, 'blocked'), shape);
        if (perImage) {
            const value = scale(means, mean ? 1 : h * w);
            const cut = stored === channels ? value : b.slice(value, [0], [channels], [1]);
            lowering.set(out, b.reshape(cut, lowering.shape(out)));
            return;
        }
        const sum = b.node('ReduceSum', [means, b.indices([0])], { keepdims: 0 });
        const total = unpadded(b, scale(sum, mean ? 1 / n : h * w), stored, channels);
        lowering.set(out, b.reshape(total, lowering.shape(out)));
    };
}
function blockedElementwise(standard) {
    const like = (name, compute) => ({ [name]: elementwise_elementwise(standard[name], compute) });
    const relu6 = ({ builder }, [x]) => builder.node('Clip', [x, builder.scalar(0), builder.scalar(6)]);
    return {
        Add: sum(elementwise_elementwise(standard['Add'], elementwise_node('Add'))),
        AddN: sum(elementwise_elementwise(standard['AddN'], elementwise_node('Sum'))),
        ...like('Sub', elementwise_node('Sub')),
        ...like('Multiply', elementwise_node('Mul')),
        ...like('Maximum', elementwise_node('Max')),
        ...like('Minimum', elementwise_node('Min')),
        ...like('Abs', elementwise_node('Abs')),
        ...like('Neg', elementwise_node('Neg')),
        ...like('Relu', elementwise_node('Relu')),
        ...like('Relu6', relu6),
        ...like('Sigmoid', elementwise_node('Sigmoid')),
        ...like('Tanh', elementwise_node('Tanh')),
        ...like('Square', ({ builder }, [x]) => builder.node('Mul', [x, x])),
        ActivationGrad: activationGradient(standard['ActivationGrad']),
        FakeQuantizeActivationGrad: quantisedActivationGradient(standard['FakeQuantizeActivationGrad']),
        FakeQuantize: perTensor(1, standard['FakeQuantize'], fakeQuantize),
        FakeQuantizeGrad: perTensor(2, standard['FakeQuantizeGrad'], fakeQuantizeGrad),
        Sum: elementwise_reduction(standard['Sum'], false),
        Mean: elementwise_reduction(standard['Mean'], true),
    };
}
/** A scale per channel would be zero for the extra channels, and divide by it. */
function perTensor(first, standard, compute) {
    const blocked = elementwise_elementwise(standard, compute);
    return (lowering, op) => (isPerTensor(lowering, op.inputs.slice(first)) ? blocked : standard)(lowering, op);
}

;// CONCATENATED MODULE: ./build/engine/onnx/blocked/lower.js






const kernels = {
    ...standardKernels,
    ...blockedBatchNorm(standardKernels),
    ...blockedConvolutions(standardKernels),
    ...blockedElementwise(standardKernels),
};
function lowerBlocked(trace, block) {
    return new Lowering(trace, kernels, blockedLayout(block)).run();
}

// EXTERNAL MODULE: ./build/engine/trace/record.js + 1 modules
var record = __webpack_require__(36493);
;// CONCATENATED MODULE: ./build/engine/trace/fuse.js
const convolutions = new Set(['Conv2D', 'DepthwiseConv2dNative']);
const activations = { Relu: 'relu', Relu6: 'relu6' };
function fuse(trace) {
    const readers = new Map();
    for (const op of trace.ops) {
        for (const index of new Set(op.inputs))
            readers.set(index, [...(readers.get(index) ?? []), op]);
    }
    const results = new Set(Object.values(trace.outputs));
    const onlyReader = (index) => {
        const list = readers.get(index) ?? [];
        return list.length === 1 && !results.has(index) ? list[0] : null;
    };
    const shape = (index) => trace.tensors[index].shape;
    /** By the last operation of a group: what takes the group's place there. */
    const replacement = new Map();
    const absorbed = new Set();
    for (const op of trace.ops) {
        if (op.kernel === 'FakeQuantizeGrad') {
            // dy through fake quantisation and then through the activation whose output was quantised: one mask.
            const next = onlyReader(op.outputs[0]);
            const scalars = op.inputs.slice(2).every((index) => shape(index).length === 0);
            if (next?.kernel !== 'ActivationGrad' || next.inputs[1] !== op.inputs[1] || !scalars)
                continue;
            const attributes = { ...op.attributes, ...next.attributes };
            absorbed.add(op).add(next);
            replacement.set(next, {
                kernel: 'FakeQuantizeActivationGrad',
                inputs: op.inputs,
                outputs: next.outputs,
                attributes,
            });
            continue;
        }
        const isConvolution = convolutions.has(op.kernel);
        const isNorm = op.kernel === 'BatchNormApply' && op.attributes['activation'] === 'none';
        if (!isConvolution && !isNorm)
            continue;
        let out = op.outputs[0];
        let { inputs, attributes } = op;
        const group = [op];
        const sum = onlyReader(out);
        if (sum?.kernel === 'Add' && sum.inputs[0] !== sum.inputs[1]) {
            const other = sum.inputs.find((index) => index !== out);
            const wanted = isConvolution ? [shape(out).at(-1)] : shape(out);
            // Of two batch norms that are added, the first to be looked at takes the other in.
            if (String(shape(other)) === String(wanted) && !absorbed.has(sum)) {
                inputs = [...inputs, other];
                out = sum.outputs[0];
                group.push(sum);
            }
        }
        const activation = onlyReader(out);
        if (activation && activation.kernel in activations) {
            attributes = { ...attributes, activation: activations[activation.kernel] };
            out = activation.outputs[0];
            group.push(activation);
        }
        if (group.length === 1)
            continue;
        group.forEach((member) => absorbed.add(member));
        replacement.set(group.at(-1), { kernel: op.kernel, inputs, outputs: [out], attributes });
    }
    const ops = trace.ops.flatMap((op) => {
        const fused = replacement.get(op);
        if (fused)
            return [fused];
        return absorbed.has(op) ? [] : [op];
    });
    return { ...trace, ops };
}

;// CONCATENATED MODULE: ./build/engine/compile.js





/** Records a step and lowers it to one ONNX model; `block` channels to a block, or null for standard operators. */
function lowerStep(step, signature, block) {
    const trace = fuse(simplify((0,record/* record */.g)(step, signature)));
    const lowered = block === null ? lowerStandard(trace, signature.purpose) : lowerBlocked(trace, block);
    return { lowered, shapes: { inputs: signature.inputs, outputs: (0,record/* outputShapes */.I)(trace) } };
}


/***/ }),

/***/ 92395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sf: () => (/* binding */ loadNative),
  MY: () => (/* binding */ loadOnnxruntimeNode),
  k6: () => (/* binding */ nativePlaces)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/native/inside.js
var inside = __webpack_require__(63507);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/core/abandoned.js
var abandoned = __webpack_require__(19770);
// EXTERNAL MODULE: ./build/core/child-environment.js
var child_environment = __webpack_require__(54868);
;// CONCATENATED MODULE: ./build/engine/native/lock.js
/** onnxruntime-node, and the one package it needs at run time (its other dependencies serve a download of CUDA). */
const onnxruntimeNode = [
    {
        name: 'onnxruntime-node',
        version: '1.30.0',
        integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
    },
    {
        name: 'onnxruntime-common',
        version: '1.30.0',
        integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
    },
];

;// CONCATENATED MODULE: ./build/engine/native/install.js
/**
 * Puts a locked set of npm packages into a cache folder, once: fetched by the npm client (so its registry, proxy and
 * credentials settings hold), checked against the digests compiled into the code, unpacked without running any script.
 */










/** Folder of a set in a cache, as `@actions/tool-cache` lays it out: `<cache>/<name>/<version>/<platform>-<arch>`. */
function installedFolder(cache, { name, version } = onnxruntimeNode[0]) {
    return (0,external_node_path_.join)(cache, name, version, `${process.platform}-${process.arch}`);
}
/**
 * Installs the set unless it is there already and returns its folder, which holds a `node_modules`. Several processes
 * may do so at once: each unpacks beside the target and the first to rename wins.
 *
 * @throws EngineError if npm fails (offline, no such version), a digest differs, or the folder cannot be written.
 */
async function installNative(options) {
    const packages = options.packages ?? onnxruntimeNode;
    const [{ name, version }] = packages;
    const target = installedFolder(options.cache, { name: options.folder ?? name, version });
    if ((0,external_node_fs_.existsSync)(target))
        return target;
    const { env = process.env, note = () => undefined, purpose = 'engine' } = options;
    const started = performance.now();
    note(`${purpose}: fetching ${name} ${version} with npm, once, into ${options.cache} …`);
    const work = `${target}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.mkdir)(work, { recursive: true }).catch((error) => failCache(`cannot write ${(0,external_node_path_.dirname)(target)}`, error));
    await (0,abandoned/* removeAbandoned */.j)(target);
    try {
        await fetchTarballs(packages, work, env, options.otherwise ?? 'choose the engine `wasm`');
        for (const item of packages)
            await unpack(item, work, env);
        await (0,promises_.rename)(work, target).catch((error) => {
            if (!(0,external_node_fs_.existsSync)(target))
                failCache(`cannot put ${target} in place`, error);
        });
        note(`${purpose}: ${name} ${version} is there after ${((performance.now() - started) / 1000).toFixed(0)} s`);
        return target;
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
async function fetchTarballs(packages, folder, env, otherwise) {
    const specs = packages.map(({ name, version }) => `${name}@${version}`);
    try {
        // With a folder of its own npm looks for no project around it, whose `.npmrc` could name another registry for a user's token.
        const args = ['pack', ...specs, `--prefix=${folder}`, '--ignore-scripts', '--loglevel=error'];
        await run('npm', args, folder, (0,child_environment/* npmEnvironment */.P)(env));
    }
    catch (error) {
        throw new errors/* EngineError */.NJ({
            code: 'native/npm',
            message: `expected npm to fetch ${specs.join(' and ')}, but it failed: ${messageOf(error)}`,
            cause: 'the npm registry cannot be reached from here, or npm is not on the PATH',
            fix: `Let this machine reach an npm registry (npm config get registry), or run \`npm install ${specs[0]} --ignore-scripts\` in the workspace beforehand, or ${otherwise}.`,
        }, { cause: error });
    }
}
async function unpack(item, folder, env) {
    const tarball = `${item.name.replace('@', '').replace('/', '-')}-${item.version}.tgz`;
    const actual = await integrityOf((0,external_node_path_.join)(folder, tarball));
    if (actual !== item.integrity)
        throw new errors/* EngineError */.NJ({
            code: 'native/integrity',
            message: `expected ${item.name}@${item.version} with digest ${item.integrity}, found ${actual}; nothing was installed`,
            cause: 'the registry or a proxy in between served another file, or the download was cut short',
            fix: 'Run `npm cache clean --force` and try again; if it persists, do not trust that registry',
        });
    const package_ = (0,external_node_path_.join)('node_modules', item.name);
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, package_), { recursive: true });
    // A relative name, because GNU tar takes `C:` for a host. Binaries of other platforms are 85 % of onnxruntime-node.
    const excludes = foreignBinaries().map((path) => `--exclude=${path}`);
    await run('tar', ['-xzf', tarball, '-C', package_, '--strip-components=1', ...excludes], folder, (0,child_environment/* childEnvironment */.Q)(env)).catch((error) => failCache(`cannot unpack ${tarball}`, error));
    await (0,promises_.rm)((0,external_node_path_.join)(folder, tarball));
}
function foreignBinaries() {
    const foreign = ['darwin', 'linux', 'win32']
        .filter((platform) => platform !== process.platform)
        .map((platform) => `*/bin/napi-v*/${platform}`);
    const architectures = ['arm64', 'x64'].filter((arch) => arch !== process.arch);
    return [...foreign, ...architectures.map((arch) => `*/bin/napi-v*/${process.platform}/${arch}`)];
}
async function integrityOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha512');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash).catch((error) => failCache(`npm left no ${file}`, error));
    return `sha512-${hash.digest('base64')}`;
}
function run(command, args, cwd, env) {
    return new Promise((resolve, reject) => {
        // npm is a .cmd file on Windows, which only a shell starts; no argument of ours needs quoting.
        const shell = process.platform === 'win32' && command === 'npm';
        const child = (0,external_node_child_process_.spawn)(command, [...args], {
            cwd,
            env,
            shell,
            stdio: ['ignore', 'ignore', 'pipe'],
        });
        let stderr = '';
        child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
        child.on('error', reject);
        child.on('close', (code) => code === 0 ? resolve() : reject(new Error(stderr.trim() || `${command} ended with code ${code}`)));
    });
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
function failCache(message, error) {
    throw new errors/* EngineError */.NJ({
        code: 'native/cache',
        message: `${message}: ${messageOf(error)}`,
        fix: 'Make that folder writable, with 300 MB free, or name another in XDG_CACHE_HOME.',
    }, { cause: error });
}

// EXTERNAL MODULE: ./build/engine/native/package.js
var native_package = __webpack_require__(86647);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
;// CONCATENATED MODULE: ./build/engine/native/probe.js
/**
 * Whether a native package can be loaded here at all. A library that crashes takes its process with it, and no error tells why:
 * so another process tries first, once for each machine, version and copy, and the answer is remembered.
 */








/** @returns null where it loads, else what became of the process that tried. */
async function whyItDoesNotLoad(located, { memory, timeoutMs = 60_000 }) {
    const path = memory === null ? null : (0,external_node_path_.join)(memory, 'native-probes', `${questionOf(located)}.json`);
    const known = path === null ? null : recall(path);
    if (known)
        return known.reason;
    const reason = await tryInChild(located.folder, timeoutMs);
    if (path !== null)
        remember(path, { reason });
    return reason;
}
/** All that the answer may depend on. */
function questionOf({ name, version, folder }) {
    const { platform, arch, version: node } = process;
    const manifest = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, 'package.json'));
    const [cpu] = (0,external_node_os_.cpus)();
    return (0,digest/* digestValue */.yD)({
        name,
        version,
        folder,
        written: manifest.mtimeMs,
        platform,
        arch,
        node,
        kernel: (0,external_node_os_.release)(),
        cpu: cpu?.model ?? '',
    }).slice(0, 32);
}
/** An answer that is damaged is none. */
function recall(path) {
    try {
        const { reason } = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return reason === null || typeof reason === 'string' ? { reason } : null;
    }
    catch {
        return null;
    }
}
/** Where nothing can be kept, the next process asks again. */
function remember(path, answer) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true });
        const beside = `${path}.${process.pid}.tmp`;
        (0,external_node_fs_.writeFileSync)(beside, JSON.stringify(answer));
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch {
        // A cache that cannot be written is no reason to train more slowly.
    }
}
function tryInChild(folder, timeoutMs) {
    const main = (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json')).resolve(folder);
    const script = `import(${JSON.stringify((0,external_node_url_.pathToFileURL)(main).href)}).then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });`;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, ['--input-type=module', '-e', script], {
            env: (0,child_environment/* childEnvironment */.Q)(process.env),
            stdio: ['ignore', 'ignore', 'pipe'],
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            windowsHide: true,
        });
        let said = '';
        child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-1000)));
        child.on('error', (error) => resolve(`no process could be started to try it: ${error.message}`));
        child.on('close', (code, signal) => {
            if (code === 0)
                resolve(null);
            else if (signal === 'SIGKILL')
                resolve(`it did not load within ${timeoutMs / 1000} s`);
            else if (signal !== null)
                resolve(`the process that loads it dies of ${signal}`);
            // 128 + signal: a shell or an emulator in between.
            else if (code !== null && code > 128)
                resolve(`the process that loads it dies of signal ${code - 128}`);
            else
                resolve(said.trim().split('\n').at(-1) ?? `exit code ${code ?? 'unknown'}`);
        });
    });
}

;// CONCATENATED MODULE: ./build/engine/native/locate.js
/**
 * Where a native package comes from. A bundle cannot contain it, so it is looked for beside the running script, in the
 * workspace and in a cache, where it can be put once.
 */









const onnxruntimeSet = {
    packages: onnxruntimeNode,
    purpose: 'engine',
    otherwise: 'choose the engine `wasm`, which needs no native library',
    code: 'engine/onnxruntime-missing',
    cause: 'the package is not installed here, or its library does not fit this system (it needs glibc)',
};
/** Places a native package may be in, in order of preference; a note for each that is left out. */
function nativePlaces(options = {}, set = onnxruntimeSet) {
    const { exclude, cache, workspace = process.cwd() } = options;
    const all = [
        { label: 'beside tinygate', folder: options.beside ?? (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), above: true },
    ];
    if (workspace !== null)
        all.push({ label: 'the workspace', folder: workspace, above: true });
    if (cache)
        all.push({ label: cache.label, folder: folderInCache(cache, set), above: false });
    const isLeftOut = ({ folder }) => exclude !== undefined && (0,inside/* isInside */.F)(folder, exclude);
    return {
        places: all.filter((place) => !isLeftOut(place)),
        notes: all
            .filter(isLeftOut)
            .map(({ label, folder }) => `${label}: ${folder} is in the checkout, which a change could have written`),
    };
}
/**
 * Loads onnxruntime-node at exactly the version the lowering was written for.
 *
 * @throws EngineError that says for each place why it did not serve.
 */
async function loadOnnxruntimeNode(options = {}) {
    const { module, ...loaded } = await loadNative(onnxruntimeSet, options);
    return { ort: module, ...loaded };
}
/**
 * Loads the first package of a set at exactly its locked version, from the first place where it loads.
 *
 * @throws EngineError that says for each place why it did not serve.
 */
async function loadNative(set, options = {}) {
    const { name, version } = set.packages[0];
    const { places, notes } = nativePlaces(options, set);
    const broken = [];
    const loadFrom = async (place) => {
        const search = (0,native_package/* locatePackage */.j)(name, version, [place]);
        notes.push(...search.notes);
        const copy = search.found[0];
        if (copy === undefined)
            return undefined;
        const crash = await whyItDoesNotLoad(copy, { memory: memoryOf(options, places) });
        if (crash !== null) {
            notes.push(`${copy.where}: ${name} ${version} in ${copy.folder} cannot be loaded: ${crash}`);
            broken.push(`that of ${copy.where} does not: ${crash}`);
            return undefined;
        }
        try {
            return { module: await (0,native_package/* importPackage */.U)(copy), version, where: copy.where, notes };
        }
        catch (error) {
            notes.push(`${copy.where}: ${name} ${version} in ${copy.folder} cannot be loaded: ${error.message}`);
            return undefined;
        }
    };
    for (const place of places) {
        const loaded = await loadFrom(place);
        if (loaded)
            return loaded;
    }
    const { cache, env, note } = options;
    const reason = whyNotInstalled(options, places, set);
    if (reason === null && cache) {
        const { packages, purpose, otherwise } = set;
        const folder = await installNative({
            cache: cache.folder,
            packages,
            purpose,
            otherwise,
            ...(set.folder !== undefined && { folder: set.folder }),
            ...(env && { env }),
            ...(note && { note }),
        });
        const loaded = await loadFrom({ label: cache.label, folder, above: false });
        if (loaded)
            return loaded;
    }
    throw new errors/* EngineError */.NJ({
        code: set.code,
        message: `expected ${name} ${version} for ${process.platform}-${process.arch}, found no copy that loads; ${[...broken, reason ?? 'nor does the copy that was fetched'].join('; ')}`,
        excerpt: notes.map((note) => `  ${note}`).join('\n'),
        cause: set.cause,
        fix: `Let tinygate fetch it, run \`npm install ${name}@${version} --ignore-scripts\`, or ${set.otherwise}.`,
    });
}
function folderInCache({ folder }, set) {
    const { name, version } = set.packages[0];
    return installedFolder(folder, { name: set.folder ?? name, version });
}
/** Answers are kept where packages are; never where a change could have written them. */
function memoryOf({ cache }, places) {
    return cache && places.some(({ label }) => label === cache.label) ? cache.folder : null;
}
/** Null: it may be fetched into the cache. */
function whyNotInstalled({ install, cache }, places, set) {
    if (!install)
        return 'fetching it is switched off';
    if (!cache)
        return 'there is no folder to keep it in';
    if (!places.some(({ label }) => label === cache.label))
        return `${cache.label} is in the checkout`;
    return (0,external_node_fs_.existsSync)(folderInCache(cache, set)) ? `remove ${cache.folder} to have it fetched again` : null;
}


/***/ }),

/***/ 86647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ importPackage),
/* harmony export */   j: () => (/* binding */ locatePackage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/**
 * Finds a package that cannot be bundled (a native engine) in the folders where it may be, at one exact version, and
 * loads it from there. Another version is never used silently: it is named in the notes and passed over.
 */




/** Looks for `name` at exactly `version`; the first copy in each place decides for that place, as it does for Node. */
function locatePackage(name, version, places) {
    const found = [];
    const notes = [];
    for (const place of places) {
        const folder = nearestCopy(name, place);
        if (folder === undefined) {
            notes.push(`${place.label}: no ${name} in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, 'node_modules')}${place.above ? ' or above it' : ''}`);
            continue;
        }
        const actual = versionOf(folder);
        if (actual === version)
            found.push({ name, version, folder, where: place.label });
        else
            notes.push(`${place.label}: ${name} is ${actual ?? 'unreadable'} in ${folder}, passed over because only ${version} will do`);
    }
    return { found, notes };
}
/** Loads a located package with Node's own loader, out of sight of any bundler. CommonJS gives its `module.exports`. */
async function importPackage(located) {
    const main = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(located.folder, 'package.json')).resolve(located.folder);
    const module = (await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(main).href));
    return module.default ?? module;
}
function nearestCopy(name, place) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(place.folder);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copy, 'package.json')))
            return copy;
        if (!place.above || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return undefined;
    }
}
function versionOf(folder) {
    try {
        const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'package.json'), 'utf8'));
        return typeof version === 'string' ? version : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ GraphBuilder),
  CI: () => (/* binding */ nchwcDomain)
});

// UNUSED EXPORTS: microsoftDomain, onnxType

// EXTERNAL MODULE: ./build/core/onnx-proto.js
var onnx_proto = __webpack_require__(80344);
;// CONCATENATED MODULE: ./build/engine/onnx/proto.js

/** Encodes a plain ModelProto object (camel-case field names). */
function encodeModel(message) {
    return (0,onnx_proto/* modelProto */.o)().encode(message).finish();
}

;// CONCATENATED MODULE: ./build/engine/onnx/builder.js
/**
 * Builds one ONNX graph: nodes with common-subexpression elimination, constants shared by content, dead nodes dropped
 * at the end. Values are named by number; the caller tracks shapes.
 */

const onnxType = { float32: 1, uint8: 2, int8: 3, int32: 6, int64: 7, bool: 9 };
/** Internal domain of onnxruntime's blocked-layout kernels. */
const nchwcDomain = 'com.microsoft.nchwc';
const microsoftDomain = 'com.microsoft';
class GraphBuilder {
    nodes = [];
    initializers = new Map();
    inputs = [];
    outputs = [];
    seen = new Map();
    constants = new Map();
    count = 0;
    input(name, shape) {
        this.inputs.push({ name, type: 'float32', shape });
        return name;
    }
    /** Declares a value as a result and returns the name to fetch it by: a copy only where it is an input or a constant. */
    output(value, shape) {
        const computed = !this.initializers.has(value) && !this.inputs.some(({ name }) => name === value);
        const name = computed ? value : this.node('Identity', [value]);
        if (!this.outputs.some((output) => output.name === name))
            this.outputs.push({ name, type: 'float32', shape });
        return name;
    }
    /** One node with one output; an equal node made before is reused. */
    node(op, inputs, attributes = {}, domain = '') {
        return this.nodes_(op, inputs, 1, attributes, domain)[0];
    }
    /** One node with `outputs` outputs. */
    multi(op, inputs, outputs, attributes = {}) {
        return this.nodes_(op, inputs, outputs, attributes, '');
    }
    nodes_(op, inputs, count, attributes, domain) {
        const key = JSON.stringify([op, domain, inputs, attributes]);
        const known = this.seen.get(key);
        if (known)
            return known;
        const outputs = Array.from({ length: count }, () => `v${++this.count}`);
        this.nodes.push({ op, domain, inputs, outputs, attributes });
        this.seen.set(key, outputs);
        return outputs;
    }
    initializer(type, shape, array) {
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        const key = `${type}[${shape.join(',')}]${Buffer.from(bytes).toString('latin1')}`;
        const known = this.constants.get(key);
        if (known)
            return known;
        const name = `c${++this.count}`;
        this.initializers.set(name, { name, type, shape, bytes });
        this.constants.set(key, name);
        return name;
    }
    floats(data, shape = [data.length]) {
        return this.initializer('float32', shape, data instanceof Float32Array ? data : Float32Array.from(data));
    }
    scalar(value) {
        return this.floats([value], []);
    }
    int32(data, shape) {
        return this.initializer('int32', shape, data);
    }
    bool(data, shape) {
        return this.initializer('bool', shape, data);
    }
    /** Index lists: shapes, axes, pads. */
    indices(data) {
        return this.initializer('int64', [data.length], BigInt64Array.from(data.map(BigInt)));
    }
    reshape(value, shape) {
        return this.node('Reshape', [value, this.indices(shape)]);
    }
    transpose(value, perm) {
        return perm.every((axis, index) => axis === index) ? value : this.node('Transpose', [value], { perm });
    }
    /** From `begins` up to `ends` along `axes`, every `steps`-th. */
    slice(value, begins, ends, axes, steps) {
        const bounds = [begins, ends, axes, ...(steps ? [steps] : [])];
        return this.node('Slice', [value, ...bounds.map((list) => this.indices(list))]);
    }
    /** Nodes that some output needs, in order, and the operation counts a profile or a test looks at. */
    live() {
        const needed = new Set(this.outputs.map(({ name }) => name));
        const kept = [];
        for (const node of [...this.nodes].reverse()) {
            if (!node.outputs.some((name) => needed.has(name)))
                continue;
            node.inputs.forEach((name) => needed.add(name));
            kept.push(node);
        }
        return kept.reverse();
    }
    /** The finished model and the inputs it needs (an input that nothing reads is not part of it). */
    finish() {
        const nodes = this.live();
        const read = new Set(nodes.flatMap(({ inputs }) => inputs));
        const inputs = this.inputs.filter(({ name }) => read.has(name));
        const initializers = [...this.initializers.values()].filter(({ name }) => read.has(name));
        const domains = [...new Set(nodes.map(({ domain }) => domain))].filter((domain) => domain !== '').sort();
        const model = encodeModel({
            irVersion: 8,
            producerName: 'tinygate',
            opsetImport: [{ domain: '', version: 17 }, ...domains.map((domain) => ({ domain, version: 1 }))],
            graph: {
                name: 'step',
                node: nodes.map((node, index) => ({
                    input: node.inputs,
                    output: node.outputs,
                    name: `n${index}`,
                    opType: node.op,
                    attribute: Object.entries(node.attributes).map(([name, value]) => attributeProto(name, value)),
                    ...(node.domain ? { domain: node.domain } : {}),
                })),
                initializer: initializers.map(({ name, type, shape, bytes }) => ({
                    dims: shape,
                    dataType: onnxType[type],
                    name,
                    rawData: bytes,
                })),
                input: inputs.map(valueInfo),
                output: this.outputs.map(valueInfo),
            },
        });
        const operators = {};
        for (const { op, domain } of nodes) {
            const name = domain ? `${domain}.${op}` : op;
            operators[name] = (operators[name] ?? 0) + 1;
        }
        return { model, inputs: inputs.map(({ name }) => name), operators };
    }
}
function valueInfo({ name, type, shape }) {
    const dim = shape.map((dimValue) => ({ dimValue }));
    return { name, type: { tensorType: { elemType: onnxType[type], shape: { dim } } } };
}
/** Numbers are INT attributes unless wrapped in `{ float }`; AttributeProto.AttributeType codes. */
function attributeProto(name, value) {
    if (typeof value === 'string')
        return { name, s: Buffer.from(value), type: 3 };
    if (typeof value === 'number')
        return { name, i: value, type: 2 };
    if ('float' in value)
        return { name, f: value.float, type: 1 };
    if ('floats' in value)
        return { name, floats: value.floats, type: 6 };
    return { name, ints: value, type: 7 };
}


/***/ }),

/***/ 37543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64233);

async function openSession(runtime, lowered, shapes, options) {
    const session = await runtime.InferenceSession.create(lowered.model, options);
    const fetches = [...new Set(Object.values(lowered.fetches))];
    const used = lowered.inputs.map((name) => [name, shapes.inputs[name]]);
    return {
        outputs: shapes.outputs,
        async run(inputs) {
            (0,_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInputs */ .s)(shapes.inputs, inputs);
            const feeds = {};
            for (const [name, shape] of used)
                feeds[name] = new runtime.Tensor('float32', inputs[name], shape);
            const results = await session.run(feeds, fetches);
            const returned = new Set();
            const named = Object.entries(lowered.fetches).map(([name, value]) => {
                const data = results[value].data;
                const own = returned.has(value) ? data.slice() : data;
                returned.add(value);
                return [name, own];
            });
            return Object.fromEntries(named);
        },
        async dispose() {
            await session.release();
        },
    };
}


/***/ }),

/***/ 40244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  named: () => (/* binding */ named),
  openOnnxruntime: () => (/* binding */ openOnnxruntime),
  sessionOptions: () => (/* binding */ sessionOptions),
  threadsOf: () => (/* binding */ threadsOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/onnx/builder.js + 1 modules
var onnx_builder = __webpack_require__(90941);
;// CONCATENATED MODULE: ./build/engine/onnx/blocked/probe.js
/** How many channels a block has is a property of the CPU: 8 with AVX2, 16 with AVX-512, none elsewhere. */

const channels = 64;
/**
 * Reorders an arange and looks where its second pixel went.
 * @returns null where this onnxruntime has no kernels for channel blocks on this CPU.
 */
async function probeBlock(runtime) {
    const builder = new onnx_builder/* GraphBuilder */.Q();
    const x = builder.input('x', [1, channels, 1, 2]);
    const y = builder.output(builder.node('ReorderInput', [x], {}, onnx_builder/* nchwcDomain */.CI), [1, channels, 1, 2]);
    const { model } = builder.finish();
    try {
        const session = await runtime.InferenceSession.create(model, {
            graphOptimizationLevel: 'disabled',
            logSeverityLevel: 4,
        });
        const data = Float32Array.from({ length: 2 * channels }, (_, i) => i);
        const result = await session.run({ x: new runtime.Tensor('float32', data, [1, channels, 1, 2]) });
        await session.release();
        const block = result[y].data.indexOf(1);
        return block === 8 || block === 16 ? block : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/engine/compile.js + 25 modules
var compile = __webpack_require__(79825);
// EXTERNAL MODULE: ./build/engine/engine.js
var engine = __webpack_require__(46737);
// EXTERNAL MODULE: ./build/engine/native/locate.js + 3 modules
var locate = __webpack_require__(92395);
// EXTERNAL MODULE: ./build/engine/onnx/session.js
var session = __webpack_require__(37543);
;// CONCATENATED MODULE: ./build/engine/onnxruntime.js
/** The default engine: a step as one ONNX graph on onnxruntime-node. */







/**
 * Training graphs are fully lowered already: onnxruntime's optimiser costs compile time and makes them slower.
 * Inference graphs have their weights baked in, so it folds, fuses and packs them.
 */
function sessionOptions(purpose, threads) {
    return {
        graphOptimizationLevel: purpose === 'training' ? 'disabled' : 'all',
        executionMode: 'sequential',
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: 3,
    };
}
/** How many threads a run uses, at most `mostThreads`. */
function threadsOf({ threads = (0,external_node_os_.availableParallelism)() }) {
    return Math.min(threads, engine/* mostThreads */.B);
}
/** The identity of an engine, and what a report prints of it. */
function named(identity, threads) {
    return { identity, description: `${identity}, ${threads} thread${threads === 1 ? '' : 's'}` };
}
const whyStandard = (options) => options.lowering === 'standard' ? 'standard operators' : 'standard operators (no channel blocks on this CPU)';
/** @throws EngineError where onnxruntime-node cannot be loaded. */
async function openOnnxruntime(options = {}) {
    const { ort, version } = await (0,locate/* loadOnnxruntimeNode */.MY)(options.native);
    const threads = threadsOf(options);
    const runtime = ort;
    const block = options.lowering === 'standard' ? null : await probeBlock(runtime);
    if (block === null && options.lowering === 'blocked') {
        throw new errors/* EngineError */.NJ({
            code: 'engine/no-blocks',
            message: `expected kernels for channel blocks in onnxruntime ${version} on this CPU (${process.arch}), found no such kernels`,
            fix: 'Choose the lowering `auto` or `standard`.',
        });
    }
    const lowering = block === null ? whyStandard(options) : `channel blocks of ${block}`;
    return {
        name: 'onnxruntime',
        ...named(`onnxruntime ${version}, ${lowering}`, threads),
        async compile(step, signature) {
            // onnxruntime's own optimiser chooses blocks for an inference graph, whose weights are constants.
            const { lowered, shapes } = (0,compile/* lowerStep */.Y)(step, signature, signature.purpose === 'training' ? block : null);
            return (0,session/* openSession */.f)(runtime, lowered, shapes, sessionOptions(signature.purpose, threads));
        },
        dispose: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 36493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ outputShapes),
  g: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(53484);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/trace/trace.js
var trace = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/engine/trace/kernels.js
/**
 * One rule per recorded kernel: the order of its inputs, its output shapes, and its attributes made absolute (padding in
 * pixels, axes non-negative), so that a lowering never needs tfjs.
 */


const mutable = (shape) => [...shape];
const one = (shape, type = 'float32', attributes = {}) => ({
    outputs: [{ shape, type }],
    attributes,
});
function elementwise(inputs, type, keep = []) {
    return {
        inputs,
        infer: (operands, raw) => {
            const shape = operands.reduce((all, { shape: next }) => tf_core_node.backend_util.assertAndGetBroadcastShape(all, mutable(next)), []);
            const attributes = Object.fromEntries(keep.map((key) => [key, raw[key]]));
            return one(shape, type ?? operands.at(-1).type, attributes);
        },
    };
}
function reduction(axisKey) {
    return {
        inputs: ['x'],
        infer: ([x], raw) => {
            const axes = tf_core_node.util.parseAxisParam((raw[axisKey] ?? raw['axis']), mutable(x.shape));
            const shape = raw['keepDims']
                ? x.shape.map((size, axis) => (axes.includes(axis) ? 1 : size))
                : x.shape.filter((_, axis) => !axes.includes(axis));
            return one(shape, x.type, { axes: [...axes].sort((a, b) => a - b), keepDims: Boolean(raw['keepDims']) });
        },
    };
}
/** Strides, dilations and padding in pixels (top, bottom, left, right) of a convolution over an input. */
function convolution(x, filter, raw, depthwise) {
    const info = tf_core_node.backend_util.computeConv2DInfo(x, filter, raw['strides'], (raw['dilations'] ?? 1), raw['pad'], (raw['dimRoundingMode'] ?? undefined), depthwise);
    return {
        outShape: info.outShape,
        attributes: {
            strides: [info.strideHeight, info.strideWidth],
            dilations: [info.dilationHeight, info.dilationWidth],
            pads: [info.padInfo.top, info.padInfo.bottom, info.padInfo.left, info.padInfo.right],
        },
    };
}
function convRules(depthwise) {
    return [
        {
            inputs: ['x', 'filter'],
            infer: ([x, filter], raw) => {
                const { outShape, attributes } = convolution(x.shape, filter.shape, raw, depthwise);
                return one(outShape, 'float32', attributes);
            },
        },
        {
            inputs: ['dy', 'filter'],
            infer: ([, filter], raw) => {
                const shape = raw['inputShape'];
                return one(shape, 'float32', convolution(shape, filter.shape, raw, depthwise).attributes);
            },
        },
        {
            inputs: ['x', 'dy'],
            infer: ([x], raw) => {
                const shape = raw['filterShape'];
                return one(shape, 'float32', convolution(x.shape, shape, raw, depthwise).attributes);
            },
        },
    ];
}
function pool(x, raw) {
    const info = tf_core_node.backend_util.computePool2DInfo(x, raw['filterSize'], raw['strides'], 1, raw['pad'], (raw['dimRoundingMode'] ?? undefined));
    return {
        outShape: info.outShape,
        attributes: {
            size: [info.filterHeight, info.filterWidth],
            strides: [info.strideHeight, info.strideWidth],
            pads: [info.padInfo.top, info.padInfo.bottom, info.padInfo.left, info.padInfo.right],
        },
    };
}
const poolRule = {
    inputs: ['x'],
    infer: ([x], raw) => {
        const { outShape, attributes } = pool(x.shape, raw);
        return one(outShape, 'float32', attributes);
    },
};
const poolGradRule = (inputs) => ({
    inputs,
    infer: (operands, raw) => {
        const { shape } = operands[1];
        return one(shape, 'float32', pool(shape, raw).attributes);
    },
});
const sameAs = (index, inputs, keep = []) => ({
    inputs,
    infer: (operands, raw) => {
        const { shape, type } = operands[index];
        return one(shape, type, Object.fromEntries(keep.map((key) => [key, raw[key]])));
    },
});
const [conv2d, conv2dInput, conv2dFilter] = convRules(false);
const [depthwise, depthwiseInput, depthwiseFilter] = convRules(true);
const unary = () => elementwise(['x']);
const binary = () => elementwise(['a', 'b']);
const comparison = () => elementwise(['a', 'b'], 'bool');
const kernelRules = {
    Abs: unary(),
    Erf: unary(),
    Exp: unary(),
    Floor: unary(),
    Log: unary(),
    Neg: unary(),
    Relu: unary(),
    Relu6: unary(),
    Round: unary(),
    Rsqrt: unary(),
    Sigmoid: unary(),
    Sign: unary(),
    Sqrt: unary(),
    Square: unary(),
    Tanh: unary(),
    Step: elementwise(['x'], undefined, ['alpha']),
    ClipByValue: elementwise(['x'], undefined, ['clipValueMin', 'clipValueMax']),
    LogicalNot: elementwise(['x'], 'bool'),
    Add: binary(),
    Maximum: binary(),
    Minimum: binary(),
    Multiply: binary(),
    Pow: binary(),
    RealDiv: binary(),
    SquaredDifference: binary(),
    Sub: binary(),
    Equal: comparison(),
    Greater: comparison(),
    GreaterEqual: comparison(),
    Less: comparison(),
    LessEqual: comparison(),
    LogicalAnd: comparison(),
    LogicalOr: comparison(),
    NotEqual: comparison(),
    Select: elementwise(['condition', 't', 'e']),
    AddN: { inputs: null, infer: ([first]) => one(first.shape, first.type) },
    Sum: reduction('axis'),
    Mean: reduction('axis'),
    Max: reduction('reductionIndices'),
    Min: reduction('axis'),
    Softmax: {
        inputs: ['logits'],
        infer: ([x], raw) => one(x.shape, 'float32', { axis: tf_core_node.util.parseAxisParam(raw['dim'], mutable(x.shape)) }),
    },
    Identity: sameAs(0, ['x']),
    ZerosLike: sameAs(0, ['x']),
    OnesLike: sameAs(0, ['x']),
    Cast: { inputs: ['x'], infer: ([x], raw) => one(x.shape, raw['dtype']) },
    Fill: {
        inputs: [],
        infer: (_, raw) => one(raw['shape'], (raw['dtype'] ?? 'float32'), { value: raw['value'] }),
    },
    Reshape: {
        inputs: ['x'],
        infer: ([x], raw) => one(tf_core_node.util.inferFromImplicitShape(raw['shape'], (0,trace/* sizeOf */.$)(x.shape)), x.type),
    },
    ExpandDims: {
        inputs: ['input'],
        infer: ([x], raw) => {
            const at = raw['dim'];
            const shape = mutable(x.shape);
            shape.splice(at < 0 ? shape.length + 1 + at : at, 0, 1);
            return one(shape, x.type);
        },
    },
    Transpose: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const perm = raw['perm'];
            return one(perm.map((axis) => x.shape[axis]), x.type, { perm: [...perm] });
        },
    },
    Tile: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const reps = raw['reps'];
            return one(x.shape.map((size, axis) => size * reps[axis]), x.type, { reps: [...reps] });
        },
    },
    BroadcastTo: { inputs: ['x'], infer: ([x], raw) => one(raw['shape'], x.type) },
    Concat: {
        inputs: null,
        infer: (operands, raw) => {
            const axis = tf_core_node.util.parseAxisParam(raw['axis'], mutable(operands[0].shape))[0];
            const shapes = operands.map(({ shape }) => mutable(shape));
            return one(tf_core_node.backend_util.computeOutShape(shapes, axis), operands[0].type, { axis });
        },
    },
    Pack: {
        inputs: null,
        infer: (operands, raw) => {
            const shape = mutable(operands[0].shape);
            const axis = raw['axis'];
            shape.splice(axis, 0, operands.length);
            return one(shape, operands[0].type, { axis });
        },
    },
    SplitV: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const axis = tf_core_node.util.parseAxisParam(raw['axis'], mutable(x.shape))[0];
            const parts = { shape: mutable(x.shape) };
            const sizes = tf_core_node.backend_util.prepareSplitSize(parts, raw['numOrSizeSplits'], axis);
            return {
                outputs: sizes.map((size) => ({ shape: x.shape.map((s, i) => (i === axis ? size : s)), type: x.type })),
                attributes: { axis, sizes },
            };
        },
    },
    Slice: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const like = { shape: mutable(x.shape) };
            const [begin, size] = tf_core_node.slice_util.parseSliceParams(like, raw['begin'], raw['size']);
            return one(size, x.type, { begin: [...begin] });
        },
    },
    PadV2: {
        inputs: ['x'],
        infer: ([x], raw) => {
            const paddings = raw['paddings'];
            const shape = x.shape.map((size, axis) => size + paddings[axis][0] + paddings[axis][1]);
            return one(shape, x.type, { paddings: paddings.flat(), value: (raw['constantValue'] ?? 0) });
        },
    },
    BatchMatMul: {
        inputs: ['a', 'b'],
        infer: ([a, b], raw) => {
            const [transposeA, transposeB] = [Boolean(raw['transposeA']), Boolean(raw['transposeB'])];
            const rows = a.shape.at(transposeA ? -1 : -2);
            const columns = b.shape.at(transposeB ? -2 : -1);
            const batch = tf_core_node.backend_util.assertAndGetBroadcastShape(mutable(a.shape.slice(0, -2)), mutable(b.shape.slice(0, -2)));
            return one([...batch, rows, columns], 'float32', { transposeA, transposeB });
        },
    },
    Conv2D: conv2d,
    Conv2DBackpropInput: conv2dInput,
    Conv2DBackpropFilter: conv2dFilter,
    DepthwiseConv2dNative: depthwise,
    DepthwiseConv2dNativeBackpropInput: depthwiseInput,
    DepthwiseConv2dNativeBackpropFilter: depthwiseFilter,
    AvgPool: poolRule,
    MaxPool: poolRule,
    AvgPoolGrad: poolGradRule(['dy', 'input']),
    MaxPoolGrad: poolGradRule(['dy', 'input', 'output']),
    ActivationGrad: sameAs(0, ['dy', 'y'], ['activation']),
    BatchNormStats: {
        inputs: ['x'],
        infer: ([x]) => {
            const channels = { shape: [x.shape.at(-1)], type: 'float32' };
            return { outputs: [channels, channels] };
        },
    },
    BatchNormApply: sameAs(0, ['x', 'gamma', 'beta', 'mean', 'variance'], ['epsilon', 'activation']),
    BatchNormGrad: {
        inputs: ['dy', 'x', 'gamma', 'mean', 'variance', 'y'],
        infer: ([, x, gamma], raw) => ({
            outputs: [x, gamma, gamma],
            attributes: { epsilon: raw['epsilon'], activation: raw['activation'] },
        }),
    },
    FakeQuantize: sameAs(0, ['x', 'scale', 'zeroPoint'], ['qmin', 'qmax']),
    FakeQuantizeGrad: sameAs(0, ['dy', 'x', 'scale', 'zeroPoint'], ['qmin', 'qmax']),
};

;// CONCATENATED MODULE: ./build/engine/trace/record.js
/**
 * A tfjs backend that computes nothing: it writes down every kernel call of a step, so that the step, its gradient and
 * its optimiser become one list of operations.
 */



const backendName = 'tinygate-trace';
class Recorder {
    tensors = [];
    ops = [];
    indices = new WeakMap();
    add(tensor) {
        const dataId = {};
        this.indices.set(dataId, this.tensors.push(tensor) - 1);
        return { dataId, shape: [...tensor.shape], dtype: tensor.type };
    }
    index(tensor) {
        const index = this.indices.get(tensor.dataId);
        if (index === undefined) {
            throw new errors/* EngineError */.NJ({
                code: 'engine/foreign-tensor',
                message: `a step used a tensor (shape [${tensor.shape.join(', ')}]) that was made outside it`,
                fix: 'Make every tensor inside the step, or pass it in as an input or a constant.',
            });
        }
        return index;
    }
    call(kernel, named, attributes) {
        const rule = kernelRules[kernel];
        const list = rule.inputs === null ? Object.values(named) : rule.inputs.map((name) => named[name]);
        const inputs = list.map((tensor) => this.index(tensor));
        const inferred = rule.infer(inputs.map((index) => this.tensors[index]), attributes);
        const infos = inferred.outputs.map(({ shape, type }) => this.add({ shape: [...shape], type, constant: null }));
        const outputs = infos.map((info) => this.index(info));
        this.ops.push({ kernel, inputs, outputs, attributes: inferred.attributes ?? {} });
        return infos;
    }
}
class RecordingBackend extends tf_core_node.KernelBackend {
    recorder = new Recorder();
    write(values, shape, dtype) {
        return this.recorder.add({ shape: [...shape], type: dtype, constant: values.slice() })
            .dataId;
    }
    readSync() {
        throw new errors/* EngineError */.NJ({
            code: 'engine/value-dependent',
            message: 'a step read the value of a tensor while it was being recorded',
            cause: 'dataSync, arraySync, or JavaScript control flow that depends on a tensor',
            fix: 'Express it with tensor operations (tf.where, masks), or pass the value in as an input.',
        });
    }
    read() {
        return Promise.resolve().then(() => this.readSync());
    }
    /** Nothing is ever freed: the recording is a few kilobytes and its tensors name one another. */
    disposeData() {
        return true;
    }
    numDataIds() {
        return this.recorder.tensors.length;
    }
    memory() {
        return { unreliable: true };
    }
    timerAvailable() {
        return false;
    }
    floatPrecision() {
        return 32;
    }
    epsilon() {
        return 1e-7;
    }
    refCount() {
        return 1;
    }
    incRef() {
        // Nothing is ever freed.
    }
    dispose() {
        // Nothing is ever freed.
    }
}
let backend = null;
/** Registered once a process, and only when a step is recorded. Priority below every real backend. */
function recordingBackend() {
    if (backend)
        return backend;
    const made = new RecordingBackend();
    tf_core_node.registerBackend(backendName, () => made, -1);
    for (const kernelName of Object.keys(kernelRules)) {
        tf_core_node.registerKernel({
            kernelName,
            backendName,
            kernelFunc: ({ inputs, attrs }) => {
                const outputs = made.recorder.call(kernelName, inputs, attrs ?? {});
                return outputs.length === 1 && kernelName !== 'SplitV' ? outputs[0] : outputs;
            },
        });
    }
    backend = made;
    return made;
}
/** Switches at once: tfjs's setBackend is asynchronous only for backends whose factory is. */
function switchTo(name) {
    void tf_core_node.engine().setBackend(name);
    if (tf_core_node.getBackend() !== name)
        throw new Error(`tfjs did not switch to its backend ${name}`);
}
/** Records one call of `step`. Synchronous, so that nothing else runs on the recording backend meanwhile. */
function record(step, signature) {
    const recording = recordingBackend();
    const recorder = new Recorder();
    const previous = tf_core_node.engine().backendName;
    recording.recorder = recorder;
    switchTo(backendName);
    tf_core_node.engine().startScope('record');
    try {
        const tensor = (info) => tf_core_node.engine().makeTensorFromTensorInfo(info, recording);
        const inputs = {};
        const inputIndices = {};
        for (const [name, shape] of Object.entries(signature.inputs)) {
            const info = recorder.add({ shape: [...shape], type: 'float32', constant: null });
            inputs[name] = tensor(info);
            inputIndices[name] = recorder.index(info);
        }
        for (const [name, { shape, data }] of Object.entries(signature.constants ?? {})) {
            inputs[name] = tensor(recorder.add({ shape: [...shape], type: 'float32', constant: data }));
        }
        const results = step(inputs);
        const outputs = Object.fromEntries(Object.entries(results).map(([name, t]) => [name, recorder.index(t)]));
        return { tensors: recorder.tensors, ops: recorder.ops, inputs: inputIndices, outputs };
    }
    catch (error) {
        throw explain(error);
    }
    finally {
        tf_core_node.engine().endScope();
        if (previous !== undefined)
            switchTo(previous);
    }
}
function explain(error) {
    const kernel = /Cannot find registered kernel '(\w+)'|Kernel '(\w+)' not registered/.exec(String(error));
    if (!kernel)
        return error;
    return new errors/* EngineError */.NJ({
        code: 'engine/unknown-kernel',
        message: `a step uses the tfjs kernel ${kernel[1] ?? kernel[2]}, which this engine cannot compile`,
        fix: 'Write the step with other operations, or add the kernel (docs/engine.md, "How to add a kernel").',
    }, { cause: error });
}
function outputShapes(trace) {
    return Object.fromEntries(Object.entries(trace.outputs).map(([name, index]) => [name, trace.tensors[index].shape]));
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf)
/* harmony export */ });
/** What recording a step gives: plain data, in execution order, shapes and attributes resolved. */
const sizeOf = (shape) => shape.reduce((product, size) => product * size, 1);


/***/ })

};
