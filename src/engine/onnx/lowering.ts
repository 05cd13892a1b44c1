/**
 * Turns a recording into an ONNX graph. A recorded tensor can be present in several layouts at once: row-major as tfjs
 * has it, with its axes permuted (NCHW, OIHW …), or in channel blocks. A kernel asks for its inputs in the layout it
 * computes in and declares its output in the layout it produced; a conversion is a node made on demand, once. So
 * activations stay in the layout of the convolutions through everything element-wise between them.
 */
import { EngineError } from '../../core/errors.js';
import { sizeOf, type Trace, type TraceOp, type TraceTensor } from '../trace/trace.js';
import { uniformValue } from '../trace/simplify.js';
import { GraphBuilder } from './builder.js';
import type { Phases } from './kernels/input-gradient.js';

/** Axis i of the stored tensor is axis permutation[i] of the recorded one. */
export type Permutation = readonly number[];
/** A permutation, or channel blocks. */
export type Layout = Permutation | 'blocked';

export const nchw: Permutation = [0, 3, 1, 2];
/** Batch last: every pixel is a contiguous run of all images. */
export const chwn: Permutation = [3, 1, 2, 0];
/** [kh, kw, in, out] → [out, kh, kw, in], as a graph has its kernels. */
export const ohwi: Permutation = [3, 0, 1, 2];
/** [kh, kw, in, out] → [out, in, kh, kw] */
export const oihw: Permutation = [3, 2, 0, 1];
export const rowMajor = (rank: number): Permutation => Array.from({ length: rank }, (_, axis) => axis);

export const permute = <T>(list: readonly T[], permutation: Permutation): T[] => permutation.map((axis) => list[axis]!);

export type Emit = (lowering: Lowering, op: TraceOp) => void;

/** How channel blocks are stored; null where the CPU (or the chosen lowering) has none. */
export interface BlockedLayout {
  /** Channels per block. */
  readonly block: number;
  /** From NCHW, or from row-major (NHWC). `shape` is the recorded one. */
  toBlocks(builder: GraphBuilder, value: string, shape: readonly number[], channelsLast: boolean): string;
  fromBlocks(builder: GraphBuilder, value: string, shape: readonly number[], channelsLast: boolean): string;
}

/** A tensor in blocks that lacks a factor per channel, which its readers can apply to something smaller. */
export interface Scaled {
  readonly value: string;
  /** [C] */
  readonly scale: string;
}

/** A tensor in blocks less its mean per channel, which is all that batch norm needs of it. */
export interface Centred {
  readonly value: string;
  /** [C] */
  readonly mean: string;
}

/** A pointwise convolution that batch norm alone reads, by what takes its place (blocked/expansion.ts). */
export interface Expansion {
  /** x less its mean per channel, in blocks. */
  readonly x: string;
  /** Of x as stored. */
  readonly shape: readonly [number, number, number, number];
  /** The channels of x as columns. */
  readonly columns: { readonly value: string; readonly width: number };
  /** The recorded filter. */
  readonly filter: number;
  /** Σ x·c for each channel of x and of the convolution's result c, [in, out]. */
  readonly products: string;
  /** Mean of the convolution's result, [out]. */
  readonly mean: string;
}

/** The gradients that follow from the one to an expansion. */
export interface ExpansionGradients {
  /** [kh, kw, in, out] */
  readonly filter: string;
  /** In blocks; only made for a reader. */
  readonly input: () => string;
}

export class Lowering {
  readonly builder = new GraphBuilder();
  /** By tensor: layouts present, in the order they were made; the first is what the producer made. */
  private readonly present = new Map<number, { layout: Layout; value: string }[]>();
  private readonly broadcastSource = new Map<number, number>();
  private readonly uniform = new Map<number, number | null>();
  private readonly deferred = new Map<number, () => string>();
  private readonly scaled = new Map<number, Scaled>();
  private readonly phases = new Map<number, Phases>();
  private readonly centred = new Map<number, Centred>();
  private readonly expansions = new Map<number, Expansion>();
  private readonly expansionGradients = new Map<number, ExpansionGradients>();
  private readonly readers = new Map<number, string[]>();

  constructor(
    readonly trace: Trace,
    private readonly kernels: Readonly<Record<string, Emit>>,
    readonly blocked: BlockedLayout | null = null,
  ) {
    const read = (index: number, reader: string) =>
      this.readers.set(index, [...(this.readers.get(index) ?? []), reader]);
    for (const op of trace.ops) for (const index of op.inputs) read(index, op.kernel);
    for (const index of Object.values(trace.outputs)) read(index, 'output');
  }

