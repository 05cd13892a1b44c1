/**
 * Compares features of sounds with their originals: mfcc and log_mel with TensorFlow's tf.signal, micro_frontend with TensorFlow Lite
 * Micro's audio frontend (`pymicro-features`), of which every value has to be the same.
 *
 *   npm run oracles:tensorflow && npm run oracles:sound && npm run prove:sound [-- --write]
 *
 * `--write` also writes a few of the originals' numbers to __tests__/data/sound/golden.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integerSound } from '../../__tests__/data/sound/sounds.js';
import { seededRandom } from '../../src/core/random.js';
import { extractorOf, featuresShape, type SoundForm } from '../../src/data/sound/features.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pythons = {
  tf: process.env['TINYGATE_TENSORFLOW_PYTHON'] ?? join(root, '.oracles-tf/bin/python'),
  micro: process.env['TINYGATE_SOUND_PYTHON'] ?? join(root, '.oracles-sound/bin/python'),
} as const;

const at8 = { sampleRateHz: 8000, sampleCount: 8000, level: 'recorded' } as const;
const at16 = { sampleRateHz: 16000, sampleCount: 16000, level: 'recorded' } as const;
const frames = { windowMs: 30, strideMs: 20, melBins: 40, lowerHz: 20, upperHz: 4000 } as const;
/** MLPerf Tiny's, the same at 8 kHz, other bands and windows, and the one that pymicro-features has. */
const forms: Readonly<Record<string, SoundForm>> = {
  mfcc: { ...at16, features: { kind: 'mfcc', ...frames, coefficients: 10 } },
  mfcc_8_khz: { ...at8, features: { kind: 'mfcc', ...frames, coefficients: 13 } },
  log_mel: { ...at16, features: { kind: 'log_mel', ...frames } },
  log_mel_64: {
    ...at16,
    features: { kind: 'log_mel', windowMs: 25, strideMs: 10, melBins: 64, lowerHz: 125, upperHz: 7500 },
  },
  micro_frontend: {
    ...at16,
    features: { kind: 'micro_frontend', windowMs: 30, strideMs: 10, melBins: 40, lowerHz: 125, upperHz: 7500 },
  },
};
/** Of tf.signal, which adds in float32: as a share of the largest value. */
const mostDifference = 1e-5;

let failures = 0;
const golden: Record<string, { readonly frame: number; readonly values: readonly number[] }[]> = {};
for (const [name, form] of Object.entries(forms)) {
  const sounds = soundsOf(form.sampleCount);
  const expected = original(form, sounds);
  const [rows, columns] = featuresShape(form);
  const found = new Float32Array(expected.length);
  const extract = extractorOf(form);
  const size = rows * columns;
  sounds.forEach((sound, i) =>
    extract(
      Float32Array.from(sound, (value) => value / 32768),
      found.subarray(i * size, (i + 1) * size),
    ),
  );
  const differences = found.map((value, i) => Math.abs(value - expected[i]!));
  const largest = differences.reduce((a, b) => Math.max(a, b), 0);
  const scale = expected.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const differ = differences.filter((difference) => difference > 0).length;
  const isGood = form.features.kind === 'micro_frontend' ? differ === 0 : largest <= mostDifference * scale;
  if (!isGood) failures++;
  const words = `largest difference ${largest.toExponential(1)} of ${scale.toFixed(1)}, ${differ} of ${found.length} values differ`;
  process.stdout.write(`${isGood ? 'ok  ' : 'FAIL'} ${name.padEnd(16)} ${sounds.length} sounds, ${words}\n`);
  golden[name] = [0, 1, Math.floor(rows / 2), rows - 1].map((frame) => ({
    frame,
    values: [...expected.subarray(frame * columns, (frame + 1) * columns)].map((value) => Number(value.toPrecision(9))),
  }));
}
if (process.argv.includes('--write'))
  writeFileSync(join(root, '__tests__/data/sound/golden.json'), `${JSON.stringify(golden)}\n`);
process.exitCode = failures === 0 ? 0 : 1;

/** The first one is the test's; then noise of many levels, full scale, silence. */
function soundsOf(count: number): Int16Array[] {
  const random = seededRandom(1, 'prove/sound');
  const noise = (level: number): Int16Array =>
    Int16Array.from({ length: count }, () => Math.max(-32768, Math.min(32767, Math.round(level * random.normal()))));
  return [
    ...[1, 2, 3, 4, 5].map((seed) => integerSound(seed, count)),
    ...[1, 3, 30, 300, 3000, 30000].map(noise),
    Int16Array.from({ length: count }, (_, i) => (Math.floor(i / 40) % 2 === 0 ? 32767 : -32768)),
    new Int16Array(count),
  ];
}

function original({ sampleRateHz, sampleCount, features }: SoundForm, sounds: readonly Int16Array[]): Float32Array {
  const kind = features.kind === 'micro_frontend' ? 'micro' : 'tf';
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-sound-'));
  try {
    const samples = (ms: number): number => (sampleRateHz * ms) / 1000;
    const job = {
      ...features,
      coefficients: features.kind === 'mfcc' ? features.coefficients : null,
      sampleRateHz,
      sampleCount,
      windowSamples: samples(features.windowMs),
      strideSamples: samples(features.strideMs),
    };
    writeFileSync(join(folder, 'job.json'), JSON.stringify(job));
    writeFileSync(join(folder, 'sounds.i16'), Buffer.concat(sounds.map((sound) => Buffer.from(sound.buffer))));
    const { status, stderr } = spawnSync(pythons[kind], [join(root, 'scripts/prove/sound.py'), kind, folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`expected features from ${pythons[kind]}, found: ${stderr.slice(-2000)}`);
    const bytes = readFileSync(join(folder, 'features.f32'));
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
