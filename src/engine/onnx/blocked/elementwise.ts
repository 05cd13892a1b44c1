/**
 * Element-wise operations and reductions that leave activations in channel blocks. Only operations that give finite
 * results for whatever finite values the extra channels hold; everything else goes through NCHW.
 */
import { sizeOf, type TraceOp } from '../../trace/trace.js';
import { fakeQuantize, fakeQuantizeGrad, isPerTensor, type Compute } from '../kernels/elementwise.js';
import { addPhases, type Phases } from '../kernels/input-gradient.js';
import type { Emit, Lowering } from '../lowering.js';
import { activationGradient, quantisedActivationGradient } from './mask.js';
import { imageMeans, padLast, roundUp, setPhases, storedShape, unpadded } from './layout.js';

/** Seen as [N, C/b, H·W, b], in which channel vectors and per-image vectors broadcast. */
function view(lowering: Lowering, value: string, [n, c, h, w]: readonly number[]): string {
  const { block } = lowering.blocked!;
  return lowering.builder.reshape(value, [n!, c! / block, h! * w!, block]);
}

/**
 * An operand in blocks, as the view above unless it is stored in full.
 * Null if its shape does not broadcast in blocks.
 */
function blockedOperand(lowering: Lowering, index: number, shape: readonly number[]): Operand | null {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const uniform = lowering.uniformOf(index);
  if (uniform !== null) return { value: b.scalar(uniform), full: false, single: true };
  const source = lowering.sourceOf(index);
  const own = lowering.shape(source);
  if (sizeOf(own) === 1) return { value: b.reshape(lowering.get(source), []), full: false, single: true };
  const [n, h, w, c] = shape as [number, number, number, number];
  const padded = [...Array.from({ length: 4 - own.length }, () => 1), ...own];
  if (padded.every((size, axis) => size === shape[axis])) {
    return { value: lowering.get(source, 'blocked'), full: true, single: false };
  }
  const stored = roundUp(c, block);
  const [pn, ph, pw, pc] = padded;
  if (pc !== c || ph !== 1 || pw !== 1 || (h === 1 && w === 1)) return null;
  if (pn !== 1 && pn !== n) return null;
  const rows = padLast(b, b.reshape(lowering.get(source), [pn, c]), [pn, c], stored);
  return { value: b.reshape(rows, [pn, stored / block, 1, block]), full: false, single: false };
}
interface Operand {
  readonly value: string;
  readonly full: boolean;
  readonly single: boolean;
}

/** Every operand in blocks, the operation on them; null if some operand cannot be, or none is stored in full. */
function inBlocks(lowering: Lowering, op: TraceOp, inputs: readonly number[], compute: Compute): string | null {
  const shape = lowering.shape(op.outputs[0]!);
  const operands = inputs.map((index) => blockedOperand(lowering, index, shape));
  if (operands.some((operand) => operand === null)) return null;
  const list = operands as Operand[];
  if (!list.some(({ full }) => full)) return null;
  const [n, h, w, c] = shape as [number, number, number, number];
  const stored = [n, roundUp(c, lowering.blocked!.block), h, w];
  const plain = list.every(({ full, single }) => full || single);
  const values = list.map(({ value, full }) => (full && !plain ? view(lowering, value, stored) : value));
  const result = compute(lowering, values, op);
  return plain ? result : lowering.builder.reshape(result, stored);
}

/** Whether some operand of the result's size is already in blocks: then the others follow it. */
function wantsBlocks(lowering: Lowering, op: TraceOp): boolean {
  const shape = lowering.shape(op.outputs[0]!);
  if (shape.length !== 4) return false;
  return op.inputs.some((index) => lowering.has(index, 'blocked') && sizeOf(lowering.shape(index)) === sizeOf(shape));
}

function elementwise(standard: Emit, compute: Compute): Emit {
  return (lowering, op) => {
    const value = wantsBlocks(lowering, op) ? inBlocks(lowering, op, op.inputs, compute) : null;
    if (value === null) standard(lowering, op);
    else lowering.set(op.outputs[0]!, value, 'blocked');
  };
}

