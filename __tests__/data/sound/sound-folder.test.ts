import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataError } from '../../../src/core/errors.js';
import { formOf, type Dataset } from '../../../src/data/dataset.js';
import { normalizedImages } from '../../../src/data/normalize.js';
import { openData } from '../../../src/data/open-data.js';
import { openOrigin } from '../../../src/data/open.js';
import { makeArrays, type Samples, type Source } from '../../../src/data/source.js';
import { openSoundFolder, type OpenSoundOptions, type SoundFolderPlan } from '../../../src/data/sound/sound-folder.js';
import type { DataPlan } from '../../../src/spec/plan.js';
import { put, speakers, tone, wav, writeTones } from './sounds.js';

const temporary = (): string => mkdtempSync(join(tmpdir(), 'tinygate-sounds-'));
let original: string;
beforeAll(() => {
  original = writeTones(4);
});
const copy = (): string => {
  const folder = temporary();
  cpSync(original, folder, { recursive: true });
  return folder;
};

const planOf = (root: string, other: Partial<SoundFolderPlan> = {}): SoundFolderPlan => ({
  format: 'sound_folder',
  root,
  folders: null,
  files: '*.wav',
  label: '{label}_{speaker}_{index}.wav',
  split: { by: 'values', field: 'speaker', test: ['eve'], validation: [] },
  classes: null,
  sound: {
    sampleRateHz: 8000,
    sampleCount: 2000,
    level: 'recorded',
    features: { kind: 'mfcc', windowMs: 30, strideMs: 20, melBins: 20, lowerHz: 20, upperHz: 4000, coefficients: 6 },
  },
  otherRates: 'resample',
  cacheLimitBytes: 1e9,
  duplicates: 'report',
  ...other,
});

async function open(plan: SoundFolderPlan, other: Partial<OpenSoundOptions> = {}) {
  const notes: string[] = [];
  const source = await openSoundFolder(plan, {
    seed: 1,
    within: null,
    cache: null,
    trains: true,
    noiseFolder: null,
    progress: {
      note: (line) => notes.push(line),
      start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
    },
    ...other,
  });
  return { source, notes };
}

async function problemsOf(plan: SoundFolderPlan, other: Partial<OpenSoundOptions> = {}): Promise<string[]> {
  const error = await open(plan, other).then(
    () => null,
    (reason: unknown) => reason as DataError,
  );
  return (error?.problems ?? []).map(
    ({ message, where }) => `${where?.file.slice(plan.root.length + 1) ?? ''}: ${message}`,
  );
}

async function all(source: Source, samples: Samples | null, count = samples!.count) {
  const arrays = makeArrays({ ...source.inputs, ...source.truth }, count);
  await samples!.read([...Array(count).keys()], arrays);
  return { images: [...arrays['images']!], labels: [...arrays['labels']!] };
}

