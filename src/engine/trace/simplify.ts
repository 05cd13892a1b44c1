/**
 * Passes over a recording: what copies nothing becomes an alias, what is constant becomes a constant. tfjs clones every
 * tensor that a gradient saves, and multiplies by full arrays of ones; neither should cost a node.
 */
import { sizeOf, type ConstantData, type Trace, type TraceOp, type TraceTensor } from './trace.js';

/** The value of a constant whose elements are all equal, else null. */
export function uniformValue(tensor: TraceTensor): number | null {
  const { constant } = tensor;
  if (!constant || constant.length === 0) return null;
  const first = constant[0]!;
  return constant.every((value) => Object.is(value, first)) ? first : null;
}

const sameShape = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((size, axis) => size === b[axis]);

function filled(tensor: TraceTensor, value: number): TraceTensor {
  const size = sizeOf(tensor.shape);
  const make: Record<TraceTensor['type'], () => ConstantData> = {
    float32: () => new Float32Array(size).fill(value),
    int32: () => new Int32Array(size).fill(value),
    bool: () => new Uint8Array(size).fill(value),
  };
  return { ...tensor, constant: make[tensor.type]() };
}

export function simplify(trace: Trace): Trace {
  const tensors = [...trace.tensors];
  const alias = tensors.map((_, index) => index);
  const uniform = new Map<number, number | null>();
  const valueOf = (index: number): number | null => {
    if (!uniform.has(index)) uniform.set(index, uniformValue(tensors[index]!));
    return uniform.get(index)!;
  };
  const isConstant = (index: number) => tensors[index]!.constant !== null;

  const ops: TraceOp[] = [];
  for (const raw of trace.ops) {
    const op: TraceOp = { ...raw, inputs: raw.inputs.map((index) => alias[index]!) };
    const [out] = op.outputs as [number];
    const [a, b] = op.inputs as [number, number];
    const target = tensors[out]!;
    const aliasTo = (index: number) => (alias[out] = index);
    const fill = (value: number) => {
      tensors[out] = filled(target, value);
      uniform.set(out, value);
    };
    const broadcast = (index: number) =>
      sameShape(tensors[index]!.shape, target.shape)
        ? void aliasTo(index)
        : void ops.push({ kernel: 'BroadcastTo', inputs: [index], outputs: [out], attributes: {} });

    switch (op.kernel) {
      case 'Identity':
        aliasTo(a);
        continue;
      case 'Fill':
        fill(op.attributes['value'] as number);
        continue;
      case 'ZerosLike':
        fill(0);
        continue;
      case 'OnesLike':
        fill(1);
        continue;
      case 'Cast':
        if (tensors[a]!.type === target.type) {
          aliasTo(a);
          continue;
        }
        if (valueOf(a) !== null) {
          const value = valueOf(a)!;
          fill(target.type === 'int32' ? Math.trunc(value) : target.type === 'bool' ? Number(value !== 0) : value);
          continue;
        }
        break;
      case 'Reshape':
      case 'ExpandDims':
        if (sameShape(tensors[a]!.shape, target.shape)) {
          aliasTo(a);
          continue;
        }
        if (isConstant(a)) {
          tensors[out] = { ...target, constant: tensors[a]!.constant };
          uniform.set(out, valueOf(a));
          continue;
        }
        break;
      case 'Multiply':
        if (isConstant(a) && valueOf(a) === 1) {
          broadcast(b);
          continue;
        }
        if (isConstant(b) && valueOf(b) === 1) {
          broadcast(a);
          continue;
        }
        break;
      case 'BatchNormGrad':
        // Without an activation the gradient does not look at y: do not keep y alive for it.
        if (op.attributes['activation'] === 'none') {
          ops.push({ ...op, inputs: [...op.inputs.slice(0, 5), b] });
          continue;
        }
        break;
      default:
    }
    ops.push(op);
  }
  const outputs = Object.fromEntries(Object.entries(trace.outputs).map(([name, index]) => [name, alias[index]!]));
  return { tensors, ops: live(ops, Object.values(outputs)), inputs: trace.inputs, outputs };
}

/** Operations that some output depends on, in order. */
function live(ops: readonly TraceOp[], outputs: readonly number[]): TraceOp[] {
  const needed = new Set(outputs);
  const kept: TraceOp[] = [];
  for (const op of [...ops].reverse()) {
    if (!op.outputs.some((index) => needed.has(index))) continue;
    op.inputs.forEach((index) => needed.add(index));
    kept.push(op);
  }
  return kept.reverse();
}