/** Gradients of strided convolutions to one input are added before their phases are woven together. */
function sum(otherwise: Emit): Emit {
  return (lowering, op) => {
    const { builder: b } = lowering;
    const [out] = op.outputs as [number];
    const terms = op.inputs.map((index) => lowering.phasesOf(index));
    const [first, ...others] = terms;
    const alike = (index: number) => String(lowering.shape(index)) === String(lowering.shape(out));
    if (!first || !op.inputs.every(alike) || terms.some((term) => String(term?.counts) !== String(first.counts))) {
      otherwise(lowering, op);
      return;
    }
    const phases = others.reduce<Phases>((total, other) => addPhases(b, total, other!), first);
    setPhases(lowering, out, phases);
  };
}

const node =
  (name: string): Compute =>
  ({ builder }, operands) =>
    builder.node(name, operands);

const isAxes = (op: TraceOp, axes: readonly number[]) => String(op.attributes['axes']) === String(axes);

/** Sums and means over height and width, or over all but the channels, of activations in blocks. */
function reduction(standard: Emit, mean: boolean): Emit {
  return (lowering, op) => {
    const { builder: b } = lowering;
    const [x] = op.inputs as [number];
    const [out] = op.outputs as [number];
    const perImage = isAxes(op, [1, 2]);
    if (!lowering.has(x, 'blocked') || !(perImage || isAxes(op, [0, 1, 2]))) {
      standard(lowering, op);
      return;
    }
    const shape = storedShape(lowering, x);
    const [n, stored, h, w] = shape;
    const channels = lowering.shape(x)[3]!;
    const scale = (value: string, factor: number) => (factor === 1 ? value : b.node('Mul', [value, b.scalar(factor)]));
    const means = imageMeans(b, lowering.get(x, 'blocked'), shape);
    if (perImage) {
      const value = scale(means, mean ? 1 : h * w);
      const cut = stored === channels ? value : b.slice(value, [0], [channels], [1]);
      lowering.set(out, b.reshape(cut, lowering.shape(out)));
      return;
    }
    const sum = b.node('ReduceSum', [means, b.indices([0])], { keepdims: 0 });
    const total = unpadded(b, scale(sum, mean ? 1 / n : h * w), stored, channels);
    lowering.set(out, b.reshape(total, lowering.shape(out)));
  };
}

export function blockedElementwise(standard: Readonly<Record<string, Emit>>): Record<string, Emit> {
  const like = (name: string, compute: Compute) => ({ [name]: elementwise(standard[name]!, compute) });
  const relu6: Compute = ({ builder }, [x]) => builder.node('Clip', [x!, builder.scalar(0), builder.scalar(6)]);
  return {
    Add: sum(elementwise(standard['Add']!, node('Add'))),
    AddN: sum(elementwise(standard['AddN']!, node('Sum'))),
    ...like('Sub', node('Sub')),
    ...like('Multiply', node('Mul')),
    ...like('Maximum', node('Max')),
    ...like('Minimum', node('Min')),
    ...like('Abs', node('Abs')),
    ...like('Neg', node('Neg')),
    ...like('Relu', node('Relu')),
    ...like('Relu6', relu6),
    ...like('Sigmoid', node('Sigmoid')),
    ...like('Tanh', node('Tanh')),
    ...like('Square', ({ builder }, [x]) => builder.node('Mul', [x!, x!])),
    ActivationGrad: activationGradient(standard['ActivationGrad']!),
    FakeQuantizeActivationGrad: quantisedActivationGradient(standard['FakeQuantizeActivationGrad']!),
    FakeQuantize: perTensor(1, standard['FakeQuantize']!, fakeQuantize),
    FakeQuantizeGrad: perTensor(2, standard['FakeQuantizeGrad']!, fakeQuantizeGrad),
    Sum: reduction(standard['Sum']!, false),
    Mean: reduction(standard['Mean']!, true),
  };
}

/** A scale per channel would be zero for the extra channels, and divide by it. */
function perTensor(first: number, standard: Emit, compute: Compute): Emit {
  const blocked = elementwise(standard, compute);
  return (lowering, op) => (isPerTensor(lowering, op.inputs.slice(first)) ? blocked : standard)(lowering, op);
}
