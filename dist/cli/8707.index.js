export const id = 8707;
export const ids = [8707];
export const modules = {

/***/ 51313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   k: () => (/* binding */ CheckedBuffer)
/* harmony export */ });
/* harmony import */ var flatbuffers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96558);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/**
 * FlatBuffers for JavaScript has no verifier: reading past the end gives `undefined`, and a length is believed. This
 * buffer checks every access instead, so that a truncated or hostile file ends in an error that says where.
 */


/** Longer names are refused, so that a file cannot make a reader copy one string thousands of times. */
const longestString = 65_536;
class CheckedBuffer extends flatbuffers__WEBPACK_IMPORTED_MODULE_0__/* .ByteBuffer */ .$F {
    readUint8(offset) {
        this.expect(offset, 1);
        return super.readUint8(offset);
    }
    readUint16(offset) {
        this.expect(offset, 2);
        return super.readUint16(offset);
    }
    readInt32(offset) {
        this.expect(offset, 4);
        return super.readInt32(offset);
    }
    __string(offset, encoding) {
        const start = this.__indirect(offset);
        const length = this.readInt32(start);
        if (length < 0 || length > longestString)
            throw malformed(start, `a string of ${length} bytes`);
        this.expect(start + 4, length);
        return super.__string(offset, encoding);
    }
    /** Whatever the elements, a vector is no longer in elements than the file in bytes. */
    __vector_len(offset) {
        const start = this.__indirect(offset);
        const length = this.readInt32(start);
        if (length < 0)
            throw malformed(start, `a vector of ${length} elements`);
        this.expect(start + 4, length);
        return length;
    }
    expect(offset, length) {
        if (!(offset >= 0 && offset + length <= this.capacity())) {
            throw malformed(offset, `a reference to ${length} bytes that the ${this.capacity()} bytes of the file do not have`);
        }
    }
}
/** @param offset in bytes from the start of the file. */
function malformed(offset, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExportError */ .ze({
        code: 'export/malformed-file',
        message: `expected a TFLite flatbuffer, found at byte ${offset} ${found}`,
        cause: 'The file is truncated, damaged or not a .tflite file.',
    });
}


/***/ }),

/***/ 94959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Rq: () => (/* binding */ builtinOperators),
/* harmony export */   bI: () => (/* binding */ operatorVersion),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
/* unused harmony export builtinName */
/* harmony import */ var _schema_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86441);

const builtinOperators = {
    Conv2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.CONV_2D,
    DepthwiseConv2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.DEPTHWISE_CONV_2D,
    FullyConnected: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.FULLY_CONNECTED,
    Add: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.ADD,
    AveragePool2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.AVERAGE_POOL_2D,
    MaxPool2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.MAX_POOL_2D,
    Mean: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.MEAN,
    Relu: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.RELU,
    Relu6: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.RELU6,
    Reshape: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.RESHAPE,
    Softmax: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.SOFTMAX,
    Quantize: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.QUANTIZE,
    Dequantize: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.DEQUANTIZE,
};
const kinds = new Map(Object.entries(builtinOperators).map(([kind, code]) => [code, kind]));
/** The operator kind of a builtin code, or null when tinygate does not read it. */
function kindOf(code) {
    return kinds.get(code) ?? null;
}
/** `CONV_2D` for a Conv2D: the name that TFLite tools print. */
function builtinName(kind) {
    return BuiltinOperator[builtinOperators[kind]];
}
/** The version of the operator in a file; `type` is that of its input activation. */
function operatorVersion(operator, type) {
    const int8 = type === 'int8';
    switch (operator.kind) {
        case 'Conv2D':
            return int8 ? 3 : 1;
        case 'DepthwiseConv2D':
            return int8 ? 3 : operator.dilation[0] !== 1 || operator.dilation[1] !== 1 ? 2 : 1;
        case 'FullyConnected':
            return operator.bias === null ? 6 : int8 ? 4 : 1;
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Mean':
        case 'Relu':
        case 'Relu6':
        case 'Softmax':
        case 'Dequantize':
            return int8 ? 2 : 1;
        case 'Reshape':
        case 'Quantize':
        case 'BatchNorm':
            return 1;
        default:
            return operator;
    }
}
/** The first release whose runtime has that version of the operator. */
function firstRelease(kind, version) {
    switch (kind) {
        case 'Conv2D':
        case 'FullyConnected':
            return version >= 6 ? [2, 0, 0] : version >= 3 ? [1, 14, 0] : [1, 5, 0];
        case 'DepthwiseConv2D':
            return version === 3 ? [1, 14, 0] : version === 2 ? [1, 12, 0] : [1, 5, 0];
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Softmax':
            return version === 2 ? [1, 14, 0] : [1, 5, 0];
        case 'Mean':
            return version === 2 ? [1, 14, 0] : [1, 6, 0];
        case 'Relu':
        case 'Relu6':
            return version === 2 ? [1, 14, 0] : [1, 5, 0];
        case 'Reshape':
            return [1, 5, 0];
        case 'Quantize':
            return [1, 14, 0];
        case 'Dequantize':
            return version === 2 ? [1, 14, 0] : [1, 13, 1];
        default:
            return kind;
    }
}


/***/ }),

/***/ 86441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  de: () => (/* reexport */ ActivationFunctionType),
  wK: () => (/* reexport */ add_options_AddOptions),
  hp: () => (/* reexport */ Buffer),
  gh: () => (/* reexport */ BuiltinOperator),
  uX: () => (/* reexport */ BuiltinOptions),
  NE: () => (/* reexport */ conv2doptions_Conv2DOptions),
  G0: () => (/* reexport */ depthwise_conv2doptions_DepthwiseConv2DOptions),
  Dh: () => (/* reexport */ dequantize_options_DequantizeOptions),
  gv: () => (/* reexport */ fully_connected_options_FullyConnectedOptions),
  O5: () => (/* reexport */ FullyConnectedOptionsWeightsFormat),
  OS: () => (/* reexport */ Metadata),
  Kx: () => (/* reexport */ Model),
  XP: () => (/* reexport */ Operator),
  Cm: () => (/* reexport */ OperatorCode),
  Yq: () => (/* reexport */ Padding),
  BE: () => (/* reexport */ pool2doptions_Pool2DOptions),
  e2: () => (/* reexport */ QuantizationParameters),
  kj: () => (/* reexport */ quantize_options_QuantizeOptions),
  $Y: () => (/* reexport */ reducer_options_ReducerOptions),
  jz: () => (/* reexport */ reshape_options_ReshapeOptions),
  yg: () => (/* reexport */ SignatureDef),
  dO: () => (/* reexport */ softmax_options_SoftmaxOptions),
  Bp: () => (/* reexport */ SubGraph),
  qY: () => (/* reexport */ Tensor),
  wu: () => (/* reexport */ TensorMap),
  Qp: () => (/* reexport */ TensorType)
});

// UNUSED EXPORTS: SparsityParameters, unionListToBuiltinOptions, unionToBuiltinOptions

;// CONCATENATED MODULE: ./build/export/tflite/schema/activation-function-type.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var ActivationFunctionType;
(function (ActivationFunctionType) {
    ActivationFunctionType[ActivationFunctionType["NONE"] = 0] = "NONE";
    ActivationFunctionType[ActivationFunctionType["RELU"] = 1] = "RELU";
    ActivationFunctionType[ActivationFunctionType["RELU_N1_TO_1"] = 2] = "RELU_N1_TO_1";
    ActivationFunctionType[ActivationFunctionType["RELU6"] = 3] = "RELU6";
    ActivationFunctionType[ActivationFunctionType["TANH"] = 4] = "TANH";
    ActivationFunctionType[ActivationFunctionType["SIGN_BIT"] = 5] = "SIGN_BIT";
})(ActivationFunctionType || (ActivationFunctionType = {}));

