import { constants as fs } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { DataError } from '../core/errors.js';
import { groupDigits } from '../core/group-digits.js';
import { readIdxLabels } from '../data/idx.js';
import type { DataKind, FoundData } from './data-kind.js';
import { scalar } from './line.js';

interface Header {
  readonly name: string;
  readonly dimensions: readonly number[];
}

/** Images and labels that belong together, by their names. */
interface Pair {
  readonly images: Header;
  readonly labels: Header;
}

export const idxFiles: DataKind = {
  noun: 'IDX files as those of MNIST, gzipped or not',
  look: async (path, isFolder) => {
    const root = isFolder ? path : dirname(path);
    const headers = await headersIn(root);
    const asked = isFolder ? headers : headers.filter(({ name }) => name === basename(path));
    if (asked.length === 0) return null;
    const pairs = pairsOf(headers, root).filter(
      ({ images, labels }) => asked.includes(images) || asked.includes(labels),
    );
    return found(root, pairs);
  },
};

async function found(root: string, pairs: readonly Pair[]): Promise<FoundData> {
  const test = pairs.find(({ images }) => /t10k|test/i.test(images.name));
  const train = pairs.find((pair) => pair !== test);
  const parts = train && test ? { train, test } : null;
  const [whole] = pairs;
  if (!whole || pairs.length > 2 || (pairs.length === 2 && !parts)) throw notClear(root, pairs);
  const read = await Promise.all(pairs.map(({ labels }) => readIdxLabels(join(root, labels.name))));
  const labels = read.flatMap(({ elements }) => [...elements]);
  const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const counts = Array.from({ length: classes }, () => 0);
  for (const label of labels) counts[label]! += 1;
  const [, height = 0, width = 0, channels = 1] = whole.images.dimensions;
  // Each class gives its share.
  const shares = counts.reduce((sum, own) => sum + Math.round(own * 0.2), 0);
  const testCount = parts ? parts.test.images.dimensions[0]! : shares;
  return {
    title: `${groupDigits(labels.length)} images of ${height}x${width}${channels === 1 ? '' : `x${channels}`} in IDX files, labels 0 to ${classes - 1}`,
    root,
    name: basename(root),
    classes,
    labels: null,
    trainCount: labels.length - testCount,
    testCount,
    isPictures: true,
    guess: Math.max(...counts) / labels.length,
    sampleShape: () => [height, width, channels],
    lines: (_, { trains }) =>
      parts
        ? [...(trains ? [`train: ${files(parts.train)}`] : []), `test: ${files(parts.test)}`]
        : [
            `images: ${scalar(whole.images.name)}`,
            `labels: ${scalar(whole.labels.name)}`,
            'split: { test_fraction: 0.2 }',
            '# classes: [ … ] # names of the labels, in their order; reports show them',
          ],
  };
}

const files = ({ images, labels }: Pair): string =>
  `{ images: ${scalar(images.name)}, labels: ${scalar(labels.name)} }`;

async function headersIn(folder: string): Promise<Header[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  const headers: Header[] = [];
  for (const name of names.sort()) {
    const header = await headerOf(join(folder, name), name);
    if (header) headers.push(header);
  }
  return headers;
}

/** Enough of a file for the header behind a gzip header with a name in it. */
const headBytes = 4096;

/** Null for a file that does not begin as IDX does. */
async function headerOf(path: string, name: string): Promise<Header | null> {
  const handle = await open(path, fs.O_RDONLY | fs.O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) return null;
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const head = inflated(buffer.subarray(0, bytesRead));
    const rank = head[3] ?? 0;
    const isIdx = head[0] === 0 && head[1] === 0 && [8, 11, 12].includes(head[2] ?? 0) && [1, 3, 4].includes(rank);
    if (!isIdx || head.length < 4 + 4 * rank) return null;
    return { name, dimensions: Array.from({ length: rank }, (_, at) => head.readUInt32BE(4 + 4 * at)) };
  } finally {
    await handle.close();
  }
}

function inflated(head: Buffer): Buffer {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return head;
  }
}

function pairsOf(headers: readonly Header[], root: string): Pair[] {
  const key = (name: string): string =>
    name
      .replace(/\.gz$/i, '')
      .replace(/images?|labels?/gi, '')
      .replace(/idx[134]/gi, '');
  return headers
    .filter(({ dimensions }) => dimensions.length > 1)
    .map((images): Pair => {
      const labels = headers.filter(
        ({ name, dimensions }) => dimensions.length === 1 && key(name) === key(images.name),
      );
      const [only] = labels;
      if (only && labels.length === 1) return { images, labels: only };
      throw new DataError({
        code: 'init/idx-labels',
        message: `expected one IDX file of labels for ${images.name}, found ${labels.length}`,
        where: { file: root },
        cause: 'Files that belong together have names that differ in images and labels alone.',
        fix: 'Rename the files, such as train-images.gz and train-labels.gz, or write data.images and data.labels by hand.',
      });
    });
}

function notClear(root: string, pairs: readonly Pair[]): DataError {
  return new DataError({
    code: 'init/idx-files',
    message: `expected one pair of IDX files, or one to train and one to test, found ${pairs.length}: ${pairs.map(({ images }) => images.name).join(', ')}`,
    where: { file: root },
    fix: 'Name the file of the images in place of the folder.',
  });
}
