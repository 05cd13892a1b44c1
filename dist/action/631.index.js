export const id = 631;
export const ids = [631];
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


/***/ })

};
