/** The whole story on a small synthetic task: everything is real but the size. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importTflite } from '../../src/formats/tflite/import.js';
import { isLinear } from '../../src/graph/linear.js';
import { deflatedBytes } from '../../src/measure/size.js';
import { runPipeline, type RunContext, type RunResult } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';
import { spec, writeTask } from './bands.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinygate-run-'));
  await writeTask(folder);
});
afterAll(() => rm(folder, { recursive: true }));

async function run(name: string, text = spec, over: Partial<RunContext> = {}): Promise<RunResult> {
  const path = join(folder, `${name}.yml`);
  await writeFile(path, text);
  const plan = await readSpec(path, { cwd: folder, workspace: folder });
  return runPipeline(plan, {
    workDir: join(folder, name),
    progress: {
      start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
      note: () => undefined,
    },
    signal: new AbortController().signal,
    now: () => Date.now(),
    commit: null,
    ...over,
  });
}

async function artifactBytes(result: RunResult): Promise<string[]> {
  return Promise.all(result.files.artifacts.map(async (path) => (await readFile(path)).toString('base64')));
}

describe('a run', () => {
  let first: RunResult;
  beforeAll(async () => {
    first = await run('first');
  });

  it('passes its budgets, keeps the promises of every pass in the exported codes, and writes its files', async () => {
    expect(first.report.budgets.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['size', 'pass'],
      ['accuracy', 'pass'],
      ['sparsity', 'pass'],
      ['distinct_codes', 'pass'],
    ]);
    // Zeros of six pruned kernels in two student files, codes of the five clustered ones in the int8 file, of their channels in floats.
    expect(first.report.invariants).toHaveLength(22);
    expect(first.report.invariants.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(first.exitCode).toBe(0);
    expect((await readdir(join(folder, 'first'))).sort()).toEqual([
      'artifacts',
      'cache',
      'report.html',
      'report.json',
      'summary.md',
    ]);
    expect(await readdir(join(folder, 'first', 'artifacts'))).toEqual([
      'float32.tflite',
      'int8.tflite',
      'teacher.tflite',
    ]);
  });

  it('gives the same bytes again from nothing', async () => {
    const again = await run('again');
    expect(await artifactBytes(again)).toEqual(await artifactBytes(first));
    expect(again.report.artifacts).toEqual(first.report.artifacts);
  });

  it('gives the same bytes with 1, 2 and 4 threads, and takes the stages of one for the others', async () => {
    const digest = (result: RunResult) => result.report.artifacts.map(({ sha256 }) => sha256);
    for (const threads of [2, 4]) {
      const text = spec.replace('threads: 1', `threads: ${threads}`);
      expect(digest(await run(`threads-${threads}`, text))).toEqual(digest(first));
      const cached = await run('first', text);
      expect(cached.report.timings.stages.filter((stage) => !stage.cached)).toEqual([]);
      expect(cached.report.engine).toContain(`${threads} threads`);
      expect(digest(cached)).toEqual(digest(first));
    }
  });

  it('trains nothing for a budget on layers that no artifact will have', async () => {
    const text = `${spec}  - { artifact: teacher, metric: distinct_codes, layers: ['block*'], max: 200 }\n`;
    await expect(run('no-such-layer', text)).rejects.toThrow("expected 'block*' to match a kernel of teacher");
    expect(await readdir(folder)).not.toContain('no-such-layer');
  });

  it('writes short provenance that names neither machine nor threads', async () => {
    const bytes = await readFile(first.files.artifacts[0]!);
    const text = /\{"artifact":.*?"tool":"[^"]*"\}/.exec(bytes.toString('latin1'))?.[0] ?? '';
    expect(JSON.parse(text)).toEqual({
      artifact: 'teacher',
      data: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
      name: 'bands',
      normalization: { mean: [0.35], std: [0.2] },
      rounding: 'tflm',
      seed: 3,
      tool: expect.stringMatching(/^tinygate \d+\.\d+\.\d+$/) as unknown,
    });
  });

  it('reads everything from the cache the second time', async () => {
    const second = await run('first');
    expect(second.report.timings.stages.filter(({ cached }) => !cached)).toEqual([]);
    expect(await artifactBytes(second)).toEqual(await artifactBytes(first));
  });

  it.each(['teacher', 'student', 'fine-tuning'])(
    'goes on to the same bytes after it was stopped in %s',
    async (stage) => {
      const name = `stopped-in-${stage}`;
      const abort = new AbortController();
      const progress: RunContext['progress'] = {
        note: () => undefined,
        start: (label) => ({
          // In the last epoch of the stage: what was saved before is not everything.
          update: (done) => label === stage && done === (stage === 'student' ? 50 : 25) && abort.abort(),
          end: () => undefined,
          stop: () => undefined,
        }),
      };
      await expect(run(name, spec, { progress, signal: abort.signal })).rejects.toThrow(/abort/i);
      expect((await readdir(join(folder, name, 'cache'))).filter((file) => file.endsWith('.partial'))).toHaveLength(1);
      const resumed = await run(name);
      expect(await artifactBytes(resumed)).toEqual(await artifactBytes(first));
      expect(resumed.report.curves).toEqual(first.report.curves);
    },
  );

  it('makes an int8 file of the teacher by calibration alone, and trains nothing anew for it', async () => {
    const more = await run(
      'first',
      spec.replace('artifacts:\n', 'artifacts:\n  small: { model: teacher, type: int8 }\n'),
    );
    const made = more.report.timings.stages.filter(({ cached }) => !cached).map(({ name }) => name);
    expect(made).toEqual(['teacher-int8', 'measure-small']);
    const [small, ...others] = more.report.artifacts;
    expect(others).toEqual(first.report.artifacts);
    const teacher = others.find(({ artifact }) => artifact === 'teacher')!;
    expect(small!.sizeBytes).toBeLessThan(teacher.sizeBytes / 2);
    expect(small!.accuracy!.correct).toBeGreaterThan(teacher.accuracy!.correct - 10);
  });

  it('compresses the teacher as it does the student, where compression.models names both', async () => {
    const text = spec
      .replace('compression:\n', 'compression:\n  models: [teacher, student]\n')
      .replace("layers: ['block*', dense]", "layers: ['block*', 'stack*', dense]")
      .replace('artifacts:\n', 'artifacts:\n  small: { model: teacher, type: int8 }\n');
    const { report } = await run('both', text);
    expect(report.verdict).toBe('pass');
    expect(report.curves.map(({ stage }) => stage)).toEqual([
      'teacher',
      'fine-tuning of the teacher',
      'student',
      'fine-tuning',
    ]);
    const ofTeacher = report.invariants.filter(({ artifact }) => artifact === 'small');
    expect(new Set(ofTeacher.map(({ invariant }) => invariant))).toEqual(new Set(['zeros', 'distinct_codes']));
    expect(ofTeacher.length).toBeGreaterThan(10);
    expect(report.invariants.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  });

  it.each([
    ['convolutions and clusters depthwise layers', "['*'], exclude: ['*/depthwise']", "['*/depthwise']"],
    ['depthwise layers and clusters convolutions', "['*/depthwise']", "['*'], exclude: ['*/depthwise']"],
  ])('prunes %s, each to its own number of clusters', async (_name, pruned, clustered) => {
    const own = clustered.startsWith("['*/") ? "'block*/depthwise': 4, 'block2/*': 6" : "'*': 5, dense: 3";
    const text = spec
      .replace(/teacher:\n {2}architecture[\s\S]*?student:/, 'student:')
      .replace(/ {2}distillation:.*\n/, '')
      .replace(/ {2}(teacher: \{ model|float32: ).*\n/g, '')
      .replace("layers: ['*']", `layers: ${pruned}`)
      .replace("layers: ['block*', dense]", `layers: ${clustered}, layer_clusters: { ${own} }`)
      .replace('epochs: 4', 'epochs: 1')
      .replace('fine_tuning: { epochs: 2', 'fine_tuning: { epochs: 1')
      .replace(/budgets:[\s\S]*/, '');
    const { report } = await run(`by-type-${clustered.length}`, text);
    const layers = ['stem', 'block1/depthwise', 'block1/pointwise', 'block2/depthwise', 'block2/pointwise', 'dense'];
    const isDepthwise = (layer: string) => layer.endsWith('/depthwise');
    const prunesDepthwise = pruned.startsWith("['*/");
    const clustersOf = (layer: string) =>
      prunesDepthwise ? (layer === 'dense' ? 3 : 5) : layer === 'block1/depthwise' ? 4 : 6;
    const promised = report.invariants.map(({ layer, invariant, expected }) => [layer, invariant, expected]);
    expect(promised).toEqual([
      ...layers.filter((one) => isDepthwise(one) === prunesDepthwise).map((one) => [one, 'zeros', 0.6]),
      ...layers
        .filter((one) => isDepthwise(one) !== prunesDepthwise)
        .map((one) => [one, 'distinct_codes', clustersOf(one)]),
    ]);
    expect(report.invariants.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    // What no pass was asked for is left as it was: more codes than any number of clusters, and few zeros.
    const { layers: measured } = report.artifacts.find(({ artifact }) => artifact === 'int8')!;
    for (const { name, zeroFraction, distinctCodes } of measured) {
      if (isDepthwise(name) !== prunesDepthwise) expect(zeroFraction).toBeLessThan(0.5);
      else expect(distinctCodes).toBeGreaterThan(6);
    }
  });

  it('holds all pruned kernels together to one target where the scope is global, and tells what each has left', async () => {
    const text = spec.replace(
      "layers: ['*'] }",
      "layers: ['*'], exclude: [dense], scope: global, layer_targets: { 'block1/*': 0.5 } }",
    );
    const { report } = await run('first', text.replace('  - { artifact: int8, metric: sparsity, min: 60 % }\n', ''));
    expect(report.invariants.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    const rows = report.invariants.filter(
      ({ artifact, invariant }) => artifact === 'int8' && invariant !== 'distinct_codes',
    );
    expect(rows.map(({ layer, invariant, expected }) => [layer, invariant, expected])).toEqual([
      ['block1/depthwise', 'zeros', 0.5],
      ['block1/pointwise', 'zeros', 0.5],
      ['stem', 'weights_left', 1],
      ['block2/depthwise', 'weights_left', 1],
      ['block2/pointwise', 'weights_left', 1],
      ['3 pruned layers', 'zeros_over_all', 0.6],
    ]);
    const { layers } = report.artifacts.find(({ artifact }) => artifact === 'int8')!;
    const shares = ['stem', 'block2/depthwise', 'block2/pointwise'].map(
      (name) => layers.find((layer) => layer.name === name)!.zeroFraction,
    );
    expect(new Set(shares).size).toBeGreaterThan(1);
    expect(Math.min(...shares)).toBeLessThan(0.6);
    expect(report.curves.find(({ stage }) => stage === 'student')!.points.at(-1)!.sparsityFraction).toBeGreaterThan(
      0.49,
    );
  });

  it.each([
    ['blocks', "exclude: ['*/depthwise', stem, dense], block_size: [4, 2]", 0.6, ['zeros', 'zero_blocks']],
    [
      'm of every n',
      "exclude: ['*/depthwise', stem, dense], sparsity_m_by_n: [3, 4]",
      0.75,
      ['zeros', 'zeros_in_block'],
    ],
  ])(
    'exports zeros in %s, counted in the files, through folding, clustering and quantization',
    async (name, keys, target, promised) => {
      const text = spec
        .replace(/teacher:\n {2}architecture[\s\S]*?student:/, 'student:')
        .replace(/ {2}distillation:.*\n/, '')
        .replace(/ {2}(teacher: \{ model|float32: ).*\n/g, '')
        .replace("layers: ['*'] }", `layers: ['*'], ${keys} }`)
        .replace('number_of_clusters: 8,', "number_of_clusters: 8, cluster_per_channel: ['*/pointwise', dense],")
        .replace('final_sparsity: 0.6', `final_sparsity: ${target}`)
        .replace('epochs: 4', 'epochs: 1')
        .replace('fine_tuning: { epochs: 2', 'fine_tuning: { epochs: 1')
        .replace(/budgets:[\s\S]*/, '');
      const { report } = await run(`zeros-in-${name.length}`, text);
      const ofChannels = report.invariants.filter(({ invariant }) => invariant === 'codes_per_channel');
      expect(
        ofChannels.map(({ layer, expected, actual, verdict }) => [layer, expected, actual! <= 8, verdict]),
      ).toEqual(['block1/pointwise', 'block2/pointwise', 'dense'].map((layer) => [layer, 8, true, 'pass']));
      const rows = report.invariants.filter(
        ({ invariant }) => invariant !== 'distinct_codes' && invariant !== 'codes_per_channel',
      );
      expect(new Set(rows.map(({ invariant }) => invariant))).toEqual(new Set(promised));
      expect(rows).toHaveLength(2 * 2);
      expect(rows.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
      const [pointwise] = report.artifacts.at(-1)!.layers.filter(({ blocks }) => blocks);
      expect(pointwise!.blocks).toMatchObject(
        promised.includes('zero_blocks') ? { inputs: 4, outputs: 2 } : { inputs: 4, outputs: 1 },
      );
    },
  );

  it('ships blocks that share codewords, with pruned blocks at 0, and tells what a codebook and its indices would take', async () => {
    const text = spec
      .replace(/teacher:\n {2}architecture[\s\S]*?student:/, 'student:')
      .replace(/ {2}distillation:.*\n/, '')
      .replace(/ {2}(teacher: \{ model|float32: ).*\n/g, '')
      .replace("layers: ['*'] }", "layers: ['*/pointwise'], block_size: [4, 1] }")
      .replace(
        'number_of_clusters: 8,',
        "number_of_clusters: 8, block_size: 4, layer_block_sizes: { '*/depthwise': 9 },",
      )
      .replace('mode: qat,', 'mode: qat, quant_noise: { p: { from: 0.3, to: 1 } },')
      .replace('epochs: 4', 'epochs: 1')
      .replace('fine_tuning: { epochs: 2', 'fine_tuning: { epochs: 1')
      .replace(/budgets:[\s\S]*/, '');
    const { report, files } = await run('codewords', text);
    expect(report.invariants.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(
      report.invariants.flatMap(({ layer, invariant, expected }) =>
        invariant === 'distinct_blocks' ? [[layer, expected]] : [],
      ),
    ).toEqual(
      ['block1/depthwise', 'block1/pointwise', 'block2/depthwise', 'block2/pointwise', 'dense'].map((name) => [
        name,
        8,
      ]),
    );
    const { layers } = report.artifacts[0]!;
    // Ten of its sixteen blocks are pruned, and share one codeword.
    const pointwise = layers.find(({ name }) => name === 'block1/pointwise')!;
    expect(pointwise.codewords).toMatchObject({ blockSize: 4, distinct: 7, codebookBytes: 28, indexBytes: 6 });
    expect(pointwise.blocks).toMatchObject({ inputs: 4, outputs: 1 });
    expect(await readFile(files.summary, 'utf8')).toContain('28 B + 6 B: 7 distinct blocks of 4');
    // Zeros of single weights would need codewords of their own.
    const torn = text.replace(', block_size: [4, 1]', '');
    await expect(run('torn', torn)).rejects.toThrow(
      /whole blocks of 4 inputs, which share a codeword, found zeros of single weights in block1\/pointwise, block2\/pointwise/,
    );
    expect(await readdir(folder)).not.toContain('torn');
  });

  it('refuses blocks that layers cannot have before it trains, and says why of each', async () => {
    const text = spec.replace("layers: ['*'] }", "layers: ['*'], block_size: [4, 1] }");
    await expect(run('no-blocks', text)).rejects.toThrow(
      /whole blocks of 4 inputs by 1 outputs, found stem \(1 inputs\), block1\/depthwise \(depthwise: an output reads one input\)/,
    );
    expect(await readdir(folder)).not.toContain('no-blocks');
  });

  it('keeps the codes of an int8 file within a deflated size, with the zeros of pruning', async () => {
    const text = spec
      .replace(/teacher:\n {2}architecture[\s\S]*?student:/, 'student:')
      .replace(/ {2}distillation:.*\n/, '')
      .replace(/ {2}(teacher: \{ model|float32: ).*\n/g, '')
      .replace("number_of_clusters: 8, layers: ['block*', dense]", 'rate_distortion: { deflated_size: 230 B }')
      .replace(/budgets:[\s\S]*/, 'budgets:\n  - { artifact: int8, metric: accuracy, min: 60 % }\n');
    const { report, files } = await run('rated', text);
    expect(report.verdict).toBe('pass');
    expect(new Set(report.invariants.map(({ invariant }) => invariant))).toEqual(new Set(['zeros']));
    const [path] = files.artifacts;
    const { tensors, operators } = importTflite(await readFile(path!));
    const codes = operators.filter(isLinear).flatMap(({ constants }) => [...tensors[constants.kernel]!.data!]);
    expect(codes).toHaveLength(8 * 9 + 2 * (8 * 9 + 8 * 8) + 8 * 3);
    expect(await deflatedBytes(Uint8Array.from(codes))).toBeLessThanOrEqual(230);
  });

  it('leaves a teacher dense whose layers no pattern of pruning matches', async () => {
    const text = spec
      .replace('compression:\n', 'compression:\n  models: [teacher, student]\n')
      .replace("frequency: 5, layers: ['*']", "frequency: 5, layers: ['block*']");
    const { report } = await run('dense-teacher', text);
    const [teacher] = report.curves;
    expect(teacher!.points.map(({ sparsityFraction }) => sparsityFraction)).toEqual([undefined, undefined]);
    expect(report.invariants.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  });

  it('is red, and still writes its report, when a budget breaks', async () => {
    const broken = await run('first', spec.replace('max: 10 kB', 'max: 1 kB'));
    expect(broken.exitCode).toBe(1);
    expect(broken.report.verdict).toBe('fail');
    const line = spec.split('\n').findIndex((text) => text.includes('metric: size')) + 1;
    expect(broken.report.budgets[0]).toMatchObject({ metric: 'size', verdict: 'fail', place: { line } });
    expect(JSON.parse(await readFile(broken.files.report, 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  it('quantises after training, without teacher or fine-tuning, when that is all the spec asks for', async () => {
    const plain = spec
      .replace(/teacher:\n {2}architecture[\s\S]*?student:/, 'student:')
      .replace(/ {2}distillation:.*\n/, '')
      .replace(/ {2}pruning:.*\n {2}clustering:.*\n/, '')
      .replace('mode: qat', 'mode: ptq')
      .replace(/ {2}fine_tuning:.*\n/, '')
      .replace(/ {2}teacher: \{ model.*\n/, '')
      .replace(/ {2}- \{ artifact: int8, metric: (sparsity|distinct_codes).*\n/g, '');
    const result = await run('plain', plain);
    expect(result.report.verdict).toBe('pass');
    expect(result.report.curves.map(({ stage }) => stage)).toEqual(['student']);
  });

  it.each([
    [
      'a layer pattern that matches nothing',
      "['block*', dense]",
      "['blok*', dense]",
      /expected 'blok\*' to match a layer/,
    ],
    // A depthwise kernel of the student has 72 weights.
    [
      'a sparsity that a small kernel cannot have',
      'final_sparsity: 0.6',
      'final_sparsity: 0.99',
      /24:\d+: expected a final_sparsity .*, at most 95.83 %; found 99 %, .* dense \(24 weights\), .* \(72 weights\)/,
    ],
    ['an end of pruning that the stage never reaches', 'end_step: 80%', 'end_step: 70', /end_step ≤ 56/],
    [
      'a batch of fine-tuning larger than the data',
      'fine_tuning: { epochs: 2,',
      'fine_tuning: { epochs: 2, batch_size: 301,',
      /expected at least one batch of 301 training samples, found 299 samples/,
    ],
    [
      'a warm-up of fine-tuning as long as the stage',
      'peak: 0.001 }',
      'peak: 0.001, warmup: 30 }',
      /expected a warmup shorter than the stage's 28 steps, found 30/,
    ],
  ])('refuses %s before it trains anything', async (_name, written, wrong, message) => {
    expect(spec).toContain(written);
    await expect(run('wrong', spec.replace(written, wrong))).rejects.toThrow(message);
    await expect(readdir(join(folder, 'wrong'))).rejects.toThrow(/ENOENT/);
  });

  it('refuses data without one batch as spec/too-few-samples, at the line of the batch size', async () => {
    const text = spec.replace('{ epochs: 4, batch_size: 20,', '{ epochs: 4, batch_size: 301,');
    const line = text.split('\n').findIndex((one) => one.includes('batch_size: 301')) + 1;
    await expect(run('too-few', text)).rejects.toMatchObject({
      problems: [
        {
          code: 'spec/too-few-samples',
          message: 'expected at least one batch of 301 training samples, found 299 samples',
          where: { line },
        },
      ],
    });
  });
});
