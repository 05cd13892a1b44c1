/**
 * Two samples of a batch in one: mixup adds them up (Zhang et al. 2018), cutmix pastes a box of one into the other (Yun et al. 2019).
 * What is right is mixed in the same shares. All of it is a pure function of the batch's plan.
 */
import type { Random } from '../../core/random.js';

export interface Mixing {
  /** α of the Beta distribution that shares are drawn from, at most 1; 0: never. Where both are given, each is drawn as often. */
  readonly mixup: number;
  readonly cutmix: number;
}

/** For each sample of a batch. */
export interface MixPlan {
  /** The position of the other sample in the batch. */
  readonly partners: Uint32Array;
  /** Share of the sample itself, 0..1; of a box, before it is cut at the edges. */
  readonly shares: Float32Array;
  /** 1: a box of the other sample is pasted; 0: the two are added up. */
  readonly isBox: Uint8Array;
  /** [samples, 2]: the middle of the box, down and right, 0..1. */
  readonly middles: Float32Array;
}

type Shape = readonly [height: number, width: number, channels: number];

const grid = 2 ** 20;

/** Beta(α, α) by Jöhnk's method, for α up to 1; on a grid, so that it is the same everywhere. */
function beta(alpha: number, random: Random): number {
  for (;;) {
    const [a, b] = [random.uniform() ** (1 / alpha), random.uniform() ** (1 / alpha)];
    if (a + b <= 1 && a + b > 0) return Math.round((a / (a + b)) * grid) / grid;
  }
}

export function drawMix({ mixup, cutmix }: Mixing, samples: number, random: Random): MixPlan {
  const plan: MixPlan = {
    partners: new Uint32Array(samples),
    shares: new Float32Array(samples),
    isBox: new Uint8Array(samples),
    middles: new Float32Array(2 * samples),
  };
  for (let i = 0; i < samples; i++) {
    const isBox = cutmix > 0 && (mixup === 0 || random.integer(2) === 1);
    plan.isBox[i] = isBox ? 1 : 0;
    plan.partners[i] = random.integer(samples);
    plan.shares[i] = beta(isBox ? cutmix : mixup, random);
    plan.middles[2 * i] = random.uniform();
    plan.middles[2 * i + 1] = random.uniform();
  }
  return plan;
}

/** Rows and columns of the box, up to and without `bottom` and `right`. */
function boxOf({ shares, middles }: MixPlan, i: number, [height, width]: Shape) {
  const side = Math.sqrt(1 - shares[i]!);
  const along = (size: number, middle: number): readonly [number, number] => {
    const length = Math.round(size * side);
    const start = Math.round(size * middle - length / 2);
    return [Math.max(0, start), Math.min(size, start + length)];
  };
  const [top, bottom] = along(height, middles[2 * i]!);
  const [left, right] = along(width, middles[2 * i + 1]!);
  return { top, bottom, left, right };
}

/** How much of the image at a position is the sample itself, 0..1. */
export function ownShare(plan: MixPlan, i: number, shape: Shape): number {
  if (plan.isBox[i] === 0) return plan.shares[i]!;
  const { top, bottom, left, right } = boxOf(plan, i, shape);
  return 1 - ((bottom - top) * (right - left)) / (shape[0] * shape[1]);
}

/** Images [samples, height, width, channels] out of those of the batch, mixed. */
export function mixImages(images: Float32Array, plan: MixPlan, shape: Shape): Float32Array {
  const [, width, channels] = shape;
  const size = images.length / plan.partners.length;
  const mixed = images.slice();
  plan.partners.forEach((partner, i) => {
    const [own, other] = [i * size, partner * size];
    if (plan.isBox[i] === 0) {
      const share = plan.shares[i]!;
      for (let at = 0; at < size; at++) mixed[own + at] = share * images[own + at]! + (1 - share) * images[other + at]!;
      return;
    }
    const { top, bottom, left, right } = boxOf(plan, i, shape);
    for (let row = top; row < bottom; row++) {
      const [from, to] = [(row * width + left) * channels, (row * width + right) * channels];
      mixed.set(images.subarray(other + from, other + to), own + from);
    }
  });
  return mixed;
}

/** Mixes what is right for each sample, in place. targets: [samples, …]. */
export function mixTargets(targets: Float32Array, plan: MixPlan, shape: Shape): void {
  const before = targets.slice();
  const size = targets.length / plan.partners.length;
  plan.partners.forEach((partner, i) => {
    const share = ownShare(plan, i, shape);
    for (let at = 0; at < size; at++)
      targets[i * size + at] = share * before[i * size + at]! + (1 - share) * before[partner * size + at]!;
  });
}
