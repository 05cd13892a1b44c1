/**
 * Sizes of the interpreter's own structures: they depend on the width of a pointer and on how the library was built.
 * Source: `sizeof` in the sources of TensorFlow Lite Micro, with g++ for 64 and for 32 bits.
 */
export interface Target {
  readonly name: string;
  readonly pointerBytes: 4 | 8;
  /** Whether kernels were built with support for compressed weights, as those of the Python wheel are. */
  readonly hasCompression: boolean;
  /** Objects at the end of the arena, in the order in which they are made. */
  readonly allocators: readonly number[];
  readonly builtinAllocator: number;
  readonly subgraph: number;
  readonly evalTensor: number;
  readonly node: number;
  readonly tensor: number;
  readonly quantization: number;
}

/** The Python wheel `tflite-micro` on a 64-bit machine, whose allocator records what it gives. */
export const wheel: Target = {
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
export const device: Target = {
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
