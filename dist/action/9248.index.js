export const id = 9248;
export const ids = [9248];
export const modules = {

/***/ 9248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importTflite: () => (/* binding */ importTflite)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/export/tflite/operators.js + 35 modules
var tflite_operators = __webpack_require__(5698);
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
// EXTERNAL MODULE: ./build/formats/tflite/open.js + 1 modules
var tflite_open = __webpack_require__(71066);
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

// EXTERNAL MODULE: ./build/formats/tflite/codes.js
var tflite_codes = __webpack_require__(58328);
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
const [squeeze, expandDims, slice] = [43, 70, 65];
/** @param numbers `stored`: the file is read as it is. */
const isRewritten = ({ code, isCustom }, numbers) => numbers === 'real' && !isCustom && [squeeze, expandDims, slice].includes(code);
/**
 * SQUEEZE and EXPAND_DIMS change a shape and nothing else; SLICE is a begin and a size where our Slice has a begin and an end.
 * @param integers null where an operand is no int32 constant.
 * @returns what is wrong, as text.
 */
function rewrite({ code, inputs }, integers) {
    if (code !== slice)
        return { kind: 'Reshape', options: {} };
    const shape = inputs[0]?.shape ?? [];
    const [begin, size] = [integers(inputs[1]), integers(inputs[2])];
    if (begin?.length !== shape.length || size?.length !== shape.length)
        return `expected a begin and a size for each of ${shape.length} dimensions as int32 constants`;
    // A size of −1 is all that is left.
    const to = size.map((each, axis) => (each === -1 ? shape[axis] : begin[axis] + each));
    return { kind: 'Slice', options: { from: begin, to } };
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
    return (0,tflite_open/* openFile */.T)(bytes, (file) => readGraph(file, numbers));
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
    const { operators, outputs } = numbers === 'real' ? withoutConversions(stored, ends) : { operators: direct.operators, outputs: ends };
    reading.reserve(outputs);
    const made = operators.flatMap((operator) => reading.operator(operator) ?? []);
    const problems = [...unknownOperators(operators, numbers), ...reading.problems];
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
/** Operators without a room, by what they are: each kind once, with all of its layers. */
function unknownOperators(operators, numbers) {
    const layers = new Map();
    for (const operator of operators) {
        if ((0,tflite_operators/* kindOf */.I)(operator.code) !== null || isRewritten(operator, numbers))
            continue;
        const kind = operator.isCustom ? `custom operator ${operator.operator}` : operator.operator;
        layers.set(kind, [...(layers.get(kind) ?? []), operator.name]);
    }
    const listed = (names) => names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
    return [...layers].map(([kind, names]) => ({
        code: 'import/unknown-operator',
        message: `expected operators that tinygate has, found ${kind} in layer${names.length === 1 ? '' : 's'} ${listed(names)}`,
        fix: 'Replace the layer in the model before it is converted; docs/support.md lists the operators that can be imported.',
    }));
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
        const operator = kind === null ? given : inOrder(given, (0,tflite_operators/* codecOf */.uM)({ kind }));
        const isOther = isRewritten(operator, this.#numbers);
        const made = isOther ? this.#rewritten(operator) : kind === null ? null : this.#attempt(operator, kind);
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
    #rewritten(operator) {
        const { name, inputs } = operator;
        const [input] = inputs;
        if (!input || input.constant)
            throw new errors/* ModelError */.me({
                code: 'import/operand',
                message: `layer ${name}: expected an activation to reshape or slice, found ${input ? 'a constant' : 'no input'}`,
            });
        const found = rewrite(operator, (tensor) => this.#integers(tensor));
        if (typeof found !== 'string')
            return { ...found, name, inputs: [this.activation(input)], constants: {} };
        this.#refuse(`layer ${name} (${operator.operator}): ${found}`);
        return null;
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
        return { kind, name: operator.name, inputs, constants: Object.fromEntries(constants), options };
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
        const name = this.#subgraph.tensors(index).name() ?? '';
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


/***/ }),

/***/ 57002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fuseActivations)
/* harmony export */ });
/* harmony import */ var _dropout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93292);
/* harmony import */ var _ops_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74081);
/* harmony import */ var _linear_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51378);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72542);




const activations = { Relu: 'relu', Relu6: 'relu6' };
/**
 * Moves each Relu and Relu6 into the operator before it, where that has a place for it and nobody else reads what lies
 * between: the same numbers in one kernel instead of two. The operator keeps its name and writes the activation's output.
 */
function fuseActivations(graph) {
    const readers = new Map();
    for (const { inputs } of graph.operators)
        for (const input of new Set(inputs))
            readers.set(input, (readers.get(input) ?? 0) + 1);
    const outputs = new Set(graph.outputs);
    const operators = [];
    const producers = new Map();
    const gone = new Map();
    for (const op of graph.operators) {
        const activation = activations[op.kind];
        const between = op.inputs[0];
        const at = activation && readers.get(between) === 1 && !outputs.has(between) ? producers.get(between) : undefined;
        const before = at === undefined ? undefined : operators[at];
        const isFusible = before && 'activation' in before.options && before.options.activation === 'none' && appliesActivation(before);
        if (activation && at !== undefined && isFusible) {
            operators[at] = withActivation(before, activation, op.outputs);
            // Noise before a rectifier is noise behind it: it only makes values larger, or 0.
            gone.set(between, op.outputs[0]);
            for (const output of op.outputs)
                producers.set(output, at);
        }
        else {
            for (const output of op.outputs)
                producers.set(output, operators.length);
            operators.push(op);
        }
    }
    if (gone.size === 0)
        return graph;
    const tensors = Object.fromEntries(Object.entries(graph.tensors).filter(([name]) => !gone.has(name)));
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyGraph */ .W)({ ...graph, operators, tensors, ...(0,_dropout_js__WEBPACK_IMPORTED_MODULE_0__/* .movedDropouts */ .mC)(graph, gone) });
}
const appliesActivation = (op) => !(0,_linear_js__WEBPACK_IMPORTED_MODULE_2__/* .isLinear */ .ym)(op) || (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)(op).weights.fuses;
function withActivation(op, activation, outputs) {
    return { ...op, outputs, options: { ...op.options, activation } };
}


/***/ })

};
