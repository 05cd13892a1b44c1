/**
 * `npm run reproduce:quant-noise [-- --epochs 12] [--fine-tuning 6] [--bits 4] [--seed 1] [--only ptq,qat]`: what each way to weights of
 * four bits costs in accuracy, on Fashion-MNIST's 10,000 test images (8,000 to train, 2,000 to measure). One spec for each way, through
 * the pipeline that `tinygate run` is; each has the same network, from the same training in float, and as many epochs after it. Files
 * are int4 and run in LiteRT (`tinygate setup litert-python`). Every row is tested against plain quantisation-aware training on the
 * same samples, by McNemar's exact test.
 */
import { cpus } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { silent } from '../../src/core/io.js';
import { countPairs, testDrop } from '../../src/gate/significance.js';
import { runPipeline } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';

const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: '12' },
    'fine-tuning': { type: 'string', default: '6' },
    'test-fraction': { type: 'string', default: '0.2' },
    seed: { type: 'string', default: '1' },
    bits: { type: 'string', default: '4' },
    only: { type: 'string' },
  },
});

/** `compression.quantization` of each way. All rows but float have the bits that are asked for. */
const qat = `mode: qat, num_bits: ${values.bits}`;
const ways: Readonly<Record<string, string>> = {
  float: 'mode: ptq',
  ptq: 'mode: ptq',
  'ptq, AdaRound': 'mode: ptq, rounding: adaround',
  qat,
  'quant-noise 0.5': `${qat}, quant_noise: { p: 0.5 }`,
  'quant-noise 0.5 to 1': `${qat}, quant_noise: { p: { from: 0.5, to: 1 } }`,
  'quant-noise 0.5, blocks of 8': `${qat}, quant_noise: { p: 0.5, block_size: 8 }`,
  lsq: `${qat}, ranges: learned`,
  'lsq, quant-noise 0.5 to 1': `${qat}, ranges: learned, quant_noise: { p: { from: 0.5, to: 1 } }`,
  'qat, dampened': `${qat}, oscillation: { dampen: { from: 0, to: 0.1, schedule: cosine } }`,
  'qat, frozen': `${qat}, oscillation: { freeze: { threshold: 0.01, momentum: 0.003 } }`,
};
const reference = 'qat';
const type = values.bits === '4' ? 'int4' : 'int8';

const specOf = (way: string): string => `
version: 1
name: quant-noise
seed: ${values.seed}
data:
  format: idx
  images: t10k-images-idx3-ubyte.gz
  labels: t10k-labels-idx1-ubyte.gz
  split: { test_fraction: ${values['test-fraction']} }
  normalization: { mean: [0.286], std: [0.353] }
  augmentation: { horizontal_flip: true }
student:
  architecture: ds_cnn
  parameters: { filters: [32, 80, 64, 96], blocks: 3, strides: [1, 2, 1], kernel_size: 5, stem_kernel_size: 5 }
  training:
    epochs: ${values.epochs}
    batch_size: 64
    optimizer: { name: adam }
    learning_rate: { schedule: one_cycle, peak: 0.02, warmup: 10 % }
compression:
  quantization: { ${ways[way]!} }
  fine_tuning: { epochs: ${values['fine-tuning']}, learning_rate: { schedule: cosine, peak: 0.002 } }
artifacts: { file: { type: ${way === 'float' ? 'float32' : type} } }
budgets: [{ artifact: file, metric: accuracy, min: 10 % }]
`;

interface Row {
  readonly way: string;
  readonly right: readonly number[];
  readonly sizeBytes: number;
  readonly deflatedBytes: number | null;
}

const dataRoot = resolve('examples/fashion-mnist/data');
const folder = resolve('.tinygate/reproduce-quant-noise');
mkdirSync(folder, { recursive: true });
const asked = values.only === undefined ? Object.keys(ways) : values.only.split(',').map((name) => name.trim());
const unknown = asked.find((way) => !Object.hasOwn(ways, way));
if (unknown !== undefined) throw new Error(`expected ways among ${Object.keys(ways).join(', ')}, found ${unknown}`);

const rows: Row[] = [];
let conditions = '';
for (const way of asked) {
  const started = Date.now();
  const path = resolve(folder, 'spec.yml');
  writeFileSync(path, specOf(way));
  const plan = await readSpec(path, { cwd: folder, workspace: folder, overrides: { dataRoot } });
  const { report } = await runPipeline(plan, {
    // One cache: the training in float is the same for all.
    workDir: resolve(folder, 'work'),
    progress: silent,
    signal: new AbortController().signal,
    now: () => performance.now(),
    commit: null,
  });
  const [file] = report.artifacts;
  if (!file?.accuracy) {
    const why = file?.accuracyFault?.message ?? 'no file was made';
    throw new Error(`expected the accuracy of ${way}, found none: ${why}\n  fix: tinygate setup litert-python`);
  }
  const { labels, trainSamples } = report.data;
  const right = file.predictions.map((found, sample) => (found === labels[sample] ? 1 : 0));
  rows.push({ way, right, sizeBytes: file.sizeBytes, deflatedBytes: file.deflatedBytes });
  conditions = `${trainSamples} training and ${labels.length} test samples, seed ${values.seed}, ${report.engine}, ${file.runtime}`;
  console.log(`${way}: ${percent(meanOf(right))} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

const base = rows.find(({ way }) => way === reference);
console.log(
  '\n| Weights | Accuracy | File | Deflated | Against qat | lost / won | p, one-sided |\n| --- | --- | --- | --- | --- | --- | --- |',
);
for (const { way, right, sizeBytes, deflatedBytes } of rows)
  console.log(
    `| ${[way, percent(meanOf(right)), kilobytes(sizeBytes), kilobytes(deflatedBytes), ...against(right)].join(' | ')} |`,
  );
console.log(`\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; ${conditions}.`);

/** The probability of so many discordant pairs, or more, one way, if neither were better. */
function against(right: readonly number[]): readonly string[] {
  if (!base || base.right === right) return ['', '', ''];
  const pairs = countPairs(base.right, right);
  const pValue = pairs.lost + pairs.won === 0 ? 1 : testDrop(pairs, 0, 0.95).pValue;
  const difference = (pairs.won - pairs.lost) / pairs.samples;
  return [
    `${difference >= 0 ? '+' : ''}${(100 * difference).toFixed(2)} points`,
    `${pairs.lost} / ${pairs.won}`,
    pValue.toFixed(4),
  ];
}

function meanOf(right: readonly number[]): number {
  return right.reduce((sum, one) => sum + one, 0) / right.length;
}

function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(2)} %`;
}

function kilobytes(bytes: number | null): string {
  return bytes === null ? '–' : `${(bytes / 1000).toFixed(1)} kB`;
}
