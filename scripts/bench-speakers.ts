/**
 * How well a model of spoken words knows people it has never heard: for each speaker of a folder of sounds, the example
 * keyword-spotting is trained on all the others and measured on that one.
 *
 *   npm run bench:speakers -- --data-root DIR [--epochs N] [--spec FILE]
 *
 * `--epochs` shortens the training, and leaves one epoch with rounding.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runPipeline } from '../src/pipeline/run.js';
import { namePattern } from '../src/spec/name-pattern.js';
import { readSpec } from '../src/spec/read.js';

const { values } = parseArgs({
  options: {
    'data-root': { type: 'string' },
    epochs: { type: 'string' },
    spec: { type: 'string', default: 'examples/keyword-spotting/tinygate.yml' },
  },
});
if (values['data-root'] === undefined) throw new Error('expected --data-root DIR, found none');
const dataRoot = resolve(values['data-root']);
const epochs =
  values.epochs === undefined
    ? ''
    : `student: { training: { epochs: ${Number(values.epochs)} } }\ncompression: { fine_tuning: { epochs: 1 } }\n`;
const spec = resolve(values.spec);

const { label } = (await readSpec(spec, { cwd: process.cwd(), overrides: { dataRoot } })).data as { label: string };
const pattern = namePattern(label);
const speakers = [...new Set(readdirSync(dataRoot).flatMap((name) => pattern.match(name)?.['speaker'] ?? []))].sort();

const folder = mkdtempSync(join(tmpdir(), 'tinygate-speakers-'));
cpSync(spec, join(folder, 'tinygate.yml'));
const accuracies: Record<string, number[]> = {};
try {
  for (const speaker of speakers) {
    const file = join(folder, `${speaker}.yml`);
    const text = `extends: tinygate.yml\nversion: 1\nname: speakers\ndata: { split: { by: speaker, test: [${speaker}] } }\nbudgets: null\n${epochs}`;
    writeFileSync(file, text);
    const started = performance.now();
    const plan = await readSpec(file, { cwd: folder, workspace: folder, overrides: { dataRoot } });
    const { report } = await runPipeline(plan, {
      workDir: join(folder, 'work'),
      progress: {
        start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
        note: () => undefined,
      },
      signal: new AbortController().signal,
      now: () => Date.now(),
      commit: null,
    });
    const found = report.artifacts.map(({ artifact: name, accuracy }) => {
      (accuracies[name] ??= []).push(accuracy!.fraction);
      return `${name} ${(100 * accuracy!.fraction).toFixed(1)} %`;
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(
      `${speaker.padEnd(12)} ${found.join('   ')}   (${report.data.testSamples} sounds, ${seconds} s)\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
for (const [name, all] of Object.entries(accuracies)) {
  const mean = all.reduce((a, b) => a + b, 0) / all.length;
  process.stdout.write(
    `${name}: mean ${(100 * mean).toFixed(1)} %, from ${(100 * Math.min(...all)).toFixed(1)} to ${(100 * Math.max(...all)).toFixed(1)} %\n`,
  );
}
