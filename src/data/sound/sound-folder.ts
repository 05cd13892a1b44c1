/** A folder of sounds as a source: file-source.ts, with features computed of WAV files. */
import { join } from 'node:path';
import { bytesOf, digestBytes, digestValue } from '../../core/digest.js';
import type { Progress } from '../../core/io.js';
import { indexFiles, type FileSourceOptions, type FileSourcePlan } from '../file-index.js';
import { fileSource, openCache, type FileFormat, type FileIndex } from '../file-source.js';
import type { Source } from '../source.js';
import { extractorOf, featuresShape, type SoundForm } from './features.js';
import { soundFiles } from './kind.js';
import { readNoises } from './noises.js';
import { formDigest, headerOf, isLonger, readSound } from './read-sound.js';
import { otherRate } from './wav.js';

export interface SoundFolderPlan extends FileSourcePlan {
  readonly format: 'sound_folder';
  readonly sound: SoundForm;
  readonly otherRates: 'resample' | 'refuse';
}

/** `noiseFolder`: of noise that training adds, relative to the root; null: there is none. */
export type OpenSoundOptions = FileSourceOptions & { readonly noiseFolder: string | null };

/** Plain data, so that a worker thread opens the same source from it. */
export interface SoundFolderIndex extends FileIndex {
  readonly sound: SoundForm;
  /** In shared memory, at the sample rate. */
  readonly noises: readonly Float32Array[];
}

/** @throws DataError as `indexFiles` does, and for files of noise that cannot be read */
export async function openSoundFolder(plan: SoundFolderPlan, options: OpenSoundOptions): Promise<Source> {
  const { sound, otherRates, root } = plan;
  const { progress, noiseFolder, trains, within } = options;
  const seen = { otherRate: 0, longer: 0 };
  const listed = noiseFolder === null ? plan : { ...plan, exclude: noiseFolder };
  const { index, cache, format } = await indexFiles(listed, options, soundFiles, () =>
    Promise.resolve({
      format: formatOf(sound),
      form: formDigest(sound),
      look(content, path, problems) {
        const header = headerOf(content);
        if (header.sampleRateHz !== sound.sampleRateHz) {
          seen.otherRate++;
          if (otherRates === 'refuse') problems.add(otherRate(header, sound.sampleRateHz, join(root, path)));
        }
        if (isLonger(header, sound)) seen.longer++;
      },
      tell: () => tellSeen(progress, seen, sound),
    }),
  );
  const noises =
    noiseFolder !== null && trains ? await readNoises(join(root, noiseFolder), sound.sampleRateHz, within) : [];
  // What is trained on depends on the noise, too.
  const digest =
    noises.length === 0
      ? index.digest
      : digestValue([index.digest, noises.map((noise) => digestBytes(bytesOf(noise)))]);
  return sourceOf({ ...index, digest, sound, noises }, format, cache);
}

/** The same source in another thread. */
export async function openSoundFolderIndex(index: SoundFolderIndex): Promise<Source> {
  const format = formatOf(index.sound);
  return sourceOf(index, format, await openCache(index.cache, format, true));
}

function sourceOf(index: SoundFolderIndex, ...[format, cache]: [FileFormat, Parameters<typeof fileSource>[2]]): Source {
  const source = fileSource(index, format, cache, { format: 'sound_folder', index });
  return { ...source, recorded: { sound: index.sound, noises: index.noises } };
}

function formatOf(sound: SoundForm): FileFormat {
  const shape = featuresShape(sound);
  const extract = extractorOf(sound);
  return {
    kind: soundFiles,
    array: { shape, type: 'float32' },
    decode(content) {
      const features = new Float32Array(shape[0] * shape[1]);
      extract(readSound(content, sound), features);
      return Promise.resolve(bytesOf(features));
    },
    decodeWave: (content) => readSound(content, sound),
  };
}

function tellSeen(
  progress: Progress,
  { otherRate, longer }: { readonly otherRate: number; readonly longer: number },
  { sampleRateHz, sampleCount }: SoundForm,
): void {
  const sounds = (count: number): string => `${count} ${count === 1 ? 'sound' : 'sounds'}`;
  if (otherRate > 0)
    progress.note(
      `data: ${sounds(otherRate)} of another sample rate ${otherRate === 1 ? 'is' : 'are'} resampled to ${sampleRateHz} Hz`,
    );
  if (longer > 0)
    progress.note(
      `data: ${sounds(longer)} ${longer === 1 ? 'is' : 'are'} longer than ${(1000 * sampleCount) / sampleRateHz} ms and cut there`,
    );
}
