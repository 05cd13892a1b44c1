export const id = 7404;
export const ids = [7404];
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

/***/ 95953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ isOnnx),
/* harmony export */   Ln: () => (/* binding */ isSavedModel),
/* harmony export */   Nw: () => (/* binding */ recognizeForeign)
/* harmony export */ });
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
        matches: isOnnx,
        describe: always({ name: 'an ONNX model', fix: convertTo('onnx2tf') }),
    },
    {
        matches: isSavedModel,
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
function isOnnx(bytes) {
    return topLevelFields(bytes)?.has(7) === true;
}
function isSavedModel(bytes) {
    return bytes[0] === 0x08 && [...(topLevelFields(bytes) ?? [])].join() === '1,2';
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


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxModelBytes: () => (/* binding */ maxModelBytes),
/* harmony export */   openFile: () => (/* binding */ openFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51313);
/* harmony import */ var _export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);
/* harmony import */ var _magic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95953);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26113);





/** 1 GiB: far above what a small device holds, and below what the offsets of a flatbuffer reach. */
const maxModelBytes = 1024 ** 3;
/**
 * Opens a file of any origin and hands it to `read`.
 * @throws ExportError, with the byte offset where there is one, for whatever is not a well-formed `.tflite` file.
 */
function openFile(bytes, read) {
    try {
        return read(open(bytes));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({ code: 'export/malformed-file', message: `cannot read this .tflite file: ${String(error)}` }, { cause: error });
    }
}
function open(bytes) {
    if (bytes.length > maxModelBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'export/large-file',
            message: `expected a .tflite file of at most ${maxModelBytes} bytes, found ${bytes.length}`,
        });
    }
    const buffer = new _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckedBuffer */ .k(bytes);
    if (bytes.length < 8 || !_export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Model */ .Kx.bufferHasIdentifier(buffer))
        throw notTflite(bytes);
    const model = _export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Model */ .Kx.getRootAsModel(buffer);
    if (model.version() !== 3)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(model.bb_pos, `schema version ${model.version()} instead of 3`);
    const spend = (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .workLimit */ .lT)(bytes.length);
    checkCount('subgraphs', model.subgraphsLength());
    const [first, ...others] = Array.from({ length: model.subgraphsLength() }, (_, i) => model.subgraphs(i));
    if (!first)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(model.bb_pos, 'no subgraph');
    const all = [first, ...others];
    checkCount('operators', sumOf(all.map((subgraph) => subgraph.operatorsLength())));
    checkCount('tensors', sumOf(all.map((subgraph) => subgraph.tensorsLength())));
    return { bytes, model, subgraphs: [first, ...others], spend, once: (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .readOnce */ .WY)(bytes.length) };
}
const sumOf = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** Of all subgraphs together: ten times and more what the largest networks have. */
const most = { subgraphs: 1000, operators: 50_000, tensors: 100_000 };
function checkCount(what, found) {
    if (found <= most[what])
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
        code: 'export/large-file',
        message: `expected a .tflite file of at most ${most[what]} ${what}, found ${found}`,
    });
}
/** What the file is instead, where its first bytes tell. */
function notTflite(bytes) {
    const foreign = (0,_magic_js__WEBPACK_IMPORTED_MODULE_3__/* .recognizeForeign */ .Nw)(bytes);
    if (!foreign)
        return (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(4, 'no identifier TFL3');
    const { name, cause, fix } = foreign;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
        code: 'export/not-tflite',
        message: `expected a .tflite file, found ${name}`,
        ...(cause === undefined ? {} : { cause }),
        fix,
    });
}


/***/ }),

/***/ 26113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ indexBytes),
/* harmony export */   WY: () => (/* binding */ readOnce),
/* harmony export */   gm: () => (/* binding */ tableBytes),
/* harmony export */   lT: () => (/* binding */ workLimit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What a table of a kind takes at least in memory and time, whatever it takes in the file. */
const tableBytes = { operator: 96, tensor: 48, step: 32 };
/** Bytes of an index of a vector. */
const indexBytes = 4;
/**
 * A flatbuffer may refer to one table, string or buffer any number of times, so a small file can describe endless work.
 * Real files refer to each byte about once; whoever looks at a file does so a few times.
 *
 * @throws ExportError from the returned function once a file of `sizeBytes` asks for more.
 */
function workLimit(sizeBytes) {
    let left = 2_000_000 + 4 * sizeBytes;
    return (bytes) => {
        left -= bytes;
        if (left < 0)
            throw endless(sizeBytes);
    };
}
/** @throws ExportError from the returned function where places overlap so much that a file of `sizeBytes` cannot hold them. */
function readOnce(sizeBytes) {
    const kinds = new Map();
    let left = sizeBytes;
    return (kind, position, bytes, read) => {
        const known = kinds.get(kind) ?? new Map();
        kinds.set(kind, known);
        const before = known.get(position);
        // What is kept under a kind is of one type.
        if (before !== undefined)
            return before;
        left -= bytes;
        if (left < 0)
            throw endless(sizeBytes);
        const value = read();
        known.set(position, value);
        return value;
    };
}
function endless(sizeBytes) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
        code: 'export/malformed-file',
        message: `expected a .tflite file that describes no more than it holds, found more than its ${sizeBytes} bytes can mean`,
        cause: 'The file is damaged, or made to keep its readers busy.',
    });
}


/***/ })

};
