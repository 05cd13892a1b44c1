export const id = 3013;
export const ids = [3013];
export const modules = {

/***/ 99252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ writeOptions),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   v7: () => (/* binding */ optionsType)
/* harmony export */ });
/* harmony import */ var _schema_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86441);
/* harmony import */ var _tensors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80400);


const activationCodes = {
    none: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActivationFunctionType */ .de.NONE,
    relu: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActivationFunctionType */ .de.RELU,
    relu6: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActivationFunctionType */ .de.RELU6,
};
const paddingCodes = { same: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Padding */ .Yq.SAME, valid: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Padding */ .Yq.VALID };
const optionsTypes = {
    Conv2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.Conv2DOptions,
    DepthwiseConv2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.DepthwiseConv2DOptions,
    FullyConnected: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.FullyConnectedOptions,
    Add: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.AddOptions,
    AveragePool2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.Pool2DOptions,
    MaxPool2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.Pool2DOptions,
    Mean: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.ReducerOptions,
    Reshape: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.ReshapeOptions,
    Softmax: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.SoftmaxOptions,
    Quantize: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.QuantizeOptions,
    Dequantize: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.DequantizeOptions,
    Relu: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.NONE,
    Relu6: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.NONE,
    BatchNorm: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOptions */ .uX.NONE,
};
/** Which table of the `BuiltinOptions` union an operator has. */
function optionsType(operator) {
    return optionsTypes[operator.kind];
}
/** Writes the options table; 0 when the operator has none. Nothing else may be under construction in the builder. */
function writeOptions(builder, operator) {
    switch (operator.kind) {
        case 'Conv2D': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE.startConv2DOptions(builder);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE.addPadding(builder, paddingCodes[operator.padding]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE.addStrideH(builder, operator.stride[0]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE.addStrideW(builder, operator.stride[1]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE.addDilationHFactor(builder, operator.dilation[0]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE.addDilationWFactor(builder, operator.dilation[1]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE.endConv2DOptions(builder);
        }
        case 'DepthwiseConv2D': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.startDepthwiseConv2DOptions(builder);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.addPadding(builder, paddingCodes[operator.padding]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.addStrideH(builder, operator.stride[0]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.addStrideW(builder, operator.stride[1]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.addDilationHFactor(builder, operator.dilation[0]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.addDilationWFactor(builder, operator.dilation[1]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.addDepthMultiplier(builder, operator.depthMultiplier);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0.endDepthwiseConv2DOptions(builder);
        }
        case 'FullyConnected': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FullyConnectedOptions */ .gv.startFullyConnectedOptions(builder);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FullyConnectedOptions */ .gv.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FullyConnectedOptions */ .gv.addWeightsFormat(builder, _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FullyConnectedOptionsWeightsFormat */ .O5.DEFAULT);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FullyConnectedOptions */ .gv.endFullyConnectedOptions(builder);
        }
        case 'AveragePool2D':
        case 'MaxPool2D': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE.startPool2DOptions(builder);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE.addPadding(builder, paddingCodes[operator.padding]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE.addStrideH(builder, operator.stride[0]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE.addStrideW(builder, operator.stride[1]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE.addFilterHeight(builder, operator.size[0]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE.addFilterWidth(builder, operator.size[1]);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE.endPool2DOptions(builder);
        }
        case 'Add': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AddOptions */ .wK.startAddOptions(builder);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AddOptions */ .wK.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AddOptions */ .wK.endAddOptions(builder);
        }
        case 'Mean': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ReducerOptions */ .$Y.startReducerOptions(builder);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ReducerOptions */ .$Y.addKeepDims(builder, false);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ReducerOptions */ .$Y.endReducerOptions(builder);
        }
        case 'Softmax': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SoftmaxOptions */ .dO.startSoftmaxOptions(builder);
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SoftmaxOptions */ .dO.addBeta(builder, 1);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SoftmaxOptions */ .dO.endSoftmaxOptions(builder);
        }
        case 'Reshape': {
            // The new shape is the second input, where every runtime looks first.
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ReshapeOptions */ .jz.startReshapeOptions(builder);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ReshapeOptions */ .jz.endReshapeOptions(builder);
        }
        case 'Quantize': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantizeOptions */ .kj.startQuantizeOptions(builder);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantizeOptions */ .kj.endQuantizeOptions(builder);
        }
        case 'Dequantize': {
            _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DequantizeOptions */ .Dh.startDequantizeOptions(builder);
            return _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DequantizeOptions */ .Dh.endDequantizeOptions(builder);
        }
        case 'Relu':
        case 'Relu6':
        case 'BatchNorm':
            return 0;
        default:
            return operator;
    }
}
/** The graph's parameters of an operator in a file. @throws ExportError naming the layer for any that it cannot keep. */
function readOptions(kind, name, table) {
    const at = `layer ${name} (${kind})`;
    const options = (empty) => {
        const fits = table.builtinOptionsType() === optionsTypes[kind];
        const found = fits ? table.builtinOptions(empty) : null;
        if (found === null)
            throw (0,_tensors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${at} has no options`);
        return found;
    };
    const activation = (code) => {
        const entry = Object.entries(activationCodes).find(([, value]) => value === code);
        if (!entry)
            throw (0,_tensors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${at} has the fused activation ${code}`);
        return entry[0];
    };
    // A file may hold any number here, whatever the generated types say.
    const padding = (code) => {
        const entry = Object.entries(paddingCodes).find(([, value]) => value === code);
        if (!entry)
            throw (0,_tensors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${at} has padding ${code}`);
        return entry[0];
    };
    switch (kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D': {
            const found = kind === 'Conv2D' ? options(new _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Conv2DOptions */ .NE()) : options(new _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0());
            return {
                stride: [found.strideH(), found.strideW()],
                dilation: [found.dilationHFactor(), found.dilationWFactor()],
                padding: padding(found.padding()),
                activation: activation(found.fusedActivationFunction()),
                ...(found instanceof _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DepthwiseConv2DOptions */ .G0 ? { depthMultiplier: found.depthMultiplier() } : {}),
            };
        }
        case 'FullyConnected': {
            const found = options(new _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FullyConnectedOptions */ .gv());
            if (found.weightsFormat() !== _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FullyConnectedOptionsWeightsFormat */ .O5.DEFAULT)
                throw (0,_tensors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${at} has shuffled weights`);
            if (found.keepNumDims())
                throw (0,_tensors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${at} keeps the dimensions of its input`);
            return { activation: activation(found.fusedActivationFunction()) };
        }
        case 'AveragePool2D':
        case 'MaxPool2D': {
            const found = options(new _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool2DOptions */ .BE());
            return {
                size: [found.filterHeight(), found.filterWidth()],
                stride: [found.strideH(), found.strideW()],
                padding: padding(found.padding()),
                activation: activation(found.fusedActivationFunction()),
            };
        }
        case 'Add':
            return { activation: activation(options(new _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AddOptions */ .wK()).fusedActivationFunction()) };
        case 'Mean':
            if (options(new _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ReducerOptions */ .$Y()).keepDims())
                throw (0,_tensors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${at} keeps the dimensions it averages`);
            return {};
        case 'Softmax': {
            const beta = options(new _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SoftmaxOptions */ .dO()).beta();
            if (beta !== 1)
                throw (0,_tensors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${at} has beta ${beta} instead of 1`);
            return {};
        }
        case 'Relu':
        case 'Relu6':
        case 'Reshape':
        case 'Quantize':
        case 'Dequantize':
            return {};
        default:
            return kind;
    }
}


/***/ }),

/***/ 80400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ openModel),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   xX: () => (/* binding */ tensorReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51313);
/* harmony import */ var _schema_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);
/** The tables of a `.tflite` file that hold data: tensors, their quantisation and their buffers. */



/** Bounds on what one file may describe, far above any model for a microcontroller, so that reading it ends soon. */
const limits = { tensors: 8192, operators: 2048, rank: 8 };
const dataTypes = new Map([
    [_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .TensorType */ .Qp.FLOAT32, 'float32'],
    [_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .TensorType */ .Qp.INT8, 'int8'],
    [_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .TensorType */ .Qp.INT32, 'int32'],
]);
/** The model table and the one subgraph of a file. @throws ExportError when there is none. */
function openModel(bytes) {
    const buffer = new _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckedBuffer */ .k(bytes);
    if (bytes.length < 8 || !_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Model */ .Kx.bufferHasIdentifier(buffer))
        throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(4, 'no identifier TFL3');
    const model = _schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Model */ .Kx.getRootAsModel(buffer);
    if (model.version() !== 3)
        throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(model.bb_pos, `schema version ${model.version()} instead of 3`);
    if (model.subgraphsLength() !== 1)
        throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(model.bb_pos, `${model.subgraphsLength()} subgraphs instead of one`);
    const subgraph = model.subgraphs(0);
    if (subgraph.tensorsLength() > limits.tensors)
        throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(subgraph.bb_pos, `${subgraph.tensorsLength()} tensors`);
    if (subgraph.operatorsLength() > limits.operators) {
        throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(subgraph.bb_pos, `${subgraph.operatorsLength()} operators`);
    }
    return { model, subgraph };
}
/** Reads tensors by index; what two of them share, such as a buffer, is read once. */
function tensorReader(bytes, model, subgraph) {
    const count = subgraph.tensorsLength();
    const tensors = new Map();
    const data = bufferReader(bytes, model);
    const quantizations = new Map();
    const read = (index) => {
        if (!(index >= 0 && index < count))
            throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(subgraph.bb_pos, `tensor ${index} of ${count}`);
        const table = subgraph.tensors(index);
        const name = table.name() ?? '';
        const label = `tensor ${index}${name === '' ? '' : ` (${name})`}`;
        const type = dataTypes.get(table.type());
        if (type === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
                code: 'export/unsupported-type',
                message: `${label}: expected data type float32, int8 or int32, found ${_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .TensorType */ .Qp[table.type()] ?? table.type()}`,
            });
        }
        if (table.sparsity() !== null)
            throw unsupported(`${label} is stored as a sparse tensor`);
        if (table.isVariable())
            throw unsupported(`${label} is a variable`);
        return {
            name,
            shape: readShape(table),
            type,
            data: data(table.buffer(), type),
            quantization: type === 'float32' ? null : readQuantization(table, quantizations),
        };
    };
    return (index) => {
        const known = tensors.get(index) ?? read(index);
        tensors.set(index, known);
        return known;
    };
}
function unsupported(found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({ code: 'export/unsupported-file', message: `cannot read this .tflite file: ${found}` });
}
function readShape(table) {
    const rank = table.shapeLength();
    if (rank > limits.rank)
        throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `a tensor of ${rank} dimensions`);
    return Array.from({ length: rank }, (_, i) => table.shape(i));
}
/** Older converters write an empty table, or min and max only, where there is no quantisation. */
function readQuantization(table, known) {
    const parameters = table.quantization();
    if (parameters === null)
        return null;
    const read = () => {
        const count = parameters.scaleLength();
        if (count === 0)
            return null;
        if (parameters.zeroPointLength() !== count) {
            throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(parameters.bb_pos, `${count} scales and ${parameters.zeroPointLength()} zero points`);
        }
        const axis = parameters.quantizedDimension();
        // A per-channel tensor of one channel looks like a per-tensor one; for the values it makes no difference.
        return {
            scale: Float32Array.from({ length: count }, (_, i) => parameters.scale(i)),
            zeroPoint: Int32Array.from({ length: count }, (_, i) => Number(parameters.zeroPoint(i))),
            axis: count > 1 ? axis : null,
        };
    };
    const position = parameters.bb_pos;
    const quantization = known.has(position) ? known.get(position) : read();
    known.set(position, quantization);
    return quantization;
}
function bufferReader(bytes, model) {
    const known = new Map();
    const contents = (index) => {
        if (index >= model.buffersLength())
            throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(model.bb_pos, `buffer ${index} of ${model.buffersLength()}`);
        const buffer = model.buffers(index);
        // Since 2023 the data may lie behind the flatbuffer; offsets 0 and 1 mean that it does not.
        const offset = Number(buffer.offset());
        if (offset > 1) {
            const end = offset + Number(buffer.size());
            if (end > bytes.length)
                throw (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(buffer.bb_pos, `buffer ${index} ending at byte ${end} of ${bytes.length}`);
            return bytes.slice(offset, end);
        }
        const length = buffer.dataLength();
        return length === 0 ? null : buffer.dataArray().slice();
    };
    return (index, type) => {
        const key = `${index} ${type}`;
        if (!known.has(key)) {
            const data = contents(index);
            known.set(key, data === null ? null : typed(data, type, index));
        }
        return known.get(key);
    };
}
function typed(data, type, index) {
    if (type === 'int8')
        return new Int8Array(data.buffer);
    if (data.length % 4 !== 0)
        throw unsupported(`buffer ${index} has ${data.length} bytes, which are no ${type} values`);
    return type === 'float32' ? new Float32Array(data.buffer) : new Int32Array(data.buffer);
}


/***/ }),

/***/ 51077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ logitsOf),
/* harmony export */   HC: () => (/* binding */ floatsOf),
/* harmony export */   _$: () => (/* binding */ producerOf),
/* harmony export */   _M: () => (/* binding */ constantInputs),
/* harmony export */   b9: () => (/* binding */ onlyInput),
/* harmony export */   d$: () => (/* binding */ consumersOf),
/* harmony export */   ym: () => (/* binding */ activationInputs),
/* harmony export */   zz: () => (/* binding */ tensorOf)
/* harmony export */ });
/* unused harmony export present */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Activation tensors an operator reads, in order. */
function activationInputs(op) {
    return op.kind === 'Add' ? [op.input, op.input2] : [op.input];
}
/** Constant tensors an operator reads, in the order every packed vector and file lists them. */
function constantInputs(op) {
    switch (op.kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D':
        case 'FullyConnected':
            return [
                { role: 'kernel', tensor: op.filter },
                ...(op.bias === null ? [] : [{ role: 'bias', tensor: op.bias }]),
            ];
        case 'BatchNorm':
            return ['gamma', 'beta', 'mean', 'variance'].map((role) => ({ role, tensor: op[role] }));
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Mean':
        case 'Relu':
        case 'Relu6':
        case 'Reshape':
        case 'Softmax':
        case 'Quantize':
        case 'Dequantize':
            return [];
        default:
            return op;
    }
}
function tensorOf(graph, name) {
    const tensor = graph.tensors[name];
    if (!tensor)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'graph/undefined-tensor', message: `graph ${graph.name} has no tensor ${name}` });
    return tensor;
}
/** Data of a float32 constant. */
function floatsOf(graph, name) {
    const { data } = tensorOf(graph, name);
    if (!(data instanceof Float32Array)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'graph/not-float',
            message: `expected float32 constant ${name}, found ${data ? 'integers' : 'an activation'}`,
        });
    }
    return data;
}
/** The operator that writes a tensor, or null for graph inputs and constants. */
function producerOf(graph, tensor) {
    return graph.operators.find((op) => op.output === tensor) ?? null;
}
/** Operators that read an activation, in execution order. */
function consumersOf(graph, tensor) {
    return graph.operators.filter((op) => activationInputs(op).includes(tensor));
}
/** The one tensor a classifier computes before its final Softmax; the output itself where there is no Softmax. */
function logitsOf(graph) {
    const [output, ...others] = graph.outputs;
    if (output === undefined || others.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'graph/outputs',
            message: `expected one output of graph ${graph.name}, found ${graph.outputs.length}`,
        });
    }
    let tensor = output;
    for (let op = producerOf(graph, tensor); op; op = producerOf(graph, tensor)) {
        if (op.kind === 'Softmax')
            return op.input;
        if (op.kind !== 'Dequantize' && op.kind !== 'Quantize')
            break;
        tensor = op.input;
    }
    return output;
}
function onlyInput(graph) {
    const [input, ...others] = graph.inputs;
    if (input === undefined || others.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'graph/inputs',
            message: `expected one input of graph ${graph.name}, found ${graph.inputs.length}`,
        });
    }
    return input;
}
/** For lookups that a verified graph cannot miss. */
function present(value, what) {
    if (value === undefined || value === null)
        throw new InternalError(`${what} is missing`);
    return value;
}


/***/ }),

/***/ 72542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verifyGraph)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51077);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);



/**
 * Refuses a graph that no exporter could write faithfully: every tensor is defined once and before it is read, shapes
 * follow from the operators, data types and quantisation parameters agree, and no constant is left over.
 * Throws `ModelError` with every problem found, each naming its layer or tensor. Returns the graph for chaining.
 */
function verifyGraph(graph) {
    const problems = [...tensorProblems(graph), ...orderProblems(graph)];
    // Shape rules need a graph whose names resolve.
    if (problems.length === 0)
        problems.push(...graph.operators.flatMap((op) => operatorProblems(graph, op)));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me(problems);
    return graph;
}
const problem = (code, message) => ({ code: `graph/${code}`, message });
const arrayOf = { float32: Float32Array, int8: Int8Array, int32: Int32Array };
function tensorProblems(graph) {
    return Object.entries(graph.tensors).flatMap(([key, tensor]) => [
        ...(key === tensor.name ? [] : [problem('name', `tensor ${tensor.name} is filed under ${key}`)]),
        ...(tensor.shape.every((size) => Number.isInteger(size) && size > 0)
            ? []
            : [problem('shape', `tensor ${key}: expected positive sizes, found ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(tensor.shape)}`)]),
        ...dataProblems(tensor),
        ...quantizationProblems(tensor),
    ]);
}
function dataProblems({ name, data, shape, type }) {
    if (data === null)
        return [];
    if (!(data instanceof arrayOf[type]))
        return [problem('type', `constant ${name}: its data is not ${type}`)];
    if (data.length !== (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(shape)) {
        return [
            problem('length', `constant ${name} ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(shape)}: expected ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(shape)} elements, found ${data.length}`),
        ];
    }
    if (data instanceof Float32Array && !data.every(Number.isFinite))
        return [problem('not-finite', `constant ${name} holds NaN or infinity`)];
    return [];
}
function quantizationProblems({ name, type, shape, data, quantization }) {
    if (quantization === null)
        return type === 'int8' ? [problem('quantization', `int8 tensor ${name} has no quantisation parameters`)] : [];
    const { scale, zeroPoint, axis } = quantization;
    const found = (message) => [problem('quantization', `tensor ${name}: ${message}`)];
    if (type === 'float32')
        return found('a float32 tensor cannot have quantisation parameters');
    if (axis !== null && !(Number.isInteger(axis) && axis >= 0 && axis < shape.length))
        return found(`no axis ${axis} in ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(shape)}`);
    if (axis !== null && data === null)
        return found('activations are quantised per tensor, found an axis');
    const count = axis === null ? 1 : shape[axis];
    if (scale.length !== count || zeroPoint.length !== count) {
        return found(`expected ${count} scales and zero points, found ${scale.length} and ${zeroPoint.length}`);
    }
    if (!scale.every((value) => Number.isFinite(value) && value > 0))
        return found('scales must be positive and finite');
    if (type === 'int8' && !zeroPoint.every((value) => value >= -128 && value <= 127))
        return found('zero points must fit int8');
    if (data !== null && !zeroPoint.every((value) => value === 0))
        return found('constants are quantised symmetrically: zero points must be 0');
    return [];
}
function orderProblems(graph) {
    const problems = [];
    const defined = new Set(graph.inputs);
    const layers = new Set();
    const used = new Set([...graph.inputs, ...graph.outputs]);
    for (const input of graph.inputs) {
        if (graph.tensors[input] === undefined)
            problems.push(problem('undefined-tensor', `graph input ${input} is not a tensor`));
        else if (graph.tensors[input].data !== null)
            problems.push(problem('constant-input', `graph input ${input} is a constant`));
    }
    for (const op of graph.operators) {
        const at = `layer ${op.name} (${op.kind})`;
        if (layers.has(op.name))
            problems.push(problem('duplicate-layer', `${at}: another layer has the same name`));
        layers.add(op.name);
        for (const tensor of (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .activationInputs */ .ym)(op)) {
            used.add(tensor);
            if (!defined.has(tensor))
                problems.push(problem('order', `${at}: reads ${tensor} before anything defines it`));
        }
        for (const { role, tensor } of (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInputs */ ._M)(op)) {
            used.add(tensor);
            if (!graph.tensors[tensor]?.data)
                problems.push(problem('constant', `${at}: its ${role} ${tensor} is not a constant`));
        }
        const output = graph.tensors[op.output];
        if (!output)
            problems.push(problem('undefined-tensor', `${at}: its output ${op.output} is not a tensor`));
        else if (output.data !== null)
            problems.push(problem('constant-output', `${at}: writes the constant ${op.output}`));
        if (defined.has(op.output))
            problems.push(problem('duplicate-definition', `${at}: ${op.output} is already defined`));
        defined.add(op.output);
        used.add(op.output);
    }
    for (const output of graph.outputs) {
        if (!defined.has(output))
            problems.push(problem('output', `graph output ${output} is never defined`));
    }
    for (const tensor of Object.keys(graph.tensors)) {
        if (!used.has(tensor))
            problems.push(problem('dangling', `tensor ${tensor} belongs to no layer`));
    }
    return problems;
}
function operatorProblems(graph, op) {
    const at = `layer ${op.name} (${op.kind})`;
    const shapes = Object.fromEntries(Object.values(graph.tensors).map(({ name, shape }) => [name, shape]));
    try {
        const expected = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .outputShape */ .x_)(op, shapes);
        const found = shapes[op.output];
        if (!(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .sameShape */ ._C)(expected, found)) {
            return [
                problem('shape', `${at}: expected output ${op.output} ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(expected)}, found ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(found)}`),
            ];
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me)
            return [...error.problems];
        throw error;
    }
    return typeProblems(graph, op, at);
}
function typeProblems(graph, op, at) {
    const of = (tensor) => graph.tensors[tensor];
    const output = of(op.output).type;
    const inputs = (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .activationInputs */ .ym)(op).map((tensor) => of(tensor).type);
    if (op.kind === 'Quantize')
        return output === 'int8' ? [] : [problem('type', `${at}: expected int8 output, found ${output}`)];
    if (op.kind === 'Dequantize') {
        return inputs[0] === 'int8' && output === 'float32'
            ? []
            : [problem('type', `${at}: expected int8 → float32, found ${inputs[0]} → ${output}`)];
    }
    if (inputs.some((type) => type !== output))
        return [problem('type', `${at}: reads ${inputs.join(', ')} and writes ${output}`)];
    if (output === 'int32')
        return [problem('type', `${at}: activations are float32 or int8, found int32`)];
    if (op.kind === 'BatchNorm' && output === 'int8')
        return [problem('type', `${at}: BatchNorm cannot be int8; fold it first`)];
    return (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInputs */ ._M)(op).flatMap(({ role, tensor }) => {
        const expected = output === 'float32' ? 'float32' : role === 'bias' ? 'int32' : 'int8';
        const { type } = of(tensor);
        if (type !== expected)
            return [problem('type', `${at}: expected ${expected} ${role} ${tensor}, found ${type}`)];
        return expected === 'float32' ? [] : axisProblems(op, role, of(tensor), at);
    });
}
/** Per-channel axes that TFLite fixes: 0 for Conv2D and FullyConnected, 3 for DepthwiseConv2D, 0 for biases. */
function axisProblems(op, role, { name, quantization }, at) {
    if (quantization === null)
        return [problem('quantization', `${at}: its ${role} ${name} has no quantisation parameters`)];
    const expected = role === 'kernel' && op.kind === 'DepthwiseConv2D' ? 3 : 0;
    return quantization.axis === null || quantization.axis === expected
        ? []
        : [
            problem('quantization', `${at}: expected its ${role} to be quantised along axis ${expected}, found ${quantization.axis}`),
        ];
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithReference: () => (/* binding */ compareWithReference)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/graph/verify.js
var verify = __webpack_require__(72542);
// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/export/tflite/operators.js
var operators = __webpack_require__(94959);
// EXTERNAL MODULE: ./build/export/tflite/options.js
var tflite_options = __webpack_require__(99252);
// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/export/tflite/tensors.js
var tflite_tensors = __webpack_require__(80400);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
;// CONCATENATED MODULE: ./build/export/tflite/read.js
/**
 * Reads a `.tflite` file back as a graph: what reports say about a layer comes from here, from the bytes that ship.
 * Nothing in the file is believed: every offset is checked, and the graph is verified before it is returned.
 */








/**
 * Layers are named after the output tensor of their operator (up to the first `;`, where the TFLite converter lists
 * what it fused), tensors `<layer>/kernel`, `<layer>/bias`, `<layer>/output`; the model's inputs and outputs keep the
 * names of the file's signature.
 *
 * @throws ExportError with the byte offset for a file that is damaged, or naming what tinygate does not read;
 *   ModelError when the operators do not fit together.
 */
function readTflite(bytes) {
    try {
        return readGraph(bytes);
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
        throw new errors/* ExportError */.ze({ code: 'export/malformed-file', message: `cannot read this .tflite file: ${String(error)}` }, { cause: error });
    }
}
function readGraph(bytes) {
    const { model, subgraph } = (0,tflite_tensors/* openModel */.GF)(bytes);
    const file = (0,tflite_tensors/* tensorReader */.xX)(bytes, model, subgraph);
    const tensors = {};
    const names = new Map();
    const unique = (0,unique_names/* uniqueNames */.u)();
    const layerName = (0,unique_names/* uniqueNames */.u)();
    const signature = signatureNames(model);
    const define = (name, { shape, type, data, quantization }) => {
        const free = unique(name);
        tensors[free] = { name: free, shape, type, data, quantization };
        return free;
    };
    const activation = (index) => {
        const name = names.get(index);
        if (name === undefined)
            throw (0,tflite_tensors/* unsupported */.qO)(`tensor ${index} is read before an operator writes it`);
        return name;
    };
    const inputs = indices(subgraph.inputsLength(), (i) => subgraph.inputs(i)).map((index) => {
        const tensor = file(index);
        const name = define(signature.inputs.get(index) ?? (tensor.name || 'input'), { ...tensor, data: null });
        names.set(index, name);
        return name;
    });
    const outputIndices = indices(subgraph.outputsLength(), (i) => subgraph.outputs(i));
    // The model's outputs have the first claim on their names.
    const outputNames = new Map(outputIndices.flatMap((index) => {
        const name = signature.outputs.get(index);
        return name === undefined || names.has(index) ? [] : [[index, unique(name)]];
    }));
    const operators = indices(subgraph.operatorsLength(), (i) => i).map((position) => {
        const table = subgraph.operators(position);
        const kind = readKind(model, table, position);
        const output = table.outputsLength() === 1 ? table.outputs(0) : -1;
        const tensor = file(output);
        if (tensor.data !== null)
            throw (0,tflite_tensors/* unsupported */.qO)(`operator ${position} (${kind}) writes a constant`);
        const name = layerName(tensor.name.split(';')[0] || `${kind}_${position}`);
        const constant = (role, index) => {
            if (index === -1)
                return null;
            const source = file(index);
            if (source.data === null)
                throw (0,tflite_tensors/* unsupported */.qO)(`layer ${name} (${kind}): its ${role} is not a constant`);
            return define(`${name}/${role}`, source);
        };
        const operator = readOperator({ table, kind, name, file, activation, constant });
        const reserved = outputNames.get(output);
        if (reserved !== undefined && !names.has(output)) {
            tensors[reserved] = { ...tensor, name: reserved };
            names.set(output, reserved);
        }
        else {
            names.set(output, define(`${name}/output`, tensor));
        }
        return { ...operator, output: activation(output) };
    });
    const outputs = outputIndices.map(activation);
    return (0,verify/* verifyGraph */.W)({ name: subgraph.name() || 'model', operators, tensors, inputs, outputs });
}
/** A plain number: a file may hold codes that are no `BuiltinOperator` of ours. */
const customOperator = schema/* BuiltinOperator */.gh.CUSTOM;
/** The operator without its output, which is defined after its inputs. */
function readOperator({ table, kind, name, file, activation, constant }) {
    const count = table.inputsLength();
    const input = (i) => (i < count ? table.inputs(i) : -1);
    const options = (0,tflite_options/* readOptions */.Tt)(kind, name, table);
    const common = { kind, name, input: activation(input(0)), ...options };
    switch (kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D':
        case 'FullyConnected': {
            const filter = constant('kernel', input(1));
            if (filter === null)
                throw (0,tflite_tensors/* unsupported */.qO)(`layer ${name} (${kind}) has no weights`);
            return { ...common, filter, bias: constant('bias', input(2)) };
        }
        case 'Add':
            return { ...common, input2: activation(input(1)) };
        case 'Mean': {
            const axes = [...(file(input(1)).data ?? [])].sort();
            if (axes.join() !== '1,2')
                throw (0,tflite_tensors/* unsupported */.qO)(`layer ${name} (${kind}): mean over axes [${axes.join()}] instead of [1,2]`);
            return common;
        }
        default:
            return common;
    }
}
function readKind(model, table, position) {
    const index = table.opcodeIndex();
    if (index >= model.operatorCodesLength())
        throw (0,bounds/* malformed */.Q)(table.bb_pos, `operator code ${index}`);
    const entry = model.operatorCodes(index);
    const code = Math.max(entry.builtinCode(), entry.deprecatedBuiltinCode());
    const kind = (0,operators/* kindOf */.I)(code);
    if (kind !== null)
        return kind;
    const found = code === customOperator ? `custom operator ${entry.customCode()}` : `builtin operator ${code}`;
    throw (0,tflite_tensors/* unsupported */.qO)(`operator ${position} is ${found}`);
}
/** Names of the model's edges by tensor index, from its first signature. */
function signatureNames(model) {
    const inputs = new Map();
    const outputs = new Map();
    const signature = model.signatureDefsLength() > 0 ? model.signatureDefs(0) : null;
    for (let i = 0; i < (signature?.inputsLength() ?? 0); i++) {
        const entry = signature.inputs(i);
        inputs.set(entry.tensorIndex(), entry.name() ?? `input ${i}`);
    }
    for (let i = 0; i < (signature?.outputsLength() ?? 0); i++) {
        const entry = signature.outputs(i);
        outputs.set(entry.tensorIndex(), entry.name() ?? `output ${i}`);
    }
    return { inputs, outputs };
}
function indices(length, at) {
    return Array.from({ length }, (_, i) => at(i));
}

// EXTERNAL MODULE: ./build/graph/operands.js
var operands = __webpack_require__(51077);
;// CONCATENATED MODULE: ./build/graph/fixed-point.js
/**
 * The 32-bit fixed-point arithmetic of TFLite Micro, bit for bit ("double rounding": gemmlowp's doubling high multiply,
 * then a rounding shift). Products reach 2⁶²; they are split so that every partial result stays below 2⁵³.
 */
/** tflite::QuantizeMultiplier (quantization_util.cc): real ≥ 0, in float64. */
function quantizeMultiplier(real) {
    if (real === 0)
        return { multiplier: 0, shift: 0 };
    let shift = Math.floor(Math.log2(real)) + 1;
    // log2 may round across a power of two: settle fraction = real / 2^shift in [0.5, 1).
    while (real / 2 ** shift >= 1)
        shift++;
    while (real / 2 ** shift < 0.5)
        shift--;
    let multiplier = Math.floor((real / 2 ** shift) * 2 ** 31 + 0.5);
    if (multiplier === 2 ** 31) {
        multiplier /= 2;
        shift++;
    }
    if (shift < -31)
        return { multiplier: 0, shift: 0 };
    return shift > 30 ? { multiplier: 2 ** 31 - 1, shift: 30 } : { multiplier, shift };
}
/** gemmlowp::SaturatingRoundingDoublingHighMul: ⌊a · b / 2³¹ + ½⌋ of two int32. */
function doublingHighMultiply(a, b) {
    if (a === -(2 ** 31) && b === -(2 ** 31))
        return 2 ** 31 - 1;
    const high = Math.floor(b / 65536);
    const low = a * (b - high * 65536) + 2 ** 30;
    return Math.floor((a * high + Math.floor(low / 65536)) / 32768);
}
/** gemmlowp::RoundingDivideByPOT: x / 2^exponent, halves away from zero. 0 ≤ exponent ≤ 31. */
function roundingShiftRight(x, exponent) {
    const divisor = 2 ** exponent;
    const quotient = Math.floor(x / divisor);
    const remainder = x - quotient * divisor;
    const threshold = Math.floor((divisor - 1) / 2) + (x < 0 ? 1 : 0);
    return quotient + (remainder > threshold ? 1 : 0);
}
/** tflite::MultiplyByQuantizedMultiplier for an int32. */
function multiplyByMultiplier(x, { multiplier, shift }) {
    const left = Math.max(shift, 0);
    return roundingShiftRight(doublingHighMultiply(x * 2 ** left, multiplier), Math.max(-shift, 0));
}
/** gemmlowp's fixed-point exp(x) for x ≤ 0. Raw Q5.26 in, raw Q0.31 out. */
function expOfNegative(x) {
    const quarter = 2 ** 24;
    const fraction = (x & (quarter - 1)) - quarter;
    let result = expNearZero(fraction * 32);
    const remainder = fraction - x;
    // e^(−2^k) in Q0.31, for k = −2 … 4.
    [1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242].forEach((factor, index) => {
        if (remainder & (1 << (24 + index)))
            result = doublingHighMultiply(result, factor);
    });
    return x === 0 ? 2 ** 31 - 1 : result;
}
/** exp on [−¼, 0): a Taylor polynomial around −⅛. Raw Q0.31 in and out. */
function expNearZero(a) {
    const expOfMinusEighth = 1895147668;
    const third = 715827883;
    const x = a + 2 ** 28;
    const x2 = doublingHighMultiply(x, x);
    const x3 = doublingHighMultiply(x2, x);
    const quarterX4 = roundingShiftRight(doublingHighMultiply(x2, x2), 2);
    const tail = roundingShiftRight(doublingHighMultiply(quarterX4 + x3, third) + x2, 1);
    return expOfMinusEighth + doublingHighMultiply(expOfMinusEighth, x + tail);
}
/** gemmlowp's 1 / (1 + a) for a in [0, 1): three Newton steps. Raw Q0.31 in and out. */
function reciprocalOfOnePlus(a) {
    // RoundingHalfSum of a and one; both are positive.
    const halfDenominator = Math.floor((a + 2 ** 31 - 1 + 1) / 2);
    let x = 1515870810 + doublingHighMultiply(halfDenominator, -1010580540);
    for (let step = 0; step < 3; step++) {
        const error = 2 ** 29 - doublingHighMultiply(halfDenominator, x);
        x += saturate(doublingHighMultiply(x, error) * 4);
    }
    return saturate(x * 2);
}
function saturate(x) {
    return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, x));
}

// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/graph/reference.js



/**
 * Runs a float32 graph on one sample in float64 with plain loops: slow, and the yardstick for every engine and exporter.
 * BatchNorm uses its moving statistics. x: [h·w·c]. Returns every activation by tensor name.
 */
function runReference(graph, x) {
    const input = onlyInput(graph);
    const values = { [input]: Float64Array.from(x) };
    if (values[input].length !== elements(tensorOf(graph, input).shape))
        throw new InternalError(`wrong length of ${input}`);
    const read = (tensor) => {
        const value = values[tensor];
        if (!value)
            throw new InternalError(`reference: no value for ${tensor}`);
        return value;
    };
    for (const op of graph.operators)
        values[op.output] = compute(graph, op, read);
    return values;
}
function compute(graph, op, read) {
    const x = read(op.input);
    switch (op.kind) {
        case 'Conv2D':
            return convolve(graph, op, x);
        case 'DepthwiseConv2D':
            return convolveDepthwise(graph, op, x);
        case 'FullyConnected':
            return connect(graph, op, x);
        case 'BatchNorm':
            return normalize(graph, op, x);
        case 'Add': {
            const other = read(op.input2);
            return x.map((value, i) => activation(value + other[i], op.activation));
        }
        case 'AveragePool2D':
        case 'MaxPool2D':
            return pool(graph, op, x);
        case 'Mean': {
            const [, h, w, c] = tensorOf(graph, op.input).shape;
            const sums = new Float64Array(c);
            x.forEach((value, i) => (sums[i % c] += value));
            return sums.map((sum) => sum / (h * w));
        }
        case 'Relu':
            return x.map((value) => activation(value, 'relu'));
        case 'Relu6':
            return x.map((value) => activation(value, 'relu6'));
        case 'Reshape':
            return x.slice();
        case 'Softmax': {
            const largest = x.reduce((a, b) => Math.max(a, b));
            const exponentials = x.map((value) => Math.exp(value - largest));
            const sum = exponentials.reduce((a, b) => a + b);
            return exponentials.map((value) => value / sum);
        }
        case 'Quantize':
        case 'Dequantize':
            throw new ModelError({
                code: 'graph/quantized-reference',
                message: `layer ${op.name}: the float reference takes float graphs only`,
            });
        default:
            return op;
    }
}
function activation(value, kind) {
    if (kind === 'none')
        return value;
    return kind === 'relu' ? Math.max(value, 0) : Math.min(Math.max(value, 0), 6);
}
/** Calls `tap(output position, input position, kernel position)` for every in-image pair of a sliding window. */
function forEachTap([, h, w], [kh, kw], op, tap) {
    const rows = (0,shapes/* slideWindow */.U4)(h, kh, op.stride[0], op.dilation[0], op.padding);
    const columns = (0,shapes/* slideWindow */.U4)(w, kw, op.stride[1], op.dilation[1], op.padding);
    for (let oy = 0; oy < rows.size; oy++) {
        for (let ox = 0; ox < columns.size; ox++) {
            for (let ky = 0; ky < kh; ky++) {
                const iy = oy * op.stride[0] - rows.before + ky * op.dilation[0];
                if (iy < 0 || iy >= h)
                    continue;
                for (let kx = 0; kx < kw; kx++) {
                    const ix = ox * op.stride[1] - columns.before + kx * op.dilation[1];
                    if (ix < 0 || ix >= w)
                        continue;
                    tap(oy * columns.size + ox, iy * w + ix, ky * kw + kx);
                }
            }
        }
    }
}
function biased(graph, op) {
    const sums = new Float64Array(elements(tensorOf(graph, op.output).shape));
    if (op.bias !== null) {
        const bias = floatsOf(graph, op.bias);
        sums.forEach((_, i) => (sums[i] = bias[i % bias.length]));
    }
    return sums;
}
function convolve(graph, op, x) {
    const filter = floatsOf(graph, op.filter);
    const [outC, kh, kw, inC] = tensorOf(graph, op.filter).shape;
    const sums = biased(graph, op);
    forEachTap(tensorOf(graph, op.input).shape, [kh, kw], op, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += x[input * inC + c] * filter[(o * kh * kw + kernel) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return sums.map((sum) => activation(sum, op.activation));
}
function convolveDepthwise(graph, op, x) {
    const filter = floatsOf(graph, op.filter);
    const [, kh, kw, outC] = tensorOf(graph, op.filter).shape;
    const inC = outC / op.depthMultiplier;
    const sums = biased(graph, op);
    forEachTap(tensorOf(graph, op.input).shape, [kh, kw], op, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            sums[output * outC + o] += x[input * inC + Math.floor(o / op.depthMultiplier)] * filter[kernel * outC + o];
        }
    });
    return sums.map((sum) => activation(sum, op.activation));
}
function connect(graph, op, x) {
    const filter = floatsOf(graph, op.filter);
    const inC = tensorOf(graph, op.filter).shape[1];
    return biased(graph, op).map((bias, o) => {
        let sum = bias;
        for (let c = 0; c < inC; c++)
            sum += x[c] * filter[o * inC + c];
        return activation(sum, op.activation);
    });
}
function normalize(graph, op, x) {
    const [gamma, beta, mean, variance] = [op.gamma, op.beta, op.mean, op.variance].map((tensor) => floatsOf(graph, tensor));
    return x.map((value, i) => {
        const c = i % gamma.length;
        const normalized = (value - mean[c]) / Math.sqrt(variance[c] + op.epsilon);
        return activation(normalized * gamma[c] + beta[c], op.activation);
    });
}
function pool(graph, op, x) {
    const shape = tensorOf(graph, op.input).shape;
    const channels = shape[3];
    const count = elements(tensorOf(graph, op.output).shape);
    const result = new Float64Array(count).fill(op.kind === 'MaxPool2D' ? -Infinity : 0);
    const taps = new Float64Array(count / channels);
    forEachTap(shape, op.size, { ...op, dilation: [1, 1] }, (output, input) => {
        taps[output]++;
        for (let c = 0; c < channels; c++) {
            const at = output * channels + c;
            const value = x[input * channels + c];
            result[at] = op.kind === 'MaxPool2D' ? Math.max(result[at], value) : result[at] + value;
        }
    });
    // TFLite divides by the taps inside the image only.
    return result.map((value, i) => activation(op.kind === 'MaxPool2D' ? value : value / taps[Math.floor(i / channels)], op.activation));
}

;// CONCATENATED MODULE: ./build/graph/reference-int8.js






/**
 * Runs an int8 graph on one sample with TFLite Micro's reference arithmetic (tensorflow/lite/kernels/internal/reference,
 * double rounding), code for code. x: int8 codes of the input, [h·w·c]. Returns every activation's codes by tensor name.
 */
function runInt8Reference(graph, x) {
    const input = (0,operands/* onlyInput */.b9)(graph);
    const values = { [input]: x };
    if (x.length !== (0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, input).shape))
        throw new errors/* InternalError */.Gd(`wrong length of ${input}`);
    const read = (tensor) => {
        const value = values[tensor];
        if (!value)
            throw new errors/* InternalError */.Gd(`int8 reference: no value for ${tensor}`);
        return value;
    };
    for (const op of graph.operators)
        values[op.output] = reference_int8_compute(graph, op, read);
    return values;
}
function reference_int8_compute(graph, op, read) {
    const x = read(op.input);
    switch (op.kind) {
        case 'Conv2D':
            return reference_int8_convolve(graph, op, x);
        case 'DepthwiseConv2D':
            return reference_int8_convolveDepthwise(graph, op, x);
        case 'FullyConnected':
            return reference_int8_connect(graph, op, x);
        case 'Add':
            return add(graph, op, x, read(op.input2));
        case 'AveragePool2D':
        case 'MaxPool2D':
            return reference_int8_pool(graph, op, x);
        case 'Mean':
            return mean(graph, op, x);
        case 'Relu':
            return rectify(graph, op, x, 'relu');
        case 'Relu6':
            return rectify(graph, op, x, 'relu6');
        case 'Reshape':
            return x.slice();
        case 'Softmax':
            return softmax(perTensor(graph, op.input).scale, x);
        case 'BatchNorm':
        case 'Quantize':
        case 'Dequantize':
            throw new errors/* ModelError */.me({
                code: 'graph/int8-reference',
                message: `layer ${op.name}: the int8 reference has no ${op.kind}`,
            });
        default:
            return op;
    }
}
function perTensor(graph, tensor) {
    const { quantization } = (0,operands/* tensorOf */.zz)(graph, tensor);
    if (quantization === null)
        throw new errors/* ModelError */.me({ code: 'graph/not-quantized', message: `${tensor} has no quantisation parameters` });
    return { scale: quantization.scale[0], zeroPoint: quantization.zeroPoint[0] };
}
/** tflite::CalculateActivationRangeQuantized: the codes a fused activation lets through. */
function codeRange(graph, output, activation) {
    const { scale, zeroPoint } = perTensor(graph, output);
    const low = activation === 'none' ? -128 : Math.max(-128, zeroPoint);
    const high = activation === 'relu6' ? Math.min(127, zeroPoint + Math.round(Math.fround(6 / scale))) : 127;
    return [low, high];
}
function clamp(value, [low, high]) {
    return Math.max(low, Math.min(high, value));
}
/** Turns accumulators into output codes: + bias, · s_in s_w / s_out in fixed point, + zero point, clamp. */
function requantization(graph, op) {
    const [input, output] = [perTensor(graph, op.input), perTensor(graph, op.output)];
    const scales = (0,operands/* tensorOf */.zz)(graph, op.filter).quantization.scale;
    const channels = (0,operands/* tensorOf */.zz)(graph, op.output).shape.at(-1);
    const multipliers = Array.from(scales, (scale) => {
        // A per-tensor FULLY_CONNECTED multiplies the two scales in float32 (GetQuantizedConvolutionMultipler), the rest in float64.
        const product = op.kind === 'FullyConnected' && scales.length === 1 ? Math.fround(input.scale * scale) : input.scale * scale;
        return quantizeMultiplier(product / output.scale);
    });
    const bias = op.bias === null ? null : (0,operands/* tensorOf */.zz)(graph, op.bias).data;
    const range = codeRange(graph, op.output, op.activation);
    return {
        channels,
        bias,
        finish: (sums) => Int8Array.from(sums, (sum, i) => {
            const channel = i % channels;
            const multiplier = multipliers[multipliers.length === 1 ? 0 : channel];
            return clamp(multiplyByMultiplier(sum + (bias?.[channel] ?? 0), multiplier) + output.zeroPoint, range);
        }),
    };
}
function reference_int8_convolve(graph, op, x) {
    const { zeroPoint } = perTensor(graph, op.input);
    const filter = (0,operands/* tensorOf */.zz)(graph, op.filter).data;
    const [outC, kh, kw, inC] = (0,operands/* tensorOf */.zz)(graph, op.filter).shape;
    const sums = new Float64Array((0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, op.output).shape));
    forEachTap((0,operands/* tensorOf */.zz)(graph, op.input).shape, [kh, kw], op, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += (x[input * inC + c] - zeroPoint) * filter[(o * kh * kw + kernel) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return requantization(graph, op).finish(sums);
}
function reference_int8_convolveDepthwise(graph, op, x) {
    const { zeroPoint } = perTensor(graph, op.input);
    const filter = (0,operands/* tensorOf */.zz)(graph, op.filter).data;
    const [, kh, kw, outC] = (0,operands/* tensorOf */.zz)(graph, op.filter).shape;
    const inC = outC / op.depthMultiplier;
    const sums = new Float64Array((0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, op.output).shape));
    forEachTap((0,operands/* tensorOf */.zz)(graph, op.input).shape, [kh, kw], op, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            const value = x[input * inC + Math.floor(o / op.depthMultiplier)] - zeroPoint;
            sums[output * outC + o] += value * filter[kernel * outC + o];
        }
    });
    return requantization(graph, op).finish(sums);
}
function reference_int8_connect(graph, op, x) {
    const { zeroPoint } = perTensor(graph, op.input);
    const filter = (0,operands/* tensorOf */.zz)(graph, op.filter).data;
    const [outC, inC] = (0,operands/* tensorOf */.zz)(graph, op.filter).shape;
    const sums = Float64Array.from({ length: outC }, (_, o) => {
        let sum = 0;
        for (let c = 0; c < inC; c++)
            sum += (x[c] - zeroPoint) * filter[o * inC + c];
        return sum;
    });
    return requantization(graph, op).finish(sums);
}
/** reference_integer_ops::Add: both inputs brought to twice the larger scale with 20 bits to spare, summed, rescaled. */
function add(graph, op, x, y) {
    const [a, b, output] = [op.input, op.input2, op.output].map((tensor) => perTensor(graph, tensor));
    const twice = 2 * Math.max(a.scale, b.scale);
    const [first, second] = [quantizeMultiplier(a.scale / twice), quantizeMultiplier(b.scale / twice)];
    const last = quantizeMultiplier(twice / (2 ** 20 * output.scale));
    const range = codeRange(graph, op.output, op.activation);
    return x.map((code, i) => {
        const sum = multiplyByMultiplier((code - a.zeroPoint) * 2 ** 20, first) +
            multiplyByMultiplier((y[i] - b.zeroPoint) * 2 ** 20, second);
        return clamp(multiplyByMultiplier(sum, last) + output.zeroPoint, range);
    });
}
/** reference_integer_ops::AveragePool (divides by the taps inside the image, halves away from zero) and MaxPool. */
function reference_int8_pool(graph, op, x) {
    const shape = (0,operands/* tensorOf */.zz)(graph, op.input).shape;
    const channels = shape[3];
    const count = (0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, op.output).shape);
    const result = new Float64Array(count).fill(op.kind === 'MaxPool2D' ? -128 : 0);
    const taps = new Float64Array(count / channels);
    forEachTap(shape, op.size, { ...op, dilation: [1, 1] }, (output, input) => {
        taps[output]++;
        for (let c = 0; c < channels; c++) {
            const at = output * channels + c;
            const value = x[input * channels + c];
            result[at] = op.kind === 'MaxPool2D' ? Math.max(result[at], value) : result[at] + value;
        }
    });
    const range = codeRange(graph, op.output, op.activation);
    return Int8Array.from(result, (value, i) => {
        const n = taps[Math.floor(i / channels)];
        const half = Math.floor(n / 2);
        const rounded = op.kind === 'MaxPool2D' ? value : Math.trunc((value > 0 ? value + half : value - half) / n);
        return clamp(rounded, range);
    });
}
/** reference_ops::QuantizedMeanOrSum: the division by n goes into the multiplier. */
function mean(graph, op, x) {
    const [input, output] = [perTensor(graph, op.input), perTensor(graph, op.output)];
    const [, h, w, c] = (0,operands/* tensorOf */.zz)(graph, op.input).shape;
    const n = h * w;
    const sums = new Float64Array(c);
    x.forEach((code, i) => (sums[i % c] += code - input.zeroPoint));
    const real = quantizeMultiplier(input.scale / output.scale);
    const shift = Math.min(31 - Math.clz32(n), 32, 31 + real.shift);
    const divided = {
        multiplier: Number((BigInt(real.multiplier) << BigInt(shift)) / BigInt(n)),
        shift: real.shift - shift,
    };
    return Int8Array.from(sums, (sum) => clamp(multiplyByMultiplier(sum, divided) + output.zeroPoint, [-128, 127]));
}
/** reference_ops::Relu with requantisation (QuantizedReluX). */
function rectify(graph, op, x, activation) {
    const [input, output] = [perTensor(graph, op.input), perTensor(graph, op.output)];
    const multiplier = quantizeMultiplier(input.scale / output.scale);
    const range = codeRange(graph, op.output, activation);
    return x.map((code) => clamp(output.zeroPoint + multiplyByMultiplier(code - input.zeroPoint, multiplier), range));
}
/** reference_ops::Softmax, int8 → int8 with output (1/256, −128), beta 1. */
function softmax(inputScale, x) {
    const { multiplier, shift } = quantizeMultiplier(Math.min(inputScale * 2 ** 26, 2 ** 31 - 1));
    const smallestDiff = -Math.floor((31 * 2 ** 26) / 2 ** shift);
    const largest = x.reduce((a, b) => Math.max(a, b));
    const exponential = (code) => expOfNegative(doublingHighMultiply((code - largest) * 2 ** shift, multiplier));
    const counts = (code) => code - largest >= smallestDiff;
    const sum = x.reduce((total, code) => total + (counts(code) ? roundingShiftRight(exponential(code), 12) : 0), 0);
    const headroom = Math.clz32(sum);
    const reciprocal = reciprocalOfOnePlus(sum * 2 ** headroom - 2 ** 31);
    const exponent = 12 - headroom + 31 - 8;
    return x.map((code) => {
        if (!counts(code))
            return -128;
        return clamp(roundingShiftRight(doublingHighMultiply(reciprocal, exponential(code)), exponent) - 128, [-128, 127]);
    });
}

// EXTERNAL MODULE: ./build/measure/inspect.js + 5 modules
var inspect = __webpack_require__(46530);
// EXTERNAL MODULE: ./build/measure/inspect/open.js + 2 modules
var inspect_open = __webpack_require__(61720);
// EXTERNAL MODULE: ./build/measure/runtime/quantize-input.js
var quantize_input = __webpack_require__(49704);
;// CONCATENATED MODULE: ./build/measure/runtime/exact-reference.js
/**
 * How far a runtime is from TFLite Micro's reference arithmetic on a file that tinygate itself wrote: what a device with
 * TFLite Micro computes, code for code (`src/graph/reference-int8.ts`; the oracle tests hold the equality).
 */






/** Multiply-accumulates that may be spent: about a second of plain JavaScript. */
const mostMacs = 1e8;
const mostSamples = 100;
/**
 * Runs samples from all over the test set through the reference and compares codes.
 * @returns null for a file that tinygate did not write, or that is not int8 from end to end.
 */
function compareWithReference(bytes, { outputs, classes, output, input }, images) {
    if (!(outputs instanceof Int8Array) || input.type !== 'int8' || !isOwn(bytes))
        return null;
    const graph = readTflite(bytes);
    const isInteger = graph.operators.every(({ kind }) => kind !== 'Quantize' && kind !== 'Dequantize');
    if (!isInteger || (0,operands/* tensorOf */.zz)(graph, graph.inputs[0]).type !== 'int8')
        return null;
    const { macs } = (0,inspect/* inspectTflite */.d)(bytes);
    const count = classes.length;
    const samples = Math.min(count, mostSamples, Math.max(1, Math.floor(mostMacs / Math.max(1, macs ?? mostMacs))));
    let [equalOutputs, largestDifferenceCodes, sameClass] = [0, 0, 0];
    for (let i = 0; i < samples; i++) {
        const sample = Math.floor((i * count) / samples);
        const codes = (0,quantize_input/* quantizeInput */.a)(images(sample, 1), input);
        const expected = runInt8Reference(graph, codes)[graph.outputs[0]];
        const measured = outputs.subarray(sample * output.length, (sample + 1) * output.length);
        expected.forEach((code, at) => {
            const difference = Math.abs(code - measured[at]);
            if (difference === 0)
                equalOutputs += 1;
            largestDifferenceCodes = Math.max(largestDifferenceCodes, difference);
        });
        if (expected.indexOf(Math.max(...expected)) === classes[sample])
            sameClass += 1;
    }
    return { samples, outputs: samples * output.length, equalOutputs, largestDifferenceCodes, sameClass };
}
/** Whether the file says that tinygate made it. */
function isOwn(bytes) {
    return (0,inspect_open/* openFile */.T)(bytes, ({ model, spend }) => {
        spend(model.metadataLength());
        return Array.from({ length: model.metadataLength() }, (_, i) => model.metadata(i).name()).includes('tinygate');
    });
}


/***/ }),

/***/ 49704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ quantizeInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** The types of inputs that normalised samples are turned into, with the codes that they are clamped to. */
const codes = {
    int8: { Codes: Int8Array, low: -128, high: 127 },
    uint8: { Codes: Uint8Array, low: 0, high: 255 },
    int16: { Codes: Int16Array, low: -32_768, high: 32_767 },
};
/**
 * Samples as an input takes them: floats as they are, or codes by the input's own scale and zero point, as TFLite's
 * AffineQuantize makes them: float32 division, then rounding half away from zero.
 */
function quantizeInput(samples, { name, type, quantization }) {
    if (type === 'float32')
        return samples;
    if (!Object.hasOwn(codes, type)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'measure/edges',
            message: `expected an input of float32, ${Object.keys(codes).join(', ')}, found ${name} of ${type}`,
        });
    }
    const { Codes, low, high } = codes[type];
    const [scale, zeroPoint] = [quantization?.scale[0], quantization?.zeroPoint[0]];
    if (scale === undefined || zeroPoint === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'measure/quantization',
            message: `expected a scale and a zero point of the ${type} input ${name}, found none`,
        });
    }
    const quantized = new Codes(samples.length);
    for (let i = 0; i < samples.length; i++) {
        const real = Math.fround(samples[i] / scale);
        const code = (real < 0 ? -Math.floor(0.5 - real) : Math.floor(real + 0.5)) + zeroPoint;
        quantized[i] = code < low ? low : code > high ? high : code;
    }
    return quantized;
}


/***/ })

};