  run(): { fetches: Readonly<Record<string, string>> } & ReturnType<GraphBuilder['finish']> {
    for (const [name, index] of Object.entries(this.trace.inputs)) {
      this.set(index, this.builder.input(name, this.shape(index)));
    }
    for (const op of this.trace.ops) {
      const emit = this.kernels[op.kernel];
      if (!emit) {
        throw new EngineError({
          code: 'engine/unknown-kernel',
          message: `the kernel ${op.kernel} was recorded but has no lowering to ONNX`,
          fix: 'Add one (docs/engine.md, "How to add a kernel").',
        });
      }
      emit(this, op);
    }
    const fetches = Object.fromEntries(
      Object.entries(this.trace.outputs).map(([name, index]) => {
        return [name, this.builder.output(this.get(index), this.shape(index))];
      }),
    );
    return { fetches, ...this.builder.finish() };
  }

  tensor(index: number): TraceTensor {
    return this.trace.tensors[index]!;
  }
  shape(index: number): readonly number[] {
    return this.tensor(index).shape;
  }

  set(index: number, value: string, layout: Layout = rowMajor(this.shape(index).length)): void {
    const list = this.present.get(index) ?? [];
    list.push({ layout, value });
    this.present.set(index, list);
  }

  /** The kernels that read a tensor; `output` if the step returns it. */
  readersOf(index: number): readonly string[] {
    return this.readers.get(index) ?? [];
  }

  /** A tensor in blocks of which there is something cheaper; `whole` makes it for a reader that needs it. */
  setScaled(index: number, scaled: Scaled, whole: () => string): void {
    this.scaled.set(index, scaled);
    this.deferred.set(index, whole);
  }
  scaledOf(index: number): Scaled | null {
    return this.scaled.get(index) ?? null;
  }

  setPhases(index: number, phases: Phases, whole: () => string): void {
    this.phases.set(index, phases);
    this.deferred.set(index, whole);
  }
  phasesOf(index: number): Phases | null {
    return this.phases.get(index) ?? null;
  }

  setCentred(index: number, centred: Centred): void {
    this.centred.set(index, centred);
  }
  centredOf(index: number): Centred | null {
    return this.centred.get(index) ?? null;
  }

  setExpansion(index: number, expansion: Expansion): void {
    this.expansions.set(index, expansion);
  }
  expansionOf(index: number): Expansion | null {
    return this.expansions.get(index) ?? null;
  }

  /** The gradient to an expansion, and what its convolution's gradients are; `whole` makes it for any other reader. */
  setExpansionGradients(index: number, gradients: ExpansionGradients, whole: () => string): void {
    this.expansionGradients.set(index, gradients);
    this.deferred.set(index, whole);
  }
  expansionGradientsOf(index: number): ExpansionGradients | null {
    return this.expansionGradients.get(index) ?? null;
  }

  /** A tensor that is another one broadcast: made real only where a consumer cannot broadcast by itself. */
  setBroadcast(index: number, source: number): void {
    this.broadcastSource.set(index, source);
  }

  uniformOf(index: number): number | null {
    if (!this.uniform.has(index)) this.uniform.set(index, uniformValue(this.tensor(index)));
    return this.uniform.get(index)!;
  }

  /** The layout that costs nothing: the one its producer made. */
  preferred(index: number): Layout | null {
    return this.present.get(index)?.[0]?.layout ?? (this.deferred.has(index) ? 'blocked' : null);
  }
  has(index: number, layout: Layout): boolean {
    if (layout === 'blocked' && this.deferred.has(index)) return true;
    return this.present.get(index)?.some((entry) => sameLayout(entry.layout, layout)) ?? false;
  }

  /** The value of a tensor in a layout, converting if it is not present in it yet. */
  get(index: number, layout: Layout = rowMajor(this.shape(index).length)): string {
    const found = this.present.get(index)?.find((entry) => sameLayout(entry.layout, layout));
    if (found) return found.value;
    const value = this.convert(index, layout);
    this.set(index, value, layout);
    return value;
  }