// EXTERNAL MODULE: ./node_modules/flatbuffers/js/flatbuffers.js
var flatbuffers = __webpack_require__(96558);
;// CONCATENATED MODULE: ./build/export/tflite/schema/add-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class add_options_AddOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsAddOptions(bb, obj) {
        return (obj || new add_options_AddOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsAddOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new add_options_AddOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    potScaleInt16() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : true;
    }
    static startAddOptions(builder) {
        builder.startObject(2);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(0, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addPotScaleInt16(builder, potScaleInt16) {
        builder.addFieldInt8(1, +potScaleInt16, +true);
    }
    static endAddOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createAddOptions(builder, fusedActivationFunction, potScaleInt16) {
        add_options_AddOptions.startAddOptions(builder);
        add_options_AddOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        add_options_AddOptions.addPotScaleInt16(builder, potScaleInt16);
        return add_options_AddOptions.endAddOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/buffer.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class Buffer {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsBuffer(bb, obj) {
        return (obj || new Buffer()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsBuffer(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Buffer()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    data(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint8(this.bb.__vector(this.bb_pos + offset) + index) : 0;
    }
    dataLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    dataArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Uint8Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    offset() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint64(this.bb_pos + offset) : BigInt('0');
    }
    size() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readUint64(this.bb_pos + offset) : BigInt('0');
    }
    static startBuffer(builder) {
        builder.startObject(3);
    }
    static addData(builder, dataOffset) {
        builder.addFieldOffset(0, dataOffset, 0);
    }
    static createDataVector(builder, data) {
        builder.startVector(1, data.length, 1);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt8(data[i]);
        }
        return builder.endVector();
    }
    static startDataVector(builder, numElems) {
        builder.startVector(1, numElems, 1);
    }
    static addOffset(builder, offset) {
        builder.addFieldInt64(1, offset, BigInt('0'));
    }
    static addSize(builder, size) {
        builder.addFieldInt64(2, size, BigInt('0'));
    }
    static endBuffer(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createBuffer(builder, dataOffset, offset, size) {
        Buffer.startBuffer(builder);
        Buffer.addData(builder, dataOffset);
        Buffer.addOffset(builder, offset);
        Buffer.addSize(builder, size);
        return Buffer.endBuffer(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/builtin-operator.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var BuiltinOperator;
(function (BuiltinOperator) {
    BuiltinOperator[BuiltinOperator["ADD"] = 0] = "ADD";
    BuiltinOperator[BuiltinOperator["AVERAGE_POOL_2D"] = 1] = "AVERAGE_POOL_2D";
    BuiltinOperator[BuiltinOperator["CONV_2D"] = 3] = "CONV_2D";
    BuiltinOperator[BuiltinOperator["DEPTHWISE_CONV_2D"] = 4] = "DEPTHWISE_CONV_2D";
    BuiltinOperator[BuiltinOperator["DEQUANTIZE"] = 6] = "DEQUANTIZE";
    BuiltinOperator[BuiltinOperator["FULLY_CONNECTED"] = 9] = "FULLY_CONNECTED";
    BuiltinOperator[BuiltinOperator["MAX_POOL_2D"] = 17] = "MAX_POOL_2D";
    BuiltinOperator[BuiltinOperator["RELU"] = 19] = "RELU";
    BuiltinOperator[BuiltinOperator["RELU6"] = 21] = "RELU6";
    BuiltinOperator[BuiltinOperator["RESHAPE"] = 22] = "RESHAPE";
    BuiltinOperator[BuiltinOperator["SOFTMAX"] = 25] = "SOFTMAX";
    BuiltinOperator[BuiltinOperator["CUSTOM"] = 32] = "CUSTOM";
    BuiltinOperator[BuiltinOperator["MEAN"] = 40] = "MEAN";
    BuiltinOperator[BuiltinOperator["QUANTIZE"] = 114] = "QUANTIZE";
    BuiltinOperator[BuiltinOperator["PLACEHOLDER_FOR_GREATER_OP_CODES"] = 127] = "PLACEHOLDER_FOR_GREATER_OP_CODES";
})(BuiltinOperator || (BuiltinOperator = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/padding.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var Padding;
(function (Padding) {
    Padding[Padding["SAME"] = 0] = "SAME";
    Padding[Padding["VALID"] = 1] = "VALID";
})(Padding || (Padding = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/conv2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class conv2doptions_Conv2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsConv2DOptions(bb, obj) {
        return (obj || new conv2doptions_Conv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsConv2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new conv2doptions_Conv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    dilationWFactor() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    dilationHFactor() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    static startConv2DOptions(builder) {
        builder.startObject(6);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(3, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addDilationWFactor(builder, dilationWFactor) {
        builder.addFieldInt32(4, dilationWFactor, 1);
    }
    static addDilationHFactor(builder, dilationHFactor) {
        builder.addFieldInt32(5, dilationHFactor, 1);
    }
    static endConv2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createConv2DOptions(builder, padding, strideW, strideH, fusedActivationFunction, dilationWFactor, dilationHFactor) {
        conv2doptions_Conv2DOptions.startConv2DOptions(builder);
        conv2doptions_Conv2DOptions.addPadding(builder, padding);
        conv2doptions_Conv2DOptions.addStrideW(builder, strideW);
        conv2doptions_Conv2DOptions.addStrideH(builder, strideH);
        conv2doptions_Conv2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        conv2doptions_Conv2DOptions.addDilationWFactor(builder, dilationWFactor);
        conv2doptions_Conv2DOptions.addDilationHFactor(builder, dilationHFactor);
        return conv2doptions_Conv2DOptions.endConv2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/depthwise-conv2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class depthwise_conv2doptions_DepthwiseConv2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsDepthwiseConv2DOptions(bb, obj) {
        return (obj || new depthwise_conv2doptions_DepthwiseConv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsDepthwiseConv2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new depthwise_conv2doptions_DepthwiseConv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    depthMultiplier() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    dilationWFactor() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    dilationHFactor() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    static startDepthwiseConv2DOptions(builder) {
        builder.startObject(7);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addDepthMultiplier(builder, depthMultiplier) {
        builder.addFieldInt32(3, depthMultiplier, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(4, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addDilationWFactor(builder, dilationWFactor) {
        builder.addFieldInt32(5, dilationWFactor, 1);
    }
    static addDilationHFactor(builder, dilationHFactor) {
        builder.addFieldInt32(6, dilationHFactor, 1);
    }
    static endDepthwiseConv2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createDepthwiseConv2DOptions(builder, padding, strideW, strideH, depthMultiplier, fusedActivationFunction, dilationWFactor, dilationHFactor) {
        depthwise_conv2doptions_DepthwiseConv2DOptions.startDepthwiseConv2DOptions(builder);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addPadding(builder, padding);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addStrideW(builder, strideW);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addStrideH(builder, strideH);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDepthMultiplier(builder, depthMultiplier);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDilationWFactor(builder, dilationWFactor);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDilationHFactor(builder, dilationHFactor);
        return depthwise_conv2doptions_DepthwiseConv2DOptions.endDepthwiseConv2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/dequantize-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class dequantize_options_DequantizeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsDequantizeOptions(bb, obj) {
        return (obj || new dequantize_options_DequantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsDequantizeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new dequantize_options_DequantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static startDequantizeOptions(builder) {
        builder.startObject(0);
    }
    static endDequantizeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createDequantizeOptions(builder) {
        dequantize_options_DequantizeOptions.startDequantizeOptions(builder);
        return dequantize_options_DequantizeOptions.endDequantizeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/fully-connected-options-weights-format.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var FullyConnectedOptionsWeightsFormat;
(function (FullyConnectedOptionsWeightsFormat) {
    FullyConnectedOptionsWeightsFormat[FullyConnectedOptionsWeightsFormat["DEFAULT"] = 0] = "DEFAULT";
    FullyConnectedOptionsWeightsFormat[FullyConnectedOptionsWeightsFormat["SHUFFLED4x16INT8"] = 1] = "SHUFFLED4x16INT8";
})(FullyConnectedOptionsWeightsFormat || (FullyConnectedOptionsWeightsFormat = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/fully-connected-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class fully_connected_options_FullyConnectedOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsFullyConnectedOptions(bb, obj) {
        return (obj || new fully_connected_options_FullyConnectedOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsFullyConnectedOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new fully_connected_options_FullyConnectedOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    weightsFormat() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : FullyConnectedOptionsWeightsFormat.DEFAULT;
    }
    keepNumDims() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    asymmetricQuantizeInputs() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    static startFullyConnectedOptions(builder) {
        builder.startObject(4);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(0, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addWeightsFormat(builder, weightsFormat) {
        builder.addFieldInt8(1, weightsFormat, FullyConnectedOptionsWeightsFormat.DEFAULT);
    }
    static addKeepNumDims(builder, keepNumDims) {
        builder.addFieldInt8(2, +keepNumDims, +false);
    }
    static addAsymmetricQuantizeInputs(builder, asymmetricQuantizeInputs) {
        builder.addFieldInt8(3, +asymmetricQuantizeInputs, +false);
    }
    static endFullyConnectedOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createFullyConnectedOptions(builder, fusedActivationFunction, weightsFormat, keepNumDims, asymmetricQuantizeInputs) {
        fully_connected_options_FullyConnectedOptions.startFullyConnectedOptions(builder);
        fully_connected_options_FullyConnectedOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        fully_connected_options_FullyConnectedOptions.addWeightsFormat(builder, weightsFormat);
        fully_connected_options_FullyConnectedOptions.addKeepNumDims(builder, keepNumDims);
        fully_connected_options_FullyConnectedOptions.addAsymmetricQuantizeInputs(builder, asymmetricQuantizeInputs);
        return fully_connected_options_FullyConnectedOptions.endFullyConnectedOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/pool2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class pool2doptions_Pool2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsPool2DOptions(bb, obj) {
        return (obj || new pool2doptions_Pool2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsPool2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new pool2doptions_Pool2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    filterWidth() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    filterHeight() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    static startPool2DOptions(builder) {
        builder.startObject(6);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addFilterWidth(builder, filterWidth) {
        builder.addFieldInt32(3, filterWidth, 0);
    }
    static addFilterHeight(builder, filterHeight) {
        builder.addFieldInt32(4, filterHeight, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(5, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static endPool2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createPool2DOptions(builder, padding, strideW, strideH, filterWidth, filterHeight, fusedActivationFunction) {
        pool2doptions_Pool2DOptions.startPool2DOptions(builder);
        pool2doptions_Pool2DOptions.addPadding(builder, padding);
        pool2doptions_Pool2DOptions.addStrideW(builder, strideW);
        pool2doptions_Pool2DOptions.addStrideH(builder, strideH);
        pool2doptions_Pool2DOptions.addFilterWidth(builder, filterWidth);
        pool2doptions_Pool2DOptions.addFilterHeight(builder, filterHeight);
        pool2doptions_Pool2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        return pool2doptions_Pool2DOptions.endPool2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/quantize-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class quantize_options_QuantizeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsQuantizeOptions(bb, obj) {
        return (obj || new quantize_options_QuantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsQuantizeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new quantize_options_QuantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static startQuantizeOptions(builder) {
        builder.startObject(0);
    }
    static endQuantizeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createQuantizeOptions(builder) {
        quantize_options_QuantizeOptions.startQuantizeOptions(builder);
        return quantize_options_QuantizeOptions.endQuantizeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/reducer-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class reducer_options_ReducerOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsReducerOptions(bb, obj) {
        return (obj || new reducer_options_ReducerOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsReducerOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new reducer_options_ReducerOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    keepDims() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    static startReducerOptions(builder) {
        builder.startObject(1);
    }
    static addKeepDims(builder, keepDims) {
        builder.addFieldInt8(0, +keepDims, +false);
    }
    static endReducerOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createReducerOptions(builder, keepDims) {
        reducer_options_ReducerOptions.startReducerOptions(builder);
        reducer_options_ReducerOptions.addKeepDims(builder, keepDims);
        return reducer_options_ReducerOptions.endReducerOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/reshape-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class reshape_options_ReshapeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsReshapeOptions(bb, obj) {
        return (obj || new reshape_options_ReshapeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsReshapeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new reshape_options_ReshapeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    newShape(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    newShapeLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    newShapeArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startReshapeOptions(builder) {
        builder.startObject(1);
    }
    static addNewShape(builder, newShapeOffset) {
        builder.addFieldOffset(0, newShapeOffset, 0);
    }
    static createNewShapeVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startNewShapeVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endReshapeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createReshapeOptions(builder, newShapeOffset) {
        reshape_options_ReshapeOptions.startReshapeOptions(builder);
        reshape_options_ReshapeOptions.addNewShape(builder, newShapeOffset);
        return reshape_options_ReshapeOptions.endReshapeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/softmax-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class softmax_options_SoftmaxOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSoftmaxOptions(bb, obj) {
        return (obj || new softmax_options_SoftmaxOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSoftmaxOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new softmax_options_SoftmaxOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    beta() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readFloat32(this.bb_pos + offset) : 0.0;
    }
    static startSoftmaxOptions(builder) {
        builder.startObject(1);
    }
    static addBeta(builder, beta) {
        builder.addFieldFloat32(0, beta, 0.0);
    }
    static endSoftmaxOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSoftmaxOptions(builder, beta) {
        softmax_options_SoftmaxOptions.startSoftmaxOptions(builder);
        softmax_options_SoftmaxOptions.addBeta(builder, beta);
        return softmax_options_SoftmaxOptions.endSoftmaxOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/builtin-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify










var BuiltinOptions;
(function (BuiltinOptions) {
    BuiltinOptions[BuiltinOptions["NONE"] = 0] = "NONE";
    BuiltinOptions[BuiltinOptions["Conv2DOptions"] = 1] = "Conv2DOptions";
    BuiltinOptions[BuiltinOptions["DepthwiseConv2DOptions"] = 2] = "DepthwiseConv2DOptions";
    BuiltinOptions[BuiltinOptions["Pool2DOptions"] = 5] = "Pool2DOptions";
    BuiltinOptions[BuiltinOptions["FullyConnectedOptions"] = 8] = "FullyConnectedOptions";
    BuiltinOptions[BuiltinOptions["SoftmaxOptions"] = 9] = "SoftmaxOptions";
    BuiltinOptions[BuiltinOptions["AddOptions"] = 11] = "AddOptions";
    BuiltinOptions[BuiltinOptions["ReshapeOptions"] = 17] = "ReshapeOptions";
    BuiltinOptions[BuiltinOptions["ReducerOptions"] = 27] = "ReducerOptions";
    BuiltinOptions[BuiltinOptions["DequantizeOptions"] = 38] = "DequantizeOptions";
    BuiltinOptions[BuiltinOptions["QuantizeOptions"] = 89] = "QuantizeOptions";
})(BuiltinOptions || (BuiltinOptions = {}));
function unionToBuiltinOptions(type, accessor) {
    switch (BuiltinOptions[type]) {
        case 'NONE': return null;
        case 'Conv2DOptions': return accessor(new Conv2DOptions());
        case 'DepthwiseConv2DOptions': return accessor(new DepthwiseConv2DOptions());
        case 'Pool2DOptions': return accessor(new Pool2DOptions());
        case 'FullyConnectedOptions': return accessor(new FullyConnectedOptions());
        case 'SoftmaxOptions': return accessor(new SoftmaxOptions());
        case 'AddOptions': return accessor(new AddOptions());
        case 'ReshapeOptions': return accessor(new ReshapeOptions());
        case 'ReducerOptions': return accessor(new ReducerOptions());
        case 'DequantizeOptions': return accessor(new DequantizeOptions());
        case 'QuantizeOptions': return accessor(new QuantizeOptions());
        default: return null;
    }
}
function unionListToBuiltinOptions(type, accessor, index) {
    switch (BuiltinOptions[type]) {
        case 'NONE': return null;
        case 'Conv2DOptions': return accessor(index, new Conv2DOptions());
        case 'DepthwiseConv2DOptions': return accessor(index, new DepthwiseConv2DOptions());
        case 'Pool2DOptions': return accessor(index, new Pool2DOptions());
        case 'FullyConnectedOptions': return accessor(index, new FullyConnectedOptions());
        case 'SoftmaxOptions': return accessor(index, new SoftmaxOptions());
        case 'AddOptions': return accessor(index, new AddOptions());
        case 'ReshapeOptions': return accessor(index, new ReshapeOptions());
        case 'ReducerOptions': return accessor(index, new ReducerOptions());
        case 'DequantizeOptions': return accessor(index, new DequantizeOptions());
        case 'QuantizeOptions': return accessor(index, new QuantizeOptions());
        default: return null;
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/metadata.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class Metadata {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsMetadata(bb, obj) {
        return (obj || new Metadata()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsMetadata(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Metadata()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    buffer() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startMetadata(builder) {
        builder.startObject(2);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(0, nameOffset, 0);
    }
    static addBuffer(builder, buffer) {
        builder.addFieldInt32(1, buffer, 0);
    }
    static endMetadata(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createMetadata(builder, nameOffset, buffer) {
        Metadata.startMetadata(builder);
        Metadata.addName(builder, nameOffset);
        Metadata.addBuffer(builder, buffer);
        return Metadata.endMetadata(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/operator-code.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class OperatorCode {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsOperatorCode(bb, obj) {
        return (obj || new OperatorCode()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsOperatorCode(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new OperatorCode()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    deprecatedBuiltinCode() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : 0;
    }
    customCode(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    version() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    builtinCode() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : BuiltinOperator.ADD;
    }
    static startOperatorCode(builder) {
        builder.startObject(4);
    }
    static addDeprecatedBuiltinCode(builder, deprecatedBuiltinCode) {
        builder.addFieldInt8(0, deprecatedBuiltinCode, 0);
    }
    static addCustomCode(builder, customCodeOffset) {
        builder.addFieldOffset(1, customCodeOffset, 0);
    }
    static addVersion(builder, version) {
        builder.addFieldInt32(2, version, 1);
    }
    static addBuiltinCode(builder, builtinCode) {
        builder.addFieldInt32(3, builtinCode, BuiltinOperator.ADD);
    }
    static endOperatorCode(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createOperatorCode(builder, deprecatedBuiltinCode, customCodeOffset, version, builtinCode) {
        OperatorCode.startOperatorCode(builder);
        OperatorCode.addDeprecatedBuiltinCode(builder, deprecatedBuiltinCode);
        OperatorCode.addCustomCode(builder, customCodeOffset);
        OperatorCode.addVersion(builder, version);
        OperatorCode.addBuiltinCode(builder, builtinCode);
        return OperatorCode.endOperatorCode(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor-map.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class TensorMap {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsTensorMap(bb, obj) {
        return (obj || new TensorMap()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsTensorMap(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new TensorMap()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    tensorIndex() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startTensorMap(builder) {
        builder.startObject(2);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(0, nameOffset, 0);
    }
    static addTensorIndex(builder, tensorIndex) {
        builder.addFieldInt32(1, tensorIndex, 0);
    }
    static endTensorMap(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createTensorMap(builder, nameOffset, tensorIndex) {
        TensorMap.startTensorMap(builder);
        TensorMap.addName(builder, nameOffset);
        TensorMap.addTensorIndex(builder, tensorIndex);
        return TensorMap.endTensorMap(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/signature-def.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class SignatureDef {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSignatureDef(bb, obj) {
        return (obj || new SignatureDef()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSignatureDef(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SignatureDef()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    inputs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? (obj || new TensorMap()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? (obj || new TensorMap()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    signatureKey(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    subgraphIndex() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startSignatureDef(builder) {
        builder.startObject(5);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(0, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(1, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSignatureKey(builder, signatureKeyOffset) {
        builder.addFieldOffset(2, signatureKeyOffset, 0);
    }
    static addSubgraphIndex(builder, subgraphIndex) {
        builder.addFieldInt32(4, subgraphIndex, 0);
    }
    static endSignatureDef(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSignatureDef(builder, inputsOffset, outputsOffset, signatureKeyOffset, subgraphIndex) {
        SignatureDef.startSignatureDef(builder);
        SignatureDef.addInputs(builder, inputsOffset);
        SignatureDef.addOutputs(builder, outputsOffset);
        SignatureDef.addSignatureKey(builder, signatureKeyOffset);
        SignatureDef.addSubgraphIndex(builder, subgraphIndex);
        return SignatureDef.endSignatureDef(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/operator.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class Operator {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsOperator(bb, obj) {
        return (obj || new Operator()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsOperator(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Operator()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    opcodeIndex() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    inputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    outputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    builtinOptionsType() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readUint8(this.bb_pos + offset) : BuiltinOptions.NONE;
    }
    builtinOptions(obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__union(obj, this.bb_pos + offset) : null;
    }
    static startOperator(builder) {
        builder.startObject(5);
    }
    static addOpcodeIndex(builder, opcodeIndex) {
        builder.addFieldInt32(0, opcodeIndex, 0);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(1, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(2, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addBuiltinOptionsType(builder, builtinOptionsType) {
        builder.addFieldInt8(3, builtinOptionsType, BuiltinOptions.NONE);
    }
    static addBuiltinOptions(builder, builtinOptionsOffset) {
        builder.addFieldOffset(4, builtinOptionsOffset, 0);
    }
    static endOperator(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createOperator(builder, opcodeIndex, inputsOffset, outputsOffset, builtinOptionsType, builtinOptionsOffset) {
        Operator.startOperator(builder);
        Operator.addOpcodeIndex(builder, opcodeIndex);
        Operator.addInputs(builder, inputsOffset);
        Operator.addOutputs(builder, outputsOffset);
        Operator.addBuiltinOptionsType(builder, builtinOptionsType);
        Operator.addBuiltinOptions(builder, builtinOptionsOffset);
        return Operator.endOperator(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/quantization-parameters.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class QuantizationParameters {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsQuantizationParameters(bb, obj) {
        return (obj || new QuantizationParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsQuantizationParameters(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new QuantizationParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    min(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    minLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    minArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    max(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    maxLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    maxArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    scale(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    scaleLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    scaleArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    zeroPoint(index) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt64(this.bb.__vector(this.bb_pos + offset) + index * 8) : BigInt(0);
    }
    zeroPointLength() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    detailsType() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readUint8(this.bb_pos + offset) : 0;
    }
    details(index) {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readUint8(this.bb.__vector(this.bb_pos + offset) + index) : 0;
    }
    detailsLength() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    detailsArray() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? new Uint8Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    quantizedDimension() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    static startQuantizationParameters(builder) {
        builder.startObject(7);
    }
    static addMin(builder, minOffset) {
        builder.addFieldOffset(0, minOffset, 0);
    }
    static createMinVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startMinVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMax(builder, maxOffset) {
        builder.addFieldOffset(1, maxOffset, 0);
    }
    static createMaxVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startMaxVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addScale(builder, scaleOffset) {
        builder.addFieldOffset(2, scaleOffset, 0);
    }
    static createScaleVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startScaleVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addZeroPoint(builder, zeroPointOffset) {
        builder.addFieldOffset(3, zeroPointOffset, 0);
    }
    static createZeroPointVector(builder, data) {
        builder.startVector(8, data.length, 8);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt64(data[i]);
        }
        return builder.endVector();
    }
    static startZeroPointVector(builder, numElems) {
        builder.startVector(8, numElems, 8);
    }
    static addDetailsType(builder, detailsType) {
        builder.addFieldInt8(4, detailsType, 0);
    }
    static addDetails(builder, detailsOffset) {
        builder.addFieldOffset(5, detailsOffset, 0);
    }
    static createDetailsVector(builder, data) {
        builder.startVector(1, data.length, 1);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt8(data[i]);
        }
        return builder.endVector();
    }
    static startDetailsVector(builder, numElems) {
        builder.startVector(1, numElems, 1);
    }
    static addQuantizedDimension(builder, quantizedDimension) {
        builder.addFieldInt32(6, quantizedDimension, 0);
    }
    static endQuantizationParameters(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createQuantizationParameters(builder, minOffset, maxOffset, scaleOffset, zeroPointOffset, detailsType, detailsOffset, quantizedDimension) {
        QuantizationParameters.startQuantizationParameters(builder);
        QuantizationParameters.addMin(builder, minOffset);
        QuantizationParameters.addMax(builder, maxOffset);
        QuantizationParameters.addScale(builder, scaleOffset);
        QuantizationParameters.addZeroPoint(builder, zeroPointOffset);
        QuantizationParameters.addDetailsType(builder, detailsType);
        QuantizationParameters.addDetails(builder, detailsOffset);
        QuantizationParameters.addQuantizedDimension(builder, quantizedDimension);
        return QuantizationParameters.endQuantizationParameters(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/sparsity-parameters.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class SparsityParameters {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSparsityParameters(bb, obj) {
        return (obj || new SparsityParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSparsityParameters(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SparsityParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    traversalOrder(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    traversalOrderLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    traversalOrderArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startSparsityParameters(builder) {
        builder.startObject(1);
    }
    static addTraversalOrder(builder, traversalOrderOffset) {
        builder.addFieldOffset(0, traversalOrderOffset, 0);
    }
    static createTraversalOrderVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startTraversalOrderVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endSparsityParameters(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSparsityParameters(builder, traversalOrderOffset) {
        SparsityParameters.startSparsityParameters(builder);
        SparsityParameters.addTraversalOrder(builder, traversalOrderOffset);
        return SparsityParameters.endSparsityParameters(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor-type.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var TensorType;
(function (TensorType) {
    TensorType[TensorType["FLOAT32"] = 0] = "FLOAT32";
    TensorType[TensorType["FLOAT16"] = 1] = "FLOAT16";
    TensorType[TensorType["INT32"] = 2] = "INT32";
    TensorType[TensorType["UINT8"] = 3] = "UINT8";
    TensorType[TensorType["INT64"] = 4] = "INT64";
    TensorType[TensorType["STRING"] = 5] = "STRING";
    TensorType[TensorType["BOOL"] = 6] = "BOOL";
    TensorType[TensorType["INT16"] = 7] = "INT16";
    TensorType[TensorType["COMPLEX64"] = 8] = "COMPLEX64";
    TensorType[TensorType["INT8"] = 9] = "INT8";
    TensorType[TensorType["FLOAT64"] = 10] = "FLOAT64";
    TensorType[TensorType["COMPLEX128"] = 11] = "COMPLEX128";
    TensorType[TensorType["UINT64"] = 12] = "UINT64";
    TensorType[TensorType["RESOURCE"] = 13] = "RESOURCE";
    TensorType[TensorType["VARIANT"] = 14] = "VARIANT";
    TensorType[TensorType["UINT32"] = 15] = "UINT32";
    TensorType[TensorType["UINT16"] = 16] = "UINT16";
    TensorType[TensorType["INT4"] = 17] = "INT4";
})(TensorType || (TensorType = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify




class Tensor {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsTensor(bb, obj) {
        return (obj || new Tensor()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsTensor(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Tensor()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    shape(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    shapeLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    shapeArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    type() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : TensorType.FLOAT32;
    }
    buffer() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    quantization(obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? (obj || new QuantizationParameters()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
    }
    isVariable() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    sparsity(obj) {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? (obj || new SparsityParameters()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
    }
    shapeSignature(index) {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    shapeSignatureLength() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    shapeSignatureArray() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startTensor(builder) {
        builder.startObject(8);
    }
    static addShape(builder, shapeOffset) {
        builder.addFieldOffset(0, shapeOffset, 0);
    }
    static createShapeVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startShapeVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addType(builder, type) {
        builder.addFieldInt8(1, type, TensorType.FLOAT32);
    }
    static addBuffer(builder, buffer) {
        builder.addFieldInt32(2, buffer, 0);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(3, nameOffset, 0);
    }
    static addQuantization(builder, quantizationOffset) {
        builder.addFieldOffset(4, quantizationOffset, 0);
    }
    static addIsVariable(builder, isVariable) {
        builder.addFieldInt8(5, +isVariable, +false);
    }
    static addSparsity(builder, sparsityOffset) {
        builder.addFieldOffset(6, sparsityOffset, 0);
    }
    static addShapeSignature(builder, shapeSignatureOffset) {
        builder.addFieldOffset(7, shapeSignatureOffset, 0);
    }
    static createShapeSignatureVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startShapeSignatureVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endTensor(builder) {
        const offset = builder.endObject();
        return offset;
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/sub-graph.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class SubGraph {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSubGraph(bb, obj) {
        return (obj || new SubGraph()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSubGraph(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SubGraph()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    tensors(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? (obj || new Tensor()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    tensorsLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    outputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    operators(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? (obj || new Operator()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    operatorsLength() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    static startSubGraph(builder) {
        builder.startObject(5);
    }
    static addTensors(builder, tensorsOffset) {
        builder.addFieldOffset(0, tensorsOffset, 0);
    }
    static createTensorsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startTensorsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(1, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(2, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOperators(builder, operatorsOffset) {
        builder.addFieldOffset(3, operatorsOffset, 0);
    }
    static createOperatorsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOperatorsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(4, nameOffset, 0);
    }
    static endSubGraph(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSubGraph(builder, tensorsOffset, inputsOffset, outputsOffset, operatorsOffset, nameOffset) {
        SubGraph.startSubGraph(builder);
        SubGraph.addTensors(builder, tensorsOffset);
        SubGraph.addInputs(builder, inputsOffset);
        SubGraph.addOutputs(builder, outputsOffset);
        SubGraph.addOperators(builder, operatorsOffset);
        SubGraph.addName(builder, nameOffset);
        return SubGraph.endSubGraph(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/model.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify






class Model {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsModel(bb, obj) {
        return (obj || new Model()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsModel(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Model()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static bufferHasIdentifier(bb) {
        return bb.__has_identifier('TFL3');
    }
    version() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    operatorCodes(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? (obj || new OperatorCode()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    operatorCodesLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    subgraphs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? (obj || new SubGraph()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    subgraphsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    description(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    buffers(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? (obj || new Buffer()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    buffersLength() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    metadataBuffer(index) {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    metadataBufferLength() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    metadataBufferArray() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    metadata(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? (obj || new Metadata()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    metadataLength() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    signatureDefs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? (obj || new SignatureDef()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    signatureDefsLength() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    static startModel(builder) {
        builder.startObject(8);
    }
    static addVersion(builder, version) {
        builder.addFieldInt32(0, version, 0);
    }
    static addOperatorCodes(builder, operatorCodesOffset) {
        builder.addFieldOffset(1, operatorCodesOffset, 0);
    }
    static createOperatorCodesVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOperatorCodesVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSubgraphs(builder, subgraphsOffset) {
        builder.addFieldOffset(2, subgraphsOffset, 0);
    }
    static createSubgraphsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startSubgraphsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addDescription(builder, descriptionOffset) {
        builder.addFieldOffset(3, descriptionOffset, 0);
    }
    static addBuffers(builder, buffersOffset) {
        builder.addFieldOffset(4, buffersOffset, 0);
    }
    static createBuffersVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startBuffersVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMetadataBuffer(builder, metadataBufferOffset) {
        builder.addFieldOffset(5, metadataBufferOffset, 0);
    }
    static createMetadataBufferVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startMetadataBufferVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMetadata(builder, metadataOffset) {
        builder.addFieldOffset(6, metadataOffset, 0);
    }
    static createMetadataVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startMetadataVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSignatureDefs(builder, signatureDefsOffset) {
        builder.addFieldOffset(7, signatureDefsOffset, 0);
    }
    static createSignatureDefsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startSignatureDefsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endModel(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static finishModelBuffer(builder, offset) {
        builder.finish(offset, 'TFL3');
    }
    static finishSizePrefixedModelBuffer(builder, offset) {
        builder.finish(offset, 'TFL3', true);
    }
    static createModel(builder, version, operatorCodesOffset, subgraphsOffset, descriptionOffset, buffersOffset, metadataBufferOffset, metadataOffset, signatureDefsOffset) {
        Model.startModel(builder);
        Model.addVersion(builder, version);
        Model.addOperatorCodes(builder, operatorCodesOffset);
        Model.addSubgraphs(builder, subgraphsOffset);
        Model.addDescription(builder, descriptionOffset);
        Model.addBuffers(builder, buffersOffset);
        Model.addMetadataBuffer(builder, metadataBufferOffset);
        Model.addMetadata(builder, metadataOffset);
        Model.addSignatureDefs(builder, signatureDefsOffset);
        return Model.endModel(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/index.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify





























/***/ }),

/***/ 93246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ uniqueNames)
/* harmony export */ });
/** Gives each name once, and `name_2`, `name_3` … when it is asked for again. */
function uniqueNames() {
    const used = new Map();
    return (name) => {
        for (let count = (used.get(name) ?? 0) + 1;; count++) {
            const free = count === 1 ? name : `${name}_${count}`;
            if (count > 1 && used.has(free))
                continue;
            used.set(name, count);
            if (count > 1)
                used.set(free, 1);
            return free;
        }
    };
}


/***/ }),

/***/ 2997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ formatShape),
/* harmony export */   U4: () => (/* binding */ slideWindow),
/* harmony export */   Yt: () => (/* binding */ elements),
/* harmony export */   _C: () => (/* binding */ sameShape),
/* harmony export */   x_: () => (/* binding */ outputShape)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * One spatial dimension of a convolution or pool, as TFLite's `ComputeOutSize` and `ComputePaddingWithOffset`
 * (tensorflow/lite/kernels/padding.h): SAME puts the odd element of padding after.
 */
function slideWindow(input, kernel, stride, dilation, padding) {
    const extent = (kernel - 1) * dilation + 1;
    const size = padding === 'same' ? Math.ceil(input / stride) : Math.ceil((input - extent + 1) / stride);
    const total = Math.max((size - 1) * stride + extent - input, 0);
    return { size, before: padding === 'same' ? Math.floor(total / 2) : 0 };
}
const elements = (shape) => shape.reduce((product, size) => product * size, 1);
const sameShape = (a, b) => a.length === b.length && a.every((size, i) => size === b[i]);
const formatShape = (shape) => `[${shape.join(', ')}]`;
/**
 * Shape of an operator's output from the shapes of its inputs and constants. A Reshape's target is its output tensor's
 * own shape, checked for the number of elements. Throws `ModelError` naming the layer when the shapes do not fit.
 */
function outputShape(op, shapes) {
    const of = (tensor) => shapes[tensor] ?? misfit(op, `tensor ${tensor} has no shape`);
    const input = of(op.input);
    switch (op.kind) {
        case 'Conv2D': {
            const [n, h, w, c] = nhwc(op, input);
            const [outC, kh, kw, inC] = rank4(op, of(op.filter), 'filter');
            if (inC !== c)
                misfit(op, `filter ${formatShape(of(op.filter))} reads ${inC} channels, input ${op.input} has ${c}`);
            expectVector(op, 'bias', op.bias, outC, of);
            return [n, ...spatial(op, [h, w], [kh, kw], op.stride, op.dilation, op.padding), outC];
        }
        case 'DepthwiseConv2D': {
            const [n, h, w, c] = nhwc(op, input);
            const [one, kh, kw, outC] = rank4(op, of(op.filter), 'filter');
            if (one !== 1 || outC !== c * op.depthMultiplier) {
                misfit(op, `expected filter [1, kh, kw, ${c} · ${op.depthMultiplier}], found ${formatShape(of(op.filter))}`);
            }
            expectVector(op, 'bias', op.bias, outC, of);
            return [n, ...spatial(op, [h, w], [kh, kw], op.stride, op.dilation, op.padding), outC];
        }
        case 'FullyConnected': {
            const filter = of(op.filter);
            if (input.length !== 2 || filter.length !== 2 || input[1] !== filter[1]) {
                misfit(op, `expected input [n, in] and weights [out, in], found ${formatShape(input)} and ${formatShape(filter)}`);
            }
            expectVector(op, 'bias', op.bias, filter[0], of);
            return [input[0], filter[0]];
        }
        case 'BatchNorm': {
            const channels = input.at(-1);
            for (const part of ['gamma', 'beta', 'mean', 'variance'])
                expectVector(op, part, op[part], channels, of);
            return input;
        }
        case 'Add': {
            const other = of(op.input2);
            if (!sameShape(input, other))
                misfit(op, `adds ${formatShape(input)} and ${formatShape(other)}; broadcasting is not supported`);
            return input;
        }
        case 'AveragePool2D':
        case 'MaxPool2D': {
            const [n, h, w, c] = nhwc(op, input);
            return [n, ...spatial(op, [h, w], op.size, op.stride, [1, 1], op.padding), c];
        }
        case 'Mean': {
            const [n, , , c] = nhwc(op, input);
            return [n, c];
        }
        case 'Reshape': {
            const target = of(op.output);
            if (elements(target) !== elements(input))
                misfit(op, `cannot reshape ${formatShape(input)} to ${formatShape(target)}`);
            return target;
        }
        case 'Softmax':
            if (input.length !== 2)
                misfit(op, `expected input [n, classes], found ${formatShape(input)}`);
            return input;
        case 'Relu':
        case 'Relu6':
        case 'Quantize':
        case 'Dequantize':
            return input;
        default:
            return op;
    }
}
function spatial(op, input, kernel, stride, dilation, padding) {
    const along = (axis) => {
        if (kernel[axis] < 1 || stride[axis] < 1 || dilation[axis] < 1) {
            misfit(op, `expected positive kernel, stride and dilation, found ${kernel[axis]}, ${stride[axis]}, ${dilation[axis]}`);
        }
        const { size } = slideWindow(input[axis], kernel[axis], stride[axis], dilation[axis], padding);
        if (size < 1)
            misfit(op, `a window of ${kernel.join('x')} (dilation ${dilation.join('x')}) does not fit ${input.join('x')}`);
        return size;
    };
    return [along(0), along(1)];
}
const nhwc = (op, shape) => rank4(op, shape, 'input');
function rank4(op, shape, what) {
    if (shape.length !== 4)
        misfit(op, `expected a 4-dimensional ${what}, found ${formatShape(shape)}`);
    return shape;
}
function expectVector(op, what, tensor, length, of) {
    if (tensor !== null && !sameShape(of(tensor), [length]))
        misfit(op, `expected ${what} [${length}], found ${formatShape(of(tensor))}`);
}
function misfit(op, message) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'graph/shape', message: `layer ${op.name} (${op.kind}): ${message}` });
}


/***/ }),

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ estimateArena)
});

// EXTERNAL MODULE: ./build/measure/inspect/open.js + 2 modules
var inspect_open = __webpack_require__(61720);
// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/measure/inspect/element-types.js
var element_types = __webpack_require__(41536);
// EXTERNAL MODULE: ./build/measure/inspect/operators.js
var inspect_operators = __webpack_require__(84777);
;// CONCATENATED MODULE: ./build/measure/arena/offline-plan.js

/** Metadata by which a file places its own tensors, as TensorFlow Lite Micro reads it. */
const metadataName = 'OfflineMemoryAllocation';
/** Version, subgraph and number of tensors come before the offsets. */
const headerWords = 3;
/** @returns the offset of each tensor, −1 where the runtime decides; null where the file says nothing. */
function readOfflinePlan({ model, spend }, tensors) {
    spend(model.metadataLength());
    for (let i = 0; i < model.metadataLength(); i++) {
        const entry = model.metadata(i);
        if (entry.name() !== metadataName)
            continue;
        const data = entry.buffer() < model.buffersLength() ? model.buffers(entry.buffer()).dataArray() : null;
        const words = data && new DataView(data.buffer, data.byteOffset, data.byteLength);
        const count = words && words.byteLength >= 4 * headerWords ? words.getInt32(8, true) : -1;
        if (!words || count !== tensors || words.byteLength < 4 * (headerWords + count)) {
            throw (0,bounds/* malformed */.Q)(entry.bb_pos, `a memory plan for ${count} of ${tensors} tensors`);
        }
        spend(count);
        return Array.from({ length: count }, (_, at) => words.getInt32(4 * (headerWords + at), true));
    }
    return null;
}

;// CONCATENATED MODULE: ./build/measure/arena/graph.js




function readArenaGraph(file) {
    const subgraphs = file.subgraphs.map((subgraph) => readSubgraph(file, subgraph));
    const count = subgraphs.reduce((sum, { tensors }) => sum + tensors.length, 0);
    const obstacles = hasOuterBuffers(file) ? ['weights that are stored behind the flatbuffer'] : [];
    return { subgraphs, offlineOffsets: readOfflinePlan(file, count), obstacles };
}
function readSubgraph(file, subgraph) {
    const [tensors, operators] = [subgraph.tensorsLength(), subgraph.operatorsLength()];
    file.spend(tensors + operators + subgraph.inputsLength() + subgraph.outputsLength());
    const index = (at) => {
        if (at !== null && at >= -1 && at < tensors)
            return at;
        throw (0,bounds/* malformed */.Q)(subgraph.bb_pos, `tensor ${at} of ${tensors}`);
    };
    const list = (length, at) => Array.from({ length }, (_, i) => index(at(i)));
    return {
        tensors: Array.from({ length: tensors }, (_, i) => readTensor(file, subgraph.tensors(i))),
        operators: Array.from({ length: operators }, (_, i) => {
            const table = subgraph.operators(i);
            file.spend(table.inputsLength() + table.outputsLength());
            return {
                ...named((0,inspect_operators/* readOperatorCode */.AF)(file, table)),
                inputs: list(table.inputsLength(), (at) => table.inputs(at)),
                outputs: list(table.outputsLength(), (at) => table.outputs(at)).filter((at) => at >= 0),
                option: (field, size) => readOption(table, field, size),
            };
        }),
        inputs: list(subgraph.inputsLength(), (i) => subgraph.inputs(i)).filter((at) => at >= 0),
        outputs: list(subgraph.outputsLength(), (i) => subgraph.outputs(i)).filter((at) => at >= 0),
    };
}
function named({ operator, code }) {
    return { operator, isCustom: code === inspect_operators/* customOperator */.su };
}
function readTensor({ model, spend }, table) {
    const found = (0,element_types/* elementType */.rk)(table.type());
    if (!found)
        throw (0,bounds/* malformed */.Q)(table.bb_pos, `a tensor of type ${table.type()}`);
    const [rank, open, buffer] = [table.shapeLength(), table.shapeSignatureLength(), table.buffer()];
    const name = table.name() ?? '';
    spend(rank + open + name.length);
    if (buffer >= model.buffersLength())
        throw (0,bounds/* malformed */.Q)(table.bb_pos, `buffer ${buffer} of ${model.buffersLength()}`);
    const quantization = table.quantization();
    // The interpreter takes scales without zero points for no quantisation.
    const isQuantized = quantization !== null && quantization.zeroPointLength() > 0;
    return {
        name,
        shape: Array.from({ length: rank }, (_, i) => table.shape(i)),
        signature: open === 0 ? null : Array.from({ length: open }, (_, i) => table.shapeSignature(i)),
        type: found.type,
        isConstant: model.buffers(buffer).dataLength() > 0,
        isVariable: table.isVariable(),
        scales: isQuantized ? quantization.scaleLength() : 0,
    };
}
function hasOuterBuffers({ model, spend }) {
    spend(model.buffersLength());
    return Array.from({ length: model.buffersLength() }, (_, i) => model.buffers(i).offset()).some((offset) => offset > 1n);
}
/** Where a table of options lies, whether or not our schema has it. */
class OptionsTable {
    bb = null;
    bb_pos = 0;
    // The name that FlatBuffers calls.
    __init(position, buffer) {
        this.bb = buffer;
        this.bb_pos = position;
        return this;
    }
}
/** A field that is not stored is 0, as it is in every table that is asked. */
function readOption(operator, field, size) {
    const table = operator.builtinOptions(new OptionsTable());
    const buffer = table?.bb;
    const offset = buffer ? buffer.__offset(table.bb_pos, 4 + 2 * field) : 0;
    if (!buffer || offset === 0)
        return 0;
    return size === 1 ? buffer.readInt8(table.bb_pos + offset) : buffer.readInt32(table.bb_pos + offset);
}

// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/measure/arena/sizes.js
/** Buffers and what kernels keep start at multiples of this many bytes. */
const alignment = 16;
function alignUp(bytes, to) {
    return Math.ceil(bytes / to) * to;
}
/** Bytes of one element in the arena. Null: the interpreter does not know the type. Activations of four bits are not packed. */
function typeBytes(type) {
    switch (type) {
        case 'int8':
        case 'uint8':
        case 'bool':
        case 'int4':
            return 1;
        case 'int16':
        case 'uint16':
        case 'float16':
        case 'bfloat16':
            return 2;
        case 'int32':
        case 'uint32':
        case 'float32':
        case 'resource':
            return 4;
        case 'int64':
        case 'uint64':
        case 'float64':
        case 'complex64':
            return 8;
        case 'complex128':
            return 16;
        case 'string':
        case 'variant':
        case 'int2':
        case 'uint4':
        case 'float8_e4m3fn':
        case 'float8_e5m2':
            return null;
        default:
            return type;
    }
}
/**
 * Bytes of a tensor in the arena, or what is not known. A shape of no dimensions is one number. An open first dimension is
 * the number of samples, for which the stored shape says 1; any other leaves open what the file needs.
 */
function tensorBytes({ name, shape, signature, type }) {
    const size = typeBytes(type);
    if (size === null)
        return `the type ${type} of tensor ${name}`;
    const open = [shape, (signature ?? []).map((dimension, axis) => (axis === 0 ? Math.abs(dimension) : dimension))];
    const unknown = open.find((dimensions) => dimensions.some((dimension) => dimension < 0));
    if (unknown)
        return `the open shape [${unknown.join(', ')}] of tensor ${name}`;
    const bytes = shape.reduce((product, dimension) => product * dimension, size);
    return Number.isSafeInteger(bytes) && bytes < 2 ** 31 ? bytes : `the ${bytes} bytes of tensor ${name}`;
}

;// CONCATENATED MODULE: ./build/measure/arena/kernels.js
/**
 * What each kernel of TensorFlow Lite Micro allocates when it is prepared. Reference kernels, as in the Python wheel;
 * optimised ones (CMSIS-NN, Xtensa) ask for more scratch memory. An operator that is not listed makes the total unknown.
 * Source of the figures: the Init and Prepare functions in tensorflow/lite/micro/kernels, checked against the wheel.
 */


const typeOf = (tensor) => tensor?.type ?? 'none';
const isInteger = (tensor) => ['int8', 'int16'].includes(typeOf(tensor));
const count = (tensor) => (0,shapes/* elements */.Yt)(tensor?.shape ?? []);
const channelPairs = (channels) => [4 * channels, 4 * channels];
/** A shape that the kernel copies, to be able to change it: its length and its dimensions. */
const copiedShape = ({ outputs }) => 4 * (1 + (outputs[0]?.shape.length ?? 0));
/** Weights of four bits are unpacked to bytes for each call. */
const unpacked = (filter) => typeOf(filter) === 'int4' ? [count(filter)] : [];
/** Where a layer reads or writes a tensor without dimensions, the file leaves its shape to the running interpreter. */
function refusesUnshaped({ inputs: [input], outputs: [output] }) {
    return [input, output].some((tensor) => tensor?.shape.length === 0) ? 'activations without a shape' : null;
}
/** What is refused with "Hybrid models are not supported" and the like. */
function refusesMixed(call) {
    const { inputs: [input, filter], } = call;
    const accepted = {
        float32: ['float32'],
        int8: ['int8', 'int4'],
        int16: ['int8'],
    };
    const [of, weights] = [typeOf(input), typeOf(filter)];
    return accepted[of]?.includes(weights) ? refusesUnshaped(call) : `${of} activations and ${weights} weights`;
}
const refusesOtherThan = (...types) => ({ inputs: [input] }) => types.includes(typeOf(input)) ? null : `${typeOf(input)} activations`;
const numbers = refusesOtherThan('float32', 'int8', 'int16');
const comparison = { data: 32 };
const pool = { options: 40, data: 32, refuses: numbers };
const reshaped = { prepare: (call) => ({ persistent: [copiedShape(call)] }) };
const plain = {};
const convolution = {
    options: 28,
    data: [80, 56],
    refuses: refusesMixed,
    prepare: ({ inputs: [, filter] }) => ({ persistent: channelPairs(filter?.shape[0] ?? 0), scratch: unpacked(filter) }),
};
const meanOrSum = {
    options: 1,
    data: 44,
    prepare: ({ inputs: [input, axis], outputs: [output] }) => ({
        scratch: [...(isInteger(input) ? [4 * count(output)] : []), 4 * (input?.shape.length ?? 0), 4 * count(axis)],
    }),
};
const minimumOrMaximum = {
    ...meanOrSum,
    prepare: ({ inputs: [input, axis] }) => ({ scratch: [4 * (input?.shape.length ?? 0), 4 * count(axis)] }),
};
function prepareBatchMatmul({ inputs: [left, right], outputs, option, target }) {
    const transposed = (tensor) => [
        target.evalTensor,
        4 * (1 + (tensor?.shape.length ?? 0)),
        count(tensor) * (tensor ? (typeBytes(tensor.type) ?? 0) : 0),
    ];
    const [transposesLeft, keepsRight] = [option(0, 1) !== 0, option(1, 1) !== 0];
    return {
        persistent: [
            ...(isInteger(left) ? [28] : []),
            ...(transposesLeft ? transposed(left) : []),
            ...(keepsRight ? [] : transposed(right)),
            4 * (1 + (outputs[0]?.shape.length ?? 0)),
        ],
    };
}
function prepareTransposeConv({ inputs: [, filter, input, bias], outputs: [output] }) {
    const accumulator = { int8: 4, int16: 8 }[typeOf(input)];
    return {
        persistent: channelPairs(filter?.shape[0] ?? 0),
        scratch: [
            ...(accumulator === undefined ? [] : [accumulator * count(output)]),
            ...(typeOf(input) === 'int16' && typeOf(bias) === 'int16' ? [8 * count(bias)] : []),
        ],
    };
}
/** Integer kernels keep their sums, too: one for each unit, which has as many filters as its rank. */
function prepareSvdf({ inputs: [input, features], option }) {
    const [batches, filters, rank] = [input?.shape[0] ?? 0, features?.shape[0] ?? 0, Math.max(1, option(0, 4))];
    const sums = typeOf(input) === 'int8' ? [4 * batches * Math.floor(filters / rank)] : [];
    return { scratch: [4 * batches * filters, ...sums] };
}
/** Buffers for the four gates, of the type of the cell state. */
function prepareLstm({ inputs, option }) {
    const [input, state, cell] = [inputs[0], inputs[18], inputs[19]];
    const isTimeMajor = option(3, 1) !== 0;
    const batches = input?.shape[isTimeMajor ? 1 : 0] ?? 0;
    const size = batches * (state?.shape.at(-1) ?? 0) * (cell ? (typeBytes(cell.type) ?? 0) : 0);
    return { scratch: [size, size, size, size] };
}
const kernels = new Map([
    ['ABS', { data: 28 }],
    ['ADD', { options: 8, data: 60 }],
    [
        'ADD_N',
        {
            refuses: refusesOtherThan('float32', 'int8'),
            prepare: ({ inputs, target }) => ({
                persistent: typeOf(inputs[0]) === 'int8' ? [40] : [],
                scratch: [target.pointerBytes * inputs.length],
            }),
        },
    ],
    ['ARG_MAX', { options: 4 }],
    ['ARG_MIN', { options: 4 }],
    ['AVERAGE_POOL_2D', pool],
    ['BATCH_MATMUL', { options: 3, data: [32, 16], prepare: prepareBatchMatmul, refuses: numbers }],
    ['BATCH_TO_SPACE_ND', plain],
    ['BROADCAST_ARGS', plain],
    ['BROADCAST_TO', plain],
    ['CAST', { options: 8 }],
    ['CEIL', plain],
    ['CONCATENATION', { options: 8, data: [80, 24] }],
    ['CONV_2D', convolution],
    ['COS', plain],
    ['CUMSUM', { options: 2, prepare: ({ inputs: [input] }) => ({ persistent: typeOf(input) === 'int8' ? [36] : [] }) }],
    ['DEPTH_TO_SPACE', { ...reshaped, options: 4 }],
    [
        'DEPTHWISE_CONV_2D',
        {
            ...convolution,
            prepare: ({ inputs: [, filter] }) => ({
                persistent: channelPairs(filter?.shape[3] ?? 0),
                scratch: unpacked(filter),
            }),
        },
    ],
    ['DEQUANTIZE', { data: 32, refuses: refusesOtherThan('int8', 'int16', 'uint8') }],
    ['DIV', { options: 4, data: 28 }],
    ['DYNAMIC_UPDATE_SLICE', plain],
    ['ELU', { data: 256 }],
    [
        'EMBEDDING_LOOKUP',
        {
            prepare: (call) => ({ persistent: [copiedShape(call), call.target.pointerBytes === 8 ? 16 : 8] }),
        },
    ],
    ['EQUAL', comparison],
    ['EXP', plain],
    ['EXPAND_DIMS', plain],
    ['FILL', plain],
    ['FLOOR', plain],
    ['FLOOR_DIV', plain],
    ['FLOOR_MOD', plain],
    [
        'FULLY_CONNECTED',
        {
            // Of the wheel; sources of a few months before have 16, so a device may take a little less than is said here.
            options: 32,
            holdsPointers: true,
            data: [72, 48],
            refuses: refusesMixed,
            prepare: ({ inputs: [input, filter] }) => {
                const scales = typeOf(input) === 'float32' ? 0 : (filter?.scales ?? 0);
                return { persistent: scales > 1 ? channelPairs(scales) : [], scratch: unpacked(filter) };
            },
        },
    ],
    ['GATHER', { ...reshaped, options: 8 }],
    ['GATHER_ND', reshaped],
    ['GREATER', comparison],
    ['GREATER_EQUAL', comparison],
    ['HARD_SWISH', { data: 20 }],
    ['IF', { options: 8, data: 8 }],
    ['L2_NORMALIZATION', { options: 4, data: 4 }],
    ['L2_POOL_2D', { ...reshaped, options: 40, refuses: refusesOtherThan('float32') }],
    ['LEAKY_RELU', { options: 4, data: 24 }],
    ['LESS', comparison],
    ['LESS_EQUAL', comparison],
    ['LOG', plain],
    [
        'LOG_SOFTMAX',
        {
            prepare: ({ inputs, target }) => ({
                persistent: typeOf(inputs[0]) === 'int8' ? [target.pointerBytes === 8 ? 40 : 28] : [],
            }),
        },
    ],
    ['LOGICAL_AND', plain],
    ['LOGICAL_NOT', plain],
    ['LOGICAL_OR', plain],
    ['LOGISTIC', { data: 16 }],
    ['MAX_POOL_2D', pool],
    ['MAXIMUM', plain],
    ['MEAN', meanOrSum],
    ['MINIMUM', plain],
    [
        'MIRROR_PAD',
        {
            options: 4,
            data: 20,
            prepare: ({ inputs: [input] }) => {
                const perDimension = 4 * (input?.shape.length ?? 0);
                return { scratch: [perDimension, perDimension] };
            },
        },
    ],
    ['MUL', { options: 4, data: 36 }],
    ['NEG', plain],
    ['NOT_EQUAL', comparison],
    ['PACK', { options: 8 }],
    ['PAD', { data: 56 }],
    ['PADV2', { data: 56 }],
    ['PRELU', { data: 28 }],
    ['QUANTIZE', { data: 32 }],
    ['REDUCE_ALL', minimumOrMaximum],
    ['REDUCE_MAX', minimumOrMaximum],
    ['REDUCE_MIN', minimumOrMaximum],
    ['RELU', { data: 28 }],
    ['RELU6', { data: 8 }],
    ['RESHAPE', { options: 36 }],
    ['RESIZE_BILINEAR', { options: 2 }],
    ['RESIZE_NEAREST_NEIGHBOR', { options: 2 }],
    ['REVERSE_V2', plain],
    ['ROUND', plain],
    ['RSQRT', { data: 28 }],
    ['SELECT_V2', { data: 1 }],
    ['SHAPE', { options: 4 }],
    ['SIN', plain],
    ['SLICE', plain],
    [
        'SOFTMAX',
        {
            options: 4,
            data: [80, 56],
            // Tables for exp(x) and 1/(1+x), 513 entries of 16 bits each.
            prepare: ({ inputs: [input] }) => ({ persistent: typeOf(input) === 'int16' ? [1026, 1026] : [] }),
            refuses: numbers,
        },
    ],
    ['SPACE_TO_BATCH_ND', { data: 4 }],
    ['SPACE_TO_DEPTH', { ...reshaped, options: 4 }],
    ['SPLIT', { options: 4 }],
    ['SPLIT_V', { options: 4 }],
    ['SQRT', plain],
    ['SQUARE', plain],
    ['SQUARED_DIFFERENCE', { data: 112 }],
    ['SQUEEZE', { options: 36 }],
    ['STRIDED_SLICE', { options: 24, data: 84 }],
    ['SUB', { options: 8, data: 52 }],
    ['SUM', meanOrSum],
    ['SVDF', { options: 12, data: 36, prepare: prepareSvdf }],
    ['TANH', { data: 16 }],
    ['TRANSPOSE', plain],
    ['TRANSPOSE_CONV', { options: 20, data: [88, 72], prepare: prepareTransposeConv }],
    ['UNIDIRECTIONAL_SEQUENCE_LSTM', { options: 16, data: 688, prepare: prepareLstm }],
    ['UNPACK', { options: 8 }],
    ['WHILE', { options: 8, data: 8 }],
    ['ZEROS_LIKE', plain],
]);
/** Undefined for an operator whose memory is not known here. */
function kernelOf({ operator, isCustom }) {
    return isCustom ? undefined : kernels.get(operator);
}
function sizeOn(target, size) {
    return typeof size === 'number' ? size : size[target.pointerBytes === 8 ? 0 : 1];
}
/** Operators whose memory is known, for the documentation. */
const knownKernels = [...kernels.keys()];

;// CONCATENATED MODULE: ./build/measure/arena/lifetimes.js
/**
 * From which step of an inference to which each buffer is needed. A step is an operator or the start of a subgraph that an
 * operator calls: what a loop or a branch reads lives at least as long as all that it may run.
 * Source of the behaviour: tensorflow/lite/micro/micro_allocation_info.cc; the code is our own.
 */

/** Fields of the options that name subgraphs. */
const fields = new Map([
    ['IF', [0, 1]],
    ['WHILE', [0, 1]],
    ['CALL_ONCE', [0]],
]);
/** Subgraphs that an operator may run. */
function calledSubgraphs({ operator, isCustom, option }) {
    return isCustom ? [] : (fields.get(operator) ?? []).map((field) => option(field, 4));
}
function findLifetimes({ subgraphs }, spend) {
    const unused = () => ({ first: -1, last: -1 });
    const tensors = subgraphs.map((subgraph) => subgraph.tensors.map(unused));
    const operators = subgraphs.map((subgraph) => subgraph.operators.map(unused));
    const steps = [-1];
    const running = new Set();
    let step = 0;
    const create = (lifetime) => {
        if (lifetime.first === -1)
            lifetime.first = step;
    };
    const use = (lifetime) => {
        lifetime.last = step;
    };
    const advance = (top) => {
        step += 1;
        steps.push(top);
        spend(1);
    };
    const visit = (index, top) => {
        const subgraph = subgraphs[index];
        if (!subgraph || running.has(index))
            throw (0,bounds/* malformed */.Q)(0, `a call of subgraph ${index} from itself or from nowhere`);
        running.add(index);
        const of = (tensor) => tensors[index][tensor];
        for (const input of subgraph.inputs) {
            create(of(input));
            use(of(input));
        }
        subgraph.operators.forEach((operator, position) => {
            const caller = top ?? position;
            advance(caller);
            const lifetime = operators[index][position];
            operator.outputs.forEach((output) => {
                create(of(output));
            });
            create(lifetime);
            for (const called of calledSubgraphs(operator)) {
                advance(caller);
                visit(called, caller);
            }
            for (const tensor of [...operator.inputs.filter((input) => input >= 0), ...operator.outputs])
                use(of(tensor));
            use(lifetime);
        });
        for (const output of subgraph.outputs) {
            create(of(output));
            use(of(output));
        }
        running.delete(index);
    };
    visit(0, null);
    return { tensors, operators, steps };
}

;// CONCATENATED MODULE: ./build/measure/arena/plan.js
/** Far above any model for a small device; the plan takes time that grows with its square. */
const mostBuffers = 20_000;
/** @returns the offset of each buffer in bytes, in the order given. */
function planGreedily(buffers) {
    if (buffers.length > mostBuffers) {
        throw new RangeError(`expected at most ${mostBuffers} buffers to plan, found ${buffers.length}`);
    }
    const offsets = new Array(buffers.length).fill(0);
    /** Placed buffers by their offset; those with equal offsets in the order in which they were placed. */
    const placed = [];
    for (const id of placingOrder(buffers)) {
        const buffer = buffers[id];
        const offset = buffer.fixedOffset ?? lowestGap(buffer, placed, buffers, offsets);
        offsets[id] = offset;
        placed.splice(upperBound(placed, offsets, offset), 0, id);
    }
    return offsets;
}
/** Bytes that all buffers need together. */
function heightOf(buffers, offsets) {
    return buffers.reduce((height, { size }, id) => Math.max(height, offsets[id] + size), 0);
}
/** Given offsets as listed; then by size, and of equal sizes the one that was listed last comes first. */
function placingOrder(buffers) {
    const ids = buffers.map((_, id) => id);
    const fixed = ids.filter((id) => buffers[id].fixedOffset !== undefined);
    const free = ids.filter((id) => buffers[id].fixedOffset === undefined);
    return [...fixed, ...free.sort((a, b) => buffers[b].size - buffers[a].size || b - a)];
}
function lowestGap(wanted, placed, buffers, offsets) {
    let candidate = 0;
    for (const id of placed) {
        const other = buffers[id];
        if (other.first > wanted.last || wanted.first > other.last)
            continue;
        if (offsets[id] - candidate >= wanted.size)
            break;
        candidate = Math.max(candidate, offsets[id] + other.size);
    }
    return candidate;
}
/** Where an offset is inserted: behind all that are not larger. */
function upperBound(placed, offsets, offset) {
    let [low, high] = [0, placed.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (offsets[placed[middle]] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/measure/arena/tail.js


function persistentBytes(graph, prepared, target) {
    const bytes = { interpreter: 0, tensors: 0, operators: 0, kernels: 0, variables: 0 };
    let used = 0;
    const allocate = (purpose, size, align) => {
        const next = alignUp(used + size, align);
        bytes[purpose] += next - used;
        used = next;
    };
    const { subgraphs } = graph;
    const operators = subgraphs.flatMap((subgraph) => subgraph.operators);
    const pointer = target.pointerBytes;
    for (const size of target.allocators)
        allocate('interpreter', size, pointer);
    allocate('interpreter', target.builtinAllocator, pointer);
    allocate('interpreter', target.subgraph * subgraphs.length, pointer);
    for (const { tensors } of subgraphs)
        allocate('tensors', target.evalTensor * tensors.length, pointer);
    for (const subgraph of subgraphs)
        allocate('operators', target.node * subgraph.operators.length, pointer);
    for (const operator of operators) {
        const { options, holdsPointers = false } = kernelOf(operator) ?? {};
        // Structures of flags alone have the alignment of a byte.
        const align = holdsPointers ? pointer : options !== undefined && sizeOn(target, options) < 4 ? 1 : 4;
        if (options !== undefined)
            allocate('operators', sizeOn(target, options), align);
    }
    for (const operator of operators) {
        const size = kernelOf(operator)?.data;
        if (size !== undefined)
            allocate('kernels', sizeOn(target, size), alignment);
    }
    const all = prepared.flat();
    for (const { persistent = [] } of all)
        for (const size of persistent)
            allocate('kernels', size, alignment);
    const scratch = all.reduce((sum, { scratch: requests = [] }) => sum + requests.length, 0);
    if (scratch > 0)
        allocate('kernels', pointer * scratch, pointer);
    for (const size of variableSizes(graph))
        allocate('variables', size, alignment);
    const [main] = subgraphs;
    for (const edges of [main?.inputs ?? [], main?.outputs ?? []]) {
        allocate('tensors', pointer * edges.length, alignment);
        for (const tensor of edges.map((index) => main.tensors[index])) {
            for (const [size, align] of edgeStructures(tensor, target))
                allocate('tensors', size, align);
        }
    }
    return bytes;
}
/** A full tensor structure and, where it is quantised, its parameters with a copy of the zero points. */
function edgeStructures({ scales }, { tensor, quantization, pointerBytes }) {
    const structure = [tensor, pointerBytes];
    if (scales === 0)
        return [structure];
    return [structure, [quantization, pointerBytes], [4 * (1 + scales), 4]];
}
/** Those that the file places itself are part of the plan of the activations. */
function variableSizes({ subgraphs, offlineOffsets }) {
    return subgraphs.flatMap(({ tensors }) => tensors.flatMap((tensor, index) => {
        const isPlaced = offlineOffsets !== null && offlineOffsets[index] !== -1;
        const bytes = tensor.isVariable && !isPlaced ? tensorBytes(tensor) : null;
        return typeof bytes === 'number' ? [bytes] : [];
    }));
}
function totalOf(bytes) {
    return Object.values({ ...bytes }).reduce((sum, part) => sum + part, 0);
}
/** What each operator's kernel allocates when it is prepared; an empty answer for one that is not known. */
function prepareAll({ subgraphs }, target) {
    return subgraphs.map(({ tensors, operators }) => operators.map((operator) => {
        const { inputs, outputs, option } = operator;
        const call = {
            inputs: inputs.map((index) => (index < 0 ? null : tensors[index])),
            outputs: outputs.map((index) => tensors[index]),
            option,
            target,
        };
        return kernelOf(operator)?.prepare?.(call) ?? {};
    }));
}

;// CONCATENATED MODULE: ./build/measure/arena/target.js
/** The Python wheel `tflite-micro` on a 64-bit machine, whose allocator records what it gives. */
const wheel = {
    name: '64-bit Python wheel',
    pointerBytes: 8,
    hasCompression: true,
    allocators: [104, 72, 272],
    builtinAllocator: 16,
    subgraph: 24,
    evalTensor: 24,
    node: 64,
    tensor: 64,
    quantization: 24,
};
/** A Cortex-M or another 32-bit device: without recording and without compressed weights, as firmware is built. */
const device = {
    name: '32-bit device',
    pointerBytes: 4,
    hasCompression: false,
    allocators: [36, 44, 36],
    builtinAllocator: 8,
    subgraph: 8,
    evalTensor: 12,
    node: 32,
    tensor: 40,
    quantization: 12,
};

;// CONCATENATED MODULE: ./build/measure/arena/estimate.js
/**
 * How much RAM TensorFlow Lite Micro needs to run a file, without running it: the activations as its greedy planner places
 * them, and what the interpreter and its kernels keep besides. Light to load: only the file's tables are read.
 */








/** @throws ExportError with the byte offset for a file that is damaged. */
function estimateArena(bytes) {
    return (0,inspect_open/* openFile */.T)(bytes, estimate);
}
function estimate(file) {
    const graph = readArenaGraph(file);
    const lifetimes = findLifetimes(graph, file.spend);
    const onWheel = estimateOn(wheel, graph, lifetimes);
    const onDevice = estimateOn(device, graph, lifetimes);
    const operators = graph.subgraphs[0]?.operators ?? [];
    return {
        activationBytes: onWheel.activationBytes,
        totalBytes: onWheel.activationBytes + totalOf(onWheel.persistent),
        persistent: onWheel.persistent,
        deviceTotalBytes: onDevice.activationBytes + totalOf(onDevice.persistent),
        buffers: onWheel.buffers,
        steps: lifetimes.steps.map((position) => operators[position]?.operator ?? 'input'),
        unknown: unknownIn(graph, lifetimes),
    };
}
function estimateOn(target, graph, lifetimes) {
    const prepared = prepareAll(graph, target);
    const wanted = [...tensorBuffers(graph, lifetimes), ...scratchBuffers(graph, lifetimes, prepared)];
    const offsets = wanted.length > mostBuffers ? wanted.map(() => 0) : planGreedily(wanted);
    return {
        activationBytes: heightOf(wanted, offsets),
        persistent: persistentBytes(graph, prepared, target),
        buffers: wanted.map(({ name, kind, size, first, last }, id) => ({
            name,
            kind,
            offset: offsets[id],
            bytes: size,
            first,
            last,
        })),
    };
}
/** Activations: neither constants nor variables, unless the file itself gives a variable its place. */
function tensorBuffers({ subgraphs, offlineOffsets }, lifetimes) {
    let position = 0;
    return subgraphs.flatMap(({ tensors }, subgraph) => tensors.flatMap((tensor, index) => {
        const given = offlineOffsets?.[position++] ?? -1;
        const bytes = tensorBytes(tensor);
        const isPlanned = tensor.isVariable ? given !== -1 : !tensor.isConstant && bytes !== 0;
        if (!isPlanned || typeof bytes !== 'number')
            return [];
        const { first, last } = lifetimes.tensors[subgraph][index];
        const fixed = given === -1 ? {} : { fixedOffset: given };
        return [{ name: tensor.name, kind: 'tensor', size: alignUp(bytes, alignment), first, last, ...fixed }];
    }));
}
function scratchBuffers({ subgraphs }, lifetimes, prepared) {
    return subgraphs.flatMap(({ operators }, subgraph) => operators.flatMap(({ operator }, position) => {
        const { first, last } = lifetimes.operators[subgraph][position];
        return (prepared[subgraph][position].scratch ?? []).map((bytes) => {
            return { name: `${operator} ${position}`, kind: 'scratch', size: alignUp(bytes, alignment), first, last };
        });
    }));
}
/** Everything that keeps the figures from being estimates of what the interpreter would take. */
function unknownIn(graph, lifetimes) {
    const reasons = new Set(graph.obstacles);
    graph.subgraphs.forEach(({ tensors, operators }, subgraph) => {
        for (const tensor of tensors) {
            const bytes = tensor.isConstant ? 0 : tensorBytes(tensor);
            if (typeof bytes === 'string')
                reasons.add(bytes);
        }
        operators.forEach((one, position) => {
            const { operator, inputs, outputs, option } = one;
            const kernel = kernelOf(one);
            const call = {
                inputs: inputs.map((index) => (index < 0 ? null : tensors[index])),
                outputs: outputs.map((index) => tensors[index]),
                option,
                target: wheel,
            };
            const refused = kernel?.refuses?.(call) ?? null;
            if (!kernel)
                reasons.add(`the memory of ${operator}`);
            else if (refused !== null)
                reasons.add(`the memory of ${operator} with ${refused}`);
            else if (lifetimes.operators[subgraph][position].first === -1 && kernel.prepare?.(call).scratch?.length) {
                reasons.add(`the scratch memory of ${operator} in subgraph ${subgraph}, which nothing calls`);
            }
        });
    });
    const count = graph.subgraphs.reduce((sum, { tensors }) => sum + tensors.length, 0);
    if (count > mostBuffers)
        reasons.add(`a plan for ${count} tensors`);
    return [...reasons];
}


/***/ }),

/***/ 46530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ inspectTflite)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
// EXTERNAL MODULE: ./build/measure/inspect/constants.js
var constants = __webpack_require__(41121);
// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/measure/inspect/codes.js
var inspect_codes = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/measure/inspect/element-types.js
var element_types = __webpack_require__(41536);
;// CONCATENATED MODULE: ./build/measure/inspect/kernel.js
/** What the stored values of one kernel are like: zeros, distinct codes, and how they are spread. */




/** Odd, so that the middle bin is centred on 0. */
const bins = 33;
/** @throws ExportError where the stored values do not fit the tensor they are stored for. */
function measureKernel(tensor, { data, isSparse }, spend) {
    const elements = (0,shapes/* elements */.Yt)(tensor.shape);
    const codes = (0,inspect_codes/* decodeCodes */.V)(data, tensor.type, elements);
    const head = { kernelElements: elements, kernelBytes: data.length };
    if (codes === null)
        throw (0,bounds/* malformed */.Q)(tensor.position, `a kernel of type ${tensor.type}`);
    if (!(elements >= codes.length && elements > 0)) {
        throw (0,bounds/* malformed */.Q)(tensor.position, `a kernel of ${elements} elements with ${codes.length} stored`);
    }
    spend(codes.length);
    const slices = slicesOf(tensor, isSparse);
    const [stored, absent] = [countZeros(codes, slices), elements - codes.length];
    const histogram = (0,element_types/* isFloat */.dk)(tensor.type) || tensor.quantization ? spread(codes, slices, absent) : null;
    return {
        ...head,
        zeroFraction: (stored + absent) / elements,
        distinctCodes: countDistinct(codes, absent > 0 ? 0 : null),
        ...(histogram ? { histogram } : {}),
    };
}
function slicesOf({ shape, quantization, position }, isSparse) {
    if (quantization === null)
        return { length: Infinity, scale: [1], zeroPoint: [0] };
    const { scale, zeroPoint, axis } = quantization;
    if (scale.length === 1)
        return { length: Infinity, scale, zeroPoint };
    if (shape[axis] !== scale.length) {
        throw (0,bounds/* malformed */.Q)(position, `${scale.length} scales along axis ${axis} of [${shape.join(', ')}]`);
    }
    // Which slice a value of a sparse tensor lies in, only its index tables know; the zero point of weights is 0.
    if (isSparse)
        return { length: Infinity, scale: [NaN], zeroPoint: [zeroPoint[0] ?? 0] };
    return { length: (0,shapes/* elements */.Yt)(shape.slice(axis + 1)), scale, zeroPoint: spreadOut({ scale, zeroPoint }) };
}
function spreadOut({ scale, zeroPoint }) {
    return zeroPoint.length === scale.length ? zeroPoint : new Float64Array(scale.length).fill(zeroPoint[0] ?? 0);
}
function forEachSlice({ length }, slices, visit) {
    const { length: step, scale, zeroPoint } = slices;
    for (let start = 0, slice = 0; start < length; start += step, slice++) {
        const channel = slice % scale.length;
        visit(start, Math.min(length, start + step), scale[channel], zeroPoint[channel]);
    }
}
/** −0 counts as zero, in floats as in codes. */
function countZeros(codes, slices) {
    let zeros = 0;
    forEachSlice(codes, slices, (start, end, _scale, zeroPoint) => {
        for (let i = start; i < end; i++)
            if (codes[i] === zeroPoint)
                zeros += 1;
    });
    return zeros;
}
/** @param also a value that is there without being stored. */
function countDistinct(codes, also) {
    if (codes instanceof Int8Array || codes instanceof Uint8Array) {
        const isSeen = new Uint8Array(256);
        for (let i = 0; i < codes.length; i++)
            isSeen[codes[i] & 255] = 1;
        if (also !== null)
            isSeen[also & 255] = 1;
        return isSeen.reduce((sum, seen) => sum + seen, 0);
    }
    // A set of millions of floats would take many times the memory of the model.
    const sorted = codes.slice().sort();
    let distinct = also !== null && !codes.includes(also) ? 1 : 0;
    for (let i = 0; i < sorted.length; i++) {
        const [value, previous] = [sorted[i], sorted[i - 1]];
        // NaN is unlike itself, but one code: all of them are at the end.
        if (i === 0 || (value !== previous && !(Number.isNaN(value) && Number.isNaN(previous))))
            distinct += 1;
    }
    return distinct;
}
/** Null where no value is a finite number. @param absent zeros that are not stored. */
function spread(codes, slices, absent) {
    let largest = -1;
    const forEachValue = (visit) => forEachSlice(codes, slices, (start, end, scale, zeroPoint) => {
        for (let i = start; i < end; i++) {
            const value = (codes[i] - zeroPoint) * scale;
            if (Number.isFinite(value))
                visit(value);
        }
    });
    forEachValue((value) => {
        largest = Math.max(largest, Math.abs(value));
    });
    if (largest < 0)
        return null;
    const maximum = largest || 1;
    const counts = new Array(bins).fill(0);
    forEachValue((value) => {
        const bin = Math.min(bins - 1, Math.floor((value / maximum + 1) * (bins / 2)));
        counts[bin] += 1;
    });
    counts[(bins - 1) / 2] += absent;
    return { minimum: -maximum, maximum, counts };
}

// EXTERNAL MODULE: ./build/measure/inspect/sizes.js
var inspect_sizes = __webpack_require__(50522);
;// CONCATENATED MODULE: ./build/measure/inspect/known-sizes.js


/** @returns the sizes of a tensor, by which operators read or write it. */
function knownSizes(subgraph, operators) {
    const inferred = new Map();
    const sizesOf = (tensor) => inferred.get(tensor.index) ?? declared(tensor);
    const inputs = new Set(Array.from({ length: subgraph.inputsLength() }, (_, i) => subgraph.inputs(i)));
    for (const operator of operators) {
        for (const tensor of operator.inputs) {
            if (tensor && inputs.has(tensor.index) && !inferred.has(tensor.index))
                inferred.set(tensor.index, ofOneSample(tensor));
        }
        for (const tensor of operator.outputs) {
            const sizes = declared(tensor);
            if (sizes?.includes(null))
                inferred.set(tensor.index, infer(operator, sizes, sizesOf));
        }
    }
    return sizesOf;
}
function declared({ shape, openAxes, constant }) {
    if (constant !== null)
        return shape;
    if (openAxes === null)
        return null;
    // A dimension without elements is what some converters write for one that they do not know.
    return shape.map((size, axis) => (openAxes.includes(axis) || size === 0 ? null : size));
}
function ofOneSample(tensor) {
    return declared(tensor)?.map((size, axis) => (axis === 0 && tensor.openAxes?.includes(0) ? 1 : size)) ?? null;
}
/** Give every dimension the size that it has in their activations. */
const keepsSizes = new Set(`ADD SUB MUL DIV MAXIMUM MINIMUM POW SQUARED_DIFFERENCE ADD_N PRELU RELU RELU_N1_TO_1 RELU6 RELU_0_TO_1 LEAKY_RELU ELU GELU
  HARD_SWISH LOGISTIC TANH SOFTMAX LOG_SOFTMAX EXP LOG SQRT RSQRT SQUARE ABS NEG SIN COS FLOOR CEIL ROUND SIGN CAST
  QUANTIZE DEQUANTIZE FAKE_QUANT L2_NORMALIZATION LOCAL_RESPONSE_NORMALIZATION UNIDIRECTIONAL_SEQUENCE_LSTM
  UNIDIRECTIONAL_SEQUENCE_RNN BIDIRECTIONAL_SEQUENCE_LSTM BIDIRECTIONAL_SEQUENCE_RNN CUMSUM REVERSE_V2 SELECT
  SELECT_V2`.split(/\s+/));
/** Keep the first dimension. */
const keepsFirst = new Set(`CONV_2D DEPTHWISE_CONV_2D CONV_3D AVERAGE_POOL_2D MAX_POOL_2D L2_POOL_2D RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR
  DEPTH_TO_SPACE SPACE_TO_DEPTH PAD PADV2 MIRROR_PAD SVDF LSTM RNN BATCH_MATMUL GATHER EMBEDDING_LOOKUP`.split(/\s+/));
function infer(operator, sizes, sizesOf) {
    const [first, second] = operator.inputs;
    if (sizes === null || !first)
        return sizes;
    const input = sizesOf(first);
    switch (operator.operator) {
        case 'RESHAPE':
        case 'SQUEEZE':
        case 'EXPAND_DIMS':
            return (0,inspect_sizes/* solve */.kH)(sizes, (0,inspect_sizes/* product */.qM)(input));
        case 'FULLY_CONNECTED': {
            const kernel = second ? sizesOf(second) : null;
            const features = (0,inspect_sizes/* product */.qM)(kernel, 1);
            const [total, units] = [(0,inspect_sizes/* product */.qM)(input), (0,inspect_sizes/* product */.qM)(kernel, 0, 1)];
            return total === null || features === null ? sizes : (0,inspect_sizes/* solve */.kH)(sizes, (0,inspect_sizes/* times */.Hn)(total / features, units));
        }
        case 'TRANSPOSE': {
            const order = second && integers(second);
            return order ? sizes.map((size, axis) => size ?? input?.[order[axis] ?? -1] ?? null) : sizes;
        }
        case 'SPACE_TO_BATCH_ND':
        case 'BATCH_TO_SPACE_ND': {
            const block = second && integers(second);
            const batch = input?.[0] ?? null;
            if (!block || batch === null)
                return sizes;
            const tiles = block.reduce((all, size) => all * size, 1);
            return withFirst(sizes, operator.operator === 'SPACE_TO_BATCH_ND' ? batch * tiles : batch / tiles);
        }
        case 'CONCATENATION':
        case 'STRIDED_SLICE':
        case 'SLICE':
        case 'SPLIT':
        case 'MEAN':
        case 'SUM':
        case 'REDUCE_MAX':
        case 'REDUCE_MIN':
            // Where only the batch was open, only the batch is: of one sample, it is neither cut nor summed over.
            return input?.[0] === 1 && !input.includes(null) ? withFirst(sizes, 1) : sizes;
        default: {
            const inherited = inherit(operator, sizes, sizesOf);
            if (keepsSizes.has(operator.operator))
                return inherited;
            return keepsFirst.has(operator.operator) ? withFirst(sizes, inherited[0] ?? null) : sizes;
        }
    }
}
/** Each open dimension has the size of the same dimension of the activations, where they agree. */
function inherit({ inputs }, sizes, sizesOf) {
    const read = inputs.flatMap((tensor) => {
        const isOpen = tensor !== null && tensor.constant === null && tensor.openAxes?.length !== 0;
        return isOpen ? [sizesOf(tensor)] : [];
    });
    return sizes.map((size, axis) => {
        if (size !== null)
            return size;
        const found = new Set(read.map((other) => other?.[axis] ?? null));
        return found.size === 1 ? [...found][0] : null;
    });
}
function withFirst(sizes, first) {
    return sizes.map((size, axis) => (axis === 0 ? (size ?? first) : size));
}
/** The values of a constant of integers; null for any other tensor. */
function integers({ constant, type, shape }) {
    if (constant === null || (type !== 'int32' && type !== 'int64'))
        return null;
    return [...((0,inspect_codes/* decodeCodes */.V)(constant.data, type, shape[0] ?? 1) ?? [])];
}

// EXTERNAL MODULE: ./build/measure/inspect/operator-costs.js
var operator_costs = __webpack_require__(20897);
;// CONCATENATED MODULE: ./build/measure/inspect/macs.js
/** Multiply-accumulates of an operator, kernel by kernel, or why they are not known. */



/** @param othersCost whether the subgraphs that operators may run hold anything that costs, or is not known. */
function countOperator(operator, sizesOf, othersCost) {
    const { inputs, isCustom } = operator;
    const cost = (0,operator_costs/* costOf */.h)(operator.operator, isCustom, inputs.length);
    if (cost === 'none')
        return { kernels: [], why: null };
    if (cost === 'calls')
        return { kernels: [], why: othersCost ? 'calls-subgraphs' : null };
    if (cost === 'unknown')
        return { kernels: [], why: isCustom ? 'custom-operator' : 'no-count' };
    const kernels = kernelsOf(operator, cost, sizesOf);
    return { kernels, why: kernels.some(({ macs }) => macs === null) ? 'open-dimensions' : null };
}
/** Constant or not: what a kernel costs does not depend on where it comes from. */
function kernelsOf({ operator, inputs, outputs, position }, cost, sizesOf) {
    const shapes = {
        inputs: inputs.map((tensor) => (tensor ? sizesOf(tensor) : undefined)),
        output: outputs[0] ? sizesOf(outputs[0]) : null,
    };
    return cost.kernels.flatMap((at) => {
        const tensor = inputs[at] ?? null;
        if (tensor === null || (cost.isTable && !holdsRealNumbers(tensor)))
            return [];
        const macs = cost.macs(sizesOf(tensor), shapes);
        if (macs !== null && (!Number.isSafeInteger(macs) || macs < 0))
            throw (0,bounds/* malformed */.Q)(position, `${macs} multiply-accumulates in ${operator}`);
        return [{ tensor, at, macs }];
    });
}
/** Floats, or codes that mean some: integers without quantisation are shapes, axes, indices, tables and commands. */
function holdsRealNumbers({ type, quantization }) {
    return (0,element_types/* isFloat */.dk)(type) || quantization !== null;
}

;// CONCATENATED MODULE: ./build/measure/inspect/not-known.js
/** A report holds no more. */
const most = 100;
function gatherNotKnown() {
    const found = new Map();
    return {
        get list() {
            return [...found.values()].slice(0, most);
        },
        add(operator, why) {
            const key = `${operator} ${why}`;
            found.set(key, { operator, why, count: (found.get(key)?.count ?? 0) + 1 });
        },
    };
}

// EXTERNAL MODULE: ./build/measure/inspect/open.js + 2 modules
var inspect_open = __webpack_require__(61720);
// EXTERNAL MODULE: ./build/measure/inspect/operators.js
var inspect_operators = __webpack_require__(84777);
// EXTERNAL MODULE: ./build/measure/inspect/fields.js
var fields = __webpack_require__(41151);
;// CONCATENATED MODULE: ./build/measure/inspect/parameters.js
/** How many weights and biases a file holds. */





/** Settings of a custom operator are smaller; what an accelerator's compiler packs into one, its weights among it, is larger. */
const mostSettingsBytes = 1024;
/**
 * Elements of the weights and biases that an operator reads and none before it did: each tensor counts once, and a later
 * subgraph that shares a buffer with an earlier one, as the signatures of one model do, adds nothing. Integers without
 * quantisation are shapes, axes, indices and tables, unless the operator's description says that they are weights. What a
 * custom operator keeps in bytes that only it understands is not known.
 */
function parameterCounter() {
    const earlier = new Set();
    const notKnown = gatherNotKnown();
    let seen = new Map();
    let parameters = 0;
    return {
        add(operator, constantOf) {
            const cost = (0,operator_costs/* costOf */.h)(operator.operator, operator.isCustom, operator.inputs.length);
            const weights = typeof cost === 'object' && !cost.isTable ? [...cost.kernels, ...cost.biases] : [];
            let opaqueBytes = operator.isCustom && cost === 'unknown' ? customBytes(operator) : 0;
            operator.inputs.forEach((tensor, at) => {
                const stored = tensor && constantOf(tensor);
                if (!stored)
                    return;
                if (!weights.includes(at) && !holdsRealNumbers(stored)) {
                    if (operator.isCustom && cost === 'unknown')
                        opaqueBytes += stored.constant.data.length;
                    return;
                }
                if (seen.has(stored.index) || earlier.has(stored.constant.buffer))
                    return;
                seen.set(stored.index, stored.constant.buffer);
                parameters += (0,shapes/* elements */.Yt)(stored.shape);
            });
            if (opaqueBytes > mostSettingsBytes)
                notKnown.add(operator.operator, 'opaque-data');
        },
        endSubgraph() {
            for (const buffer of seen.values())
                earlier.add(buffer);
            seen = new Map();
        },
        get parameters() {
            return parameters;
        },
        get notKnown() {
            return notKnown.list;
        },
    };
}
/** Bytes of `Operator.custom_options`, or of the large ones that stand behind the flatbuffer. */
function customBytes({ table }) {
    return (0,fields/* vectorLength */.wQ)(table, 5) + (0,fields/* longField */.b5)(table, 10);
}

// EXTERNAL MODULE: ./build/measure/inspect/tensors.js
var tensors = __webpack_require__(38674);
;// CONCATENATED MODULE: ./build/measure/inspect.js
/**
 * Measures any `.tflite` file by walking its flatbuffer, without running it and whether or not tinygate could: sizes are
 * gated for files that other tools made, too. Nothing in the file is believed. Light to load: no runtime, no engine.
 */











/** What a report holds; and far above any model for a small device. */
const limits = { layers: 10_000, operators: 1000, namedLayers: 3, layerName: 500 };
/**
 * Layers are named as `readTflite` names them: after the output tensor of their operator, up to the first `;`. Layers,
 * operators and parameters are those of all subgraphs; multiply-accumulates are those of one inference, so of the first
 * subgraph, which is the one that an interpreter runs.
 *
 * @throws ExportError with the byte offset for a file that is damaged.
 */
function inspectTflite(bytes) {
    return (0,inspect_open/* openFile */.T)(bytes, inspect);
}
function inspect(file) {
    const layers = [];
    const counts = new Map();
    const kernels = kernelReader(file);
    const parameters = parameterCounter();
    const notKnown = gatherNotKnown();
    const [first, ...others] = readSubgraphs(file);
    const othersCost = others.some(({ operators, sizesOf }) => operators.some((operator) => {
        const { kernels: called, why } = countOperator(operator, sizesOf, false);
        return why !== null || called.some(({ macs }) => macs !== 0);
    }));
    let macs = 0;
    for (const subgraph of [first, ...others]) {
        const constantOf = (0,constants/* constantFinder */.p)(subgraph.operators);
        for (const operator of subgraph.operators) {
            count(counts, operator, (tensor) => constantOf(tensor) !== null);
            parameters.add(operator, constantOf);
            const counted = countOperator(operator, subgraph.sizesOf, othersCost);
            for (const { tensor, at, macs: own } of counted.kernels) {
                if (subgraph === first)
                    macs += own ?? 0;
                const stored = constantOf(tensor);
                if (!stored)
                    continue;
                const name = counted.kernels.length === 1 ? operator.name : `${operator.name}/weights_${at}`;
                const measured = kernels(stored);
                layers.push({ name: name.slice(0, limits.layerName), operator: operator.operator, ...measured, macs: own });
            }
            if (subgraph === first && counted.why !== null)
                notKnown.add(operator.operator, counted.why);
        }
        parameters.endSubgraph();
    }
    checkSize(layers.length, limits.layers, 'layers');
    checkSize(counts.size, limits.operators, 'kinds of operators');
    return {
        layers,
        operators: [...counts.values()],
        parameters: parameters.notKnown.length > 0 ? null : parameters.parameters,
        parametersNotKnown: parameters.notKnown,
        macs: notKnown.list.length > 0 ? null : macs,
        macsNotKnown: notKnown.list,
    };
}
function readSubgraphs(file) {
    const layerName = (0,unique_names/* uniqueNames */.u)();
    const read = (subgraph) => {
        const operators = (0,inspect_operators/* readOperators */.Cl)(file, subgraph, (0,tensors/* tensorReader */.x)(file, subgraph), layerName);
        return { operators, sizesOf: knownSizes(subgraph, operators) };
    };
    const [first, ...others] = file.subgraphs;
    return [read(first), ...others.map(read)];
}
function count(counts, operator, isConstant) {
    const type = (0,inspect_operators/* computeType */.e3)(operator, isConstant);
    const key = `${operator.operator} ${type}`;
    const counted = counts.get(key) ?? { operator: operator.operator, type, count: 0, variants: [] };
    counts.set(key, counted);
    counted.count++;
    const constant = operator.inputs.find((tensor) => tensor?.constant)?.type ?? null;
    const { version, isCustom } = operator;
    let variant = counted.variants.find((one) => one.version === version && one.isCustom === isCustom && one.constant === constant);
    if (!variant) {
        variant = { version, isCustom, constant, count: 0, layers: [] };
        counted.variants.push(variant);
        checkSize(counted.variants.length, limits.operators, 'versions of one operator');
    }
    variant.count++;
    if (variant.layers.length < limits.namedLayers)
        variant.layers.push(operator.name.slice(0, limits.layerName));
}
/** Weights that several tensors share are measured once. */
function kernelReader(file) {
    const known = new Map();
    return (stored) => {
        const { scale, zeroPoint, axis } = stored.quantization ?? { scale: [], zeroPoint: [], axis: 0 };
        file.spend(scale.length);
        const key = [stored.constant.buffer, stored.type, stored.shape.join(), scale.join(), zeroPoint.join(), axis].join(';');
        const measured = known.get(key) ?? measureKernel(stored, stored.constant, file.spend);
        known.set(key, measured);
        return measured;
    };
}
function checkSize(found, most, what) {
    if (found <= most)
        return;
    throw new errors/* ExportError */.ze({
        code: 'export/large-file',
        message: `expected a .tflite file with at most ${most} ${what}, found ${found}`,
    });
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ decodeCodes)
/* harmony export */ });
/** @returns null for types that have no order of size: strings, complex numbers, handles. Packed elements: low bits first. */
function decodeCodes(data, type, elements) {
    // A view needs aligned bytes, which a file does not promise.
    const own = (size) => data.slice(0, data.length - (data.length % size)).buffer;
    switch (type) {
        case 'int8':
            return new Int8Array(data.buffer, data.byteOffset, data.length);
        case 'uint8':
        case 'bool':
            return data;
        case 'int4':
        case 'uint4':
            return unpack(data, 4, type === 'int4', elements);
        case 'int2':
            return unpack(data, 2, true, elements);
        case 'int16':
            return new Int16Array(own(2));
        case 'uint16':
            return new Uint16Array(own(2));
        case 'int32':
            return new Int32Array(own(4));
        case 'uint32':
            return new Uint32Array(own(4));
        case 'int64':
            return Float64Array.from(new BigInt64Array(own(8)), Number);
        case 'uint64':
            return Float64Array.from(new BigUint64Array(own(8)), Number);
        case 'float32':
            return new Float32Array(own(4));
        case 'float64':
            return new Float64Array(own(8));
        case 'float16':
            return Float32Array.from(new Uint16Array(own(2)), smallFloat(5, 10, true));
        case 'bfloat16':
            return Float32Array.from(new Uint16Array(own(2)), smallFloat(8, 7, true));
        case 'float8_e4m3fn':
            return Float32Array.from(data, smallFloat(4, 3, false));
        case 'float8_e5m2':
            return Float32Array.from(data, smallFloat(5, 2, true));
        case 'string':
        case 'complex64':
        case 'complex128':
        case 'resource':
        case 'variant':
            return null;
        default:
            return type;
    }
}
function unpack(data, bits, isSigned, elements) {
    const perByte = 8 / bits;
    const codes = new Int8Array(Math.min(elements, data.length * perByte));
    const mask = (1 << bits) - 1;
    for (let i = 0; i < codes.length; i++) {
        const code = (data[Math.floor(i / perByte)] >> ((i % perByte) * bits)) & mask;
        codes[i] = isSigned && code >> (bits - 1) ? code - mask - 1 : code;
    }
    return codes;
}
/** IEEE 754's layout with fewer bits. Without infinities, the largest exponent holds numbers and, all ones, NaN. */
function smallFloat(exponentBits, mantissaBits, hasInfinity) {
    const [mantissas, largest] = [2 ** mantissaBits, 2 ** exponentBits - 1];
    const bias = 2 ** (exponentBits - 1) - 1;
    return (bits) => {
        const sign = bits >> (exponentBits + mantissaBits) ? -1 : 1;
        const [exponent, mantissa] = [(bits >> mantissaBits) & largest, bits & (mantissas - 1)];
        if (exponent === 0)
            return sign * mantissa * 2 ** (1 - bias - mantissaBits);
        if (exponent === largest && hasInfinity)
            return mantissa === 0 ? sign * Infinity : NaN;
        if (exponent === largest && mantissa === mantissas - 1)
            return NaN;
        return sign * (1 + mantissa / mantissas) * 2 ** (exponent - bias);
    };
}


/***/ }),

/***/ 41121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ constantFinder)
/* harmony export */ });
/** Weights in float16, or sparse ones, are constants behind an operator that unpacks them. */
const unpacking = ['DEQUANTIZE', 'DENSIFY'];
/** Finds the constant that a tensor is, or is unpacked from. Runtimes unpack one once, when they load the file. */
function constantFinder(operators) {
    const sources = new Map();
    const find = (tensor) => {
        const { constant } = tensor;
        return constant ? { ...tensor, constant } : (sources.get(tensor.index) ?? null);
    };
    for (const { operator, inputs, outputs } of operators) {
        const [input, output] = [inputs[0], outputs[0]];
        const source = unpacking.includes(operator) && input && output ? find(input) : null;
        if (source && output)
            sources.set(output.index, source);
    }
    return find;
}


/***/ }),

/***/ 41536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dk: () => (/* binding */ isFloat),
/* harmony export */   dt: () => (/* binding */ holdsValues),
/* harmony export */   rk: () => (/* binding */ elementType)
/* harmony export */ });
/** Element types by their number in TensorFlow Lite's schema, with the bits of one element; null: no fixed number. */
const types = [
    ['float32', 32],
    ['float16', 16],
    ['int32', 32],
    ['uint8', 8],
    ['int64', 64],
    ['string', null],
    ['bool', 8],
    ['int16', 16],
    ['complex64', 64],
    ['int8', 8],
    ['float64', 64],
    ['complex128', 128],
    ['uint64', 64],
    ['resource', null],
    ['variant', null],
    ['uint32', 32],
    ['uint16', 16],
    ['int4', 4],
    ['bfloat16', 16],
    ['int2', 2],
    ['uint4', 4],
    ['float8_e4m3fn', 8],
    ['float8_e5m2', 8],
];
function elementType(code) {
    const found = types[code];
    return found ? { type: found[0], bits: found[1] } : null;
}
function isFloat(type) {
    return /^b?float\d/.test(type) || type.startsWith('complex');
}
/** Types that hold weights and activations; the others hold shapes, axes, indices, masks and handles. */
function holdsValues(type) {
    return isFloat(type) || ['int2', 'int4', 'uint4', 'int8', 'uint8', 'int16'].includes(type);
}


/***/ }),

/***/ 41151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ longField),
/* harmony export */   d: () => (/* binding */ byteField),
/* harmony export */   wQ: () => (/* binding */ vectorLength)
/* harmony export */ });
/** 0 where the table does not have the field. */
function byteField({ bb, bb_pos }, field) {
    const offset = bb.__offset(bb_pos, 4 + 2 * field);
    return offset === 0 ? 0 : bb.readInt8(bb_pos + offset);
}
/** Elements of a vector; 0 where the table does not have the field. */
function vectorLength({ bb, bb_pos }, field) {
    const offset = bb.__offset(bb_pos, 4 + 2 * field);
    return offset === 0 ? 0 : bb.__vector_len(bb_pos + offset);
}
/** An unsigned number of 64 bits; 0 where the table does not have the field. */
function longField({ bb, bb_pos }, field) {
    const offset = bb.__offset(bb_pos, 4 + 2 * field);
    return offset === 0 ? 0 : Number(bb.readUint64(bb_pos + offset));
}


/***/ }),

/***/ 61720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openFile)
});

// UNUSED EXPORTS: maxModelBytes

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/measure/inspect/magic.js
/** Files that are no `.tflite` but were given for one, told by their first bytes, with what to do about them. */
/** Null for bytes that are not known, and for a `.tflite` file. */
function recognizeForeign(bytes) {
    if (bytes.length === 0)
        return empty;
    return formats.find(({ matches }) => matches(bytes))?.describe(bytes) ?? null;
}
const convertTo = (from) => `Convert it with ${from}, and give the .tflite file that this writes, or gate what the conversion in your workflow leaves.`;
const converter = 'tf.lite.TFLiteConverter';
const empty = {
    name: 'an empty file',
    cause: 'The tool that should have written it stopped, or a download failed.',
    fix: 'Write the file again, and look whether the step that makes it succeeded.',
};
const starting = (...prefixes) => (bytes) => prefixes.some((prefix) => {
    const codes = typeof prefix === 'string' ? [...prefix].map((character) => character.charCodeAt(0)) : prefix;
    return codes.every((code, at) => bytes[at] === code);
});
const always = (format) => () => format;
/** The beginning as text; bytes that are no ASCII stay what they are. */
function head(bytes, length = 512) {
    return String.fromCharCode(...bytes.subarray(0, length));
}
const textMatching = (pattern) => (bytes) => pattern.test(head(bytes));
const archive = (name, command) => ({
    name,
    fix: `Unpack it first (${command}), and name the .tflite file in it.`,
});
const formats = [
    {
        matches: starting('version https://git-lfs.github.com/spec/'),
        describe: (bytes) => {
            const size = /^size (\d{1,15})$/m.exec(head(bytes))?.[1];
            return {
                name: `a Git LFS pointer${size === undefined ? '' : ` to a file of ${size} bytes`}`,
                cause: 'The checkout took the pointer and not the content that Git LFS keeps elsewhere.',
                fix: 'Run git lfs pull; with actions/checkout, set lfs: true.',
            };
        },
    },
    {
        matches: textMatching(/^\/?(\.\.\/)*\.?(git\/)?annex\/objects\//),
        describe: always({ name: 'a git-annex pointer', fix: 'Run git annex get for this file.' }),
    },
    {
        matches: starting([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]),
        describe: always({
            name: 'an HDF5 file, as Keras writes models (.h5)',
            fix: convertTo(`${converter}.from_keras_model(tf.keras.models.load_model(...))`),
        }),
    },
    { matches: starting('PK\x03\x04', 'PK\x05\x06'), describe: describeZip },
    { matches: starting([0x1f, 0x8b]), describe: always(archive('a gzip archive', 'gunzip, or tar -xzf for .tar.gz')) },
    { matches: starting('BZh'), describe: always(archive('a bzip2 archive', 'bunzip2, or tar -xjf')) },
    {
        matches: starting([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]),
        describe: always(archive('an xz archive', 'unxz, or tar -xJf')),
    },
    { matches: starting([0x28, 0xb5, 0x2f, 0xfd]), describe: always(archive('a Zstandard archive', 'unzstd')) },
    { matches: starting([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), describe: always(archive('a 7-Zip archive', '7z x')) },
    {
        matches: (bytes) => starting('ustar')(bytes.subarray(257)),
        describe: always(archive('a tar archive', 'tar -xf')),
    },
    {
        matches: starting([0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]),
        describe: always({ name: 'a PyTorch checkpoint', fix: convertTo('litert-torch (ai-edge-torch)') }),
    },
    {
        matches: (bytes) => bytes[0] === 0x80 && bytes[1] >= 2 && bytes[1] <= 5,
        describe: always({
            name: 'a Python pickle, as PyTorch, scikit-learn and joblib write models',
            fix: 'Export the model as .tflite from the library that wrote it.',
        }),
    },
    {
        matches: textMatching(/^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)\b/i),
        describe: always({
            name: 'an HTML page',
            cause: 'A download saved the page that a browser shows, such as a login or an error page.',
            fix: 'Download the file itself (on GitHub, its raw address), and let the download fail on errors: curl -fL.',
        }),
    },
    {
        matches: textMatching(/^(\xef\xbb\xbf)?\s*<\?xml\b/),
        describe: always({ name: 'an XML file', fix: giveTflite() }),
    },
    {
        matches: (bytes) => bytes.subarray(0, 64).every((byte) => byte === 0),
        describe: always({
            name: 'a file of zeros',
            fix: empty.fix,
            cause: 'The file was made but never written, or a disk failed.',
        }),
    },
    {
        matches: (bytes) => starting('ET')(bytes.subarray(4)),
        describe: always({ name: 'an ExecuTorch program (.pte)', fix: giveTflite() }),
    },
    { matches: starting('GGUF'), describe: always({ name: 'a GGUF file', fix: giveTflite() }) },
    { matches: starting('\x93NUMPY'), describe: always({ name: 'a NumPy array', fix: giveTflite() }) },
    { matches: starting('\x7fELF'), describe: always({ name: 'an ELF program or object file', fix: giveTflite() }) },
    {
        matches: starting('\x89PNG', [0xff, 0xd8, 0xff]),
        describe: always({ name: 'a picture', fix: giveTflite() }),
    },
    {
        matches: starting([0xff, 0xfe], [0xfe, 0xff]),
        describe: always({
            name: 'text in UTF-16',
            cause: 'PowerShell turns the output of a program into text when it is redirected with >.',
            fix: 'Let the program write the file itself, or download with -OutFile.',
        }),
    },
    {
        matches: (bytes) => head(bytes, 64).includes('\xef\xbf\xbd'),
        describe: always({
            name: 'binary data that was read and written as text',
            cause: 'Its bytes were replaced by the mark for characters that are none (EF BF BD).',
            fix: 'Write the file in binary mode; in git, mark it with *.tflite binary in .gitattributes, and commit it again.',
        }),
    },
    {
        matches: textMatching(/^[\t\n\r -~]*\b(unsigned char|uint8_t|alignas)\b/),
        describe: always({
            name: 'C source, as xxd -i writes it',
            fix: 'Give the .tflite file that the array was made from.',
        }),
    },
    {
        matches: textMatching(/^(\xef\xbb\xbf)?\s*[{[]["\s{[\]}\w-]/),
        describe: always({
            name: 'a JSON text, as TensorFlow.js models and the errors of web services are',
            fix: giveTflite(),
        }),
    },
    {
        matches: (bytes) => topLevelFields(bytes)?.has(7) === true,
        describe: always({ name: 'an ONNX model', fix: convertTo('onnx2tf') }),
    },
    {
        matches: (bytes) => [...(topLevelFields(bytes) ?? [])].join() === '1,2' && bytes[0] === 0x08,
        describe: always({
            name: 'a TensorFlow SavedModel (saved_model.pb)',
            fix: convertTo(`${converter}.from_saved_model(...)`),
        }),
    },
    {
        matches: (bytes) => bytes.length >= 10 && bytes[7] === 0 && bytes[8] === 0x7b && bytes[9] === 0x22,
        describe: always({ name: 'a safetensors file', fix: giveTflite() }),
    },
];
function giveTflite() {
    return 'Give the .tflite file that goes to the device.';
}
/** Many kinds of files are zip archives; the first name in one often says which. */
function describeZip(bytes) {
    const names = head(bytes, 4096);
    if (/\bdata\.pkl|\/version/.test(names)) {
        return { name: 'a PyTorch checkpoint (.pt)', fix: convertTo('litert-torch (ai-edge-torch)') };
    }
    if (/config\.json|metadata\.json|model\.weights\.h5/.test(names)) {
        return {
            name: 'a Keras model (.keras)',
            fix: convertTo(`${converter}.from_keras_model(tf.keras.models.load_model(...))`),
        };
    }
    return archive('a zip archive', 'unzip; artifacts of a CI system come as zip archives, too');
}
const mostFields = 64;
/**
 * Numbers of the fields of a protobuf message, each once, in their order; null where the bytes are no message. ONNX's
 * `ModelProto` holds its graph in field 7, a SavedModel its graphs in field 2.
 */
function topLevelFields(bytes) {
    const fields = new Set();
    let position = 0;
    const varint = () => {
        let value = 0;
        for (let shift = 0; shift < 49; shift += 7) {
            const byte = bytes[position++];
            if (byte === undefined)
                return NaN;
            value += (byte & 127) * 2 ** shift;
            if (byte < 128)
                return value;
        }
        return NaN;
    };
    for (let i = 0; i < mostFields && position < bytes.length; i++) {
        const tag = varint();
        const [field, wireType] = [Math.floor(tag / 8), tag % 8];
        // A model has few fields of its own; the smallest that any of them uses are these.
        if (!(field >= 1 && field <= 40))
            return null;
        fields.add(field);
        if (wireType === 0)
            varint();
        else if (wireType === 1)
            position += 8;
        else if (wireType === 2) {
            const length = varint();
            position += length;
        }
        else if (wireType === 5)
            position += 4;
        else
            return null;
        if (!(position <= bytes.length))
            return null;
    }
    return fields.size > 0 ? fields : null;
}

;// CONCATENATED MODULE: ./build/measure/inspect/work.js

/**
 * A flatbuffer may refer to one table, string or buffer any number of times, so a small file can describe endless work.
 * Real files refer to each byte about once.
 *
 * @throws ExportError from the returned function once a file of `sizeBytes` asks for more.
 */
function workLimit(sizeBytes) {
    let left = 2_000_000 + 16 * sizeBytes;
    return (steps) => {
        left -= steps;
        if (left >= 0)
            return;
        throw new errors/* ExportError */.ze({
            code: 'export/malformed-file',
            message: `expected a .tflite file that describes no more than it holds, found more than its ${sizeBytes} bytes can mean`,
            cause: 'The file is damaged, or made to keep its readers busy.',
        });
    };
}

;// CONCATENATED MODULE: ./build/measure/inspect/open.js





/** 1 GiB: far above what a small device holds, and below what the offsets of a flatbuffer reach. */
const maxModelBytes = 1024 ** 3;
/**
 * Opens a file of any origin and hands it to `read`.
 * @throws ExportError, with the byte offset where there is one, for whatever is not a well-formed `.tflite` file.
 */
function openFile(bytes, read) {
    try {
        return read(open_open(bytes));
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
        throw new errors/* ExportError */.ze({ code: 'export/malformed-file', message: `cannot read this .tflite file: ${String(error)}` }, { cause: error });
    }
}
function open_open(bytes) {
    if (bytes.length > maxModelBytes) {
        throw new errors/* ExportError */.ze({
            code: 'export/large-file',
            message: `expected a .tflite file of at most ${maxModelBytes} bytes, found ${bytes.length}`,
        });
    }
    const buffer = new bounds/* CheckedBuffer */.k(bytes);
    if (bytes.length < 8 || !schema/* Model */.Kx.bufferHasIdentifier(buffer))
        throw notTflite(bytes);
    const model = schema/* Model */.Kx.getRootAsModel(buffer);
    if (model.version() !== 3)
        throw (0,bounds/* malformed */.Q)(model.bb_pos, `schema version ${model.version()} instead of 3`);
    const spend = workLimit(bytes.length);
    spend(model.subgraphsLength());
    const [first, ...others] = Array.from({ length: model.subgraphsLength() }, (_, i) => model.subgraphs(i));
    if (!first)
        throw (0,bounds/* malformed */.Q)(model.bb_pos, 'no subgraph');
    return { bytes, model, subgraphs: [first, ...others], spend };
}
/** What the file is instead, where its first bytes tell. */
function notTflite(bytes) {
    const foreign = recognizeForeign(bytes);
    if (!foreign)
        return (0,bounds/* malformed */.Q)(4, 'no identifier TFL3');
    const { name, cause, fix } = foreign;
    return new errors/* ExportError */.ze({
        code: 'export/not-tflite',
        message: `expected a .tflite file, found ${name}`,
        ...(cause === undefined ? {} : { cause }),
        fix,
    });
}


/***/ }),

/***/ 20897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* unused harmony export isDescribed */
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50522);
/**
 * What every builtin operator of TensorFlow Lite costs in multiply-accumulates, and which of its inputs are weights.
 *
 * Multiply-accumulates are those of products with weights or of two matrices: convolutions, dense layers, matrix products
 * and recurrent layers, as in every published figure. Additions, activations, pooling, normalisation, resizing and moving
 * data cost no multiply-accumulates: that is a true 0. Where neither holds, the cost is not known, and nothing is guessed.
 */

const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** Every weight is used once in each row of an input, whose last dimension holds the features. */
const perRow = (input) => (kernel, { inputs }) => (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(kernel), (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(inputs[input] ?? null, 0, -1));
/** Each element of an input meets every tap of every filter. */
const perInput = (input, taps) => (kernel, { inputs }) => (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(inputs[input] ?? null), (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(kernel, 0, taps));
/** Each element of the output is a sum over the given dimensions of the kernel. */
const perOutput = (from, to) => (kernel, { output }) => (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(output), (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(kernel, from, to));
const lstm = { kernels: [...range(1, 9), 16], biases: [...range(9, 16), 17, ...range(20, 24)], macs: perRow(0) };
const rnn = { kernels: [1, 2], biases: [3], macs: perRow(0) };
const table = { biases: [], macs: () => 0, isTable: true };
/** The older form of LSTM: one matrix over the input and the output of the step before, [4 · cells, features + cells]. */
const basicLstm = { kernels: [2], biases: [3], macs: perRow(0) };
const basicLstmInputs = 5;
const counted = {
    CONV_2D: { kernels: [1], biases: [2], macs: perOutput(1, 4) },
    // The filter is [1, height, width, channels]: each output reads one channel.
    DEPTHWISE_CONV_2D: { kernels: [1], biases: [2], macs: perOutput(1, 3) },
    FULLY_CONNECTED: { kernels: [1], biases: [2], macs: perInput(0, 1) },
    // The filter is [out, height, width, in].
    TRANSPOSE_CONV: { kernels: [1], biases: [3], macs: perInput(2, 3) },
    // The filter is [depth, height, width, in, out].
    CONV_3D: { kernels: [1], biases: [2], macs: perOutput(0, 4) },
    // The filter is [depth, height, width, out, in].
    CONV_3D_TRANSPOSE: { kernels: [1], biases: [3], macs: perInput(2, 4) },
    BATCH_MATMUL: { kernels: [1], biases: [], macs: matrixProduct },
    // Features by [filters, features], then each filter over its memory: both once in each of the batch's rows.
    SVDF: {
        kernels: [1, 2],
        biases: [3],
        macs: (kernel, { inputs }) => (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(kernel), (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(inputs[0] ?? null, 0, 1)),
    },
    LSTM: lstm,
    UNIDIRECTIONAL_SEQUENCE_LSTM: lstm,
    // Forward, backward, then the weights of an auxiliary input of both.
    BIDIRECTIONAL_SEQUENCE_LSTM: {
        kernels: [...range(1, 9), 16, ...range(18, 26), 33, ...range(40, 48)],
        biases: [...range(9, 16), 17, ...range(26, 33), 34],
        macs: perRow(0),
    },
    RNN: rnn,
    UNIDIRECTIONAL_SEQUENCE_RNN: rnn,
    BIDIRECTIONAL_SEQUENCE_RNN: { kernels: [1, 2, 5, 6, 10, 11], biases: [3, 7], macs: perRow(0) },
    EMBEDDING_LOOKUP: { ...table, kernels: [1] },
    GATHER: { ...table, kernels: [0] },
};
const calling = new Set(names `CALL IF WHILE STABLEHLO_WHILE STABLEHLO_CASE STABLEHLO_COMPOSITE`);
/** Kernels that compute products in ways that a shape does not tell, or that no description fixes. */
const unknown = new Set(names `
  CUSTOM DELEGATE PLACEHOLDER_FOR_GREATER_OP_CODES EMBEDDING_LOOKUP_SPARSE LSH_PROJECTION SKIP_GRAM RFFT2D
  STABLEHLO_CONVOLUTION STABLEHLO_DOT_GENERAL STABLEHLO_CUSTOM_CALL STABLEHLO_REDUCE STABLEHLO_REDUCE_WINDOW
  STABLEHLO_SCATTER STABLEHLO_SORT
`);
const costless = new Set(names `
  ADD AVERAGE_POOL_2D CONCATENATION DEPTH_TO_SPACE DEQUANTIZE FLOOR HASHTABLE_LOOKUP L2_NORMALIZATION L2_POOL_2D
  LOCAL_RESPONSE_NORMALIZATION LOGISTIC MAX_POOL_2D MUL RELU RELU_N1_TO_1 RELU6 RESHAPE RESIZE_BILINEAR SOFTMAX
  SPACE_TO_DEPTH TANH CONCAT_EMBEDDINGS PAD BATCH_TO_SPACE_ND SPACE_TO_BATCH_ND TRANSPOSE MEAN SUB DIV SQUEEZE
  STRIDED_SLICE EXP TOPK_V2 SPLIT LOG_SOFTMAX CAST PRELU MAXIMUM ARG_MAX MINIMUM LESS NEG PADV2 GREATER GREATER_EQUAL
  LESS_EQUAL SELECT SLICE SIN SPARSE_TO_DENSE TILE EXPAND_DIMS EQUAL NOT_EQUAL LOG SUM SQRT RSQRT SHAPE POW ARG_MIN
  FAKE_QUANT REDUCE_PROD REDUCE_MAX PACK LOGICAL_OR ONE_HOT LOGICAL_AND LOGICAL_NOT UNPACK REDUCE_MIN FLOOR_DIV
  REDUCE_ANY SQUARE ZEROS_LIKE FILL FLOOR_MOD RANGE RESIZE_NEAREST_NEIGHBOR LEAKY_RELU SQUARED_DIFFERENCE MIRROR_PAD
  ABS SPLIT_V UNIQUE CEIL REVERSE_V2 ADD_N GATHER_ND COS WHERE RANK ELU REVERSE_SEQUENCE MATRIX_DIAG QUANTIZE
  MATRIX_SET_DIAG ROUND HARD_SWISH NON_MAX_SUPPRESSION_V4 NON_MAX_SUPPRESSION_V5 SCATTER_ND SELECT_V2 DENSIFY
  SEGMENT_SUM CUMSUM CALL_ONCE BROADCAST_TO IMAG REAL COMPLEX_ABS HASHTABLE HASHTABLE_FIND HASHTABLE_IMPORT
  HASHTABLE_SIZE REDUCE_ALL VAR_HANDLE READ_VARIABLE ASSIGN_VARIABLE BROADCAST_ARGS RANDOM_STANDARD_NORMAL BUCKETIZE
  RANDOM_UNIFORM MULTINOMIAL GELU DYNAMIC_UPDATE_SLICE RELU_0_TO_1 UNSORTED_SEGMENT_PROD UNSORTED_SEGMENT_MAX
  UNSORTED_SEGMENT_SUM ATAN2 UNSORTED_SEGMENT_MIN SIGN BITCAST BITWISE_XOR RIGHT_SHIFT STABLEHLO_LOGISTIC
  STABLEHLO_ADD STABLEHLO_DIVIDE STABLEHLO_MULTIPLY STABLEHLO_MAXIMUM STABLEHLO_RESHAPE STABLEHLO_CLAMP
  STABLEHLO_CONCATENATE STABLEHLO_BROADCAST_IN_DIM STABLEHLO_SLICE STABLEHLO_ABS STABLEHLO_AND STABLEHLO_COSINE
  STABLEHLO_EXPONENTIAL STABLEHLO_FLOOR STABLEHLO_LOG STABLEHLO_MINIMUM STABLEHLO_NEGATE STABLEHLO_OR STABLEHLO_POWER
  STABLEHLO_REMAINDER STABLEHLO_RSQRT STABLEHLO_SELECT STABLEHLO_SUBTRACT STABLEHLO_TANH STABLEHLO_COMPARE
  STABLEHLO_CONVERT STABLEHLO_DYNAMIC_SLICE STABLEHLO_DYNAMIC_UPDATE_SLICE STABLEHLO_PAD STABLEHLO_IOTA
  STABLEHLO_GATHER STABLEHLO_TRANSPOSE DILATE STABLEHLO_RNG_BIT_GENERATOR REDUCE_WINDOW STABLEHLO_SHIFT_LEFT
  STABLEHLO_CBRT
`);
/** Custom operators whose makers published what they compute: post-processing, and pooling that keeps its places. */
const customCostless = new Set(names `
  TFLite_Detection_PostProcess MaxPoolingWithArgmax2D MaxUnpooling2D TransformLandmarks Landmarks2TransformMatrix
`);
const customCounted = {
    Convolution2DTransposeBias: { kernels: [1], biases: [2], macs: perInput(0, 3) },
};
/** The cost of an operator by its name in TFLite tools, or of a custom operator by its own name. */
function costOf(operator, isCustom, inputs) {
    if (isCustom)
        return customCostless.has(operator) ? 'none' : own(customCounted, operator);
    if (operator === 'LSTM' && inputs === basicLstmInputs)
        return basicLstm;
    if (costless.has(operator))
        return 'none';
    if (calling.has(operator))
        return 'calls';
    return own(counted, operator);
}
/** Whether the table says anything about a builtin operator: those newer than it are not known without being listed. */
function isDescribed(operator) {
    return [costless, calling, unknown].some((set) => set.has(operator)) || Object.hasOwn(counted, operator);
}
function own(costs, operator) {
    return Object.hasOwn(costs, operator) ? costs[operator] : 'unknown';
}
/** [batch, m, k] by [batch, k, n], either of them transposed or not: the dimension summed over is the one that the output lacks. */
function matrixProduct(kernel, { inputs, output }) {
    const [rows, columns] = [output?.at(-2) ?? null, output?.at(-1) ?? null];
    const [a, b] = [(0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(inputs[0] ?? null, -2), (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(kernel, -2)];
    if (rows === null || columns === null || a === null || b === null || rows * columns === 0)
        return null;
    return (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(output), Math.round(Math.sqrt((a / rows) * (b / columns))));
}
function names(text) {
    return text.join('').trim().split(/\s+/);
}


/***/ }),

/***/ 84777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ readOperatorCode),
/* harmony export */   Cl: () => (/* binding */ readOperators),
/* harmony export */   e3: () => (/* binding */ computeType),
/* harmony export */   su: () => (/* binding */ customOperator)
/* harmony export */ });
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51313);
/* harmony import */ var _export_tflite_operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94959);
/* harmony import */ var _export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41536);
/* harmony import */ var _operators_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78038);
/** The operators of one subgraph as the measurements need them. */





/** A plain number: a file may hold codes that are no `BuiltinOperator` of ours. */
const customOperator = _export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BuiltinOperator */ .gh.CUSTOM;
/** Reports hold no longer ones. */
const longestOperator = 100;
function readOperators({ model, spend }, subgraph, tensor, uniqueName) {
    spend(subgraph.operatorsLength());
    return Array.from({ length: subgraph.operatorsLength() }, (_, position) => {
        const table = subgraph.operators(position);
        const [inputs, outputs] = [table.inputsLength(), table.outputsLength()];
        spend(inputs + outputs);
        const { operator, code, version } = readOperatorCode({ model, spend }, table);
        const output = outputs > 0 ? table.outputs(0) : -1;
        const outputName = output < 0 || output >= subgraph.tensorsLength() ? null : subgraph.tensors(output).name();
        spend(outputName?.length ?? 0);
        return {
            operator,
            isCustom: code === customOperator,
            version,
            name: uniqueName(outputName?.split(';')[0] || `${(0,_export_tflite_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(code) ?? operator}_${position}`),
            table,
            position: table.bb_pos,
            inputs: Array.from({ length: inputs }, (__, i) => (table.inputs(i) === -1 ? null : tensor(table.inputs(i)))),
            outputs: Array.from({ length: outputs }, (__, i) => tensor(table.outputs(i))),
        };
    });
}
/** What an operator is called, its number among the builtin ones, and its version. */
function readOperatorCode({ model, spend }, table) {
    const index = table.opcodeIndex();
    if (index >= model.operatorCodesLength())
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(table.bb_pos, `operator code ${index}`);
    const entry = model.operatorCodes(index);
    const code = Math.max(entry.builtinCode(), entry.deprecatedBuiltinCode());
    const custom = code === customOperator ? entry.customCode() : null;
    spend(custom?.length ?? 0);
    return { operator: (custom || (0,_operators_names_js__WEBPACK_IMPORTED_MODULE_3__/* .operatorName */ .sK)(code)).slice(0, longestOperator), code, version: entry.version() };
}
/** Read nothing but the shape of what they are given. */
const shapeOnly = ['SHAPE', 'RANK'];
/**
 * What an operator computes in: floating point as soon as it reads or writes it, so that a file whose output is converted
 * back to floats is seen not to be integer-only. Constants do not count: a hybrid operator reads int8 weights and computes
 * in float32.
 */
function computeType({ operator, inputs, outputs }, isConstant) {
    const read = shapeOnly.includes(operator)
        ? []
        : inputs.filter((tensor) => tensor !== null && !isConstant(tensor)).map((tensor) => tensor.type);
    const types = [...read, ...outputs.map(({ type }) => type)];
    return types.find(_element_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isFloat */ .dk) ?? types.find(_element_types_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsValues */ .dt) ?? types[0] ?? 'none';
}


/***/ }),

/***/ 50522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   kH: () => (/* binding */ solve),
/* harmony export */   qM: () => (/* binding */ product)
/* harmony export */ });
/** Sizes of dimensions, some of which only the runtime knows. */
/** Elements of a shape, or of its dimensions from `from` up to, without, `to`; null where one of them is not known. */
function product(sizes, from = 0, to) {
    if (sizes === null)
        return null;
    return sizes.slice(from, to).reduce((all, size) => (all === null || size === null ? null : all * size), 1);
}
function times(...factors) {
    return product(factors);
}
/** The dimensions that make `total` elements where at most one of them is not known, else the same ones. */
function solve(sizes, total) {
    if (sizes === null || total === null || sizes.filter((size) => size === null).length !== 1)
        return sizes;
    const rest = sizes.reduce((all, size) => all * (size ?? 1), 1);
    const open = total / rest;
    return Number.isInteger(open) ? sizes.map((size) => size ?? open) : sizes;
}


/***/ }),

/***/ 38674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ tensorReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51313);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41536);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41151);
/** The tensors of any `.tflite` file: shape, type, quantisation and, for constants, the stored bytes. */





const longestRank = 32;
/** Of a constant: more than 1 GiB can hold, however packed or sparse. */
const mostElements = 2 ** 36;
/** Reads the tensors of a subgraph by index, each once. */
function tensorReader(file, subgraph) {
    const count = subgraph.tensorsLength();
    const known = new Map();
    return (index) => {
        if (!(index >= 0 && index < count))
            throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(subgraph.bb_pos, `tensor ${index} of ${count}`);
        const tensor = known.get(index) ?? readTensor(file, subgraph.tensors(index), index);
        known.set(index, tensor);
        return tensor;
    };
}
function readTensor(file, table, index) {
    file.spend(1);
    const found = (0,_element_types_js__WEBPACK_IMPORTED_MODULE_3__/* .elementType */ .rk)(table.type());
    if (!found) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'export/unsupported-type',
            message: `tensor ${index}: expected a data type of TensorFlow Lite's schema, found ${table.type()}`,
        });
    }
    const rank = table.shapeLength();
    if (rank > longestRank)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `a tensor of ${rank} dimensions`);
    const stored = Array.from({ length: rank }, (_, i) => table.shape(i));
    const data = table.isVariable() ? null : bufferData(file, table);
    const shape = stored.map((size) => (size < 0 ? (data === null ? 1 : NaN) : size));
    const isSparse = table.sparsity() !== null;
    if (data !== null && !fits(data, (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(shape), isSparse ? null : found.bits)) {
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `a ${found.type} tensor [${stored.join(', ')}] with ${data.length} bytes of data`);
    }
    return {
        index,
        position: table.bb_pos,
        shape,
        openAxes: data === null ? openAxes(table, stored) : [],
        type: found.type,
        quantization: readQuantization(file, table),
        constant: data === null ? null : { data, buffer: table.buffer(), isSparse },
    };
}
/** The signature of a shape has −1 where the shape itself has a 1 to load the file with. */
function openAxes(table, stored) {
    if (stored.length === 0)
        return hasRank(table) ? [] : null;
    const signature = table.shapeSignatureLength() === stored.length;
    return stored.flatMap((size, axis) => (size < 0 || (signature && table.shapeSignature(axis) < 0) ? [axis] : []));
}
/** `Tensor.has_rank`, a field that the schema got later than ours: true where an empty shape means a scalar. */
function hasRank(table) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .byteField */ .d)(table, 8) !== 0;
}
/** @param bits of one element; null where the shape does not say how many are stored. */
function fits(data, count, bits) {
    if (!(count >= 0 && count <= mostElements))
        return false;
    return bits === null || Math.ceil((count * bits) / 8) === data.length;
}
/** Null where a tensor has no data of its own. */
function bufferData({ bytes, model }, table) {
    const [index, count] = [table.buffer(), model.buffersLength()];
    if (index >= count)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `buffer ${index} of ${count}`);
    const buffer = model.buffers(index);
    // Since 2023 the data may lie behind the flatbuffer; offsets 0 and 1 mean that it does not.
    const offset = Number(buffer.offset());
    if (offset > 1) {
        const end = offset + Number(buffer.size());
        if (end > bytes.length)
            throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(buffer.bb_pos, `buffer ${index} ending at byte ${end} of ${bytes.length}`);
        return end === offset ? null : bytes.subarray(offset, end);
    }
    return buffer.dataLength() === 0 ? null : buffer.dataArray();
}
/** Older converters write an empty table, or min and max only, where there is no quantisation. */
function readQuantization({ spend }, table) {
    const parameters = table.quantization();
    const count = parameters?.scaleLength() ?? 0;
    if (parameters === null || count === 0)
        return null;
    spend(count);
    const zeroPoints = parameters.zeroPointLength();
    if (zeroPoints > 1 && zeroPoints !== count) {
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(parameters.bb_pos, `${count} scales and ${zeroPoints} zero points`);
    }
    return {
        scale: Float64Array.from({ length: count }, (_, i) => parameters.scale(i)),
        zeroPoint: Float64Array.from({ length: Math.max(1, zeroPoints) }, (_, i) => i < zeroPoints ? Number(parameters.zeroPoint(i)) : 0),
        axis: parameters.quantizedDimension(),
    };
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deflatedBytes),
/* harmony export */   E: () => (/* binding */ deflater)
/* harmony export */ });
/** What makes the deflated size, exactly: named beside the number, and the same bytes on every CPU and version of Node. */
const deflater = 'pako 2.1.0, zlib deflate, level 9';
/**
 * Bytes after zlib deflate, level 9: what a zip or an over-the-air update would carry. Node's own zlib differs by some
 * percent between builds of Node, so a portable implementation is taken; it is loaded only here.
 */
async function deflatedBytes(bytes) {
    const { deflate } = await __webpack_require__.e(/* import() */ 3306).then(__webpack_require__.bind(__webpack_require__, 13306));
    return deflate(bytes, { level: 9 }).length;
}


/***/ })

};
