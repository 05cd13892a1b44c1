/** The binary version of CIFAR-10 and CIFAR-100: records of labels and a picture of 32x32, channel after channel. */
import { join } from 'node:path';
import { digestBytes } from '../../core/digest.js';
import { DataError } from '../../core/errors.js';
import { readBytes } from './read-bytes.js';
import { cifarFiles, layouts, type CifarFormat } from './cifar-files.js';
import type { Part } from './part.js';
import { readWhole } from '../../core/read-whole.js';

const [side, channels] = [32, 3];
const plane = side * side;

export async function readCifar(root: string, format: CifarFormat, split: 'train' | 'test'): Promise<Part> {
  const { labelBytes, classes } = layouts[format];
  const record = labelBytes + plane * channels;
  const parts: { readonly labels: string[]; readonly pixels: Uint8Array; readonly digest: string }[] = [];
  for (const file of cifarFiles(root, format, split)) {
    const bytes = await readBytes(file, 2 ** 30);
    if (bytes.length === 0 || bytes.length % record !== 0)
      throw new DataError({
        code: 'data/cifar',
        message: `expected whole records of ${record} bytes, found ${bytes.length} bytes`,
        where: { file },
        cause: 'the download was cut short, or it is the version for Python or Matlab',
        fix: 'Fetch the binary version of the data set.',
      });
    const count = bytes.length / record;
    const pixels = new Uint8Array(count * plane * channels);
    const labels = Array.from({ length: count }, (_, sample) => {
      const start = sample * record;
      interleave(bytes.subarray(start + labelBytes, start + record), pixels, sample * plane * channels);
      return bytes[start + labelBytes - 1]!;
    });
    const wrong = labels.findIndex((label) => label >= classes);
    if (wrong >= 0)
      throw new DataError({
        code: 'data/label',
        message: `expected labels below ${classes}, found ${labels[wrong]} of record ${wrong}`,
        where: { file },
        fix: 'Fetch the binary version of the data set, or correct data.format.',
      });
    parts.push({ labels: labels.map(String), pixels, digest: digestBytes(bytes) });
  }
  return {
    count: parts.reduce((sum, { labels }) => sum + labels.length, 0),
    sampleShape: [side, side, channels],
    inputs: Buffer.concat(parts.map(({ pixels }) => pixels)),
    labels: parts.flatMap(({ labels }) => labels),
    targets: null,
    targetNames: [],
    groups: null,
    digest: digestBytes(...parts.map(({ digest }) => digest)),
  };
}

/** Names that lie beside the data; null where none do. */
export async function cifarClasses(root: string, format: CifarFormat): Promise<string[] | null> {
  const { names, folder, classes } = layouts[format];
  for (const at of [join(root, folder, names), join(root, names)]) {
    const text = await readWhole(at, { maxBytes: 65_536, fix: '' }).then(String, () => null);
    const found = text
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (found?.length === classes) return found;
  }
  return null;
}

/** Red, green and blue planes to pixels of three. */
function interleave(planes: Uint8Array, pixels: Uint8Array, at: number): void {
  for (let channel = 0; channel < channels; channel++)
    for (let pixel = 0; pixel < plane; pixel++)
      pixels[at + pixel * channels + channel] = planes[channel * plane + pixel]!;
}
