import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DataError } from '../core/errors.js';
import { groupDigits } from '../core/group-digits.js';
import { listFolder, type FolderListing } from '../data/list-folder.js';
import { readSampleFile } from '../data/read-sample-file.js';
import { soundFiles } from '../data/sound/kind.js';
import { headerOf } from '../data/sound/read-sound.js';
import type { DataKind, FoundData } from './data-kind.js';
import { nameList } from './line.js';

/** As MLPerf Tiny's keyword spotting has them. */
const [windowMs, strideMs, coefficients] = [30, 20, 10];
const testFraction = 0.2;

export const sounds: DataKind = {
  noun: 'a folder of WAV files, one folder a class, or named such as yes_theo_1.wav',
  look: async (root, isFolder) => {
    if (!isFolder) return null;
    const label = await labelOf(root);
    return label === null ? null : found(root, label);
  },
};

/** Null: there are no sounds. Empty: each class has a folder; else the pattern of the names. */
async function labelOf(root: string): Promise<string | null> {
  const isSound = (name: string): boolean => soundFiles.byName(name) === 'read';
  const entries = (await readdir(root, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const flat = entries.filter((entry) => !entry.isDirectory() && isSound(entry.name)).map(({ name }) => name);
  if (flat.length === 0) {
    for (const folder of entries.filter((entry) => entry.isDirectory()))
      if ((await readdir(join(root, folder.name))).some(isSound)) return '';
    return null;
  }
  const fields = new Set(flat.map((name) => name.slice(0, name.lastIndexOf('.')).split('_').length));
  const [count] = fields;
  const pattern = count === 2 ? '{label}_{index}' : count === 3 ? '{label}_{speaker}_{index}' : null;
  if (fields.size === 1 && pattern !== null) return `${pattern}.wav`;
  throw new DataError({
    code: 'init/sound-names',
    message: `expected names of sounds with their label first, such as yes_theo_1.wav, found ${nameList(flat)}`,
    where: { file: root },
    fix: 'Put the sounds of each class into a folder of their own, or write data.label by hand: see docs/data.md.',
  });
}

async function found(root: string, label: string): Promise<FoundData> {
  const isFolders = label === '';
  const options = isFolders ? {} : { files: '*.wav', label };
  const listing = await listFolder(root, { within: null, kind: soundFiles, ...options });
  const { classes, files } = listing;
  const counts = classes.map((_, at) => files.filter((file) => file.label === at).length);
  const testCount = counts.reduce((sum, count) => sum + Math.round(count * testFraction), 0);
  const { rate, seconds } = formOf(root, listing);
  const frames = 1 + Math.floor((seconds * 1000 - windowMs) / strideMs);
  return {
    title: `${groupDigits(files.length)} sounds of ${classes.length} classes: ${nameList(classes)}`,
    root,
    name: basename(root),
    classes: classes.length,
    labels: classes,
    trainCount: files.length - testCount,
    testCount,
    isPictures: false,
    guess: Math.max(...counts) / files.length,
    sampleShape: () => [frames, coefficients, 1],
    lines: (_, { trains }) => [
      ...(isFolders ? [] : [`files: '*.wav'`, `label: '${label}'`]),
      `sample_rate: ${rate / 1000} kHz`,
      `duration: ${seconds} s # 95 of 100 sounds are no longer; what is longer is cut`,
      `features: { kind: mfcc, window: ${windowMs} ms, stride: ${strideMs} ms, coefficients: ${coefficients}, mel_bins: 40 }`,
      '# By chance, so that the same voices are in both; to hold whole speakers back, split by one of the fields of the names.',
      `split: { test_fraction: ${testFraction} }`,
      ...(trains ? ['augmentation: { time_shift: 100 ms, noise: { level: 5 % } } # of training sounds alone'] : []),
    ],
  };
}

const mostOpened = 200;

/** The sample rate of most files, and a length that 95 of 100 do not exceed, in tenths of a second. */
function formOf(root: string, { files }: FolderListing): { readonly rate: number; readonly seconds: number } {
  const step = Math.max(1, Math.floor(files.length / mostOpened));
  const rates = new Map<number, number>();
  const lengths: number[] = [];
  for (const { path } of files.filter((_, at) => at % step === 0)) {
    const { sampleRateHz, count } = headerOf(readSampleFile(join(root, path)));
    rates.set(sampleRateHz, (rates.get(sampleRateHz) ?? 0) + 1);
    lengths.push(count / sampleRateHz);
  }
  const [[rate]] = [...rates].sort((a, b) => b[1] - a[1]) as [[number, number]];
  lengths.sort((a, b) => a - b);
  const long = lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.95))]!;
  return { rate, seconds: Math.max(0.2, Math.ceil(long * 10) / 10) };
}
