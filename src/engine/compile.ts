import { lowerBlocked } from './onnx/blocked/lower.js';
import { lowerStandard, type Lowered } from './onnx/standard.js';
import type { Shapes, Signature, Step } from './engine.js';
import { outputShapes, record } from './trace/record.js';
import { fuse } from './trace/fuse.js';
import { simplify } from './trace/simplify.js';

export interface LoweredStep {
  readonly lowered: Lowered;
  readonly shapes: { readonly inputs: Shapes; readonly outputs: Shapes };
}

/** Records a step and lowers it to one ONNX model; `block` channels to a block, or null for standard operators. */
export function lowerStep(step: Step, signature: Signature, block: number | null): LoweredStep {
  const trace = fuse(simplify(record(step, signature)));
  const lowered = block === null ? lowerStandard(trace, signature.purpose) : lowerBlocked(trace, block);
  return { lowered, shapes: { inputs: signature.inputs, outputs: outputShapes(trace) } };
}
