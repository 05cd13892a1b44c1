/** The lowering that uses standard ONNX operators only (opset 17): it runs wherever onnxruntime does. */
import type { Signature } from '../engine.js';
import type { Trace } from '../trace/trace.js';
import { denseKernels } from './batch-last/convolution.js';
import { depthwiseKernels } from './batch-last/depthwise.js';
import { batchNormKernels } from './kernels/batch-norm.js';
import { convolutionKernels } from './kernels/convolution.js';
import { elementwise, elementwiseKernels, fakeQuantizeArithmetic } from './kernels/elementwise.js';
import { poolKernels } from './kernels/pool.js';
import { reduceKernels } from './kernels/reduce.js';
import { shapeKernels } from './kernels/shape.js';
import { Lowering, type Emit } from './lowering.js';

/** For training: convolutions and their gradients with the batch last. */
export const standardKernels: Readonly<Record<string, Emit>> = {
  ...batchNormKernels,
  ...elementwiseKernels,
  ...poolKernels,
  ...reduceKernels,
  ...shapeKernels,
  ...denseKernels,
  ...depthwiseKernels,
};

const inferenceKernels: Readonly<Record<string, Emit>> = {
  ...standardKernels,
  ...convolutionKernels,
  FakeQuantize: elementwise(fakeQuantizeArithmetic),
};

export type Lowered = ReturnType<Lowering['run']>;

export function lowerStandard(trace: Trace, purpose: Signature['purpose']): Lowered {
  return new Lowering(trace, purpose === 'training' ? standardKernels : inferenceKernels).run();
}
