/**
 * The random changes of a spec, applied to the bytes of one picture: a pure function of (picture, changes, seed). Each change
 * that is asked for draws from the seed in one order, so the same seed gives the same picture on any thread.
 */
import { seededRandom, type Random } from '../../core/random.js';
import type { ChangesPlan } from '../../spec/plan.js';
import { brightTable, cutBytes, keepsBytes, moveBytes } from './change-bytes.js';
import {
  blur,
  brighten,
  changeContrast,
  cutOut,
  flipVertically,
  posterize,
  saturate,
  solarize,
  spreadContrast,
  turned,
  turnHue,
  warp,
  type Picture,
} from './picture.js';

/**
 * Changes the bytes [height, width, channels] in place, but for what happens to each byte alike: that is given back as what
 * becomes of each of the 256, so that it costs no pass over the picture. Null: nothing is left to do.
 */
export type PictureChanger = (bytes: Uint8Array, seed: number) => Uint8Array | null;

/** The changer keeps two pictures of memory and is not for two calls at a time. */
export function pictureChanger(shape: readonly [number, number, number], changes: ChangesPlan): PictureChanger {
  return keepsBytes(changes) ? byteChanger(shape, changes) : floatChanger(shape, changes);
}

function byteChanger(shape: readonly [number, number, number], changes: ChangesPlan): PictureChanger {
  const spare = new Uint8Array(shape[0] * shape[1] * shape[2]);
  return (bytes, seed) => {
    const random = seededRandom(seed, 'data/changes');
    const { isFlipped, x, y } = drawMove(changes, random);
    if (isFlipped || x !== 0 || y !== 0) {
      spare.set(bytes);
      moveBytes(spare, bytes, shape, { isFlipped, x, y });
    }
    const table = changes.brightnessFraction > 0 ? brightTable(drawFactor(changes.brightnessFraction, random)) : null;
    // Black stays black however bright a picture becomes, so it may come before.
    if (changes.cutoutPixels > 0) cutBytes(bytes, shape, random, changes.cutoutPixels);
    return table;
  };
}

/** What the bytes become by way of floats, for any change. */
export function floatChanger(
  [height, width, channels]: readonly [number, number, number],
  changes: ChangesPlan,
): PictureChanger {
  const size = height * width * channels;
  const picture: Picture = { height, width, channels, values: new Float32Array(size), spare: new Float32Array(size) };
  return (bytes, seed) => {
    picture.values.set(bytes);
    const random = seededRandom(seed, 'data/changes');
    move(picture, changes, random);
    recolor(picture, changes, random);
    randAugment(picture, changes.randAugment, random);
    if (changes.blurPixels > 0) blur(picture, random.uniform() * changes.blurPixels);
    if (changes.cutoutPixels > 0) cutOut(picture, random.integer(width), random.integer(height), changes.cutoutPixels);
    // Values are 0..255: to add a half and cut is to round, and faster.
    const { values } = picture;
    for (let i = 0; i < size; i++) bytes[i] = values[i]! + 0.5;
    return null;
  };
}

/** −1..1. */
const signed = (random: Random): number => 2 * random.uniform() - 1;

const drawFactor = (fraction: number, random: Random): number => 1 + signed(random) * fraction;

function drawMove({ verticalFlip, cropPixels }: ChangesPlan, random: Random) {
  const isFlipped = verticalFlip && random.integer(2) === 1;
  const step = (): number => (cropPixels === 0 ? 0 : random.integer(2 * cropPixels + 1) - cropPixels);
  return { isFlipped, x: step(), y: step() };
}

/** One resampling for all that moves pixels; none where whole pixels move. */
function move(picture: Picture, changes: ChangesPlan, random: Random): void {
  const { rotateDegrees, scaleFraction } = changes;
  const { isFlipped, x, y } = drawMove(changes, random);
  if (isFlipped) flipVertically(picture);
  const degrees = rotateDegrees === 0 ? 0 : signed(random) * rotateDegrees;
  const factor = scaleFraction === 0 ? 1 : 1 + signed(random) * scaleFraction;
  if (x === 0 && y === 0 && degrees === 0 && factor === 1) return;
  warp(picture, { matrix: turned(degrees, factor), move: [x, y] }, 'mirrored');
}

function recolor(picture: Picture, changes: ChangesPlan, random: Random): void {
  const factor = (fraction: number): number => drawFactor(fraction, random);
  if (changes.brightnessFraction > 0) brighten(picture, factor(changes.brightnessFraction));
  if (changes.contrastFraction > 0) changeContrast(picture, factor(changes.contrastFraction));
  if (changes.saturationFraction > 0) saturate(picture, factor(changes.saturationFraction));
  if (changes.hueFraction > 0) turnHue(picture, signed(random) * changes.hueFraction);
}

type Operation = (picture: Picture, strength: number, sign: number) => void;

const shifted = (x: number, y: number): Parameters<typeof warp>[1] => ({ matrix: [1, 0, 0, 1], move: [x, y] });

/** With the ranges of Cubuk et al. 2020 at strength 1; shear and sharpness are left out. */
const operations: readonly Operation[] = [
  () => undefined,
  (picture, strength, sign) => warp(picture, { matrix: turned(sign * strength * 30, 1), move: [0, 0] }, 'black'),
  (picture, strength, sign) => warp(picture, shifted(Math.round(sign * strength * 0.45 * picture.width), 0), 'black'),
  (picture, strength, sign) => warp(picture, shifted(0, Math.round(sign * strength * 0.45 * picture.height)), 'black'),
  (picture, strength, sign) => warp(picture, { matrix: turned(0, 1 + sign * strength * 0.5), move: [0, 0] }, 'black'),
  (picture, strength, sign) => brighten(picture, 1 + sign * strength * 0.9),
  (picture, strength, sign) => changeContrast(picture, 1 + sign * strength * 0.9),
  (picture, strength, sign) => saturate(picture, 1 + sign * strength * 0.9),
  (picture, strength) => posterize(picture, 8 - Math.round(4 * strength)),
  (picture, strength) => solarize(picture, 256 - Math.round(256 * strength)),
  (picture) => spreadContrast(picture),
];

function randAugment(picture: Picture, wanted: ChangesPlan['randAugment'], random: Random): void {
  if (wanted === null) return;
  for (let i = 0; i < wanted.operations; i++) {
    const operation = operations[random.integer(operations.length)]!;
    operation(picture, wanted.magnitude / 10, random.integer(2) === 1 ? 1 : -1);
  }
}
