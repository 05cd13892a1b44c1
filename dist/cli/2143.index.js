export const id = 2143;
export const ids = [2143];
export const modules = {

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

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLayerPatterns: () => (/* binding */ checkLayerPatterns)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27163);
/* harmony import */ var _graph_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5891);
/* harmony import */ var _graph_zoo_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78577);
/* harmony import */ var _spec_layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8822);
/** Whether the layer patterns of a spec match layers of the student, told from its architecture alone: no data is read. */




/** The names of layers depend neither on the size of a sample nor on the number of classes. */
const sampleShape = [64, 64, 1];
const classes = 2;
/** Throws `SpecError` with each pattern that matches no layer. */
function checkLayerPatterns(plan) {
    const { student, compression } = plan;
    if (!student || !(compression.pruning ?? compression.clustering))
        return;
    const { architecture, parameters } = student;
    const graph = (0,_graph_zoo_index_js__WEBPACK_IMPORTED_MODULE_2__/* .buildArchitecture */ .Mh)(architecture, parameters, sampleShape, classes, (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(plan.seed, 'names'));
    (0,_spec_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLayers */ .HJ)(plan, (0,_graph_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelLayers */ .A2)(graph));
}


/***/ }),

/***/ 18460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 72577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ uniformInt)
/* harmony export */ });
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion



/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ xoroshiro128plusFromState)
/* harmony export */ });
/* unused harmony export xoroshiro128plus */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
