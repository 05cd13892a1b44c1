/** Runtime and exact version: what a report prints and a cache key contains. */
export const litertVersion = 'LiteRT of @litertjs/core 2.5.3 (WebAssembly, SIMD, XNNPACK)';
