/**
 * Weights whose codes go to and fro between two neighbours are held (Nagel et al. 2022, arXiv 2203.11086, algorithm 1). For each weight,
 * with q its code and m a small momentum:
 *
 *   o = 1 where q has changed since the last step, against the direction of its change before, else 0
 *   f ← m·o + (1 − m)·f;   q̄ ← m·q + (1 − m)·q̄;   f above the threshold: the weight keeps the code round(q̄) from then on
 */
import type { Arrays } from '../../engine/engine.js';
import { rampAt, type Ramp } from '../schedule.js';
import { roundHalfAway } from './weights.js';

export interface FreezingRule {
  /** Of f, over the steps of the stage. */
  readonly threshold: Ramp;
  readonly momentum: number;
  readonly totalSteps: number;
}

export interface Freezing {
  /** Takes in the codes of a kernel at a step, once for each step, and puts those that are held in their place. */
  observe(layer: string, codes: Int8Array, step: number): void;
  /** Puts codes that are held in the place of these. */
  hold(layer: string, codes: Int8Array): void;
  /** 1 for each weight of a kernel that is held, [n]; absent before its first step. */
  of(layer: string): Float32Array | undefined;
  /** Share of the weights that are held. */
  share(): number;
  save(): Record<string, Float32Array>;
  restore(state: Arrays): void;
}

/** Of a kernel, [n] each; in 32 bits, so that a checkpoint holds what the training went on with. */
interface Seen {
  readonly step: Float32Array;
  readonly code: Float32Array;
  readonly direction: Float32Array;
  readonly frequency: Float32Array;
  readonly mean: Float32Array;
  /** 1 where the code is held. */
  readonly isHeld: Float32Array;
}

const fields = ['step', 'code', 'direction', 'frequency', 'mean', 'isHeld'] as const satisfies readonly (keyof Seen)[];
const nameOf = (layer: string, field: string): string => `${layer}#oscillation/${field}`;

/** @param layers whose weights lie on grids of their own. */
export function freezing(layers: readonly string[], { threshold, momentum, totalSteps }: FreezingRule): Freezing {
  const seen = new Map<string, Seen>();
  return {
    observe(layer, codes, step) {
      const past = seen.get(layer);
      if (!past) seen.set(layer, firstSeen(codes, step));
      else if (past.step[0] !== step) {
        past.step[0] = step;
        take(past, codes, { momentum, threshold: rampAt(threshold, step, totalSteps) });
      }
      this.hold(layer, codes);
    },
    hold(layer, codes) {
      const past = seen.get(layer);
      past?.isHeld.forEach((held, i) => held === 1 && (codes[i] = past.code[i]!));
    },
    of: (layer) => seen.get(layer)?.isHeld,
    share() {
      const all = [...seen.values()];
      const count = all.reduce((sum, { code }) => sum + code.length, 0);
      const held = all.reduce((sum, { isHeld }) => sum + isHeld.reduce((a, b) => a + b, 0), 0);
      return count === 0 ? 0 : held / count;
    },
    save: () =>
      Object.fromEntries(
        [...seen].flatMap(([layer, past]) => fields.map((field) => [nameOf(layer, field), past[field].slice()])),
      ),
    restore(state) {
      for (const layer of layers) {
        if (!state[nameOf(layer, 'code')]) continue;
        const [step, code, direction, frequency, mean, isHeld] = fields.map((field) =>
          Float32Array.from(state[nameOf(layer, field)]!),
        ) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
        seen.set(layer, { step, code, direction, frequency, mean, isHeld });
      }
    },
  };
}

const firstSeen = (codes: Int8Array, step: number): Seen => ({
  step: Float32Array.of(step),
  code: Float32Array.from(codes),
  direction: new Float32Array(codes.length),
  frequency: new Float32Array(codes.length),
  mean: Float32Array.from(codes),
  isHeld: new Float32Array(codes.length),
});

function take(
  { code, direction, frequency, mean, isHeld }: Seen,
  codes: Int8Array,
  { momentum, threshold }: { readonly momentum: number; readonly threshold: number },
): void {
  for (let i = 0; i < codes.length; i++) {
    if (isHeld[i] === 1) continue;
    const change = Math.sign(codes[i]! - code[i]!);
    const turns = change !== 0 && change === -direction[i]! ? 1 : 0;
    if (change !== 0) direction[i] = change;
    frequency[i]! += momentum * (turns - frequency[i]!);
    mean[i]! += momentum * (codes[i]! - mean[i]!);
    code[i] = codes[i]!;
    if (frequency[i]! <= threshold) continue;
    isHeld[i] = 1;
    code[i] = roundHalfAway(mean[i]!);
  }
}
