/**
 * `npm run bench:projections`: what projections cost beside a training step of MobileNetV2 (2.2 million weights): the pruning of training,
 * and masks, 64 clusters and int8 in fine-tuning, at ordinary steps and at those where masks and codebooks are made anew.
 * Projections are timed by their CPU, which other work on the machine does not change, a step by the clock of a quiet machine.
 * Exit code 1 if they take more than 15 % of a step, those rare steps shared out.
 *
 *   npm run bench:projections -- [--steps 4] [--clusters 64] [--no-step]
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/core/random.js';
import { openEngine } from '../src/engine/open.js';
import { foldBatchNorm } from '../src/graph/fold.js';
import { layoutOf, pack } from '../src/graph/parameters.js';
import type { RateSettings } from '../src/passes/cluster/rated-codebooks.js';
import type { Projection } from '../src/passes/projection.js';
import { magnitudeMask } from '../src/passes/prune/mask.js';
import { pruningProjection } from '../src/passes/prune/projection.js';
import { kernelSpans, quantizedWeights } from '../src/passes/quantize-aware.js';
import { models, quantisedTrainingBench } from './bench/models.js';

const mostShare = 0.15;
/** Steps between two refits of codebooks, as in a run, and two masks of pruning, as its default. */
const frequency = 100;
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '4' },
    clusters: { type: 'string', default: '64' },
    'no-step': { type: 'boolean', default: false },
  },
});

const model = models.mobilenet_v2_full;
const graph = foldBatchNorm(model.graph);
const weights = pack(graph);
const kernels = layoutOf(graph).parameters.filter(({ role }) => role === 'kernel');
const pruned = weights.slice();
for (const { offset, size } of kernels) {
  const kernel = pruned.subarray(offset, offset + size);
  magnitudeMask(kernel, 0.5).forEach((keeps, i) => keeps === 0 && (kernel[i] = 0));
}

const step = values['no-step'] ? null : await stepMs(Number(values.steps));
const load = loadavg()[0]!.toFixed(2);
console.log(`${cpus()[0]?.model ?? process.arch}, Node ${process.version}, load average ${load}`);
if (step !== null)
  console.log(`${model.title}, batch ${model.batchSize}, ${model.inputShape.join('x')}: ${step.toFixed(0)} ms a step`);
console.log('\n| projection | first, ms | ordinary step, ms | rare step, ms | shared out, ms | share of a step |');
console.log('| --- | --- | --- | --- | --- | --- |');

const names = kernels.map(({ layer }) => layer);
const clustering = {
  numberOfClusters: Number(values.clusters),
  centroidInitialization: 'KMEANS_PLUS_PLUS',
  preserveSparsity: true,
} as const;
const folded = (clusters: boolean, rate: RateSettings | null = null) =>
  quantizedWeights(
    kernelSpans(graph, {
      pruned: names,
      clustering: () => (clusters || rate ? clustering : null),
      rounds: () => 8,
      perAxis: true,
    }),
    pruned,
    { seed: 1, codebookFrequency: frequency, noise: null, rate },
  );
const schedule = { schedule: 'ConstantSparsity', targetSparsity: 0.5, beginStep: 0, endStep: 1e9, frequency } as const;
const shares = [
  row('pruning 50 %', pruningProjection(schedule, kernels, weights.length), weights),
  row('zeros + int8', folded(false), pruned),
  row('zeros + int8 at a price of bits', folded(false, { kind: 'lambda', lambda: 0.01, rampSteps: 0 }), pruned),
  row(`zeros + ${values.clusters} clusters + int8`, folded(true), pruned),
];
if (shares.some((share) => share !== null && share > mostShare)) {
  console.error(`expected projections to take at most ${100 * mostShare} % of a step, found more`);
  process.exitCode = 1;
}

function row(name: string, projection: Projection, start: Float32Array): number | null {
  const random = seededRandom(1, 'moved');
  const latent = start.map((value) => value * (1 + 0.01 * random.normal()));
  const effective = new Float32Array(latent.length);
  const timed = (at: number): number => {
    const begun = process.cpuUsage();
    projection.apply(at, latent, effective);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  const first = timed(0);
  const least = (steps: readonly number[]) => Math.min(...steps.map(timed));
  const ordinary = least([1, 2, 3, 4, 5, 6]);
  const rare = least([frequency, 2 * frequency, 3 * frequency]);
  const shared = ordinary + (rare - ordinary) / frequency;
  const share = step === null ? null : shared / step;
  const cells = [
    name,
    ...[first, ordinary, rare, shared].map((ms) => ms.toFixed(1)),
    share === null ? '' : `${(100 * share).toFixed(1)} %`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  return share;
}

/** The least of some steps of quantisation-aware training. */
async function stepMs(steps: number): Promise<number> {
  const engine = await openEngine('auto', { threads: 2 });
  const bench = quantisedTrainingBench(model);
  const compiled = await engine.compile(bench.step, bench.signature);
  let inputs = bench.inputs;
  let best = Infinity;
  for (let done = 0; done <= steps; done++) {
    const begun = performance.now();
    const outputs = await compiled.run(inputs);
    if (done > 0) best = Math.min(best, performance.now() - begun);
    inputs = { ...inputs, ...bench.next(outputs) };
  }
  await compiled.dispose();
  await engine.dispose();
  return best;
}
