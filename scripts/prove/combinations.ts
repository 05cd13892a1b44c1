/**
 * Draws specs that combine the keys of compression at random, and runs each on a tiny task: what `validate` lets through must end in
 * files whose codes keep every promise.
 *
 *   npm run prove:combinations -- [--count 40] [--seed 1] [--only N] [--with KEY]
 *
 * --with leaves out the specs that do not have the key. It prints a line for each spec that was refused, one for each that held, and the whole spec of each that did not; then it exits with 1.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeTask } from '../../__tests__/pipeline/bands.js';
import { SpecError, TinygateError } from '../../src/core/errors.js';
import { silent } from '../../src/core/io.js';
import { seededRandom, type Random } from '../../src/core/random.js';
import { runPipeline } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    with: { type: 'string' },
  },
});

type Part = Readonly<Record<string, unknown>>;

/** One of them, each as likely. */
const one = <Value>(random: Random, ...choices: readonly Value[]): Value => choices[random.integer(choices.length)]!;
/** The keys, with the probability; else none. */
const maybe = (random: Random, probability: number, keys: () => Part): Part =>
  random.uniform() < probability ? keys() : {};

function drawSpec(random: Random, name: string): Part {
  const rate = one<unknown>(random, 0.01, { schedule: 'cosine', peak: 0.01 });
  const training = { epochs: 1, batch_size: 20, learning_rate: rate, ...maybe(random, 0.2, () => ({ ema: 0.9 })) };
  const trainings = random.uniform() < 0.3 ? [training, training] : training;
  const architecture = one<Part>(
    random,
    { architecture: 'ds_cnn', parameters: { filters: 8, blocks: 2 } },
    { architecture: 'resnet8', parameters: { filters: [8, 8, 8] } },
    { architecture: 'mobilenet_v2', parameters: { alpha: 0.1 } },
  );
  const mode = one(random, 'offline', 'consistent', 'online', 'self');
  const isTaught = random.uniform() < 0.5;
  const hasTeacher = isTaught && mode !== 'self';
  const teacher = { architecture: 'resnet8', parameters: { filters: [8, 8, 8] }, training };
  const clusters = maybe(random, 0.5, () => ({ clustering: drawClustering(random) }));
  const isAware = random.uniform() < 0.6;
  const quantization = isAware ? drawAware(random) : drawAfter(random, 'clustering' in clusters);
  const types = [
    'int8',
    ...(random.uniform() < 0.5 ? ['int4'] : []),
    ...(random.uniform() < 0.4 ? ['float32'] : []),
    ...(random.uniform() < 0.3 ? ['dynamic_range'] : []),
    ...(random.uniform() < 0.2 ? ['int16x8', 'float16'] : []),
  ];
  return {
    version: 1,
    name,
    seed: 1,
    threads: 1,
    data: {
      images: 'images',
      labels: 'labels',
      split: { test_fraction: 0.25 },
      ...maybe(random, 0.3, () => ({ augmentation: { horizontal_flip: true } })),
    },
    ...(hasTeacher && { teacher }),
    student: { ...architecture, training: trainings },
    compression: {
      ...(isTaught && { distillation: drawDistillation(random, mode) }),
      ...maybe(random, 0.6, () => ({ pruning: drawPruning(random) })),
      ...maybe(random, 0.3, () => ({ structured_pruning: drawChannels(random) })),
      ...maybe(random, 0.2, () => ({ dead_channels: 'remove' })),
      ...clusters,
      quantization,
      ...((isAware || 'clustering' in clusters) && { fine_tuning: { epochs: 1, learning_rate: 0.001 } }),
    },
    artifacts: Object.fromEntries(types.map((type) => [type, { type }])),
  };
}

function drawDistillation(random: Random, mode: string): Part {
  return {
    mode,
    ...maybe(random, 0.3, () => ({ loss: one(random, 'dkd', 'dist') })),
    ...maybe(random, 0.3, () => ({ temperature: one<unknown>(random, 2, { from: 4, to: 1 }) })),
    ...(mode === 'online' && maybe(random, 0.3, () => ({ mutual: true }))),
  };
}

function drawPruning(random: Random): Part {
  // Their kernels have no whole blocks.
  const exclude = ['dense', 'stem', '*depthwise*'];
  const pattern = one<Part>(
    random,
    {},
    {},
    {},
    { block_size: [1, 4], exclude },
    { block_size: [4, 1], exclude },
    { sparsity_m_by_n: [2, 4], exclude },
  );
  const [sparsity] = [one(random, 0.3, 0.5, 0.8, 0.95)];
  const last = 'sparsity_m_by_n' in pattern ? 0.5 : sparsity;
  const schedule =
    random.uniform() < 0.5
      ? { schedule: 'ConstantSparsity', target_sparsity: last }
      : { schedule: 'PolynomialDecay', initial_sparsity: 0.1, final_sparsity: last };
  return {
    ...schedule,
    ...pattern,
    frequency: 5,
    ...maybe(random, 0.3, () => ({ scope: 'global' })),
    ...maybe(random, 0.3, () => ({ criterion: one(random, 'movement', 'powerpropagation') })),
    ...maybe(random, 0.2, () => ({ end_step: '60 %', rewind_learning_rate: true })),
    ...maybe(random, 0.2, () => ({ sparsity_loss: { kind: one(random, 'l1', 'group_lasso', 'swd') } })),
  };
}

