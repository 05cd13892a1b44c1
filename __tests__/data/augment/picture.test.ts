import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { floatChanger, pictureChanger } from '../../../src/data/augment/change-picture.js';
import * as picture from '../../../src/data/augment/picture.js';
import type { ChangesPlan } from '../../../src/spec/plan.js';

type Picture = picture.Picture;

const of = (height: number, width: number, channels: number, values: readonly number[]): Picture => ({
  height,
  width,
  channels,
  values: Float32Array.from(values),
  spare: new Float32Array(values.length),
});
const rounded = ({ values }: Picture): number[] => [...values].map((value) => Math.round(value));
const after = (start: Picture, step: (picture: Picture) => void): number[] => {
  step(start);
  return rounded(start);
};
const whole = [1, 0, 0, 1] as const;
const [red, green, blue] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
];

describe('what can happen to a picture', () => {
  const grey = () => of(2, 3, 1, [10, 20, 30, 40, 50, 60]);
  it.each<[string, Picture, (picture: Picture) => void, number[]]>([
    [
      'moved by a pixel, mirrored at the edge',
      grey(),
      (p) => picture.warp(p, { matrix: whole, move: [1, 0] }, 'mirrored'),
      [20, 30, 20, 50, 60, 50],
    ],
    [
      'moved the other way, black at the edge',
      grey(),
      (p) => picture.warp(p, { matrix: whole, move: [-1, 0] }, 'black'),
      [0, 10, 20, 0, 40, 50],
    ],
    [
      'moved by half a pixel',
      grey(),
      (p) => picture.warp(p, { matrix: whole, move: [0.5, 0] }, 'mirrored'),
      [15, 25, 25, 45, 55, 55],
    ],
    [
      'turned by 180 degrees',
      grey(),
      (p) => picture.warp(p, { matrix: picture.turned(180, 1), move: [0, 0] }, 'black'),
      [60, 50, 40, 30, 20, 10],
    ],
    [
      'turned by 90 degrees against the clock',
      of(2, 2, 1, [1, 2, 3, 4]),
      (p) => picture.warp(p, { matrix: picture.turned(90, 1), move: [0, 0] }, 'black'),
      [2, 4, 1, 3],
    ],
    [
      'enlarged twice',
      of(1, 4, 1, [0, 100, 200, 0]),
      (p) => picture.warp(p, { matrix: picture.turned(0, 2), move: [0, 0] }, 'mirrored'),
      [75, 125, 175, 150],
    ],
    ['upside down', grey(), picture.flipVertically, [40, 50, 60, 10, 20, 30]],
    ['brighter, at most white', grey(), (p) => picture.brighten(p, 5), [50, 100, 150, 200, 250, 255]],
    ['of more contrast around its mean', grey(), (p) => picture.changeContrast(p, 2), [0, 5, 25, 45, 65, 85]],
    ['of no contrast', grey(), (p) => picture.changeContrast(p, 0), Array<number>(6).fill(35)],
    ['without colour', of(1, 1, 3, [200, 100, 0]), (p) => picture.saturate(p, 0), [119, 119, 119]],
    [
      'of one channel, which has no colour',
      grey(),
      (p) => {
        picture.saturate(p, 3);
        picture.turnHue(p, 0.5);
      },
      [10, 20, 30, 40, 50, 60],
    ],
    ['red turned by a third of the circle', of(1, 1, 3, red), (p) => picture.turnHue(p, 1 / 3), green],
    ['red turned back by a third', of(1, 1, 3, red), (p) => picture.turnHue(p, -1 / 3), blue],
    ['grey, which has no hue', of(1, 1, 3, [9, 9, 9]), (p) => picture.turnHue(p, 0.2), [9, 9, 9]],
    [
      'with a hole',
      of(3, 3, 1, Array<number>(9).fill(7)),
      (p) => picture.cutOut(p, 0, 1, 3),
      [0, 0, 7, 0, 0, 7, 0, 0, 7],
    ],
    ['of 1 bit', grey(), (p) => picture.posterize(p, 3), [0, 0, 0, 32, 32, 32]],
    ['solarized', grey(), (p) => picture.solarize(p, 40), [10, 20, 30, 215, 205, 195]],
    ['spread over all values', grey(), picture.spreadContrast, [0, 51, 102, 153, 204, 255]],
  ])('%s', (_name, start, step, expected) => {
    expect(after(start, step)).toEqual(expected);
  });

  it('a blur keeps the sum inside, spreads by its deviation, and leaves what is plain', () => {
    const line = of(
      1,
      41,
      1,
      Array.from({ length: 41 }, (_, x) => (x === 20 ? 200 : 0)),
    );
    picture.blur(line, 2);
    const total = line.values.reduce((sum, value) => sum + value, 0);
    const variance = line.values.reduce((sum, value, x) => sum + value * (x - 20) ** 2, 0) / total;
    expect(total).toBeCloseTo(200, 2);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
    expect(after(of(4, 5, 3, Array<number>(60).fill(77)), (p) => picture.blur(p, 3))).toEqual(Array(60).fill(77));
  });
});