describe('a folder of sounds', () => {
  it('is a source of features, with labels and splits from the names of its files', async () => {
    const { source, notes } = await open(planOf(original));
    expect(source.classes).toEqual(['high', 'low', 'middle']);
    expect(source.inputs).toEqual({ images: { shape: [12, 6, 1], type: 'float32' } });
    expect([source.splits.train?.count, source.splits.validation, source.splits.test.count]).toEqual([24, null, 12]);
    const { images, labels } = await all(source, source.splits.test);
    expect(labels).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
    expect(images.every(Number.isFinite)).toBe(true);
    expect(new Set(images).size).toBeGreaterThan(500);
    expect(notes).toEqual([]);
  });

  it('gives waves, too, and the same again in another thread', async () => {
    const { source } = await open(planOf(original), { cache: { folder: temporary(), isBelieved: true } });
    const waves = new Float32Array(2 * 2000);
    await source.splits.test.read([3, 0], { waves });
    expect(Math.max(...waves)).toBeGreaterThan(0.1);
    const again = await openOrigin(structuredClone(source.origin!));
    expect(await all(again, again.splits.train)).toEqual(await all(source, source.splits.train));
    const wavesAgain = new Float32Array(2 * 2000);
    await again.splits.test.read([3, 0], { waves: wavesAgain });
    expect(wavesAgain).toEqual(waves);
  });

  it('keeps features on the disk, and computes them again where they are damaged', async () => {
    const folder = temporary();
    const cache = { folder, isBelieved: true };
    const first = await open(planOf(original), { cache });
    const values = await all(first.source, first.source.splits.train);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files).toHaveLength(36);
    for (const { parentPath, name } of files.slice(0, 5)) writeFileSync(join(parentPath, name), Buffer.alloc(320));
    const again = await open(planOf(original), { cache });
    expect(await all(again.source, again.source.splits.train)).toEqual(values);
    expect(again.source.digest).toBe(first.source.digest);
  });

  it('has another digest with other features, another sound or another split', async () => {
    const { sound } = planOf('');
    const folder = copy();
    const digestOf = async (other: Partial<SoundFolderPlan> = {}) => (await open(planOf(folder, other))).source.digest;
    const before = await digestOf();
    expect(await digestOf()).toBe(before);
    const others = [
      await digestOf({ sound: { ...sound, level: 'peak' } }),
      await digestOf({ sound: { ...sound, sampleCount: 1999 } }),
      await digestOf({ split: { by: 'values', field: 'speaker', test: ['bob'], validation: [] } }),
    ];
    put(folder, 'low_ann_0.wav', wav(tone(310, 1500)));
    others.push(await digestOf());
    expect(new Set([before, ...others]).size).toBe(5);
  });

  it.each([
    [{ by: 'field', field: 'speaker', seed: 1, validation: 0, test: 0.34 }, [24, 0, 12]],
    [{ by: 'values', field: 'index', test: ['0', '1'], validation: ['2'] }, [9, 9, 18]],
    [{ by: 'chance', seed: 1, validation: 0.25, test: 0.25 }, [18, 9, 9]],
    [{ by: 'group', seed: 1, pattern: '*_{group}_*', validation: 0, test: 0.34 }, [24, 0, 12]],
  ] as const)('is split as %j', async (split, counts) => {
    const { splits } = (await open(planOf(original, { split }))).source;
    expect([splits.train?.count, splits.validation?.count ?? 0, splits.test.count]).toEqual(counts);
  });

  it('takes the order of its classes from data.classes', async () => {
    const { source } = await open(planOf(original, { classes: ['middle', 'low', 'high'] }));
    expect(source.classes).toEqual(['middle', 'low', 'high']);
    expect((await all(source, source.splits.test)).labels).toEqual([2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect(await problemsOf(planOf(original, { classes: ['middle', 'low'] }))).toEqual([
      expect.stringContaining('expected the labels middle, low (data.classes), found high, low, middle'),
    ]);
  });

  it('with one folder a class needs no pattern, and its folder of noise is no class', async () => {
    const folder = temporary();
    for (const name of readdirSync(original)) {
      const [label, speaker, index] = name.split('_');
      put(folder, `${label!}/${speaker!}_nohash_${index!}`, readFileSync(join(original, name)));
    }
    put(folder, 'noise/fan.wav', wav(tone(100, 5000), { sampleRateHz: 16000 }));
    const plan = planOf(folder, {
      files: null,
      label: null,
      split: { by: 'chance', seed: 1, validation: 0, test: 0.25 },
    });
    const { source } = await open(plan, { noiseFolder: 'noise' });
    expect(source.classes).toEqual(['high', 'low', 'middle']);
    expect(source.recorded!.noises.map(({ length }) => length)).toEqual([2500]);
    const labelled = { label: '{label}/{speaker}_nohash_{index}.wav', split: planOf('').split };
    const named = await open(planOf(folder, { files: null, ...labelled }), { noiseFolder: 'noise' });
    expect(named.source.splits.test.count).toBe(12);
    expect(named.source.digest).not.toBe(
      (await open(planOf(folder, { files: null, ...labelled }), { noiseFolder: 'noise', trains: false })).source.digest,
    );
  });

  it('resamples files of another rate, and tells how many were', async () => {
    const folder = copy();
    put(folder, 'low_ann_0.wav', wav(tone(300, 8820, { sampleRateHz: 44100 }), { sampleRateHz: 44100 }));
    put(folder, 'low_ann_1.wav', wav(tone(300, 8000)));
    const { notes } = await open(planOf(folder));
    expect(notes).toEqual([
      'data: 1 sound of another sample rate is resampled to 8000 Hz',
      'data: 1 sound is longer than 250 ms and cut there',
    ]);
    expect(await problemsOf(planOf(folder, { otherRates: 'refuse' }))).toEqual([
      'low_ann_0.wav: expected 8000 Hz (data.sample_rate), found 44100 Hz',
    ]);
  });

  it('tells sounds that are in two splits', async () => {
    const folder = copy();
    put(folder, 'low_eve_9.wav', readFileSync(join(folder, 'low_ann_0.wav')));
    expect((await open(planOf(folder))).notes).toEqual([
      'data: 1 sound is in two splits, so that the accuracy is too good:',
      'data:   low_eve_9.wav (test) is low_ann_0.wav (train)',
    ]);
    expect(await problemsOf(planOf(folder, { duplicates: 'refuse' }))).toEqual([
      expect.stringMatching(/^low_eve_9\.wav: expected each sound in one split/),
    ]);
  });
});

describe('bad sounds', () => {
  it('are named all at once, with what is wrong with each', async () => {
    const folder = copy();
    truncateSync(join(folder, 'low_ann_0.wav'), 500);
    const bytes = readFileSync(join(folder, 'low_ann_1.wav'));
    bytes.writeUInt32LE(0xfffffff0, 40);
    put(folder, 'low_ann_1.wav', bytes);
    put(folder, 'low_ann_2.wav', 'this is no sound');
    expect((await problemsOf(planOf(folder))).sort()).toEqual([
      expect.stringMatching(/^low_ann_0\.wav: expected \d+ bytes of samples, as the header announces, found 456$/),
      expect.stringMatching(
        /^low_ann_1\.wav: expected 4294967280 bytes of samples, as the header announces, found \d+$/,
      ),
      'low_ann_2.wav: expected a WAV (RIFF … WAVE), found a file that begins with 74 68 69 73',
    ]);
  });

  it('of which no name matches the pattern are refused with the name of one', async () => {
    expect(await problemsOf(planOf(original, { label: '{label}-{speaker}.wav' }))).toEqual([
      ": expected names that match data.label '{label}-{speaker}.wav', found 36 sounds of which none does, such as high_ann_0.wav",
    ]);
  });

  it('of which some names do not match the pattern are named', async () => {
    const folder = copy();
    put(folder, 'low-ann-9.wav', wav(tone(300, 1000)));
    expect(await problemsOf(planOf(folder))).toEqual([
      "low-ann-9.wav: expected the name of each sound to match data.label '{label}_{speaker}_{index}.wav', found one that does not",
    ]);
    const { notes } = await open(planOf(folder, { files: '*_*.wav' }));
    expect(notes).toEqual([expect.stringMatching(/^data: 1 file is passed over.*\(low-ann-9\.wav\)$/)]);
  });

  it('of an empty folder, of one sample and of one class are refused', async () => {
    expect(await problemsOf(planOf(temporary()))).toEqual([': expected sounds (.wav), found none']);
    const one = temporary();
    put(one, 'low_ann_0.wav', wav(tone(300, 1000)));
    const split = { by: 'chance', seed: 1, validation: 0, test: 0.5 } as const;
    expect(await problemsOf(planOf(one, { split }))).toEqual([': expected at least 2 classes, found 1: low']);
    put(one, 'high_ann_0.wav', wav(tone(900, 1000)));
    expect(await problemsOf(planOf(one, { split }))).toEqual([
      ': expected sounds of high in train and test, found 0 to train and 1 to test',
    ]);
  });

  it('of another format are not passed over', async () => {
    const folder = copy();
    put(folder, 'low_ann_9.mp3', 'ID3');
    expect(await problemsOf(planOf(folder, { files: null }))).toEqual([
      'low_ann_9.mp3: expected WAV, found a sound of another format',
    ]);
  });

  it('behind a link out of the workspace are refused where the change is not trusted', async () => {
    const folder = copy();
    const outside = temporary();
    put(outside, 'secret.wav', wav(tone(300, 1000)));
    symlinkSync(join(outside, 'secret.wav'), join(folder, 'low_ann_9.wav'));
    expect(await problemsOf(planOf(folder), { within: folder })).toEqual([
      'low_ann_9.wav: expected a file of the workspace, found a link that leads out of it',
    ]);
  });

  it('that change while a run reads them are refused', async () => {
    const folder = copy();
    const { source } = await open(planOf(folder));
    put(folder, 'high_ann_0.wav', wav(tone(301, 1000)));
    await expect(source.splits.train!.read([0], { images: new Float32Array(72) })).rejects.toThrow(
      /high_ann_0\.wav: expected the sound as it was when the run started, found another/,
    );
  });

  it('whose values of a field are not there are refused with those that are', async () => {
    const split = { by: 'values', field: 'speaker', test: ['zoe'], validation: [] } as const;
    const error = (await open(planOf(original, { split })).catch((reason: unknown) => reason)) as DataError;
    expect(error.problems[0]).toMatchObject({
      message: 'expected values of {speaker} in data.split.test, found zoe, which no name has',
      fix: `Names have: ${speakers.join(', ')}.`,
    });
  });

  it('of noise that cannot be read are named', async () => {
    const folder = copy();
    rmSync(join(folder, 'high_ann_0.wav'));
    put(folder, 'noise/fan.wav', 'RIFF');
    expect(await problemsOf(planOf(folder, { files: null }), { noiseFolder: 'noise' })).toEqual([
      expect.stringMatching(/^noise\/fan\.wav: expected a WAV/),
    ]);
  });
});

describe('features that are normalised for each coefficient', () => {
  const changes = { horizontalFlip: false, shiftPixels: 0, changes: null, sound: null };
  const dataPlan = (other: Partial<DataPlan> = {}): DataPlan =>
    ({
      ...planOf(original),
      task: { name: 'classification', normal: [] },
      normalization: { mean: [0], std: [1] },
      augmentation: changes,
      ...other,
    }) as DataPlan;
  const progress = {
    note: () => undefined,
    start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
  };
  const options = { seed: 1, within: null, cache: null, trains: true, progress };

  it('have a mean of 0 and a standard deviation of 1 over the training sounds, and the same scale in the test', async () => {
    const plain = await openData(dataPlan(), options);
    const dataset = await openData(dataPlan({ normalizes: 'per_coefficient' }), options);
    const [frames, width] = dataset.sampleShape;
    const { mean, std } = dataset.normalization;
    expect([mean.length, std.length, width]).toEqual([6, 6, 6]);
    const valuesOf = async (set: Dataset, split: 'train' | 'test') => {
      const indices = Array.from({ length: set[split].count }, (_, at) => at);
      return normalizedImages(formOf(set), set[split].samples, indices);
    };
    const train = await valuesOf(dataset, 'train');
    for (let column = 0; column < width; column++) {
      const values = Array.from({ length: dataset.train.count * frames }, (_, row) => train[row * width + column]!);
      const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
      expect([middle, spread]).toEqual([expect.closeTo(0, 4), expect.closeTo(1, 4)]);
    }
    const [raw, test] = [await valuesOf(plain, 'test'), await valuesOf(dataset, 'test')];
    const expected = raw.map((value, at) => (value - mean[at % width]!) / std[at % width]!);
    expect([...test]).toEqual([...expected]);
    // Written out they are the same data; another coefficient is other data.
    const written = await openData(dataPlan({ normalization: dataset.normalization }), options);
    expect([written.digest, plain.digest === dataset.digest]).toEqual([dataset.digest, false]);
  });

  it('are refused where nothing is trained, and where data.normalization has another number of entries', async () => {
    const measured = openData(dataPlan({ normalizes: 'per_coefficient' }), { ...options, trains: false });
    await expect(measured).rejects.toThrow(/expected data\.normalization, as nothing is trained/);
    const wrong = openData(dataPlan({ normalization: { mean: [0, 1], std: [1] } }), options);
    await expect(wrong).rejects.toThrow(
      /expected one entry of data\.normalization\.mean, or 6 for the coefficients of a frame, found 2/,
    );
  });
});
