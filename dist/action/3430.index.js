export const id = 3430;
export const ids = [3430];
export const modules = {

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

/***/ 81049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCpu: () => (/* binding */ openCpu)
/* harmony export */ });
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53484);
/* harmony import */ var _tfjs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52202);
/** tfjs's JavaScript backend: the reference that the other engines are checked against. Two orders slower. */


async function openCpu() {
    const cpu = await __webpack_require__.e(/* import() */ 8048).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19));
    await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_1__.setBackend('cpu');
    // The backend advertises tfjs-node on the console at its first write under Node.
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_1__.env().set('IS_NODE', false);
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_1__.scalar(0).dispose();
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_1__.env().set('IS_NODE', true);
    const identity = `tfjs-backend-cpu ${cpu.version_cpu}`;
    return {
        name: 'cpu',
        identity,
        description: identity,
        compile: (step, signature) => Promise.resolve().then(() => (0,_tfjs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileEagerly */ .$)(step, signature, 'cpu')),
        dispose: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 52202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compileEagerly)
/* harmony export */ });
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53484);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64233);
/* harmony import */ var _trace_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36493);
/** Runs steps eagerly on a tfjs backend: the slow reference (`cpu`), and what the TensorFlow engine builds on. */



/** `backend` must be registered and initialised. */
function compileEagerly(step, signature, backend) {
    const outputs = (0,_trace_record_js__WEBPACK_IMPORTED_MODULE_1__/* .outputShapes */ .I)((0,_trace_record_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)(step, signature));
    const constants = Object.entries(signature.constants ?? {}).map(([name, { shape, data }]) => ({ name, shape, data }));
    async function run(inputs) {
        (0,_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInputs */ .s)(signature.inputs, inputs);
        if (_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.getBackend() !== backend)
            await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.setBackend(backend);
        return _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.engine().tidy(() => {
            const tensors = {};
            for (const [name, shape] of Object.entries(signature.inputs)) {
                tensors[name] = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor(inputs[name].slice(), [...shape], 'float32');
            }
            for (const { name, shape, data } of constants)
                tensors[name] = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor(data.slice(), [...shape], 'float32');
            const arrays = {};
            const results = step(tensors);
            for (const [name, tensor] of Object.entries(results)) {
                arrays[name] = Float32Array.from(tensor.dataSync());
            }
            _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.dispose(results); // A step may keep what it returns, for instance beyond the scope of its gradient.
            return arrays;
        });
    }
    return { outputs, run, dispose: () => Promise.resolve() };
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
