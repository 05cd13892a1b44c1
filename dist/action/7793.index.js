export const id = 7793;
export const ids = [7793];
export const modules = {

/***/ 57793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importTflite: () => (/* binding */ importTflite)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/export/tflite/operators.js + 34 modules
var tflite_operators = __webpack_require__(47685);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
// EXTERNAL MODULE: ./build/graph/fuse-activations.js
var fuse_activations = __webpack_require__(57002);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/graph/verify.js
var verify = __webpack_require__(72542);
// EXTERNAL MODULE: ./build/ops/operator.js + 27 modules
var ops_operator = __webpack_require__(74081);
// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/formats/tflite/operands.js
/** An operator cannot be kept; the words go on after its layer's name. */
class Refused extends Error {
}
/** Operands in the order of the graph: activations, then constants, where a constant may stand in the place of an activation. */
function operandsOf({ inputs }, { constants }, isConstant) {
    if (constants === null)
        return { ordered: inputs, activations: inputs.length };
    const isActivation = (tensor) => tensor !== null && !isConstant(tensor);
    const activations = inputs.filter(isActivation);
    if (constants.commutes)
        return { ordered: [...activations, ...inputs.filter((t) => !isActivation(t))], activations: activations.length };
    if (inputs[0] && isConstant(inputs[0]))
        throw new Refused('its first operand is a constant');
    return { ordered: inputs, activations: activations.length };
}
/** An operator with its operands as rooms list them: activations, constants, integers. */
function inOrder(operator, codec) {
    if ('refused' in codec || codec.order === null)
        return operator;
    return { ...operator, inputs: codec.order.fromFile(operator.inputs).map((tensor) => tensor ?? null) };
}

// EXTERNAL MODULE: ./build/core/name-some.js
var name_some = __webpack_require__(68696);
// EXTERNAL MODULE: ./build/formats/saved-model/join-layers.js + 1 modules
var join_layers = __webpack_require__(86763);
// EXTERNAL MODULE: ./build/ops/shared/options-table.js
var options_table = __webpack_require__(59614);
// EXTERNAL MODULE: ./build/formats/tflite/codes.js
var tflite_codes = __webpack_require__(58328);
;// CONCATENATED MODULE: ./build/formats/tflite/shape-arithmetic.js
/**
 * Shapes that a file computes while it runs, as converters write Keras's Flatten, Reshape and Conv2DTranspose with an open batch:
 * SHAPE, then arithmetic on a few integers. All sizes but the batch are fixed, and the batch is 1, so the integers are known here.
 */



const most = 64;
/** The integers of a constant; null for what is no short int32 constant. */
function integersOf(tensor) {
    if (tensor?.type !== 'int32' || !tensor.constant || tensor.constant.isSparse)
        return null;
    const codes = (0,tflite_codes/* decodeCodes */.V)(tensor.constant.data, 'int32', most);
    return codes && codes.length <= most ? [...codes] : null;
}
const pair = (of) => ([a = [], b = []]) => a.length === b.length || a.length === 1 || b.length === 1
    ? Array.from({ length: Math.max(a.length, b.length) }, (_, at) => of(a[at % a.length], b[at % b.length]))
    : null;
const same = ([values = []]) => values;
/** By the numbers of builtin operators. */
const evaluators = {
    0: pair((a, b) => a + b),
    2: (inputs) => inputs.flat(),
    18: pair((a, b) => a * b),
    22: same,
    36: ([values = [], at = []]) => at.every((index) => values[index] !== undefined) ? at.map((index) => values[index]) : null,
    41: pair((a, b) => a - b),
    43: same,
    45: stridedSlice,
    53: same,
    70: same,
    81: ([values = []]) => [values.reduce((product, value) => product * value, 1)],
    83: (inputs) => (inputs.every(({ length }) => length === 1) ? inputs.flat() : null),
};
const [shapeCode, reshapeCode, stridedSliceOptions] = [77, 22, 32];
function stridedSlice([values = [], [from = 0] = [], [to = 0] = [], [step = 1] = []], { table }) {
    if (table.builtinOptionsType() !== stridedSliceOptions)
        return null;
    const options = table.builtinOptions(new options_table/* OptionsTable */.V());
    const has = (mask) => ((options?.int32(mask) ?? 0) & 1) === 1;
    const [beginMask, endMask, shrinks] = [has(0), has(1), has(4)];
    const at = from < 0 ? from + values.length : from;
    if (shrinks)
        return values[at] === undefined ? null : [values[at]];
    if (step !== 1)
        return null;
    const end = to < 0 ? to + values.length : to;
    return values.slice(beginMask ? 0 : at, endMask ? values.length : end);
}
/** Operators without those that compute shapes: what reads their outputs reads constants. */
function withoutShapes(operators) {
    const known = new Map();
    return operators.flatMap((operator) => {
        const inputs = operator.inputs.map((tensor) => tensor && (known.get(tensor.index) ?? tensor));
        const found = shape_arithmetic_valueOf({ ...operator, inputs });
        const [output] = operator.outputs;
        if (found === null || !output) {
            const shaped = reshaped({ ...operator, inputs });
            for (const tensor of shaped.outputs)
                if (!operator.outputs.includes(tensor))
                    known.set(tensor.index, tensor);
            return [shaped];
        }
        const data = new Uint8Array(Int32Array.from(found).buffer);
        // A buffer of its own: no number that a file has.
        known.set(output.index, { ...output, constant: { data, buffer: -1 - output.index, isSparse: false } });
        return [];
    });
}
/** A Reshape whose sizes the file leaves open writes those that its integers say: −1 is what is left. */
function reshaped(operator) {
    const { code, isCustom, inputs, outputs } = operator;
    const [input, sizes] = [inputs[0], integersOf(inputs[1])];
    const [output] = outputs;
    const isOpen = output?.openAxes === null || output?.openAxes.some((axis) => axis > 0) === true;
    if (isCustom || code !== reshapeCode || !input || !sizes || !output || !isOpen)
        return operator;
    const rest = (0,shapes/* elements */.Yt)(input.shape) / sizes.filter((size) => size !== -1).reduce((product, size) => product * size, 1);
    const shape = sizes.map((size) => (size === -1 ? rest : size));
    if (!shape.every((size) => Number.isInteger(size) && size > 0))
        return operator;
    return { ...operator, outputs: [{ ...output, shape, openAxes: [0] }] };
}
function shape_arithmetic_valueOf(operator) {
    const { code, isCustom, inputs, outputs } = operator;
    if (isCustom || outputs.length !== 1 || outputs[0].type !== 'int32')
        return null;
    const [first] = inputs;
    if (code === shapeCode)
        return first && first.openAxes?.every((axis) => axis === 0) === true ? first.shape : null;
    const evaluate = Object.hasOwn(evaluators, code) ? evaluators[code] : null;
    if (!evaluate)
        return null;
    const values = inputs.map(integersOf);
    if (values.some((list) => list === null))
        return null;
    const found = evaluate(values, operator);
    return found !== null && found.length <= most ? found : null;
}

;// CONCATENATED MODULE: ./build/formats/tflite/dilated.js
/** A convolution with dilation that a file holds as SPACE_TO_BATCH_ND, a convolution without, and BATCH_TO_SPACE_ND. */


const [convolution, depthwise, batchToSpace, spaceToBatch] = [3, 4, 37, 38];
function joinDilated(operators) {
    const writers = new Map(operators.flatMap((operator) => operator.outputs.map(({ index }) => [index, operator])));
    const readers = new Map();
    for (const tensor of operators.flatMap(({ inputs }) => inputs))
        if (tensor)
            readers.set(tensor.index, (readers.get(tensor.index) ?? 0) + 1);
    const behind = (operator, ...codes) => {
        const index = operator?.inputs[0]?.index;
        const found = index === undefined || readers.get(index) !== 1 ? undefined : writers.get(index);
        return found && !found.isCustom && codes.includes(found.code) ? found : undefined;
    };
    const gone = new Set();
    const joined = operators.map((last) => {
        if (last.isCustom || last.code !== batchToSpace)
            return last;
        const layer = behind(last, convolution, depthwise);
        const first = behind(layer, spaceToBatch);
        const [, kh, kw] = layer?.inputs[1]?.shape ?? [];
        if (!layer || !first || kh === undefined || kw === undefined)
            return last;
        const [block, paddings, again, crops] = [first.inputs[1], first.inputs[2], last.inputs[1], last.inputs[2]].map(integersOf);
        if (block?.length !== 2 || paddings?.length !== 4 || crops?.length !== 4 || again?.join() !== block.join())
            return last;
        const padding = (0,join_layers/* paddingOf */.Z)([kh, kw], { block, paddings, crops });
        if (padding === null)
            return last;
        gone.add(layer).add(first);
        const options = { dilation: block, padding: padding === 'SAME' ? 'same' : 'valid' };
        return { ...layer, inputs: [first.inputs[0], ...layer.inputs.slice(1)], outputs: last.outputs, options };
    });
    return joined.filter((operator) => !gone.has(operator));
}

;// CONCATENATED MODULE: ./build/formats/tflite/real-values.js


/** Numbers of `BuiltinOperator`. */
const dequantize = 6;
const quantize = 114;
/** real = (code − zero point) · scale. Null for a type without real values: text, or codes without a scale. */
function realValues({ constant, type, shape, quantization }) {
    if (!constant || constant.isSparse)
        return null;
    const codes = (0,tflite_codes/* decodeCodes */.V)(constant.data, type, (0,shapes/* elements */.Yt)(shape));
    if (codes === null)
        return null;
    if (codes instanceof Float32Array || codes instanceof Float64Array)
        return Float32Array.from(codes);
    if (quantization === null)
        return null;
    const { scale, zeroPoint, axis } = quantization;
    const inner = (0,shapes/* elements */.Yt)(shape.slice(axis + 1));
    return Float32Array.from(codes, (code, i) => {
        const channel = scale.length === 1 ? 0 : Math.floor(i / inner) % scale.length;
        return (code - zeroPoint[zeroPoint.length === 1 ? 0 : channel]) * scale[channel];
    });
}
/** Codes from the lowest to the highest that a type has. */
const codeRanges = {
    uint8: [0, 255],
    int8: [-128, 127],
    int16: [-32768, 32767],
};
/**
 * The clamp that lives only in the range of an output: a converter that fuses a rectifier into a layer keeps the range, and
 * may leave the activation out, for codes can hold nothing below 0 anyway. 6 is met to a part in a hundred, because ranges
 * are observed.
 */
function impliedActivation({ type, quantization }) {
    const range = codeRanges[type];
    if (!range || quantization?.scale.length !== 1)
        return 'none';
    const [scale, zeroPoint] = [quantization.scale[0], quantization.zeroPoint[0]];
    const [least, most] = range.map((code) => (code - zeroPoint) * scale);
    if (least !== 0)
        return 'none';
    return Math.abs(most - 6) <= 0.06 ? 'relu6' : 'relu';
}
/**
 * Operators without those that only convert between numbers and codes: what reads their outputs reads their inputs. A
 * float16 file is float32 behind such operators.
 */
function withoutConversions(operators, outputs) {
    const sources = new Map();
    const source = (tensor) => sources.get(tensor.index) ?? tensor;
    const kept = [];
    for (const operator of operators) {
        const inputs = operator.inputs.map((tensor) => tensor && source(tensor));
        const [input, output] = [inputs[0], operator.outputs[0]];
        if (!operator.isCustom && [dequantize, quantize].includes(operator.code) && input && output)
            sources.set(output.index, input);
        else
            kept.push({ ...operator, inputs });
    }
    return { operators: kept, outputs: outputs.map(source) };
}
/** Operators without those that only unpack float16 constants: what reads them has a constant that is stored so. */
function withoutUnpacking(operators) {
    const packed = new Map();
    const kept = operators.flatMap((operator) => {
        const [input, output] = [operator.inputs[0], operator.outputs[0]];
        if (!operator.isCustom && operator.code === dequantize && input?.constant && input.type === 'float16' && output) {
            packed.set(output.index, input);
            return [];
        }
        return [{ ...operator, inputs: operator.inputs.map((tensor) => tensor && (packed.get(tensor.index) ?? tensor)) }];
    });
    return { operators: kept, unpacked: new Set([...packed.values()].map(({ index }) => index)) };
}

;// CONCATENATED MODULE: ./build/formats/tflite/rewritten.js

const reshape = { kind: 'Reshape', options: {} };
const arithmetic = (kind, ...roles) => ({
    kind,
    options: { activation: 'none' },
    roles,
});
/** By the numbers of builtin operators. */
const rewrites = {
    // SQUEEZE and EXPAND_DIMS change a shape and nothing else.
    43: (operator) => [{ ...operator, inputs: operator.inputs.slice(0, 1), made: reshape }],
    70: (operator) => [{ ...operator, inputs: operator.inputs.slice(0, 1), made: reshape }],
    // NEG
    59: (operator, { number }) => [
        { ...operator, inputs: [operator.inputs[0] ?? null, number(-1)], made: arithmetic('Mul', 'number') },
    ],
    65: slice,
    82: reduceMax,
    99: squaredDifference,
};
/** SLICE is a begin and a size where our Slice has a begin and an end. */
function slice(operator) {
    const { inputs } = operator;
    const shape = inputs[0]?.shape ?? [];
    const [begin, size] = [integersOf(inputs[1]), integersOf(inputs[2])];
    if (begin?.length !== shape.length || size?.length !== shape.length)
        return `expected a begin and a size for each of ${shape.length} dimensions as int32 constants`;
    // A size of −1 is all that is left.
    const to = size.map((each, axis) => (each === -1 ? shape[axis] : begin[axis] + each));
    return [{ ...operator, inputs: inputs.slice(0, 1), made: { kind: 'Slice', options: { from: begin, to } } }];
}
/** REDUCE_MAX over rows, columns or both is a pool whose window is all of them. */
function reduceMax(operator, { activation }) {
    const [input, axes] = operator.inputs;
    const shape = input?.shape ?? [];
    const found = integersOf(axes)?.map((axis) => (axis < 0 ? axis + shape.length : axis));
    // A series is an image of one row.
    const image = shape.length === 3 ? [shape[0], 1, ...shape.slice(1)] : shape;
    const over = new Set(found?.map((axis) => axis + image.length - shape.length));
    if (!input ||
        !found ||
        image.length !== 4 ||
        found.length === 0 ||
        ![...over].every((axis) => axis === 1 || axis === 2))
        return `expected the largest over rows and columns of [batch, rows, columns, channels], found axes [${found?.join(', ') ?? '?'}] of [${shape.join(', ')}]`;
    const size = [1, 2].map((axis) => (over.has(axis) ? image[axis] : 1));
    const made = { kind: 'MaxPool2D', options: { size, stride: [1, 1], padding: 'valid', activation: 'none' } };
    const pooled = activation([image[0], ...[1, 2].map((axis) => (over.has(axis) ? 1 : image[axis])), image[3]]);
    const from = shape.length === 3 ? activation(image) : input;
    return [
        ...(from === input
            ? []
            : [{ ...operator, name: `${operator.name}/row`, inputs: [input], outputs: [from], made: reshape }]),
        { ...operator, inputs: [from], outputs: [pooled], made },
        { ...operator, name: `${operator.name}/flatten`, inputs: [pooled], made: reshape },
    ];
}
/** (a − b)² */
function squaredDifference(operator, { activation }) {
    const [a, b] = operator.inputs;
    const [output] = operator.outputs;
    if (!a || !b || !output || a.constant || b.constant)
        return 'expected two activations, found a constant among them';
    const difference = activation(output.shape);
    return [
        { ...operator, name: `${operator.name}/difference`, outputs: [difference], made: arithmetic('Sub') },
        { ...operator, inputs: [difference, difference], made: arithmetic('Mul') },
    ];
}
/** Each operator as one or several that a graph has, or with the reason why it cannot have it. */
function rewriteOperators(operators) {
    // Below any index that a file has.
    let index = -1;
    const tensor = (shape, constant) => ({
        index: index--,
        position: 0,
        shape,
        openAxes: [],
        type: 'float32',
        quantization: null,
        constant,
    });
    const tensors = {
        activation: (shape) => tensor(shape, null),
        number: (value) => tensor([1], { data: new Uint8Array(Float32Array.of(value).buffer), buffer: index - 2 ** 24, isSparse: false }),
    };
    return operators.flatMap((operator) => {
        const rewrite = !operator.isCustom && Object.hasOwn(rewrites, operator.code) ? rewrites[operator.code] : undefined;
        if (!rewrite)
            return [operator];
        const found = rewrite(operator, tensors);
        return typeof found === 'string' ? [{ ...operator, made: { refused: found } }] : found;
    });
}

;// CONCATENATED MODULE: ./build/formats/tflite/graph-operators.js






/** As a graph computes with real numbers: what only converts, computes shapes or takes a layer apart is gone. */
function graphOperators(stored, ends) {
    const { operators, outputs } = withoutConversions(stored, ends);
    return { operators: rewriteOperators(joinDilated(withoutShapes(operators))), outputs };
}
/** Operators without a room, by what they are: each kind once, with all of its layers. */
function unknownOperators(operators) {
    const layers = new Map();
    for (const operator of operators) {
        if ((0,tflite_operators/* kindOf */.I)(operator.code) !== null || operator.made)
            continue;
        const kind = operator.isCustom ? `custom operator ${operator.operator}` : operator.operator;
        layers.set(kind, [...(layers.get(kind) ?? []), operator.name]);
    }
    return [...layers].map(([kind, names]) => ({
        code: 'import/unknown-operator',
        message: `expected operators that tinygate has, found ${kind} in layer${names.length === 1 ? '' : 's'} ${(0,name_some/* nameSome */.K)(names, 5)}`,
        fix: 'Replace the layer in the model before it is converted; docs/support.md lists the operators that can be imported.',
    }));
}

// EXTERNAL MODULE: ./build/formats/tflite/element-types.js
var element_types = __webpack_require__(24866);
// EXTERNAL MODULE: ./build/formats/tflite/operators.js
var formats_tflite_operators = __webpack_require__(12015);
// EXTERNAL MODULE: ./build/graph/tensor.js
var tensor = __webpack_require__(30922);
;// CONCATENATED MODULE: ./build/formats/tflite/stored-values.js


/** Types that tensors of a graph have. */
const dataTypes = Object.keys(tensor/* arrayOf */.j);
function isDataType(type) {
    return Object.hasOwn(tensor/* arrayOf */.j, type);
}
/** A copy, unpacked where several elements share a byte. */
function storedValues(data, type, elements) {
    const own = data.slice();
    return type === 'float16' ? new Uint16Array(own.buffer) : (0,tflite_codes/* decodeCodes */.V)(own, type, elements);
}
/** A per-channel tensor of one channel looks like a per-tensor one; for the values it makes no difference. */
function readQuantization({ quantization }) {
    if (quantization === null)
        return null;
    const { scale, zeroPoint, axis } = quantization;
    return {
        scale: Float32Array.from(scale),
        zeroPoint: Int32Array.from(scale, (_, i) => zeroPoint[zeroPoint.length === 1 ? 0 : i]),
        axis: scale.length > 1 ? axis : null,
    };
}

// EXTERNAL MODULE: ./build/formats/tflite/tensors.js
var tensors = __webpack_require__(51024);
;// CONCATENATED MODULE: ./build/formats/tflite/import.js















/**
 * A `.tflite` file as a graph: strict where measuring is tolerant. Nothing in the file is believed: every offset is checked, work
 * is bounded, and the graph is verified before it is returned.
 *
 * Layers are named after the output tensor of their operator (up to the first `;`, where the TFLite converter lists
 * what it fused), tensors `<layer>/kernel`, `<layer>/bias`, `<layer>/output`; the model's inputs and outputs keep the
 * names of the file's signature.
 *
 * @param numbers `stored` keeps codes with their parameters; `real` gives the float32 graph that can be trained, with the
 *   values that codes stand for, whatever types the file has.
 * @throws ExportError with the byte offset for a file that is damaged; ModelError with every operator and tensor that tinygate
 *   has no room for, or where the operators do not fit together.
 */
function importTflite(bytes, { numbers = 'stored' } = {}) {
    return (0,tflite_open.openFile)(bytes, (file) => readGraph(file, numbers));
}
/** Above any model for a microcontroller, so that checking a graph ends soon. */
const limits = { tensors: 8192, operators: 2048, rank: 8 };
function readGraph(file, numbers) {
    const [subgraph, ...others] = file.subgraphs;
    if (others.length > 0) {
        throw new errors/* ModelError */.me({
            code: 'import/subgraphs',
            message: `expected a .tflite file of one subgraph, found ${file.subgraphs.length}`,
            cause: 'The model has loops or conditions, or several entries.',
            fix: 'Convert one function of the model, without control flow.',
        });
    }
    const sizes = { tensors: subgraph.tensorsLength(), operators: subgraph.operatorsLength() };
    for (const part of ['tensors', 'operators']) {
        if (sizes[part] > limits[part]) {
            const message = `expected at most ${limits[part]} ${part}, found ${sizes[part]}`;
            throw new errors/* ModelError */.me({ code: 'import/large-file', message });
        }
    }
    const read = (0,tensors/* tensorReader */.x)(file, subgraph);
    const stored = (0,formats_tflite_operators/* readOperators */.Cl)(file, subgraph, read, (0,unique_names/* uniqueNames */.u)());
    const direct = withoutUnpacking(stored);
    const reading = new Reading(file, subgraph, numbers, direct.unpacked);
    const inputs = indices(subgraph.inputsLength(), (i) => subgraph.inputs(i)).map((index) => reading.input(read(index)));
    const ends = indices(subgraph.outputsLength(), (i) => subgraph.outputs(i)).map((index) => read(index));
    const { operators, outputs } = numbers === 'real' ? graphOperators(stored, ends) : { operators: direct.operators, outputs: ends };
    reading.reserve(outputs);
    const made = operators.flatMap((operator) => reading.operator(operator) ?? []);
    const problems = [...unknownOperators(operators), ...reading.problems];
    if (problems.length > 0)
        throw new errors/* ModelError */.me(problems);
    const graph = (0,verify/* verifyGraph */.W)({
        name: subgraph.name() || 'model',
        operators: made,
        tensors: reading.tensors,
        inputs,
        outputs: outputs.map((tensor) => reading.activation(tensor)),
    });
    return numbers === 'real' ? (0,fuse_activations/* fuseActivations */.x)(graph) : graph;
}
class Reading {
    tensors = {};
    problems = [];
    #file;
    #subgraph;
    #names = new Map();
    #reserved = new Map();
    #unique = (0,unique_names/* uniqueNames */.u)();
    #data = new Map();
    #numbers;
    #unpacked;
    constructor(file, subgraph, numbers, unpacked) {
        this.#unpacked = unpacked;
        this.#file = file;
        this.#subgraph = subgraph;
        this.#numbers = numbers;
    }
    /** Defines an input of the model. */
    input(tensor) {
        const open = tensor.openAxes === null || tensor.openAxes.some((axis) => axis > 0);
        if (open)
            this.#refuse(`${this.#label(tensor)}: expected an input whose sizes but the batch are fixed, found open ones`);
        return this.#define(tensor, this.#signature('inputs').get(tensor.index) ?? (this.#name(tensor) || 'input'), false);
    }
    /** The model's outputs have the first claim on their names. */
    reserve(outputs) {
        const signature = this.#signature('outputs');
        for (const { index } of outputs) {
            const name = signature.get(index);
            if (name !== undefined && !this.#names.has(index))
                this.#reserved.set(index, this.#unique(name));
        }
    }
    /** Name of an activation that is defined already. */
    activation(tensor) {
        const name = this.#names.get(tensor.index);
        if (name !== undefined)
            return name;
        throw new errors/* ModelError */.me({
            code: 'graph/order',
            message: `${this.#label(tensor)} is read before an operator writes it`,
            cause: 'The file is damaged, or holds its operators in an order in which they cannot run.',
        });
    }
    /** Null for one that was refused: its outputs are defined nevertheless, so that what reads them can be looked at. */
    operator(given) {
        const kind = (0,tflite_operators/* kindOf */.I)(given.code);
        const operator = kind === null || given.made ? given : inOrder(given, (0,tflite_operators/* codecOf */.uM)({ kind }));
        const isOther = operator.made !== undefined;
        const made = operator.made
            ? this.#made(operator, operator.made)
            : kind === null
                ? null
                : this.#attempt(operator, kind);
        const { name } = operator;
        const outputs = operator.outputs.map((tensor, i) => {
            const own = this.#reserved.get(tensor.index);
            if (own === undefined || this.#names.has(tensor.index))
                return this.#define(tensor, `${name}/output${i === 0 ? '' : `_${i + 1}`}`, false);
            return this.#define(tensor, own, true);
        });
        if (made === null)
            return null;
        const complete = this.#clamped({ ...made, outputs }, operator.outputs[0]);
        const extra = isOther ? null : this.#extraOperands(complete, operator);
        if (extra !== null)
            this.#refuse(`layer ${name} (${complete.kind}): ${extra}`);
        return extra === null ? complete : null;
    }
    /** What no table of the file describes. */
    #made({ name, operator, inputs }, made) {
        if ('refused' in made) {
            this.#refuse(`layer ${name} (${operator}): ${made.refused}`);
            return null;
        }
        const { kind, options, roles = [] } = made;
        const activations = inputs.slice(0, inputs.length - roles.length).map((input) => {
            if (input && !input.constant)
                return this.activation(input);
            const message = `layer ${name}: expected an activation to compute ${operator} of, found ${input ? 'a constant' : 'no input'}`;
            throw new errors/* ModelError */.me({ code: 'import/operand', message });
        });
        const constants = roles.map((role, at) => {
            return [role, this.#define(inputs[activations.length + at], `${name}/${role}`, false)];
        });
        return { kind, options, name, inputs: activations, constants: Object.fromEntries(constants) };
    }
    /** With the rectifier that only the range of its codes says. What takes its input's parameters has none of its own. */
    #clamped(op, output) {
        if (this.#numbers === 'stored' || !output || (0,ops_operator/* factsOf */.xS)(op).numbers.output !== 'own')
            return op;
        if (!('activation' in op.options) || op.options.activation !== 'none')
            return op;
        return { ...op, options: { ...op.options, activation: impliedActivation(output) } };
    }
    #attempt(operator, kind) {
        try {
            return this.#parts(operator, kind);
        }
        catch (error) {
            if (!(error instanceof Refused) &&
                !(error instanceof errors/* ExportError */.ze && error.problems[0]?.code === 'export/unsupported-file'))
                throw error;
            this.#refuse(`layer ${operator.name} (${kind}): ${error instanceof errors/* ExportError */.ze ? error.problems[0].message : error.message}`);
            return null;
        }
    }
    /** An operator without its outputs, which are defined after its inputs. */
    #parts(operator, kind) {
        const codec = (0,tflite_operators/* codecOf */.uM)({ kind });
        if ((0,tflite_operators/* isRefusal */.vu)(codec))
            throw new Refused(codec.refused);
        const facts = (0,ops_operator/* factsOf */.xS)({ kind });
        const roles = Object.entries(facts.roles);
        const operands = operandsOf(operator, codec, (tensor) => this.#isConstant(tensor));
        const count = facts.inputs === 'any' ? operands.activations : facts.inputs;
        const options = codec.read({
            table: (empty) => {
                const fits = operator.table.builtinOptionsType() === codec.optionsType;
                const found = fits ? operator.table.builtinOptions(empty) : null;
                if (found === null)
                    throw new Refused('has no options');
                return found;
            },
            inputShape: () => operator.inputs[0]?.shape ?? [],
            integers: (at) => this.#integers(operator.inputs[count + roles.length + at]),
        });
        const inputs = Array.from({ length: count }, (_, i) => {
            const tensor = operands.ordered[i];
            if (!tensor)
                throw new Refused(`expected ${count} inputs, found ${operator.inputs.length}`);
            if (this.#isConstant(tensor))
                throw new Refused(`its input ${i + 1} is a constant, where tinygate takes an activation`);
            return this.activation(tensor);
        });
        const constants = roles.flatMap(([named, { isOptional }], i) => {
            const tensor = operands.ordered[count + i] ?? null;
            const role = tensor ? (codec.constants?.roleOf(tensor.shape) ?? named) : named;
            if (tensor === null && isOptional)
                return [];
            if (tensor === null)
                throw new Refused(`has no ${role}`);
            if (!tensor.constant)
                throw new Refused(`its ${role} is not a constant`);
            return [[role, this.#define(tensor, `${operator.name}/${role}`, false)]];
        });
        const all = { ...options, ...operator.options };
        return { kind, name: operator.name, inputs, constants: Object.fromEntries(constants), options: all };
    }
    #isConstant(tensor) {
        return tensor.constant !== null && !this.#names.has(tensor.index);
    }
    /** What is wrong with operands that only the file has; null where nothing is. */
    #extraOperands(op, { inputs }) {
        const codec = (0,tflite_operators/* codecOf */.uM)(op);
        if ((0,tflite_operators/* isRefusal */.vu)(codec))
            return codec.refused;
        const first = op.inputs.length + Object.keys((0,ops_operator/* factsOf */.xS)(op).roles).length;
        const own = codec.integers(op, (tensor) => this.tensors[tensor]?.shape ?? []);
        if (inputs.slice(first + own.length).some((tensor) => tensor !== null))
            return `expected at most ${first + own.length} operands, found ${inputs.length}`;
        const found = inputs.slice(first, first + own.length).map((tensor) => this.#integers(tensor));
        return codec.refuseIntegers(found);
    }
    #integers(tensor) {
        const data = tensor?.type === 'int32' && tensor.constant ? this.#values(tensor, 'int32') : null;
        return data === null ? null : [...data];
    }
    #define(tensor, name, isReserved) {
        const free = isReserved ? name : this.#unique(name);
        const isActivation = !tensor.constant;
        if (tensor.shape.length > limits.rank)
            this.#refuse(`${this.#label(tensor)}: expected at most ${limits.rank} dimensions, found ${tensor.shape.length}`);
        const type = tensor.type;
        if (this.#numbers === 'real') {
            const data = isActivation ? null : this.#real(tensor);
            this.tensors[free] = { name: free, shape: tensor.shape, type: 'float32', data, quantization: null };
        }
        else if (isDataType(type) && (type !== 'float16' || this.#unpacked.has(tensor.index))) {
            const quantization = (0,element_types/* isFloat */.dk)(type) ? null : readQuantization(tensor);
            const data = isActivation ? null : this.#values(tensor, type);
            this.tensors[free] = { name: free, shape: tensor.shape, type, data, quantization };
        }
        else {
            this.#refuse(`${this.#label(tensor)}: expected data of type ${dataTypes.join(', ')}, found ${type}`, 'Convert the model to float32, or to int8 with int8 inputs and outputs.');
        }
        if (isActivation)
            this.#names.set(tensor.index, free);
        return free;
    }
    #real(tensor) {
        this.#file.spend(tensor.constant?.data.length ?? 0);
        const values = realValues(tensor);
        if (values)
            return values;
        this.#refuse(`${this.#label(tensor)}: expected numbers, or codes with a scale, found ${tensor.constant?.isSparse ? 'a sparse tensor' : tensor.type}`);
        // The refusal ends the import; memory for what the shape claims is not taken.
        return new Float32Array(0);
    }
    /** What two tensors share is copied once. */
    #values(tensor, type) {
        const { constant } = tensor;
        if (!constant)
            return null;
        if (constant.isSparse) {
            this.#refuse(`${this.#label(tensor)} is stored as a sparse tensor`, 'Convert the model without sparse storage.');
            return null;
        }
        const count = (0,shapes/* elements */.Yt)(tensor.shape);
        const key = `${constant.buffer} ${type} ${count}`;
        const known = this.#data.get(key);
        if (known)
            return known;
        this.#file.spend(constant.data.length);
        const data = storedValues(constant.data, type, count);
        this.#data.set(key, data);
        return data;
    }
    #refuse(message, fix = 'docs/support.md lists what can be imported.') {
        this.problems.push({ code: 'import/unsupported', message: `cannot import this .tflite file: ${message}`, fix });
    }
    #name({ index }) {
        const name = index < 0 ? '' : (this.#subgraph.tensors(index).name() ?? '');
        this.#file.spend(name.length);
        return name;
    }
    #label(tensor) {
        const name = this.#name(tensor);
        return `tensor ${tensor.index}${name === '' ? '' : ` (${name})`}`;
    }
    /** Names of the model's edges by tensor index, from its first signature. */
    #signature(side) {
        const { model, spend } = this.#file;
        const signature = model.signatureDefsLength() > 0 ? model.signatureDefs(0) : null;
        if (signature === null)
            return new Map();
        const count = side === 'inputs' ? signature.inputsLength() : signature.outputsLength();
        spend(count);
        return new Map(Array.from({ length: count }, (_, i) => {
            const entry = side === 'inputs' ? signature.inputs(i) : signature.outputs(i);
            const name = entry.name() ?? `${side === 'inputs' ? 'input' : 'output'} ${i}`;
            spend(name.length);
            return [entry.tensorIndex(), name];
        }));
    }
}
function indices(length, at) {
    return Array.from({ length }, (_, i) => at(i));
}


/***/ })

};
