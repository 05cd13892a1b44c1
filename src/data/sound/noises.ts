/** Recordings of noise, whole, in shared memory: parts of them are added to sounds that train. */
import { join } from 'node:path';
import { DataError } from '../../core/errors.js';
import { unreadable } from '../file-source.js';
import { listFolder } from '../list-folder.js';
import { readSampleFile } from '../read-sample-file.js';
import { soundFiles } from './kind.js';
import { headerOf } from './read-sound.js';
import { resample } from './resample.js';
import { readWavSamples } from './wav.js';

/** 64 MiB: a quarter of an hour at 16 kHz. */
const mostSamples = 2 ** 24;

/** @throws DataError that names a file which cannot be read, or the folder where it holds none or too much */
export async function readNoises(folder: string, sampleRateHz: number, within: string | null): Promise<Float32Array[]> {
  const { files } = await listFolder(folder, { within, kind: soundFiles, label: '{label}' });
  const noises: Float32Array[] = [];
  let samples = 0;
  for (const { path } of files) {
    const file = join(folder, path);
    try {
      const bytes = readSampleFile(file);
      const header = headerOf(bytes);
      const count = Math.ceil((header.count * sampleRateHz) / header.sampleRateHz);
      samples += count;
      if (samples > mostSamples)
        throw new Error(`expected at most ${mostSamples} samples of noise at ${sampleRateHz} Hz, found more`);
      const recorded = readWavSamples(bytes, header, header.count);
      const noise =
        header.sampleRateHz === sampleRateHz ? recorded : resample(recorded, header.sampleRateHz, sampleRateHz, count);
      const shared = new Float32Array(new SharedArrayBuffer(4 * noise.length));
      shared.set(noise);
      noises.push(shared);
    } catch (error) {
      throw new DataError(unreadable(file, error), { cause: error });
    }
  }
  return noises;
}
