export const id = 6435;
export const ids = [6435];
export const modules = {

/***/ 16435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proven: () => (/* binding */ proven)
/* harmony export */ });
const proven = {
    runtime: 'LiteRT of @litertjs/core 2.5.3 (WebAssembly, SIMD, XNNPACK)',
    reference: 'LiteRT of ai-edge-litert 2.3.0 (Python wheel)',
    features: {
        'ABS (float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'ABS (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'ABS (int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'ABS (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'ADD (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD (const int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU (const int8/tensor+zero-point, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU6 (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU6 (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU6 (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU6 (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU6 (const int8/tensor+zero-point, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU6 (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU6 (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU6 (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU6 (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU6 (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU6 (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU6 (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU6 (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU6 (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU6 (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU6 (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU6 (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'ADD RELU6 (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (const int8/tensor+zero-point, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD RELU_N1_TO_1 (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'ADD_N (float32...) -> float32...': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'ADD_N (int32...) -> int32...': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'ARG_MAX (float32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MAX (float32, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MAX (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MAX (int32, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MAX (int8/tensor, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MAX (int8/tensor, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MAX (uint8/tensor, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MAX (uint8/tensor, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MIN (float32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MIN (float32, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MIN (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MIN (int32, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MIN (int8/tensor, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MIN (int8/tensor, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MIN (uint8/tensor, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'ARG_MIN (uint8/tensor, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D (float32) -> float32': {
            versions: [1, 2, 3],
            files: 10,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 10,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 10,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 10,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D RELU (float32) -> float32': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D RELU (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D RELU (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D RELU (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D RELU6 (float32) -> float32': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D RELU6 (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D RELU6 (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'AVERAGE_POOL_2D RELU6 (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'BATCH_MATMUL (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 1.9e-7,
        },
        'BATCH_MATMUL (float32, float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 1.5e-7,
        },
        'BATCH_MATMUL (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'BATCH_MATMUL (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'BATCH_MATMUL (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'BATCH_TO_SPACE_ND (float32, const int32, const int32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'BATCH_TO_SPACE_ND (int16/tensor, const int32, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'BATCH_TO_SPACE_ND (int32, const int32, const int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'BATCH_TO_SPACE_ND (int8/tensor, const int32, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'BATCH_TO_SPACE_ND (uint8/tensor, const int32, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'BROADCAST_TO (float32, const int32) -> float32': {
            versions: [2, 3],
            files: 2,
            largestDifference: 0,
        },
        'BROADCAST_TO (int16/tensor, const int32) -> int16/tensor': {
            versions: [2, 3],
            files: 2,
            largestDifference: 0,
        },
        'BROADCAST_TO (int32, const int32) -> int32': {
            versions: [2, 3],
            files: 2,
            largestDifference: 0,
        },
        'BROADCAST_TO (int64, const int32) -> int64': {
            versions: [2, 3],
            files: 2,
            largestDifference: 0,
        },
        'BROADCAST_TO (int8/tensor, const int32) -> int8/tensor': {
            versions: [2, 3],
            files: 2,
            largestDifference: 0,
        },
        'BROADCAST_TO (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [2, 3],
            files: 2,
            largestDifference: 0,
        },
        'CAST (bool) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (bool) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (float32) -> bool': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (float32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (float32) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (float32) -> int8': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (float32) -> uint8': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (int32) -> bool': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (int32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (int32) -> int64': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (int64) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (int64) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (int8) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (int8) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (uint8) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CAST (uint8) -> int32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 2,
            largestDifference: 0,
        },
        'CEIL (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'CONCATENATION (float32...) -> float32...': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'CONCATENATION (float32..., const float32...) -> float32...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'CONCATENATION (int16/tensor...) -> int16/tensor...': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'CONCATENATION (int32...) -> int32...': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'CONCATENATION (int32..., const int32...) -> int32...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'CONCATENATION (int64...) -> int64...': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'CONCATENATION (int8/tensor...) -> int8/tensor...': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'CONCATENATION (uint8/tensor...) -> uint8/tensor...': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'CONV_2D (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 19,
            largestDifference: 3.3e-7,
        },
        'CONV_2D (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 1.2e-7,
        },
        'CONV_2D (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 1.2e-7,
        },
        'CONV_2D (int16/tensor, const int8/axis0, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 0,
        },
        'CONV_2D (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 0,
        },
        'CONV_2D (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 0,
        },
        'CONV_2D (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 0,
        },
        'CONV_2D RELU (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 19,
            largestDifference: 4.2e-7,
        },
        'CONV_2D RELU (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 1.2e-7,
        },
        'CONV_2D RELU (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 1.1e-7,
        },
        'CONV_2D RELU (int16/tensor, const int8/axis0, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 0,
        },
        'CONV_2D RELU (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 0,
        },
        'CONV_2D RELU (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 0,
        },
        'CONV_2D RELU (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 0,
        },
        'CONV_2D RELU6 (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 3.6e-7,
        },
        'CONV_2D RELU6 (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 7.9e-8,
        },
        'CONV_2D RELU6 (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 7.9e-8,
        },
        'CONV_2D RELU6 (int16/tensor, const int8/axis0, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 0,
        },
        'CONV_2D RELU6 (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 18,
            largestDifference: 0,
        },
        'CONV_2D RELU6 (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 0,
        },
        'CONV_2D RELU6 (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 16,
            largestDifference: 0,
        },
        'CONV_2D RELU_N1_TO_1 (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 5,
            largestDifference: 0.0000011,
        },
        'CONV_2D RELU_N1_TO_1 (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 5,
            largestDifference: 1.2e-7,
        },
        'CONV_2D RELU_N1_TO_1 (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 6e-8,
        },
        'CONV_2D RELU_N1_TO_1 (int16/tensor, const int8/axis0, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 5,
            largestDifference: 0,
        },
        'CONV_2D RELU_N1_TO_1 (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 5,
            largestDifference: 0,
        },
        'CONV_2D RELU_N1_TO_1 (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'CONV_2D RELU_N1_TO_1 (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'COS (float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 2.4e-7,
        },
        'CUMSUM (float32, const int32) -> float32': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'CUMSUM (int32, const int32) -> int32': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 14,
            largestDifference: 1.5e-7,
        },
        'DEPTHWISE_CONV_2D (float32, const int8/axis3, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 2.2e-7,
        },
        'DEPTHWISE_CONV_2D (int16/tensor, const int8/axis3, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D (int8/tensor, const int8/axis3, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 1.6e-7,
        },
        'DEPTHWISE_CONV_2D RELU (float32, const int8/axis3, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 2.2e-7,
        },
        'DEPTHWISE_CONV_2D RELU (int16/tensor, const int8/axis3, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU (int8/tensor, const int8/axis3, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU6 (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 2.4e-7,
        },
        'DEPTHWISE_CONV_2D RELU6 (float32, const int8/axis3, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 1.6e-7,
        },
        'DEPTHWISE_CONV_2D RELU6 (int16/tensor, const int8/axis3, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU6 (int8/tensor, const int8/axis3, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU6 (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU6 (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 13,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU_N1_TO_1 (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 6.4e-7,
        },
        'DEPTHWISE_CONV_2D RELU_N1_TO_1 (float32, const int8/axis3, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 4.8e-7,
        },
        'DEPTHWISE_CONV_2D RELU_N1_TO_1 (int16/tensor, const int8/axis3, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU_N1_TO_1 (int8/tensor, const int8/axis3, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU_N1_TO_1 (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 0,
        },
        'DEPTHWISE_CONV_2D RELU_N1_TO_1 (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 0,
        },
        'DEPTH_TO_SPACE (float32) -> float32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'DEPTH_TO_SPACE (int32) -> int32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'DEPTH_TO_SPACE (int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'DEPTH_TO_SPACE (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'DEQUANTIZE (const float16) -> const float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 5,
            largestDifference: 2.4e-7,
        },
        'DEQUANTIZE (int16/tensor) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 5,
            largestDifference: 0,
        },
        'DEQUANTIZE (int8/tensor) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 5,
            largestDifference: 0,
        },
        'DEQUANTIZE (uint8/tensor) -> float32': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'DIV (float32, const float32) -> float32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV (float32, float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV (int32, const int32) -> int32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV (int32, int32) -> int32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV RELU (float32, const float32) -> float32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU (float32, float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV RELU (int32, const int32) -> int32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU (int32, int32) -> int32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV RELU (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV RELU6 (const float32, float32) -> float32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'DIV RELU6 (float32, const float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV RELU6 (float32, float32) -> float32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU6 (int32, const int32) -> int32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV RELU6 (int32, int32) -> int32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU6 (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'DIV RELU6 (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU_N1_TO_1 (const float32, float32) -> float32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'DIV RELU_N1_TO_1 (float32, const float32) -> float32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU_N1_TO_1 (float32, float32) -> float32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU_N1_TO_1 (int32, const int32) -> int32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU_N1_TO_1 (int32, int32) -> int32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU_N1_TO_1 (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'DIV RELU_N1_TO_1 (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'ELU (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 5.2e-8,
        },
        'ELU (int8/tensor) -> int8/tensor': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'EMBEDDING_LOOKUP (int32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'EMBEDDING_LOOKUP (int32, const int8/tensor) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'EQUAL (const float32, float32) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'EQUAL (const int32, int32) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'EQUAL (const int64, int64) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'EQUAL (const int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'EQUAL (const uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'EQUAL (float32, const float32) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'EQUAL (float32, float32) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 5,
            largestDifference: 0,
        },
        'EQUAL (int32, const int32) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'EQUAL (int32, int32) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 5,
            largestDifference: 0,
        },
        'EQUAL (int64, const int64) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'EQUAL (int64, int64) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 5,
            largestDifference: 0,
        },
        'EQUAL (int8/tensor, const int8/tensor) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'EQUAL (int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 5,
            largestDifference: 0,
        },
        'EQUAL (uint8/tensor, const uint8/tensor) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'EQUAL (uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2, 3, 4, 5],
            files: 5,
            largestDifference: 0,
        },
        'EXP (float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 1.6e-7,
        },
        'EXP (int16/tensor) -> int16/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'EXP (int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'EXPAND_DIMS (float32, const int32) -> float32': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'EXPAND_DIMS (int16/tensor, const int32) -> int16/tensor': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'EXPAND_DIMS (int32, const int32) -> int32': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'EXPAND_DIMS (int8/tensor, const int32) -> int8/tensor': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'EXPAND_DIMS (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'FLOOR (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'FLOOR_DIV (float32, const float32) -> float32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'FLOOR_DIV (float32, float32) -> float32': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'FLOOR_DIV (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'FLOOR_DIV (int32, int32) -> int32': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'FLOOR_MOD (const float32, float32) -> float32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'FLOOR_MOD (float32, const float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'FLOOR_MOD (float32, float32) -> float32': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'FLOOR_MOD (int32, const int32) -> int32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'FLOOR_MOD (int32, int32) -> int32': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'FLOOR_MOD (int64, const int64) -> int64': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'FLOOR_MOD (int64, int64) -> int64': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (float32, const float32, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 8,
            largestDifference: 3.1e-7,
        },
        'FULLY_CONNECTED (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 11,
            largestDifference: 0.0000012,
        },
        'FULLY_CONNECTED (float32, const int4/axis0, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (float32, const int4/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 1e-7,
        },
        'FULLY_CONNECTED (float32, const int4/tensor, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 2,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (float32, const int4/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 2,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (float32, const int8/axis0, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 1.2e-7,
        },
        'FULLY_CONNECTED (float32, const int8/tensor, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 9,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 9,
            largestDifference: 1.1e-7,
        },
        'FULLY_CONNECTED (float32, float32, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 2,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int16/tensor, const int8/axis0, -) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int16/tensor, const int8/axis0, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int16/tensor, const int8/tensor, -) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 9,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int16/tensor, const int8/tensor, const int64/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 9,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, const int4/axis0, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, const int4/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, const int4/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 9,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, const int4/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 9,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, const int8/axis0, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 7,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, const int8/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 9,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 9,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (int8/tensor, int8/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 2,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (uint8/tensor, const uint8/tensor, -) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 8,
            largestDifference: 0,
        },
        'FULLY_CONNECTED (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 8,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (float32, const float32, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 3e-7,
        },
        'FULLY_CONNECTED RELU (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0.000001,
        },
        'FULLY_CONNECTED RELU (float32, const int4/axis0, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (float32, const int4/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 7.1e-8,
        },
        'FULLY_CONNECTED RELU (float32, const int8/axis0, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 7.5e-8,
        },
        'FULLY_CONNECTED RELU (float32, const int8/tensor, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 1.1e-7,
        },
        'FULLY_CONNECTED RELU (int16/tensor, const int8/axis0, -) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int16/tensor, const int8/axis0, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int16/tensor, const int8/tensor, -) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int16/tensor, const int8/tensor, const int64/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int8/tensor, const int4/axis0, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int8/tensor, const int4/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int8/tensor, const int4/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int8/tensor, const int4/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int8/tensor, const int8/axis0, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int8/tensor, const int8/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (uint8/tensor, const uint8/tensor, -) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU asymmetric-inputs (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 2,
            largestDifference: 1.1e-7,
        },
        'FULLY_CONNECTED RELU asymmetric-inputs (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 2,
            largestDifference: 8.1e-8,
        },
        'FULLY_CONNECTED RELU6 (float32, const float32, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 5.3e-7,
        },
        'FULLY_CONNECTED RELU6 (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 4.6e-7,
        },
        'FULLY_CONNECTED RELU6 (float32, const int4/axis0, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (float32, const int4/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 7.9e-8,
        },
        'FULLY_CONNECTED RELU6 (float32, const int8/axis0, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 7.9e-8,
        },
        'FULLY_CONNECTED RELU6 (float32, const int8/tensor, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 7.9e-8,
        },
        'FULLY_CONNECTED RELU6 (int16/tensor, const int8/axis0, -) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int16/tensor, const int8/axis0, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int16/tensor, const int8/tensor, -) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int16/tensor, const int8/tensor, const int64/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int8/tensor, const int4/axis0, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int8/tensor, const int4/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int8/tensor, const int4/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int8/tensor, const int4/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int8/tensor, const int8/axis0, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int8/tensor, const int8/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (uint8/tensor, const uint8/tensor, -) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU6 (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (float32, const float32, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0.0000011,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (float32, const float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 8.9e-7,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (float32, const int4/axis0, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (float32, const int4/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 6e-8,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (float32, const int8/axis0, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (float32, const int8/tensor, -) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 6e-8,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int16/tensor, const int8/axis0, -) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int16/tensor, const int8/axis0, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int16/tensor, const int8/tensor, -) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int16/tensor, const int8/tensor, const int64/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int8/tensor, const int4/axis0, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int8/tensor, const int4/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int8/tensor, const int4/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int8/tensor, const int4/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int8/tensor, const int8/axis0, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int8/tensor, const int8/tensor, -) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (int8/tensor, const int8/tensor, const int32/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (uint8/tensor, const uint8/tensor, -) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED RELU_N1_TO_1 (uint8/tensor, const uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 4,
            largestDifference: 0,
        },
        'FULLY_CONNECTED asymmetric-inputs (float32, const int8/axis0, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 2,
            largestDifference: 1.1e-7,
        },
        'FULLY_CONNECTED asymmetric-inputs (float32, const int8/tensor, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            files: 2,
            largestDifference: 1.2e-7,
        },
        'GATHER (const float32, int32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 2,
            largestDifference: 0,
        },
        'GATHER (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 2,
            largestDifference: 0,
        },
        'GATHER (const int8/tensor, int32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 2,
            largestDifference: 0,
        },
        'GATHER (float32, const int32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 4,
            largestDifference: 0,
        },
        'GATHER (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 0,
        },
        'GATHER (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 0,
        },
        'GATHER (int64, const int32) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 2,
            largestDifference: 0,
        },
        'GATHER (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 4,
            largestDifference: 0,
        },
        'GATHER (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7],
            files: 3,
            largestDifference: 0,
        },
        'GATHER_ND (float32, const int32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'GATHER_ND (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'GATHER_ND (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'GATHER_ND (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'GATHER_ND (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'GELU (float32) -> float32': {
            versions: [1, 2, 3],
            files: 7,
            largestDifference: 2.1e-7,
        },
        'GELU (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 7,
            largestDifference: 0,
        },
        'GELU (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'GREATER (const float32, float32) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'GREATER (const int32, int32) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'GREATER (const int64, int64) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'GREATER (const int8/tensor+zero-point, int8/tensor) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'GREATER (const uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'GREATER (float32, const float32) -> bool': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'GREATER (float32, float32) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'GREATER (int32, const int32) -> bool': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'GREATER (int32, int32) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'GREATER (int64, const int64) -> bool': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'GREATER (int64, int64) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'GREATER (int8/tensor, const int8/tensor) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'GREATER (int8/tensor, const int8/tensor+zero-point) -> bool': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'GREATER (int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'GREATER (uint8/tensor, const uint8/tensor) -> bool': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'GREATER (uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'GREATER_EQUAL (const float32, float32) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'GREATER_EQUAL (const int32, int32) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'GREATER_EQUAL (const int64, int64) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'GREATER_EQUAL (const int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'GREATER_EQUAL (const uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'GREATER_EQUAL (float32, const float32) -> bool': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'GREATER_EQUAL (float32, float32) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'GREATER_EQUAL (int32, const int32) -> bool': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'GREATER_EQUAL (int32, int32) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'GREATER_EQUAL (int64, const int64) -> bool': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'GREATER_EQUAL (int64, int64) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'GREATER_EQUAL (int8/tensor, const int8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'GREATER_EQUAL (int8/tensor, const int8/tensor+zero-point) -> bool': {
            versions: [1, 2, 3],
            files: 3,
            largestDifference: 0,
        },
        'GREATER_EQUAL (int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'GREATER_EQUAL (uint8/tensor, const uint8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'GREATER_EQUAL (uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'HARD_SWISH (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 5.9e-8,
        },
        'HARD_SWISH (int8/tensor) -> int8/tensor': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'HARD_SWISH (uint8/tensor) -> uint8/tensor': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'L2_NORMALIZATION (float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'L2_NORMALIZATION (int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'L2_NORMALIZATION (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'L2_POOL_2D (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'LEAKY_RELU (float32) -> float32': {
            versions: [1, 2],
            files: 7,
            largestDifference: 0,
        },
        'LEAKY_RELU (int16/tensor) -> int16/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LEAKY_RELU (int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 7,
            largestDifference: 0,
        },
        'LEAKY_RELU (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LESS (const float32, float32) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'LESS (const int32, int32) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'LESS (const int64, int64) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'LESS (const int8/tensor+zero-point, int8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'LESS (const uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'LESS (float32, const float32) -> bool': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'LESS (float32, float32) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'LESS (int32, const int32) -> bool': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'LESS (int32, int32) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'LESS (int64, const int64) -> bool': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'LESS (int64, int64) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'LESS (int8/tensor, const int8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'LESS (int8/tensor, const int8/tensor+zero-point) -> bool': {
            versions: [1, 2, 3],
            files: 3,
            largestDifference: 0,
        },
        'LESS (int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'LESS (uint8/tensor, const uint8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'LESS (uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'LESS_EQUAL (const float32, float32) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'LESS_EQUAL (const int32, int32) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'LESS_EQUAL (const int64, int64) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'LESS_EQUAL (const int8/tensor+zero-point, int8/tensor) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'LESS_EQUAL (const uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'LESS_EQUAL (float32, const float32) -> bool': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LESS_EQUAL (float32, float32) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'LESS_EQUAL (int32, const int32) -> bool': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LESS_EQUAL (int32, int32) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'LESS_EQUAL (int64, const int64) -> bool': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LESS_EQUAL (int64, int64) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'LESS_EQUAL (int8/tensor, const int8/tensor) -> bool': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'LESS_EQUAL (int8/tensor, const int8/tensor+zero-point) -> bool': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'LESS_EQUAL (int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'LESS_EQUAL (uint8/tensor, const uint8/tensor) -> bool': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LESS_EQUAL (uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'LOG (float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 6.5e-8,
        },
        'LOG (int16/tensor) -> int16/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LOG (int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LOGICAL_AND (bool, bool) -> bool': {
            versions: [1],
            files: 5,
            largestDifference: 0,
        },
        'LOGICAL_AND (bool, const bool) -> bool': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'LOGICAL_AND (const bool, bool) -> bool': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'LOGICAL_NOT (bool) -> bool': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'LOGICAL_OR (bool, bool) -> bool': {
            versions: [1],
            files: 5,
            largestDifference: 0,
        },
        'LOGICAL_OR (bool, const bool) -> bool': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'LOGICAL_OR (const bool, bool) -> bool': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'LOGISTIC (float32) -> float32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 6.6e-8,
        },
        'LOGISTIC (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'LOGISTIC (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'LOGISTIC (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'LOG_SOFTMAX (float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 7.1e-8,
        },
        'LOG_SOFTMAX (int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'LOG_SOFTMAX (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'MAXIMUM (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MAXIMUM (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MAXIMUM (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MAXIMUM (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MAXIMUM (const int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MAXIMUM (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MAXIMUM (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MAXIMUM (float32, float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MAXIMUM (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MAXIMUM (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MAXIMUM (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MAXIMUM (int32, int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MAXIMUM (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MAXIMUM (int64, int64) -> int64': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MAXIMUM (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'MAXIMUM (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MAXIMUM (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MAXIMUM (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MAXIMUM (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MAX_POOL_2D (float32) -> float32': {
            versions: [1, 2, 3],
            files: 10,
            largestDifference: 0,
        },
        'MAX_POOL_2D (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 12,
            largestDifference: 0,
        },
        'MAX_POOL_2D (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 12,
            largestDifference: 0,
        },
        'MAX_POOL_2D (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 10,
            largestDifference: 0,
        },
        'MAX_POOL_2D RELU (float32) -> float32': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'MAX_POOL_2D RELU (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'MAX_POOL_2D RELU (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'MAX_POOL_2D RELU (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'MAX_POOL_2D RELU6 (float32) -> float32': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'MAX_POOL_2D RELU6 (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'MAX_POOL_2D RELU6 (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'MAX_POOL_2D RELU6 (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 5,
            largestDifference: 0,
        },
        'MEAN (float32, const int32) -> float32': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 1.2e-7,
        },
        'MEAN (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 15,
            largestDifference: 0,
        },
        'MEAN (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'MEAN (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 15,
            largestDifference: 0,
        },
        'MEAN (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 15,
            largestDifference: 0,
        },
        'MINIMUM (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MINIMUM (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MINIMUM (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MINIMUM (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MINIMUM (const int8/tensor+zero-point, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MINIMUM (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MINIMUM (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MINIMUM (float32, float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MINIMUM (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MINIMUM (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MINIMUM (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MINIMUM (int32, int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MINIMUM (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MINIMUM (int64, int64) -> int64': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MINIMUM (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'MINIMUM (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'MINIMUM (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MINIMUM (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'MINIMUM (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'MIRROR_PAD (float32, const int32) -> float32': {
            versions: [1, 2, 3],
            files: 3,
            largestDifference: 0,
        },
        'MIRROR_PAD (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'MIRROR_PAD (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 3,
            largestDifference: 0,
        },
        'MIRROR_PAD (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 3,
            largestDifference: 0,
        },
        'MUL (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL (const int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU (const int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 7,
            largestDifference: 0,
        },
        'MUL RELU (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU6 (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU6 (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU6 (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU6 (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU6 (const int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU6 (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU6 (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU6 (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU6 (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU6 (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU6 (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU6 (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU6 (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU6 (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU6 (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU6 (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU6 (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU6 (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'MUL RELU6 (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (const int8/tensor+zero-point, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'MUL RELU_N1_TO_1 (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'NEG (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'NEG (int32) -> int32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'NEG (int64) -> int64': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'NEG (int8/tensor) -> int8/tensor': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'NOT_EQUAL (const float32, float32) -> bool': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'NOT_EQUAL (const int32, int32) -> bool': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'NOT_EQUAL (const int64, int64) -> bool': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'NOT_EQUAL (const int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'NOT_EQUAL (const uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'NOT_EQUAL (float32, const float32) -> bool': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'NOT_EQUAL (float32, float32) -> bool': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'NOT_EQUAL (int32, const int32) -> bool': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'NOT_EQUAL (int32, int32) -> bool': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'NOT_EQUAL (int64, const int64) -> bool': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'NOT_EQUAL (int64, int64) -> bool': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'NOT_EQUAL (int8/tensor, const int8/tensor+zero-point) -> bool': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'NOT_EQUAL (int8/tensor, int8/tensor) -> bool': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'NOT_EQUAL (uint8/tensor, const uint8/tensor) -> bool': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'NOT_EQUAL (uint8/tensor, uint8/tensor) -> bool': {
            versions: [1, 2, 3, 4],
            files: 5,
            largestDifference: 0,
        },
        'ONE_HOT (int32, const int32, const float32, const float32) -> float32': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'ONE_HOT (int32, const int32, const int32, const int32) -> int32': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'PACK (float32...) -> float32...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'PACK (float32..., const float32...) -> float32...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'PACK (int16/tensor...) -> int16/tensor...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'PACK (int32...) -> int32...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'PACK (int32..., const int32...) -> int32...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'PACK (int64...) -> int64...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'PACK (int8/tensor...) -> int8/tensor...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'PACK (uint8/tensor...) -> uint8/tensor...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'PAD (float32, const int32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'PAD (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'PAD (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'PAD (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'PAD (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'PADV2 (float32, const int32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'PADV2 (int32, const int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'PADV2 (int8/tensor, const int32, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'PADV2 (uint8/tensor, const int32, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'POW (const float32, float32) -> float32': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'POW (float32, const float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'POW (float32, float32) -> float32': {
            versions: [1],
            files: 5,
            largestDifference: 0,
        },
        'POW (int32, const int32) -> int32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'POW (int32, int32) -> int32': {
            versions: [1],
            files: 5,
            largestDifference: 0,
        },
        'PRELU (float32, const float32) -> float32': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'PRELU (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'PRELU (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'QUANTIZE (float32) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 6,
            largestDifference: 1,
        },
        'QUANTIZE (float32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 6,
            largestDifference: 0,
        },
        'QUANTIZE (float32) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 4,
            largestDifference: 0,
        },
        'QUANTIZE (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'QUANTIZE (int16/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'QUANTIZE (int8/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'QUANTIZE (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'QUANTIZE (int8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'QUANTIZE (uint8/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'QUANTIZE (uint8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'QUANTIZE (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6],
            files: 3,
            largestDifference: 0,
        },
        'REDUCE_ALL (bool, const int32) -> bool': {
            versions: [1],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_ANY (bool, const int32) -> bool': {
            versions: [1],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MAX (float32, const int32) -> float32': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MAX (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MAX (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MAX (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MAX (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MIN (float32, const int32) -> float32': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MIN (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MIN (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MIN (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_MIN (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_PROD (float32, const int32) -> float32': {
            versions: [1, 2],
            files: 8,
            largestDifference: 0,
        },
        'REDUCE_PROD (int32, const int32) -> int32': {
            versions: [1, 2],
            files: 8,
            largestDifference: 0,
        },
        'RELU (float32) -> float32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'RELU (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'RELU (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 7,
            largestDifference: 0,
        },
        'RELU (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'RELU6 (float32) -> float32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'RELU6 (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'RELU6 (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 7,
            largestDifference: 0,
        },
        'RELU6 (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'RELU_0_TO_1 (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'RELU_0_TO_1 (int8/tensor) -> int8/tensor': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'RELU_N1_TO_1 (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'RELU_N1_TO_1 (int8/tensor) -> int8/tensor': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'RESHAPE (bool, const int32) -> bool': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESHAPE (float32) -> float32': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESHAPE (float32, const int32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 2.3e-7,
        },
        'RESHAPE (int16/tensor) -> int16/tensor': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESHAPE (int16/tensor, const int32) -> int16/tensor': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'RESHAPE (int32) -> int32': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESHAPE (int32, const int32) -> int32': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'RESHAPE (int64, const int32) -> int64': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESHAPE (int8/tensor) -> int8/tensor': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESHAPE (int8/tensor, const int32) -> int8/tensor': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'RESHAPE (uint8/tensor) -> uint8/tensor': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESHAPE (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1],
            files: 3,
            largestDifference: 0,
        },
        'RESHAPE rank5 (float32, const int32) -> float32': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESHAPE rank5 (int8/tensor, const int32) -> int8/tensor': {
            versions: [1],
            files: 2,
            largestDifference: 0,
        },
        'RESIZE_BILINEAR (float32, const int32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'RESIZE_BILINEAR (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'RESIZE_BILINEAR (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'RESIZE_BILINEAR (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'RESIZE_NEAREST_NEIGHBOR (float32, const int32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'RESIZE_NEAREST_NEIGHBOR (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'RESIZE_NEAREST_NEIGHBOR (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'RESIZE_NEAREST_NEIGHBOR (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 6,
            largestDifference: 0,
        },
        'REVERSE_V2 (float32, const int32) -> float32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'REVERSE_V2 (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'REVERSE_V2 (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'REVERSE_V2 (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'ROUND (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'RSQRT (float32) -> float32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 6.9e-8,
        },
        'RSQRT (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'RSQRT (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'SELECT (bool, float32, float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'SELECT (bool, int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'SELECT (bool, int32, int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'SELECT (bool, int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'SELECT (bool, uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'SELECT_V2 (bool, float32, float32) -> float32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SELECT_V2 (bool, int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SELECT_V2 (bool, int32, int32) -> int32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SELECT_V2 (bool, int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SELECT_V2 (bool, uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SIGN (float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'SIGN (int32) -> int32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'SIN (float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 1.2e-7,
        },
        'SLICE (float32, const int32, const int32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'SLICE (int16/tensor, const int32, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'SLICE (int32, const int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'SLICE (int8/tensor, const int32, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'SLICE (uint8/tensor, const int32, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 3,
            largestDifference: 0,
        },
        'SOFTMAX (float32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 7,
            largestDifference: 1.6e-7,
        },
        'SOFTMAX (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'SOFTMAX (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 7,
            largestDifference: 0,
        },
        'SOFTMAX (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 4,
            largestDifference: 0,
        },
        'SPACE_TO_BATCH_ND (float32, const int32, const int32) -> float32': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'SPACE_TO_BATCH_ND (int16/tensor, const int32, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'SPACE_TO_BATCH_ND (int32, const int32, const int32) -> int32': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'SPACE_TO_BATCH_ND (int8/tensor, const int32, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'SPACE_TO_BATCH_ND (uint8/tensor, const int32, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'SPACE_TO_DEPTH (float32) -> float32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPACE_TO_DEPTH (int32) -> int32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPACE_TO_DEPTH (int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPACE_TO_DEPTH (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPLIT (const int32..., float32...) -> float32...': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'SPLIT (const int32..., int16/tensor...) -> int16/tensor...': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'SPLIT (const int32..., int32...) -> int32...': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'SPLIT (const int32..., int64...) -> int64...': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'SPLIT (const int32..., int8/tensor...) -> int8/tensor...': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'SPLIT (const int32..., uint8/tensor...) -> uint8/tensor...': {
            versions: [1, 2, 3, 4],
            files: 3,
            largestDifference: 0,
        },
        'SPLIT_V (float32..., const int32...) -> float32...': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPLIT_V (int16/tensor..., const int32...) -> int16/tensor...': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPLIT_V (int32..., const int32...) -> int32...': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPLIT_V (int64..., const int32...) -> int64...': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPLIT_V (int8/tensor..., const int32...) -> int8/tensor...': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SPLIT_V (uint8/tensor..., const int32...) -> uint8/tensor...': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SQRT (float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 1.5e-7,
        },
        'SQUARE (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (const float32, float32) -> float32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (const int32, int32) -> int32': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (const int8/tensor+zero-point, int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (float32, const float32) -> float32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (float32, float32) -> float32': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (int32, const int32) -> int32': {
            versions: [1, 2],
            files: 4,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (int32, int32) -> int32': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2],
            files: 2,
            largestDifference: 0,
        },
        'SQUARED_DIFFERENCE (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 5,
            largestDifference: 0,
        },
        'SQUEEZE (float32) -> float32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'SQUEEZE (int16/tensor) -> int16/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'SQUEEZE (int32) -> int32': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'SQUEEZE (int8/tensor) -> int8/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'SQUEEZE (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2],
            files: 3,
            largestDifference: 0,
        },
        'STRIDED_SLICE (bool, const int32, const int32, const int32) -> bool': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'STRIDED_SLICE (float32, const int32, const int32, const int32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 5,
            largestDifference: 0,
        },
        'STRIDED_SLICE (int16/tensor, const int32, const int32, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'STRIDED_SLICE (int32, const int32, const int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'STRIDED_SLICE (int64, const int32, const int32, const int32) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 2,
            largestDifference: 0,
        },
        'STRIDED_SLICE (int8/tensor, const int32, const int32, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 5,
            largestDifference: 0,
        },
        'STRIDED_SLICE (uint8/tensor, const int32, const int32, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8],
            files: 4,
            largestDifference: 0,
        },
        'SUB (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB (const int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU (const int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU (int8/tensor, const int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU6 (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU6 (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU6 (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU6 (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU6 (const int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU6 (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU6 (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU6 (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU6 (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU6 (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU6 (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU6 (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU6 (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU6 (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU6 (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU6 (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU6 (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'SUB RELU6 (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (const int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (const int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (const int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (const int8/tensor+zero-point, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 2,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (int16/tensor, const int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (int16/tensor, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (int32, int32) -> int32': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (int64, const int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (int64, int64) -> int64': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (int8/tensor, const int8/tensor+zero-point) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (int8/tensor, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (uint8/tensor, const uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUB RELU_N1_TO_1 (uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 3,
            largestDifference: 0,
        },
        'SUM (float32, const int32) -> float32': {
            versions: [1, 2],
            files: 8,
            largestDifference: 1.6e-7,
        },
        'SUM (int32, const int32) -> int32': {
            versions: [1, 2],
            files: 8,
            largestDifference: 0,
        },
        'SUM (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2],
            files: 15,
            largestDifference: 0,
        },
        'TANH (float32) -> float32': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 3e-7,
        },
        'TANH (int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'TANH (int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'TANH (uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 4,
            largestDifference: 0,
        },
        'TILE (bool, const int32) -> bool': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TILE (float32, const int32) -> float32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TILE (int32, const int32) -> int32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TILE (int64, const int32) -> int64': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TILE (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TILE (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TOPK_V2 (float32, const int32) -> float32, int32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TOPK_V2 (int32, const int32) -> int32, int32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TOPK_V2 (int8/tensor, const int32) -> int8/tensor, int32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TOPK_V2 (uint8/tensor, const int32) -> uint8/tensor, int32': {
            versions: [1, 2, 3],
            files: 2,
            largestDifference: 0,
        },
        'TRANSPOSE (bool, const int32) -> bool': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 2,
            largestDifference: 0,
        },
        'TRANSPOSE (float32, const int32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 4,
            largestDifference: 0,
        },
        'TRANSPOSE (int16/tensor, const int32) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 4,
            largestDifference: 0,
        },
        'TRANSPOSE (int32, const int32) -> int32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 4,
            largestDifference: 0,
        },
        'TRANSPOSE (int64, const int32) -> int64': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 2,
            largestDifference: 0,
        },
        'TRANSPOSE (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 4,
            largestDifference: 0,
        },
        'TRANSPOSE (uint8/tensor, const int32) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 4,
            largestDifference: 0,
        },
        'TRANSPOSE rank5 (float32, const int32) -> float32': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 2,
            largestDifference: 0,
        },
        'TRANSPOSE rank5 (int8/tensor, const int32) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5, 6, 7, 8, 9],
            files: 2,
            largestDifference: 0,
        },
        'TRANSPOSE_CONV (const int32, const float32, float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 6,
            largestDifference: 2.4e-7,
        },
        'TRANSPOSE_CONV (const int32, const float32, float32, const float32) -> float32': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 1.8e-7,
        },
        'TRANSPOSE_CONV (const int32, const int8/axis0, int16/tensor) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 6,
            largestDifference: 0,
        },
        'TRANSPOSE_CONV (const int32, const int8/axis0, int16/tensor, const int64/axis0) -> int16/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'TRANSPOSE_CONV (const int32, const int8/axis0, int8/tensor) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 6,
            largestDifference: 0,
        },
        'TRANSPOSE_CONV (const int32, const int8/axis0, int8/tensor, const int32/axis0) -> int8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'TRANSPOSE_CONV (const int32, const uint8/tensor, uint8/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 6,
            largestDifference: 0,
        },
        'TRANSPOSE_CONV (const int32, const uint8/tensor, uint8/tensor, const int32/tensor) -> uint8/tensor': {
            versions: [1, 2, 3, 4, 5],
            files: 4,
            largestDifference: 0,
        },
        'UNPACK (float32...) -> float32...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'UNPACK (int16/tensor...) -> int16/tensor...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'UNPACK (int32...) -> int32...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'UNPACK (int8/tensor...) -> int8/tensor...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'UNPACK (uint8/tensor...) -> uint8/tensor...': {
            versions: [1, 2, 3, 4],
            files: 2,
            largestDifference: 0,
        },
        'ZEROS_LIKE (float32) -> float32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'ZEROS_LIKE (int32) -> int32': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
        'ZEROS_LIKE (int64) -> int64': {
            versions: [1],
            files: 4,
            largestDifference: 0,
        },
    },
};


/***/ })

};
