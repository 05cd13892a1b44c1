/**
 * Joins an operation with the element-wise ones that alone read its result: convolution + bias + activation, and batch
 * norm + residual sum + activation; the gradients of fake quantisation and of the activation before it. Only where nothing else, the gradient included, needs the values in between.
 */
import type { Trace, TraceOp } from './trace.js';

const convolutions = new Set(['Conv2D', 'DepthwiseConv2dNative']);
const activations: Readonly<Record<string, string>> = { Relu: 'relu', Relu6: 'relu6' };

export function fuse(trace: Trace): Trace {
  const readers = new Map<number, TraceOp[]>();
  for (const op of trace.ops) {
    for (const index of new Set(op.inputs)) readers.set(index, [...(readers.get(index) ?? []), op]);
  }
  const results = new Set(Object.values(trace.outputs));
  const onlyReader = (index: number): TraceOp | null => {
    const list = readers.get(index) ?? [];
    return list.length === 1 && !results.has(index) ? list[0]! : null;
  };
  const shape = (index: number) => trace.tensors[index]!.shape;

  /** By the last operation of a group: what takes the group's place there. */
  const replacement = new Map<TraceOp, TraceOp>();
  const absorbed = new Set<TraceOp>();
  for (const op of trace.ops) {
    if (op.kernel === 'FakeQuantizeGrad') {
      // dy through fake quantisation and then through the activation whose output was quantised: one mask.
      const next = onlyReader(op.outputs[0]!);
      const scalars = op.inputs.slice(2).every((index) => shape(index).length === 0);
      if (next?.kernel !== 'ActivationGrad' || next.inputs[1] !== op.inputs[1] || !scalars) continue;
      const attributes = { ...op.attributes, ...next.attributes };
      absorbed.add(op).add(next);
      replacement.set(next, {
        kernel: 'FakeQuantizeActivationGrad',
        inputs: op.inputs,
        outputs: next.outputs,
        attributes,
      });
      continue;
    }
    const isConvolution = convolutions.has(op.kernel);
    const isNorm = op.kernel === 'BatchNormApply' && op.attributes['activation'] === 'none';
    if (!isConvolution && !isNorm) continue;
    let out = op.outputs[0]!;
    let { inputs, attributes } = op;
    const group = [op];

    const sum = onlyReader(out);
    if (sum?.kernel === 'Add' && sum.inputs[0] !== sum.inputs[1]) {
      const other = sum.inputs.find((index) => index !== out)!;
      const wanted = isConvolution ? [shape(out).at(-1)!] : shape(out);
      // Of two batch norms that are added, the first to be looked at takes the other in.
      if (String(shape(other)) === String(wanted) && !absorbed.has(sum)) {
        inputs = [...inputs, other];
        out = sum.outputs[0]!;
        group.push(sum);
      }
    }
    const activation = onlyReader(out);
    if (activation && activation.kernel in activations) {
      attributes = { ...attributes, activation: activations[activation.kernel]! };
      out = activation.outputs[0]!;
      group.push(activation);
    }
    if (group.length === 1) continue;
    group.forEach((member) => absorbed.add(member));
    replacement.set(group.at(-1)!, { kernel: op.kernel, inputs, outputs: [out], attributes });
  }
  const ops = trace.ops.flatMap((op) => {
    const fused = replacement.get(op);
    if (fused) return [fused];
    return absorbed.has(op) ? [] : [op];
  });
  return { ...trace, ops };
}