function drawChannels(random: Random): Part {
  return {
    ...one<Part>(random, { parameters: '85 %' }, { macs: '85 %' }),
    multiple_of: one(random, 1, 2),
    ...maybe(random, 0.3, () => ({ after_training: one(random, 0, 1, 2) })),
  };
}

function drawClustering(random: Random): Part {
  return {
    ...one<Part>(random, { number_of_clusters: 4 }, { number_of_clusters: 15 }, { rate_distortion: { lambda: 0.01 } }),
    ...maybe(random, 0.5, () => ({
      cluster_centroids_init: one(random, 'LINEAR', 'RANDOM', 'DENSITY_BASED', 'KMEANS_PLUS_PLUS'),
    })),
    ...maybe(random, 0.2, () => ({ exclude: ['dense'] })),
    ...maybe(random, 0.2, () => ({ preserve_sparsity: false })),
    ...maybe(random, 0.3, () => ({ block_size: one(random, 2, 4), layer_block_sizes: { stem: 9 } })),
    ...maybe(random, 0.3, () => ({ cluster_per_channel: one(random, ['*'], ['dense'], ['*depthwise*', 'dense']) })),
  };
}

function drawAware(random: Random): Part {
  return {
    mode: 'qat',
    ...maybe(random, 0.4, () => ({ num_bits: 4 })),
    ...maybe(random, 0.3, () => ({ ranges: 'learned' })),
    ...maybe(random, 0.2, () => ({ quant_noise: { p: 0.5 } })),
    ...maybe(random, 0.2, () => ({ per_axis: false })),
    ...maybe(random, 0.2, () => ({
      oscillation: one<unknown>(random, { dampen: 0.01 }, { freeze: { threshold: 0.1 } }),
    })),
    ...drawFloats(random),
  };
}

function drawAfter(random: Random, isClustered: boolean): Part {
  return {
    mode: 'ptq',
    ...maybe(random, 0.3, () => ({ observer: one(random, 'percentile', 'mse', 'kl') })),
    ...maybe(random, 0.3, () => ({ rounding: 'adaround' })),
    ...maybe(random, isClustered ? 0 : 0.3, () => ({ bias_correction: true, cross_layer_equalization: true })),
    ...maybe(random, 0.2, () => ({ bits: { auto: { size: '40 kB' } } })),
    ...maybe(random, 0.2, () => ({ per_axis: false })),
    ...drawFloats(random),
  };
}

/** Layers that stay float32: the last ones, the first one, or some between. */
const drawFloats = (random: Random): Part =>
  maybe(random, 0.3, () => ({ exclude: one(random, ['dense', 'softmax'], ['dense'], ['stem'], ['*pointwise']) }));

/** What is wrong with a spec that was let through; null where all promises hold. */
async function whyBroken(root: string, path: string, name: string): Promise<string | null> {
  const plan = await readSpec(path, { cwd: root, workspace: root });
  const context = { progress: silent, signal: new AbortController().signal, now: () => 0, commit: null };
  const { report } = await runPipeline(plan, { workDir: join(root, 'work', name), ...context });
  const broken = [...report.invariants, ...report.budgets].filter(({ verdict }) => verdict !== 'pass');
  return broken.length === 0 ? null : broken.map((row) => JSON.stringify(row)).join('\n');
}

const root = mkdtempSync(join(tmpdir(), 'tinygate-combinations-'));
const counts = { held: 0, refused: 0, broken: 0 };
try {
  await writeTask(root);
  for (let index = 0; index < Number(values.count); index++) {
    const spec = drawSpec(seededRandom(Number(values.seed), `combination-${index}`), `c${index}`);
    if (values.only !== undefined && index !== Number(values.only)) continue;
    const text = JSON.stringify(spec, null, 1);
    if (values.with !== undefined && !text.includes(`"${values.with}":`)) continue;
    const path = join(root, `c${index}.yml`);
    writeFileSync(path, text);
    let broken: string | null;
    try {
      broken = await whyBroken(root, path, `c${index}`);
    } catch (error) {
      if (error instanceof SpecError) {
        counts.refused++;
        console.log(`${index}: refused: ${error.message.split('\n')[0]}`);
        continue;
      }
      broken = error instanceof TinygateError ? error.message : String((error as Error).stack);
    }
    counts[broken === null ? 'held' : 'broken']++;
    console.log(broken === null ? `${index}: holds` : `${index}: BROKEN\n${broken}\n${text}`);
  }
} finally {
  rmSync(root, { recursive: true });
}
console.log(`${counts.held} held, ${counts.refused} were refused, ${counts.broken} broken`);
process.exit(counts.broken > 0 ? 1 : 0);