  private convert(index: number, layout: Layout): string {
    const shape = this.shape(index);
    const whole = this.deferred.get(index);
    if (whole && !this.present.has(index)) {
      this.set(index, whole(), 'blocked');
      return this.get(index, layout);
    }
    const entries = this.present.get(index) ?? [];
    if (layout === 'blocked') {
      const channelsLast = !this.has(index, nchw);
      return this.blocked!.toBlocks(
        this.builder,
        this.get(index, channelsLast ? undefined : nchw),
        shape,
        channelsLast,
      );
    }
    const inBlocks = entries.find((entry) => entry.layout === 'blocked');
    const from = entries.find((entry) => entry.layout !== 'blocked');
    if (inBlocks && (!from || sameLayout(layout, nchw) || isRowMajor(layout))) {
      const channelsLast = !sameLayout(layout, nchw);
      const value = this.blocked!.fromBlocks(this.builder, inBlocks.value, shape, channelsLast);
      if (!channelsLast) return value;
      this.set(index, value);
      return this.repermute(value, shape, rowMajor(4), layout);
    }
    if (from) return this.repermute(from.value, shape, from.layout as Permutation, layout);
    const source = this.broadcastSource.get(index);
    if (source !== undefined) {
      const value = this.operand(source, shape.length, layout);
      return this.builder.node('Expand', [value, this.builder.indices(permute(shape, layout))]);
    }
    return this.repermute(this.constant(index), shape, rowMajor(shape.length), layout);
  }

  private constant(index: number): string {
    const { constant, shape, type } = this.tensor(index);
    if (!constant) throw new Error(`tensor ${index} was used before it was computed`);
    switch (type) {
      case 'float32':
        return this.builder.floats(constant as Float32Array, shape);
      case 'int32':
        return this.builder.int32(Int32Array.from(constant), shape);
      case 'bool':
        return this.builder.bool(Uint8Array.from(constant), shape);
      default:
        return type satisfies never;
    }
  }

  /** Transposes between two permutations of one shape; a Reshape where only axes of size 1 move. */
  repermute(value: string, shape: readonly number[], from: Permutation, to: Permutation): string {
    const perm = to.map((axis) => from.indexOf(axis));
    const stored = permute(shape, from);
    const order = perm.filter((axis) => stored[axis]! > 1);
    if (perm.every((axis, position) => axis === position)) return value;
    if (order.every((axis, i) => i === 0 || axis > order[i - 1]!))
      return this.builder.reshape(value, permute(shape, to));
    return this.builder.transpose(value, perm);
  }

  /**
   * A tensor as an operand of something that broadcasts, seen with `rank` axes in a permutation of them: a scalar for
   * uniform constants, the small source of a broadcast, the tensor itself otherwise.
   */
  operand(index: number, rank: number, layout: Permutation): string {
    const uniform = this.uniformOf(index);
    if (uniform !== null) {
      const { type } = this.tensor(index);
      if (type === 'float32') return this.builder.scalar(uniform);
      if (type === 'int32') return this.builder.int32(Int32Array.of(uniform), []);
      return this.builder.bool(Uint8Array.of(uniform), []);
    }
    const source = this.broadcastSource.get(index);
    if (source !== undefined) return this.operand(source, rank, layout);
    const shape = this.shape(index);
    if (shape.length === rank) return this.get(index, layout);
    const padded = [...Array.from({ length: rank - shape.length }, () => 1), ...shape];
    if (isRowMajor(layout)) return this.get(index);
    const value = sizeOf(shape) === 1 ? this.get(index) : this.builder.reshape(this.get(index), padded);
    return sizeOf(shape) === 1 ? value : this.repermute(value, padded, rowMajor(rank), layout);
  }

  /** True if the operand, as `operand` gives it, has every element of the result. */
  isFull(index: number, shape: readonly number[]): boolean {
    return (
      this.uniformOf(index) === null && !this.broadcastSource.has(index) && sizeOf(this.shape(index)) === sizeOf(shape)
    );
  }

  /** The smallest tensor that broadcasts to this one. */
  sourceOf(index: number): number {
    const source = this.broadcastSource.get(index);
    return source === undefined ? index : this.sourceOf(source);
  }
}

export const isRowMajor = (layout: Permutation) => layout.every((axis, position) => axis === position);

function sameLayout(a: Layout, b: Layout): boolean {
  if (a === 'blocked' || b === 'blocked') return a === b;
  return a.length === b.length && a.every((axis, position) => axis === b[position]);
}