const nothing: ChangesPlan = {
  verticalFlip: false,
  cropPixels: 0,
  rotateDegrees: 0,
  scaleFraction: 0,
  brightnessFraction: 0,
  contrastFraction: 0,
  saturationFraction: 0,
  hueFraction: 0,
  blurPixels: 0,
  cutoutPixels: 0,
  randAugment: null,
};
const everything: ChangesPlan = {
  verticalFlip: true,
  cropPixels: 3,
  rotateDegrees: 20,
  scaleFraction: 0.2,
  brightnessFraction: 0.3,
  contrastFraction: 0.3,
  saturationFraction: 0.3,
  hueFraction: 0.1,
  blurPixels: 1,
  cutoutPixels: 3,
  randAugment: { operations: 2, magnitude: 5 },
};
const shape = [9, 8, 3] as const;
const original = Uint8Array.from({ length: 9 * 8 * 3 }, (_, i) => (i * 37) % 256);
/** A changer leaves what happens to each byte alike to whoever reads the bytes. */
const finished = (bytes: Uint8Array, lookUp: Uint8Array | null): void => {
  if (lookUp !== null) bytes.forEach((byte, i) => (bytes[i] = lookUp[byte]!));
};
const changed = (changes: ChangesPlan, seed: number): Uint8Array => {
  const bytes = original.slice();
  finished(bytes, pictureChanger(shape, changes)(bytes, seed));
  return bytes;
};

describe('changing a picture by chance', () => {
  it('is a pure function of the seed: after any other picture, in any changer', () => {
    const one = pictureChanger(shape, everything);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, before) => {
        one(original.slice(), before);
        const bytes = original.slice();
        finished(bytes, one(bytes, seed));
        expect(bytes).toEqual(changed(everything, seed));
      }),
    );
    expect(changed(everything, 1)).not.toEqual(changed(everything, 2));
  });

  it('leaves a picture as it is where nothing is asked for', () => {
    expect(changed(nothing, 3)).toEqual(original);
  });

  it.each<[string, Partial<ChangesPlan>]>([
    ['vertical_flip', { verticalFlip: true }],
    ['crop', { cropPixels: 2 }],
    ['rotate', { rotateDegrees: 10 }],
    ['scale', { scaleFraction: 0.1 }],
    ['brightness', { brightnessFraction: 0.1 }],
    ['contrast', { contrastFraction: 0.1 }],
    ['saturation', { saturationFraction: 0.1 }],
    ['hue', { hueFraction: 0.1 }],
    ['blur', { blurPixels: 2 }],
    ['cutout', { cutoutPixels: 4 }],
    ['rand_augment', { randAugment: { operations: 2, magnitude: 9 } }],
  ])('%s alone changes pictures, each in its own way', (_name, change) => {
    const pictures = Array.from({ length: 12 }, (_, seed) =>
      Buffer.from(changed({ ...nothing, ...change }, seed)).toString('hex'),
    );
    expect(new Set(pictures).size).toBeGreaterThan(1);
    expect(pictures.some((one) => one !== Buffer.from(original).toString('hex'))).toBe(true);
  });

  it('crops without a new value: every pixel is one of the picture', () => {
    const known = new Set(Array.from({ length: 72 }, (_, i) => original.subarray(3 * i, 3 * i + 3).join()));
    for (let seed = 0; seed < 20; seed++) {
      const bytes = changed({ ...nothing, cropPixels: 4 }, seed);
      for (let i = 0; i < 72; i++) expect(known).toContain(bytes.subarray(3 * i, 3 * i + 3).join());
    }
  });

  it('keeps the same bytes for a seed, whatever the machine', () => {
    expect(Buffer.from(changed(everything, 11)).toString('base64').slice(0, 64)).toMatchInlineSnapshot(
      `"USt1Uyx2VC17ZDtHckcmdF85d2Y+TG1DWDFrUixoYTp0d05YdUopbWZAdnJLW3lQ"`,
    );
  });
});

describe('changes that keep to bytes', () => {
  const none = {
    rotateDegrees: 0,
    scaleFraction: 0,
    contrastFraction: 0,
    saturationFraction: 0,
    hueFraction: 0,
    blurPixels: 0,
    randAugment: null,
  };

  it('give the bytes that the same changes give on floats', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(1, 3, 4)),
        fc.record({
          verticalFlip: fc.boolean(),
          cropPixels: fc.integer({ min: 0, max: 12 }),
          brightnessFraction: fc.constantFrom(0, 0.1, 0.9),
          cutoutPixels: fc.integer({ min: 0, max: 5 }),
        }),
        fc.nat(),
        (shape, some, seed) => {
          const size = shape[0] * shape[1] * shape[2];
          const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 97 + seed) % 256);
          const [fast, slow] = [bytes.slice(), bytes.slice()];
          finished(fast, pictureChanger(shape, { ...none, ...some })(fast, seed));
          floatChanger(shape, { ...none, ...some })(slow, seed);
          expect(fast).toEqual(slow);
        },
      ),
    );
  });
});
