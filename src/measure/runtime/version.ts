/** Runtime and exact version that accuracy is measured with: what a report prints and a cache key contains. */
export const tfliteRuntime = 'TensorFlow Lite of @tensorflow/tfjs-tflite 0.0.1-alpha.10 (WebAssembly, SIMD, XNNPACK)';
