/** The lowering that uses standard ONNX operators only (opset 17): it runs wherever onnxruntime does. */
import type { Trace } from '../trace/trace.js';
import { batchNormKernels } from './kernels/batch-norm.js';
import { convolutionKernels } from './kernels/convolution.js';
import { elementwiseKernels } from './kernels/elementwise.js';
import { poolKernels } from './kernels/pool.js';
import { reduceKernels } from './kernels/reduce.js';
import { shapeKernels } from './kernels/shape.js';
import { Lowering, type Emit } from './lowering.js';

export const standardKernels: Readonly<Record<string, Emit>> = {
  ...batchNormKernels,
  ...convolutionKernels,
  ...elementwiseKernels,
  ...poolKernels,
  ...reduceKernels,
  ...shapeKernels,
};

export type Lowered = ReturnType<Lowering['run']>;

export function lowerStandard(trace: Trace): Lowered {
  return new Lowering(trace, standardKernels).run();
}
