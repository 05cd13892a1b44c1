import { describe, expect, it } from '@jest/globals';
import { digestBytes } from '../../../src/core/digest.js';
import { seededRandom } from '../../../src/core/random.js';
import { silent } from '../../../src/core/io.js';
import { soundChanger } from '../../../src/data/augment/change-sound.js';
import { addRecordedNoise, addWhiteNoise, shiftInTime } from '../../../src/data/augment/sound.js';
import { planEpoch } from '../../../src/data/batches.js';
import { openDataset } from '../../../src/data/dataset.js';
import { openLoader } from '../../../src/data/loader.js';
import type { SoundForm } from '../../../src/data/sound/features.js';
import { openSoundFolder } from '../../../src/data/sound/sound-folder.js';
import type { SoundChangesPlan } from '../../../src/spec/plan.js';
import { put, tone, wav, writeTones } from '../sound/sounds.js';

const form: SoundForm = {
  sampleRateHz: 8000,
  sampleCount: 2000,
  level: 'recorded',
  features: { kind: 'log_mel', windowMs: 30, strideMs: 20, melBins: 8, lowerHz: 20, upperHz: 4000 },
};
const nothing: SoundChangesPlan = { timeShiftMs: 0, noise: null, masks: null };
const white = { level: 0.2, probability: 1, folder: null } as const;
const masks = { timeMasks: 1, timeMs: 60, frequencyMasks: 1, frequencyWidth: 3 } as const;

describe('a changed sound', () => {
  it('is moved, with silence where it was', () => {
    const moved = (samples: number): number[] => {
      const wave = Float32Array.from([1, 2, 3, 4]);
      shiftInTime(wave, samples);
      return [...wave];
    };
    expect([moved(1), moved(-1), moved(0), moved(4)]).toEqual([
      [0, 1, 2, 3],
      [2, 3, 4, 0],
      [1, 2, 3, 4],
      [0, 0, 0, 0],
    ]);
  });

  it('has noise of the level, and stays within the full scale', () => {
    const wave = new Float32Array(4000);
    addWhiteNoise(wave, 0.1, seededRandom(1, 'noise'));
    const power = wave.reduce((sum, value) => sum + value * value, 0) / wave.length;
    expect(Math.max(...wave.map(Math.abs))).toBeLessThanOrEqual(0.1);
    expect(Math.sqrt(power)).toBeCloseTo(0.1 / Math.sqrt(3), 2);
    const loud = new Float32Array(5).fill(0.9);
    addRecordedNoise(loud, Float32Array.from([0.5, -0.5, 0]), 1, 1);
    [0.4, 0.9, 1, 0.4, 0.9].forEach((value, i) => expect(loud[i]).toBeCloseTo(value, 6));
  });

  it('moves by every amount up to the largest, in both directions', () => {
    const { wave, changesWave } = soundChanger({ ...nothing, timeShiftMs: 1 }, form, [], [11, 8, 1]);
    expect(changesWave).toBe(true);
    const places = new Set<number>();
    for (let seed = 0; seed < 200; seed++) {
      const sound = new Float32Array(2000);
      sound[1000] = 1;
      wave(sound, seed);
      places.add(sound.indexOf(1) - 1000);
    }
    expect([...places].sort((a, b) => a - b)).toEqual([...Array(17).keys()].map((i) => i - 8));
  });

  it('gets noise as often as the probability says, white or from a recording', () => {
    const recording = new Float32Array(50).fill(1);
    for (const [noises, isNoise] of [
      [[], (sound: Float32Array) => new Set(sound).size > 1000],
      [[recording], (sound: Float32Array) => new Set(sound).size === 1 && sound[0]! > 0],
    ] as const) {
      const noise = { ...white, probability: 0.5 };
      const { wave } = soundChanger({ ...nothing, noise }, form, [...noises], [11, 8, 1]);
      let noisy = 0;
      for (let seed = 0; seed < 200; seed++) {
        const sound = new Float32Array(2000);
        wave(sound, seed);
        if (isNoise(sound)) noisy++;
      }
      expect(Math.abs(noisy - 100)).toBeLessThan(25);
    }
  });

  it('has frames and bands covered by the mean of each band, up to the widest', () => {
    const { features, changesWave } = soundChanger({ ...nothing, masks }, form, [], [11, 8, 1]);
    expect(changesWave).toBe(false);
    const original = Float32Array.from({ length: 88 }, (_, i) => Math.sin(i));
    const means = Array.from(
      { length: 8 },
      (_, c) => original.filter((_, i) => i % 8 === c).reduce((a, b) => a + b) / 11,
    );
    const seen = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const values = original.slice();
      features(values, seed);
      const changed = [...values.keys()].filter((i) => values[i] !== original[i]);
      changed.forEach((i) => expect(values[i]).toBeCloseTo(means[i % 8]!, 5));
      const frames = [...Array(11).keys()].filter((f) =>
        [...Array(8).keys()].every((c) => changed.includes(8 * f + c)),
      );
      const bands = [...Array(8).keys()].filter((c) => [...Array(11).keys()].every((f) => changed.includes(8 * f + c)));
      expect(changed).toHaveLength(8 * frames.length + 11 * bands.length - frames.length * bands.length);
      seen.add(`${frames.length} ${bands.length}`);
    }
    expect([...seen].sort()).toHaveLength(16);
  });
});

it('batches of changed sounds are the same for any number of threads, and others in another epoch', async () => {
  const root = writeTones(3);
  put(root, 'noise/fan.wav', wav(tone(100, 3000)));
  const changes: SoundChangesPlan = { timeShiftMs: 30, noise: { ...white, folder: 'noise' }, masks };
  const augmentation = { horizontalFlip: false, shiftPixels: 0, sound: changes };
  const dataset = await openDataset(
    await openSoundFolder(
      {
        format: 'sound_folder',
        root,
        folders: null,
        label: '{label}_{speaker}_{index}.wav',
        split: { by: 'values', field: 'index', test: ['0'], validation: [] },
        classes: null,
        sound: form,
        otherRates: 'resample',
        cacheLimitBytes: 0,
        duplicates: 'report',
      },
      { seed: 1, within: null, cache: null, trains: true, noiseFolder: 'noise', progress: silent },
    ),
    { mean: [-5], std: [4] },
  );
  const digestsOf = async (workers: number, epoch: number): Promise<string[]> => {
    const loader = openLoader(dataset, 'train', { workers });
    const digests: string[] = [];
    for await (const { images } of loader.batches(planEpoch(dataset.train.count, 4, augmentation, 1, 'test', epoch)))
      digests.push(digestBytes(new Uint8Array(images.buffer, images.byteOffset, images.byteLength)));
    await loader.close();
    return digests;
  };
  const expected = await digestsOf(0, 0);
  expect(new Set(expected).size).toBe(4);
  expect(await digestsOf(2, 0)).toEqual(expected);
  expect(await digestsOf(0, 1)).not.toEqual(expected);
}, 60_000);
