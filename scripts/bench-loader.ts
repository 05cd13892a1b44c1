/**
 * `npm run bench:loader`: the share of its time that a trainer waits for batches, for pictures of 28x28x1 with the example's student
 * and of 96x96x3 with MobileNetV1-0.25, by threads that make batches. Exit code 1 if more than 5 % with the threads that a run takes.
 *
 *   npm run bench:loader -- [--steps 100] [--threads 2]
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/core/random.js';
import { planEpoch } from '../src/data/batches.js';
import { type Dataset, openDataset } from '../src/data/dataset.js';
import { openLoader } from '../src/data/loader.js';
import { memorySource, shareMemory } from '../src/data/memory.js';
import type { Engine } from '../src/engine/engine.js';
import { openEngine } from '../src/engine/open.js';
import { type BenchModel, models, trainingBench } from './bench/models.js';

const mostShare = 0.05;
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100' },
    threads: { type: 'string', default: String(availableParallelism()) },
  },
});
const steps = Number(values.steps);

const engine = await openEngine('auto', { threads: Number(values.threads) });
const load = loadavg()[0]!.toFixed(2);
console.log(
  `${cpus()[0]?.model ?? process.arch}, Node ${process.version}, load average ${load}, ${engine.description}`,
);
console.log('\n| pictures | batch | threads that make batches | ms a step | ms of waiting | share |');
console.log('| --- | --- | --- | --- | --- | --- |');
let worst = 0;
for (const model of [models.ds_cnn, models.mobilenet_v1]) {
  const dataset = await pictures(model);
  for (const workers of [undefined, 0, 1, 2]) {
    const { name, share, row } = await measure(engine, model, dataset, workers);
    console.log(row);
    if (name === 'default') worst = Math.max(worst, share);
  }
}
await engine.dispose();
if (worst > mostShare) {
  console.error(
    `expected a trainer to wait for batches at most ${100 * mostShare} % of its time, found ${(100 * worst).toFixed(1)} %`,
  );
  process.exitCode = 1;
}

interface Pictures {
  readonly dataset: Dataset;
  /** Where threads can read them even if a run would take none. */
  readonly shared: Dataset;
}

/** Random pictures of the size that a model reads, as IDX files unpack to. */
async function pictures({ inputShape, batchSize, classes }: BenchModel): Promise<Pictures> {
  const random = seededRandom(1, 'pictures');
  const count = batchSize * 20;
  const size = inputShape[0] * inputShape[1] * inputShape[2];
  const split = {
    arrays: {
      images: Uint8Array.from({ length: count * size }, () => random.integer(256)),
      labels: Int32Array.from({ length: count }, (_, i) => i % classes),
    },
    count,
  };
  const index = {
    digest: 'random',
    inputs: { images: { shape: inputShape, type: 'uint8' } },
    truth: { labels: { shape: [], type: 'int32' } },
    classes: Array.from({ length: classes }, (_, label) => String(label)),
    train: split,
    test: split,
  } as const;
  const dataset = await openDataset(memorySource(index), { mean: [0.5], std: [0.25] });
  return { dataset, shared: { ...dataset, source: { ...dataset.source, origin: shareMemory(index) } } };
}

async function measure(engine: Engine, model: BenchModel, { dataset, shared }: Pictures, workers: number | undefined) {
  const bench = trainingBench(model);
  const compiled = await engine.compile(bench.step, bench.signature);
  const loader = workers === undefined ? openLoader(dataset, 'train') : openLoader(shared, 'train', { workers });
  let inputs = bench.inputs;
  let [done, started, waited] = [0, 0, 0];
  const warmUp = 5;
  for (let epoch = 0; done < steps + warmUp; epoch++) {
    const augmentation = { horizontalFlip: true, shiftPixels: 2 };
    const plans = planEpoch(dataset.train.count, model.batchSize, augmentation, 1, 'bench', epoch);
    for await (const { images } of loader.batches(plans)) {
      if (done === warmUp) [started, waited] = [performance.now(), loader.waitedMs];
      if (done === steps + warmUp) break;
      inputs = { ...inputs, ...bench.next(await compiled.run({ ...inputs, images })) };
      done++;
    }
  }
  const step = (performance.now() - started) / steps;
  const waiting = (loader.waitedMs - waited) / steps;
  await loader.close();
  await compiled.dispose();
  const name = workers === undefined ? 'default' : String(workers);
  const label = workers === undefined ? `${loader.workers}, as a run` : name;
  const share = waiting / step;
  const cells = [
    model.inputShape.join('x'),
    model.batchSize,
    label,
    step.toFixed(2),
    waiting.toFixed(3),
    `${(100 * share).toFixed(1)} %`,
  ];
  return { name, share, row: `| ${cells.join(' | ')} |` };
}
