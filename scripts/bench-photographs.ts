/**
 * `npm run bench:photographs`: how fast photographs become batches, beside sharp alone on the same files and cores, and how
 * much memory that takes for one and for ten times the data. Without --data-root it makes its own pictures.
 *   [-- --data-root DIR] [--size 224] [--pictures 600] [--seconds 10]
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { silent } from '../src/core/io.js';
import { mapAtOnce } from '../src/core/map-at-once.js';
import { seededRandom } from '../src/core/random.js';
import { planEpoch } from '../src/data/batches.js';
import { openDataset } from '../src/data/dataset.js';
import { openImageFolder } from '../src/data/images/image-folder.js';
import { openLoader } from '../src/data/loader.js';
import { loadSharp } from '../src/engine/native/sharp.js';

const { values } = parseArgs({
  options: {
    'data-root': { type: 'string' },
    size: { type: 'string', default: '224' },
    pictures: { type: 'string', default: '600' },
    seconds: { type: 'string', default: '10' },
    child: { type: 'boolean', default: false },
    cache: { type: 'string' },
  },
});
const size = Number(values.size);
const seconds = Number(values.seconds);
const { sharp } = await loadSharp();
const changes = {
  verticalFlip: false,
  cropPixels: 8,
  rotateDegrees: 0,
  scaleFraction: 0,
  brightnessFraction: 0.1,
  contrastFraction: 0,
  saturationFraction: 0,
  hueFraction: 0,
  blurPixels: 0,
  cutoutPixels: 0,
  randAugment: null,
};

if (values.child) await measureChild(values['data-root']!, values.cache ?? null);
else await main();

async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'tinygate-bench-photographs-'));
  try {
    const root = values['data-root'] ?? (await makePictures(join(work, 'pictures'), Number(values.pictures)));
    const files = filesOf(root);
    console.log(`${files.length} pictures, to ${size}x${size}, ${process.arch}, Node ${process.version}`);
    for (let turn = 0; turn < 2; turn++) {
      const alone = await sharpAlone(files);
      const whole = child(root, null);
      console.log(
        `decode, resize, change: ${whole.rate.toFixed(0)} pictures/s, sharp alone ${alone.toFixed(0)}: ${((100 * whole.rate) / alone).toFixed(0)} %`,
      );
    }
    const cached = child(root, join(work, 'cache'));
    console.log(`with resized pictures on the disk: ${cached.rate.toFixed(0)} pictures/s`);
    const ten = join(work, 'ten');
    for (let copy = 0; copy < 10; copy++)
      for (const name of classesOf(root)) cpSync(join(root, name), join(ten, name, String(copy)), { recursive: true });
    const large = child(ten, join(work, 'cache'));
    console.log(
      `peak memory: ${cached.peakMB} MB for ${files.length} pictures, ${large.peakMB} MB for ${filesOf(ten).length}`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function child(root: string, cache: string | null): { rate: number; peakMB: number } {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), '--child', '--data-root', root];
  args.push('--size', String(size), '--seconds', String(seconds), ...(cache === null ? [] : ['--cache', cache]));
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as { rate: number; peakMB: number };
}

async function measureChild(root: string, cache: string | null): Promise<void> {
  const source = await openImageFolder(
    {
      format: 'image_folder',
      root,
      folders: null,
      split: { by: 'chance', seed: null, validation: 0, test: 0.1 },
      classes: null,
      image: { height: size, width: size, color: 'rgb', kernel: 'linear', fit: 'crop' },
      cacheLimitBytes: cache === null ? 0 : 1e11,
      duplicates: 'report',
    },
    {
      seed: 1,
      within: null,
      cache: cache === null ? null : { folder: cache, isBelieved: true },
      trains: true,
      progress: silent,
    },
  );
  const dataset = await openDataset(source, { mean: [0.5], std: [0.5] });
  const loader = openLoader(dataset, 'train');
  const augmentation = { horizontalFlip: true, shiftPixels: 0, changes };
  let [count, started, end] = [0, 0, Infinity];
  for (let epoch = 0; performance.now() < end; epoch++) {
    for await (const batch of loader.batches(planEpoch(dataset.train.count, 32, augmentation, 1, 'bench', epoch))) {
      // The first batches start the threads.
      if (started === 0) {
        started = performance.now();
        end = started + 1000 * seconds;
      } else count += batch.indices.length;
      if (performance.now() > end) break;
    }
  }
  const rate = (1000 * count) / (performance.now() - started);
  await loader.close();
  console.log(JSON.stringify({ rate, peakMB: Math.round(process.resourceUsage().maxRSS / 1000) }));
  process.exit(0);
}

/** Pictures a second of the library alone: the same kernel and fit, as many files at once. */
async function sharpAlone(files: readonly string[]): Promise<number> {
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < 1000 * seconds)
    await mapAtOnce(files.slice(0, 200), 8, async (file) => {
      await sharp(readFileSync(file), { autoOrient: true })
        .resize(size, size, { fit: 'cover', kernel: 'linear', fastShrinkOnLoad: false })
        .raw()
        .toBuffer();
      count++;
    });
  return (1000 * count) / (performance.now() - started);
}

function classesOf(root: string): string[] {
  return readdirSync(root).filter((name) => !name.startsWith('.') && statSync(join(root, name)).isDirectory());
}

function filesOf(root: string): string[] {
  return classesOf(root).flatMap((name) =>
    readdirSync(join(root, name), { recursive: true })
      .map((file) => join(root, name, String(file)))
      .filter((file) => /\.jpe?g$/i.test(file)),
  );
}

/** JPEGs of 500x375, as the common sets of photographs have them: noise that is smooth enough to compress as they do. */
async function makePictures(folder: string, count: number): Promise<string> {
  const random = seededRandom(1, 'bench');
  for (let index = 0; index < count; index++) {
    const name = join(folder, index % 2 === 0 ? 'even' : 'odd');
    mkdirSync(name, { recursive: true });
    const noise = Uint8Array.from({ length: 63 * 47 * 3 }, () => random.integer(256));
    const picture = sharp(noise, { raw: { width: 63, height: 47, channels: 3 } }).resize(500, 375, { kernel: 'cubic' });
    writeFileSync(join(name, `${index}.jpg`), await picture.jpeg({ quality: 90 }).toBuffer());
  }
  return folder;
}
