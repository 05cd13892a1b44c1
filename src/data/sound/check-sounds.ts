/** What a second can tell about a folder of sounds: names, splits and the header of each file. */
import { join } from 'node:path';
import { mapAtOnce } from '../../core/map-at-once.js';
import { unreadable } from '../file-source.js';
import { listAndSplit, type ListAndSplitOptions } from '../list-and-split.js';
import { collectProblems } from '../problems.js';
import { readHead, readSampleFile } from '../read-sample-file.js';
import { soundFiles } from './kind.js';
import { headerOf, isLonger } from './read-sound.js';
import type { SoundFolderPlan } from './sound-folder.js';
import { otherRate, readWavHeader, type WavHeader } from './wav.js';

export interface CheckedSounds {
  readonly count: number;
  readonly classes: readonly string[];
  /** Sounds that a run would resample, and that it would cut. */
  readonly otherRate: number;
  readonly longer: number;
}

/** Chunks before the samples rarely take more. */
const headBytes = 4096;

/** @throws DataError that names every file whose header is not sound, up to 20, and what `listAndSplit` throws */
export async function checkSounds(
  plan: SoundFolderPlan,
  noiseFolder: string | null,
  options: ListAndSplitOptions,
): Promise<CheckedSounds> {
  const { root, sound, otherRates } = plan;
  const { samples, classes } = await listAndSplit({ ...plan, exclude: noiseFolder }, { ...options, kind: soundFiles });
  const problems = collectProblems();
  const seen = { otherRate: 0, longer: 0 };
  await mapAtOnce(samples, 32, async ({ path, sizeBytes }) => {
    const file = join(root, path);
    try {
      const header = await readHeader(file, sizeBytes);
      if (isLonger(header, sound)) seen.longer++;
      if (header.sampleRateHz === sound.sampleRateHz) return;
      seen.otherRate++;
      if (otherRates === 'refuse') problems.add(otherRate(header, sound.sampleRateHz, file));
    } catch (error) {
      problems.add(unreadable(file, error));
    }
  });
  problems.throwIfAny();
  return { count: samples.length, classes, ...seen };
}

async function readHeader(file: string, sizeBytes: number): Promise<WavHeader> {
  const head = readWavHeader(await readHead(file, headBytes), sizeBytes);
  return head ?? headerOf(readSampleFile(file));
}
