/**
 * Ways to train or compress one network, each a spec through the pipeline that `tinygate run` is, and each tested against a
 * reference on the same samples, by McNemar's exact test.
 *
 *   npm run reproduce:NAME -- [--data-root DIR] [--only WAY,WAY] [--seed 1] [--epochs N] [--fine-tuning N]
 *
 * NAME: an experiment of `experiments/`. What ways have in common is trained once; a run that was stopped goes on.
 */
import { cpus } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { silent } from '../../src/core/io.js';
import { countPairs, testDrop } from '../../src/gate/significance.js';
import { runPipeline } from '../../src/pipeline/run.js';
import type { Report } from '../../src/report/report.js';
import { readSpec } from '../../src/spec/read.js';
import type { Experiment } from './experiments/experiment.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'data-root': { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string' },
    'fine-tuning': { type: 'string' },
  },
});

interface Row {
  readonly way: string;
  readonly right: readonly number[];
  readonly sizeBytes: number;
  readonly deflatedBytes: number | null;
  /** Of the weights of all kernels. */
  readonly sparsityFraction: number;
}

const [name = ''] = positionals;
if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`expected the name of an experiment, found ${JSON.stringify(name)}`);
const { experiment } = (await import(`./experiments/${name}.js`)) as { readonly experiment: Experiment };
const dataRoot = values['data-root'] ?? experiment.dataRoot;
if (dataRoot === undefined) throw new Error(`expected --data-root DIR: ${experiment.data}`);
const folder = resolve('.tinygate/reproduce', name);
mkdirSync(folder, { recursive: true });
const asked = values.only?.split(',').map((way) => way.trim()) ?? Object.keys(experiment.ways);
const unknown = asked.find((way) => !Object.hasOwn(experiment.ways, way));
if (unknown !== undefined)
  throw new Error(`expected ways among ${Object.keys(experiment.ways).join(', ')}, found ${unknown}`);
write('common.yml', experiment.common);

const rows: Row[] = [];
let conditions = '';
for (const way of asked) {
  const started = Date.now();
  const row = await measured(way);
  rows.push(row);
  console.log(`${way}: ${percent(meanOf(row.right))} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

console.log(
  '\n| way | accuracy | file | deflated | zeros | against | difference | lost / won | p |\n| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |',
);
for (const { way, right, sizeBytes, deflatedBytes, sparsityFraction } of rows) {
  const zeros = `${Math.round(100 * sparsityFraction)} %`;
  const cells = [way, percent(meanOf(right)), kilobytes(sizeBytes), kilobytes(deflatedBytes), zeros];
  console.log(`| ${[...cells, ...against(way, right)].join(' | ')} |`);
}
console.log(`\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; ${conditions}.`);

async function measured(way: string): Promise<Row> {
  const { epochs, 'fine-tuning': fineTuning } = values;
  write('way.yml', { extends: 'common.yml', ...experiment.ways[way] });
  write('spec.yml', {
    extends: 'way.yml',
    seed: Number(values.seed),
    ...(epochs !== undefined && { student: { training: { epochs: Number(epochs) } } }),
    ...(fineTuning !== undefined && { compression: { fine_tuning: { epochs: Number(fineTuning) } } }),
  });
  const overrides = { dataRoot: resolve(dataRoot!) };
  const plan = await readSpec(resolve(folder, 'spec.yml'), { cwd: folder, workspace: folder, overrides });
  const { report } = await runPipeline(plan, {
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
  conditions = `${trainSamples} training and ${labels.length} test samples, seed ${values.seed}, ${report.engine}, ${file.runtime}`;
  const { sizeBytes, deflatedBytes, layers } = file;
  const right = file.predictions.map((found, sample) => (found === labels[sample] ? 1 : 0));
  return { way, right, sizeBytes, deflatedBytes, sparsityFraction: zerosOf(layers) };
}

/** JSON is YAML. */
function write(file: string, spec: object): void {
  writeFileSync(resolve(folder, file), JSON.stringify({ ...spec, version: 1, name }));
}

function zerosOf(layers: Report['artifacts'][number]['layers']): number {
  const weights = layers.reduce((sum, { kernelElements }) => sum + kernelElements, 0);
  return layers.reduce((sum, layer) => sum + layer.zeroFraction * layer.kernelElements, 0) / weights;
}

/** The probability of so many discordant pairs, or more, one way, if neither were better. */
function against(way: string, right: readonly number[]): readonly string[] {
  const reference = experiment.reference(way);
  const base = rows.find((row) => row.way === reference);
  if (!base || base.way === way) return ['', '', '', ''];
  const pairs = countPairs(base.right, right);
  const pValue = pairs.lost + pairs.won === 0 ? 1 : testDrop(pairs, 0, 0.95).pValue;
  const points = (100 * (pairs.won - pairs.lost)) / pairs.samples;
  return [
    reference,
    `${points >= 0 ? '+' : '−'}${Math.abs(points).toFixed(2)}`,
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
