/** What recording a step gives: plain data, in execution order, shapes and attributes resolved. */

export type TraceType = 'float32' | 'int32' | 'bool';
export type ConstantData = Float32Array | Int32Array | Uint8Array;

export interface TraceTensor {
  readonly shape: readonly number[];
  readonly type: TraceType;
  /** Row-major; null for inputs and computed tensors. */
  readonly constant: ConstantData | null;
}

export type AttributeValue = number | string | boolean | readonly number[];
export type Attributes = Readonly<Record<string, AttributeValue>>;

export interface TraceOp {
  /** tfjs kernel name, or one of ours (BatchNormStats, FakeQuantize …). */
  readonly kernel: string;
  /** Indices into `tensors`, in the order that `kernels.ts` declares for the kernel. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly attributes: Attributes;
}

export interface Trace {
  readonly tensors: readonly TraceTensor[];
  readonly ops: readonly TraceOp[];
  readonly inputs: Readonly<Record<string, number>>;
  readonly outputs: Readonly<Record<string, number>>;
}

export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);
