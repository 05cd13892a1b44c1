/**
 * The batches of an epoch. What is in them is planned ahead, as a pure function of (data, seed, stream, epoch), and each batch
 * is then a pure function of its plan: any thread may make it, in any order, and it is the same.
 */
import { InternalError } from '../core/errors.js';
import { mapAtOnce } from '../core/map-at-once.js';
import { seededRandom } from '../core/random.js';
import type { ChangesPlan, SoundChangesPlan } from '../spec/plan.js';
import { pictureChanger } from './augment/change-picture.js';
import { drawMix, mixImages, type Mixing, type MixPlan } from './augment/mix.js';
import type { Dataset, SampleForm } from './dataset.js';
import { sampleSize } from './dataset.js';
import { soundMaker, type SoundMaker } from './make-sounds.js';
import { placer, rawArray } from './normalize.js';
import type { Samples } from './source.js';

export interface Augmentation {
  /** Mirror each sample left to right with probability ½. */
  readonly horizontalFlip: boolean;
  /** Move each sample by −shiftPixels..shiftPixels along each axis, uniformly. */
  readonly shiftPixels: number;
  /** What else may happen to each sample, drawn anew each time it is seen. */
  readonly changes?: ChangesPlan | null;
  /** The same of a sound. */
  readonly sound?: SoundChangesPlan;
  /** How two samples of a batch become one. */
  readonly mix?: Mixing;
}

/** Which samples a batch holds, and how each is seen. */
export interface BatchPlan {
  /** Index of each sample in its split. */
  readonly indices: Uint32Array;
  /** View of each sample: what a teacher's targets are kept by. */
  readonly views: Uint8Array;
  /** [samples, 2]: pixels down and right by which each is moved besides. */
  readonly shifts: Int16Array;
  /** What else happens to each, and a seed a sample. */
  readonly changes: { readonly plan: ChangesPlan; readonly seeds: Uint32Array } | null;
  /** The same of sounds. */
  readonly sound: { readonly plan: SoundChangesPlan; readonly seeds: Uint32Array } | null;
  /** How the images are mixed when all of them are made; left out: they are not. */
  readonly mix?: MixPlan;
}

export interface Batch extends BatchPlan {
  /** [batchSize, height, width, channels], normalised. */
  readonly images: Float32Array;
}

/** A view is a way to see a sample that a teacher sees too: as it is (0), and mirrored (1). */
export function viewCount({ horizontalFlip }: Augmentation): number {
  return horizontalFlip ? 2 : 1;
}

/** Whether a view mirrors a sample left to right. */
export const isMirrored = (view: number): boolean => view === 1;

/** Batches in an epoch; shapes are fixed, so the remainder of each shuffle is left for another epoch. */
export function batchesPerEpoch(dataset: Pick<Dataset, 'train'>, batchSize: number): number {
  return Math.floor(dataset.train.count / batchSize);
}

/** The plans of one epoch over `count` samples, so that a run that resumes at an epoch sees the batches it would have seen. */
export function* planEpoch(
  count: number,
  batchSize: number,
  augmentation: Augmentation,
  seed: number,
  stream: string,
  epoch: number,
): Generator<BatchPlan> {
  const random = seededRandom(seed, `${stream}/epoch-${epoch}`);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  random.shuffle(order);
  const { horizontalFlip, shiftPixels, changes = null, sound = null, mix } = augmentation;
  const draws = changes !== null || sound !== null;
  for (let start = 0; start + batchSize <= count; start += batchSize) {
    const views = new Uint8Array(batchSize);
    const shifts = new Int16Array(2 * batchSize);
    const seeds = new Uint32Array(draws ? batchSize : 0);
    for (let position = 0; position < batchSize; position++) {
      if (horizontalFlip) views[position] = random.integer(viewCount(augmentation));
      if (shiftPixels > 0) {
        shifts[2 * position] = random.integer(2 * shiftPixels + 1) - shiftPixels;
        shifts[2 * position + 1] = random.integer(2 * shiftPixels + 1) - shiftPixels;
      }
      if (draws) seeds[position] = random.integer(2 ** 31);
    }
    const indices = order.slice(start, start + batchSize);
    yield {
      indices,
      views,
      shifts,
      changes: changes && { plan: changes, seeds },
      sound: sound && { plan: sound, seeds },
      ...(mix && { mix: drawMix(mix, batchSize, random) }),
    };
  }
}

/** Every sample of a split once, in order, in one view; the last batch is filled up with the first samples. */
export function* planView(count: number, batchSize: number, view: number): Generator<BatchPlan> {
  for (let start = 0; start < count; start += batchSize) {
    yield {
      indices: Uint32Array.from({ length: batchSize }, (_, position) => (start + position) % count),
      views: new Uint8Array(batchSize).fill(view),
      shifts: new Int16Array(2 * batchSize),
      changes: null,
      sound: null,
    };
  }
}

/** Samples that are read at a time where each is changed afterwards. */
const readAhead = 6;

/**
 * Makes the images of a batch, [samples, height, width, channels]: in the array that is given where it has their length, else in
 * its own, which the next call overwrites.
 */
export type BatchMaker = (plan: BatchPlan, into?: Float32Array) => Promise<Float32Array>;

export function batchMaker(samples: Samples, form: SampleForm): BatchMaker {
  const size = sampleSize(form);
  const placeOne = placer(form);
  let raw = rawArray(form, 0);
  let kept = new Float32Array(0);
  let makeSounds: SoundMaker | undefined;
  return async ({ indices, views, shifts, changes, sound, mix }, into) => {
    const length = indices.length * size;
    if (raw.length !== length) raw = rawArray(form, indices.length);
    if (into?.length !== length && kept.length !== length) kept = new Float32Array(length);
    const images = into?.length === length ? into : kept;
    const mixed = (): Float32Array => (mix ? mixImages(images, mix, form.sampleShape) : images);
    const place = (position: number, lookUp: Uint8Array | null): void =>
      placeOne(raw, position, images.subarray(position * size, (position + 1) * size), {
        flip: isMirrored(views[position]!),
        shift: [shifts[2 * position]!, shifts[2 * position + 1]!],
        bytes: lookUp,
      });
    if (sound !== null && raw instanceof Float32Array)
      await (makeSounds ??= soundMaker(samples, form))(indices, sound, raw);
    else if (changes === null) await samples.read(indices, { images: raw });
    if (changes === null) {
      for (let position = 0; position < indices.length; position++) place(position, null);
      return mixed();
    }
    if (!(raw instanceof Uint8Array)) throw new InternalError('changes of pictures need bytes');
    const bytes = raw;
    const change = pictureChanger(form.sampleShape, changes.plan);
    // One by one, so that some samples are decoded while another is changed.
    await mapAtOnce([...indices.keys()], readAhead, async (position) => {
      const own = bytes.subarray(position * size, (position + 1) * size);
      await samples.read([indices[position]!], { images: own });
      place(position, change(own, changes.seeds[position]!));
    });
    return mixed();
  };
}
