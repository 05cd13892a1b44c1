export const id = 6053;
export const ids = [6053];
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

/***/ 86053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOnnx: () => (/* binding */ readOnnx)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/onnx-proto.js
var onnx_proto = __webpack_require__(80344);
;// CONCATENATED MODULE: ./build/formats/onnx/proto.js
/** A decoded ONNX file: what its messages hold, as types. */

/** @throws Error of the decoder where the bytes are no protocol buffer of this shape. */
function decodeModel(bytes) {
    const model = (0,onnx_proto/* modelProto */.o)();
    // Numbers instead of 64-bit objects: sizes of tensors fit, and what is larger only says "to the end".
    return model.toObject(model.decode(bytes), { longs: Number, defaults: true, arrays: true });
}

;// CONCATENATED MODULE: ./build/formats/onnx/read.js


/** Operators whose meaning differs below are refused rather than guessed. Opset 7 has today's broadcasting. */
const oldestOpset = 7;
/** @throws ModelError where the file is damaged, or keeps what it needs elsewhere. */
function readOnnx(bytes) {
    const { graph, opsetImport, functions } = decode(bytes);
    if (!graph)
        throw damaged('a file without a graph');
    if (functions.length > 0)
        throw refused(`functions of its own (${functions.map(({ name }) => name).join(', ')})`, 'Export the model with functions inlined.');
    requireFew(graph.node.length, 'nodes');
    requireFew(graph.input.length, 'inputs');
    requireFew(graph.initializer.length, 'constants');
    const opset = opsetImport.find(({ domain }) => domain === '' || domain === 'ai.onnx')?.version ?? 0;
    if (opset < oldestOpset)
        throw refused(`opset ${opset}`, `Export the model with opset ${oldestOpset} or later.`);
    const constants = Object.fromEntries(graph.initializer.map((tensor) => [tensor.name, tensorOf(tensor)]));
    return {
        name: graph.name,
        opset,
        // Older files list their constants among the inputs.
        inputs: graph.input.filter(({ name }) => !Object.hasOwn(constants, name)).map(inputOf),
        outputs: graph.output.map(({ name }) => name),
        nodes: named(graph.node),
        constants,
    };
}
/** Far above any model for a small device, so that reading ends soon. */
const most = 8192;
function requireFew(found, what) {
    if (found > most)
        throw refused(`${found} ${what}, of which at most ${most} are read`, 'Simplify the model before it is exported.');
}
function decode(bytes) {
    try {
        return decodeModel(bytes);
    }
    catch (error) {
        throw damaged(error.message);
    }
}
function named(nodes) {
    const taken = new Set();
    return nodes.map((node, at) => {
        const own = node.name === '' || taken.has(node.name) ? `${node.opType}_${at}` : node.name;
        taken.add(own);
        const isStandard = node.domain === '' || node.domain === 'ai.onnx';
        return {
            name: own,
            operator: isStandard ? node.opType : `${node.domain}.${node.opType}`,
            inputs: node.input,
            outputs: node.output,
            attributes: Object.fromEntries(node.attribute.map((attribute) => [attribute.name, attributeOf(attribute, own)])),
        };
    });
}
const read_text = new TextDecoder();
/** AttributeProto.AttributeType. */
function attributeOf(attribute, node) {
    switch (attribute.type) {
        case 1:
            return attribute.f;
        case 2:
            return attribute.i;
        case 3:
            return read_text.decode(attribute.s);
        case 4:
            if (attribute.t)
                return tensorOf(attribute.t);
            break;
        case 6:
            return attribute.floats;
        case 7:
            return attribute.ints;
        case 8:
            return attribute.strings.map((each) => read_text.decode(each));
    }
    throw refused(`an attribute ${attribute.name} of type ${attribute.type} at node ${node}`, 'Graphs within a graph (If, Loop, Scan) are not supported: export the model without control flow.');
}
/** TensorProto.DataType. */
const types = {
    1: 'float32',
    2: 'uint8',
    3: 'int8',
    6: 'int32',
    7: 'int64',
    9: 'bool',
    11: 'float64',
};
function typeOf(code, what) {
    const type = types[code];
    if (type)
        return type;
    throw refused(`values of type ${code} in ${what}`, code === 10 || code === 16
        ? 'Convert the model to float32.'
        : 'Export the model in float32, or quantised to int8 with QDQ.');
}
const sizes = {
    float32: 4,
    float64: 8,
    int8: 1,
    uint8: 1,
    int32: 4,
    int64: 8,
    bool: 1,
};
function tensorOf(tensor) {
    const what = `the constant ${tensor.name || '(without a name)'}`;
    const type = typeOf(tensor.dataType, what);
    const shape = tensor.dims;
    if (tensor.dataLocation === 1)
        throw refused(`${what} in another file`, 'Save the model in one file: onnx.save_model(model, path, save_as_external_data=False).');
    const count = shape.reduce((product, size) => product * size, 1);
    const data = tensor.rawData.length > 0 ? raw(tensor.rawData, type) : listed(tensor, type);
    if (!Number.isSafeInteger(count) || shape.some((size) => size < 0) || data?.length !== count)
        throw damaged(`${what} with ${data === null ? tensor.rawData.length : data.length} values for the shape [${shape.join(', ')}]`);
    return { shape, type, data };
}
function raw(bytes, type) {
    const size = sizes[type];
    if (bytes.length % size !== 0)
        return null;
    const count = bytes.length / size;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    switch (type) {
        case 'float32':
            return Float32Array.from({ length: count }, (_, i) => view.getFloat32(i * 4, true));
        case 'float64':
            return Float64Array.from({ length: count }, (_, i) => view.getFloat64(i * 8, true));
        case 'int32':
            return Int32Array.from({ length: count }, (_, i) => view.getInt32(i * 4, true));
        case 'int64':
            return Float64Array.from({ length: count }, (_, i) => Number(view.getBigInt64(i * 8, true)));
        case 'int8':
            return Int8Array.from({ length: count }, (_, i) => view.getInt8(i));
        case 'uint8':
        case 'bool':
            return Uint8Array.from(bytes);
        default:
            return type;
    }
}
function listed(tensor, type) {
    switch (type) {
        case 'float32':
            return Float32Array.from(tensor.floatData);
        case 'float64':
            return Float64Array.from(tensor.doubleData);
        case 'int32':
            return Int32Array.from(tensor.int32Data);
        case 'int64':
            return Float64Array.from(tensor.int64Data);
        case 'int8':
            return Int8Array.from(tensor.int32Data);
        case 'uint8':
        case 'bool':
            return Uint8Array.from(tensor.int32Data);
        default:
            return type;
    }
}
function inputOf({ name, type }) {
    const tensor = type?.tensorType;
    if (!tensor?.shape)
        throw refused(`the input ${name} without a shape`, 'Export the model with the shape that the device will see.');
    return {
        name,
        type: typeOf(tensor.elemType, `the input ${name}`),
        // A dimension without a value, or with a name instead of a value, is open; 0 is how some writers say so.
        shape: tensor.shape.dim.map(({ dimValue, dimParam }) => (dimParam !== '' || dimValue <= 0 ? null : dimValue)),
    };
}
function refused(found, fix) {
    return new errors/* ModelError */.me({
        code: 'model/onnx',
        message: `expected an ONNX model that tinygate can read, found ${found}`,
        fix,
    });
}
function damaged(found) {
    return new errors/* ModelError */.me({
        code: 'model/onnx',
        message: `expected an ONNX model, found ${found}`,
        cause: 'The file is cut short, damaged, of another kind, or a pointer of Git LFS instead of the file.',
    });
}


/***/ })

};
