/** A search through the command line: all is real but the size. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
import type { TuneResult } from '../../src/report/schema/tune.js';
import { drawTrials } from '../../src/pipeline/tune/draw-trials.js';
import { climb } from '../../src/pipeline/tune/climb.js';
import { halve } from '../../src/pipeline/tune/halve.js';
import { propose } from '../../src/pipeline/tune/propose.js';
import { paretoFront, ranked } from '../../src/pipeline/tune/rank.js';
import { shortened, studentEpochs } from '../../src/pipeline/tune/shorten.js';
import { isTrainable } from '../../src/spec/plan.js';
import type { TunePlan } from '../../src/spec/tune-plan.js';
import { planOf } from '../spec/plan-of.js';
import { writeTask } from '../pipeline/bands.js';
import { fakeIo } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'tinygate-tune-'));
afterAll(() => rmSync(folder, { recursive: true }));

const spec = (tune: string, more = '') => `version: 1
name: bands
seed: 3
threads: 1
data:
  format: idx
  root: .
  images: images
  labels: labels
  split: { test_fraction: 0.2, validation_fraction: 0.2 }
  normalization: { mean: [0.35], std: [0.2] }
student: { architecture: ds_cnn, parameters: { filters: 4, blocks: 1 }, training: [{ epochs: 2, batch_size: 40, learning_rate: 0.01 }] }
compression:
  pruning: { schedule: ConstantSparsity, target_sparsity: 0.5, end_step: 50 %, frequency: 2 }
  quantization: { mode: ptq, representative_dataset: { samples: 20 } }
artifacts: { int8: { type: int8 } }
budgets:
  - { artifact: int8, metric: size, max: 20 kB }
  - { artifact: int8, metric: accuracy, min: 1 % }
  - { artifact: int8, metric: size, max_increase: 2 % }
${more}tune:
${tune}`;
const searched = `  artifact: int8
  trials: 3
  rungs: 2
  reduction_factor: 2
  shards: 2
  parameters:
    compression.pruning.target_sparsity: [0.3, 0.7]
    student.training.0.learning_rate: [0.01, 0.02]
`;

async function tinygate(...argv: string[]) {
  return tinygateIn({}, ...argv);
}
async function tinygateIn(env: Readonly<Record<string, string>>, ...argv: string[]) {
  const io = fakeIo(argv, { cwd: folder, env });
  const code = await run(io);
  return { code, out: io.out(), err: io.err() };
}
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const result = (file = '.tinygate/bands/tune/tune.json') => JSON.parse(read(file)) as TuneResult;

describe('what all trials share', () => {
  const shared = `teacher: { architecture: ds_cnn, parameters: { filters: 4, blocks: 1 }, training: { epochs: 1, batch_size: 40, learning_rate: 0.01 } }
`;
  const stored = () =>
    readdirSync(join(folder, '.tinygate/shared/cache')).filter((name) => name.startsWith('teacher-'));

  it('is made before the shards, which take it from the cache; and a search says when it believes none', async () => {
    await writeTask(folder);
    const text = spec(searched, shared)
      .replace('name: bands', 'name: shared')
      .replace('compression:\n', 'compression:\n  distillation: {}\n');
    writeFileSync(join(folder, 'shared.yml'), text);
    const prepared = await tinygate('tune', 'shared.yml', '--prepare', '-q');
    expect(prepared).toMatchObject({ code: 0, out: 'teacher-trained\nteacher-logits\n' });
    // Without a repository CI believes nothing that is there already.
    const again = await tinygateIn({ CI: 'true' }, 'tune', 'shared.yml', '--prepare');
    expect(again.err).toContain('cache: not believed, every stage is made: there is no .git');
    const before = stored();
    expect(before).toHaveLength(2);
    const shard = await tinygate('tune', 'shared.yml', '--shard', '2/2');
    expect(shard.err).not.toContain('not believed');
    expect(stored()).toEqual(before);
    expect((await tinygate('tune', 'shared.yml', '--prepare', '--shard', '1/2')).err).toContain('found both');
  });
});

describe('a search', () => {
  beforeAll(async () => {
    await writeTask(folder);
    writeFileSync(join(folder, 'tinygate.yml'), spec(searched));
  });

  it('is checked by validate, with every trial, and planned as a matrix of shards', async () => {
    expect((await tinygate('validate')).out).toContain('valid: bands');
    expect(JSON.parse((await tinygate('plan', '--matrix')).out)).toEqual({
      include: [
        { spec: 'tinygate.yml', shard: '1/2' },
        { spec: 'tinygate.yml', shard: '2/2' },
      ],
    });
  });

  it('gives the same front in shards and whole, its specs run from the cache to the very files, and a lost shard is named', async () => {
    const first = await tinygate('tune', '--shard', '1/2', '-q');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('shard 1 of 2');
    const lost = await tinygate('merge', '.tinygate/bands/tune');
    expect(lost.code).toBe(4);
    expect(lost.err).toContain('expected all 2 shards, found no result of 2/2');
    expect(lost.err).toContain('tinygate tune tinygate.yml --shard 2/2');
    expect(readdirSync(join(folder, '.tinygate/bands/tune'))).not.toContain('tune.json');
    await tinygate('tune', '--shard', '2/2', '-q');
    mkdirSync(join(folder, 'down/second'), { recursive: true });
    writeFileSync(join(folder, 'down/second/shard-2-of-2.json'), read('.tinygate/bands/tune/shard-2-of-2.json'));
    writeFileSync(join(folder, 'down/shard-1-of-2.json'), read('.tinygate/bands/tune/shard-1-of-2.json'));
    for (const [name, text] of [
      ['other.yml', spec(searched).replace('seed: 3', 'seed: 4')],
      ['other.yml', spec(searched).replace('epochs: 2', 'epochs: 3')],
      ['other.yml', spec(searched).replace('max: 20 kB', 'max: 10 kB')],
      ['tinygate.yml', spec(searched).replace('max: 20 kB', 'max: 10 kB')],
    ] as const) {
      writeFileSync(join(folder, name), text);
      const other = await tinygate('merge', 'down', '--spec', name);
      const found = name === 'other.yml' ? 'those of tinygate.yml' : 'those of another state of it';
      expect(other).toMatchObject({ code: 2, out: '' });
      expect(other.err).toContain(`expected shards of ${name} as it is written, found ${found} (bands)`);
    }
    writeFileSync(join(folder, 'tinygate.yml'), `# Comments do not count.\n${spec(searched)}`);
    expect(readdirSync(join(folder, '.tinygate/bands/tune'))).not.toContain('tune.json');
    const merged = await tinygate('merge', 'down');
    expect(merged).toMatchObject({ code: 0, err: '' });
    const inShards = result();
    expect(inShards.trials).toHaveLength(3);
    expect(inShards.trials.map(({ rungs }) => rungs.length).sort()).toEqual([1, 1, 2]);

    const whole = await tinygate('tune', '-q');
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(result()).toEqual(inShards);
    expect(inShards.front.length).toBeGreaterThan(0);

    const trial = inShards.trials.find(({ number }) => number === inShards.front[0])!;
    const point = parse(read('.tinygate/bands/tune/point-1.yml')) as object;
    expect(point).toMatchObject({
      extends: '../../../tinygate.yml',
      tune: null,
      compression: { pruning: { target_sparsity: trial.settings['compression.pruning.target_sparsity'] } },
      student: { training: [{ epochs: 2, learning_rate: trial.settings['student.training.0.learning_rate'] }] },
    });
    const again = await tinygate('run', '.tinygate/bands/tune/point-1.yml', '--json', '-q');
    const report = JSON.parse(again.out) as {
      artifacts: { artifact: string; sha256: string; accuracy: { fraction: number } }[];
      timings: { stages: { name: string; cached: boolean }[] };
    };
    const file = report.artifacts.find(({ artifact }) => artifact === 'int8')!;
    expect(file.sha256).toBe(trial.rungs.at(-1)!.measured!.sha256);
    expect(file.accuracy.fraction).toBe(trial.test!.score);
    expect(report.timings.stages.filter(({ cached }) => !cached).map(({ name }) => name)).toEqual([]);
    expect(read('.tinygate/bands/tune/tune.html')).toContain('deflated size against accuracy');
  });

  it('proposes settings by what others gave, up to its number of trials, the same again from the cache', async () => {
    const text = spec(
      '  strategy: tpe\n  trials: 5\n  parameters:\n    compression.pruning.target_sparsity: { min: 0.1, max: 0.8 }\n    student.training.0.batch_size: { min: 40, max: 60 }\n',
    ).replace('name: bands', 'name: proposed');
    writeFileSync(join(folder, 'proposed.yml'), text);
    expect(await tinygate('tune', 'proposed.yml', '-q')).toMatchObject({ code: 0, err: '' });
    const first = result('.tinygate/proposed/tune/tune.json');
    expect(first.trials.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(first.trials.map(({ settings }) => JSON.stringify(settings))).size).toBe(5);
    expect(first.trials.every(({ rungs }) => rungs.length === 1 && rungs[0]!.divisor === 1)).toBe(true);
    expect(first.front.length).toBeGreaterThan(0);
    const cached = () => readdirSync(join(folder, '.tinygate/proposed/cache')).sort();
    const before = cached();
    const again = await tinygate('tune', 'proposed.yml');
    expect(again.err).toContain('trial 5 of 5 for all epochs');
    expect(cached()).toEqual(before);
    expect(result('.tinygate/proposed/tune/tune.json')).toEqual(first);
  });

  it('says which budget binds where no trial keeps them all, and is not decided by the test data', async () => {
    const binding = '  - { artifact: int8, metric: deflated_size, max: 100 B }\n';
    writeFileSync(
      join(folder, 'tight.yml'),
      spec('  strategy: accuracy_aware\n  parameters: { compression.pruning.target_sparsity: [0.3] }\n', binding),
    );
    const { code, out } = await tinygate('tune', 'tight.yml', '-q');
    expect(code).toBe(1);
    expect(out).toContain('No trial with all epochs keeps every budget.');
    expect(out).toMatch(/int8: deflated size ≤ 100 B: 1 trial breaks it, by \S+ % of it at least/);
  });
});

describe('a search that cannot be', () => {
  it.each([
    [
      'a key that the spec has not',
      '  artifact: int8\n  parameters: { compression.pruning.sparsty: [0.5] }\n',
      /tinygate\.bad\.yml:\d+:17: expected a key that compression\.pruning has, found 'sparsty'/,
    ],
    [
      'a value that the key does not take',
      '  artifact: int8\n  parameters: { compression.pruning.target_sparsity: [0.5, 1.5] }\n',
      /tinygate\.bad\.yml:\d+:17: expected compression\.pruning\.target_sparsity to be .*found 1\.5/,
    ],
    [
      'data that decides',
      '  artifact: int8\n  parameters: { data.split.test_fraction: [0.1, 0.2] }\n',
      /Scores on other samples cannot be compared/,
    ],
    [
      "Optuna's words",
      '  artifact: int8\n  n_trials: 4\n  search_space: { student.parameters.filters: { low: 2, high: 4 } }\n',
      /'n_trials'[^]*Did you mean 'trials'[^]*'search_space'[^]*Did you mean 'parameters'/,
    ],
    [
      'two orders of compression',
      '  artifact: int8\n  strategy: accuracy_aware\n  shards: 2\n  parameters: { student.parameters.filters: [4, 2], compression.pruning.target_sparsity: [0.3, 0.7] }\n',
      /expected one shard for strategy: accuracy_aware[^]*expected one parameter for strategy: accuracy_aware, found 2/,
    ],
    [
      'shards and rungs of trials that depend on those before',
      '  artifact: int8\n  strategy: tpe\n  shards: 2\n  rungs: 2\n  parameters: { compression.pruning.target_sparsity: [0.3, 0.7] }\n',
      /expected one shard for strategy: tpe, found 2[^]*chosen by what those before gave[^]*expected strategy: successive_halving, which rungs is of, found strategy: tpe/,
    ],
    [
      'a range that is empty',
      '  artifact: int8\n  parameters: { student.training.0.learning_rate: { min: 0.1, max: 0.01 } }\n',
      /expected max above min \(0\.1\), found 0\.01/,
    ],
  ])('is told of %s, at its place', async (_, tune, message) => {
    writeFileSync(join(folder, 'tinygate.bad.yml'), spec(tune));
    const { code, err } = await tinygate('validate', 'tinygate.bad.yml');
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  it('is told that validation data decides where there is none', async () => {
    writeFileSync(join(folder, 'blind.yml'), spec(searched).replace(', validation_fraction: 0.2', ''));
    const { code, err } = await tinygate('tune', 'blind.yml', '-q');
    expect([code, err]).toEqual([2, expect.stringMatching(/^blind\.yml:\d+:1: expected validation data/)]);
  });

  it('is told of a shard that it has not, and of run as no search', async () => {
    expect((await tinygate('tune', '--shard', '3/4')).err).toContain('expected --shard from 1/2 to 2/2, found 3/4');
    expect((await tinygate('run', '--shard', '1/2')).err).toContain('tinygate tune has --shard');
  });
});

describe('the trials', () => {
  const tune = (parameters: TunePlan['parameters'], trials: number): TunePlan => ({
    parameters,
    trials,
    strategy: 'successive_halving',
    rungs: 3,
    reductionFactor: 3,
    artifact: 'int8',
    metric: 'size',
    shards: 2,
    where: { file: 'tinygate.yml' },
  });
  const list = { path: 'a', values: { kind: 'list', values: [1, 2, 3] } } as const;
  const rate = { path: 'b', values: { kind: 'interval', min: 0.001, max: 1, scale: 'log', isWhole: false } } as const;
  const whole = { path: 'c', values: { kind: 'interval', min: 2, max: 5, scale: 'linear', isWhole: true } } as const;

  it('are every combination of lists where there are no more, each once, dealt to the shards', () => {
    const drawn = drawTrials(tune([list, { ...list, path: 'd' }], 9), 1);
    expect(new Set(drawn.map(({ settings }) => JSON.stringify(settings))).size).toBe(9);
    expect(drawn.map(({ shard }) => shard)).toEqual([1, 2, 1, 2, 1, 2, 1, 2, 1]);
  });

  it('meet each stratum of a range once, the same for the same seed', () => {
    const drawn = drawTrials(tune([rate, whole, list], 12), 7);
    const decades = drawn.map(({ settings }) => Math.floor(4 * (Math.log10(settings['b'] as number) + 3)));
    expect(decades.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
    const count = (path: string, value: number) => drawn.filter(({ settings }) => settings[path] === value).length;
    expect([2, 3, 4, 5].map((value) => count('c', value))).toEqual([3, 3, 3, 3]);
    expect([1, 2, 3].map((value) => count('a', value))).toEqual([4, 4, 4]);
    expect(drawTrials(tune([rate, whole, list], 12), 7)).toEqual(drawn);
    expect(drawTrials(tune([rate, whole, list], 12), 8)).not.toEqual(drawn);
  });

  it('are ordered by what they break, then by fronts, then by how alone they stand', () => {
    const of = (cost: number, loss: number, excess = 0) => ({ cost, loss, excess });
    const [small, good, middle, beaten, broken, worse] = [
      of(1, 9),
      of(9, 1),
      of(4, 4),
      of(5, 5),
      of(0, 0, 1),
      of(0, 0, Infinity),
    ];
    expect(ranked([worse, broken, beaten, middle, good, small])).toEqual([good, small, middle, beaten, broken, worse]);
    expect(paretoFront([worse, broken, beaten, middle, good, { ...middle }, small])).toEqual([small, middle, good]);
  });

  it('go on by a third each time, and the last has all epochs', async () => {
    const asked: string[] = [];
    const rungs = await halve([1, 2, 3, 4, 5, 6, 7, 8, 9], { rungs: 5, reductionFactor: 3 }, true, (trial, divisor) => {
      asked.push(`${trial}/${divisor}`);
      const measured = { sha256: '', metric: 1, score: trial, broken: [] };
      return Promise.resolve({
        divisor,
        measured: trial === 9 ? null : measured,
        failure: trial === 9 ? 'diverged' : null,
      });
    });
    expect(asked).toEqual([...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((trial) => `${trial}/9`), '6/3', '7/3', '8/3', '8/1']);
    expect(rungs.get(8)).toHaveLength(3);
  });

  it('of an accuracy-aware search go to the most compression that keeps every budget, in few trainings', async () => {
    const ordered = drawTrials({ ...tune([rate], 4), strategy: 'accuracy_aware' }, 1);
    expect(ordered.map(({ settings }) => settings['b'])).toEqual([0.001, 0.01, 0.1, 1]);
    for (const last of [-1, 0, 11, 15]) {
      const trials = Array.from({ length: 16 }, (_, index) => index);
      const rungs = await climb(trials, (trial, divisor) => {
        const broken = trial > last ? [{ budget: 'accuracy', excess: 0.1 }] : [];
        return Promise.resolve({ divisor, measured: { sha256: '', metric: 1, score: 1, broken }, failure: null });
      });
      expect(rungs.size).toBeLessThanOrEqual(5);
      const holds = [...rungs].filter(([, [rung]]) => rung!.measured!.broken.length === 0).map(([trial]) => trial);
      expect(Math.max(-1, ...holds)).toBe(last);
    }
  });

  describe('that are proposed one after another', () => {
    const kind = { path: 'kind', values: { kind: 'list', values: ['a', 'b', 'c', 'd'] } } as const;
    const share = {
      path: 'share',
      values: { kind: 'interval', min: 0, max: 1, scale: 'linear', isWhole: false },
    } as const;
    const parameters = [rate, whole, kind, share];
    type Values = Record<'b' | 'c' | 'share', number> & { readonly kind: string };
    const ofKind: Readonly<Record<string, number>> = { a: 2, b: 1, c: 0, d: 0.3 };
    /** 0 at the best value of every parameter. */
    const lossOf = ({ b, c, kind: of, share: at }: Values): number =>
      (Math.log10(b) + 2.2) ** 2 + (c - 4) ** 2 + ofKind[of]! + 8 * (at - 0.3) ** 2;
    const trials = 30;
    const search = async (strategy: 'tpe' | 'successive_halving', seed: number, limit = Infinity) => {
      const plan = { ...tune(parameters, trials), strategy, shards: 1 };
      const rungs = await propose(plan, drawTrials(plan, seed), { seed, isHigherBetter: false }, ({ settings }) => {
        const over = (settings['share'] as number) - limit;
        const measured = {
          sha256: '',
          metric: 1,
          score: lossOf(settings as Values),
          broken: over > 0 ? [{ budget: 'size', excess: over }] : [],
        };
        return Promise.resolve({ divisor: 1, measured, failure: null });
      });
      return [...rungs].map(([trial, [rung]]) => ({ ...trial, ...rung!.measured! }));
    };

    it('come nearer to the best settings than as many that are drawn, at most seeds', async () => {
      const seeds = Array.from({ length: 15 }, (_, index) => index + 1);
      const best = (all: Awaited<ReturnType<typeof search>>) => Math.min(...all.map(({ score }) => score));
      const proposed: number[] = [];
      const drawn: number[] = [];
      for (const seed of seeds) {
        proposed.push(best(await search('tpe', seed)));
        drawn.push(best(await search('successive_halving', seed)));
      }
      expect(proposed.filter((loss, at) => loss < drawn[at]!).length).toBeGreaterThanOrEqual(11);
      const median = (losses: readonly number[]) => [...losses].sort((a, b) => a - b)[7]!;
      expect(median(proposed)).toBeLessThan(median(drawn) / 2);
    });

    it('are the same for the same seed and results, no two alike, numbered on', async () => {
      const [first, again, other] = [await search('tpe', 5), await search('tpe', 5), await search('tpe', 6)];
      expect(again).toEqual(first);
      expect(other).not.toEqual(first);
      expect(first.map(({ number }) => number)).toEqual(Array.from({ length: trials }, (_, index) => index + 1));
      expect(new Set(first.map(({ settings }) => JSON.stringify(settings))).size).toBe(trials);
    });

    it('keep to what breaks no limit, where the best settings would', async () => {
      const kept = (all: Awaited<ReturnType<typeof search>>) =>
        all.slice(15).filter(({ broken }) => broken.length === 0);
      expect(kept(await search('tpe', 1, 0.2)).length).toBeGreaterThan(
        2 * kept(await search('successive_halving', 1, 0.2)).length,
      );
    });

    it('end where lists have nothing more, and learn nothing from what failed but to leave it', async () => {
      const list4 = { ...tune([list, { ...list, path: 'd' }], 40), strategy: 'tpe', shards: 1 } as const;
      const failing = () => Promise.resolve({ divisor: 1, measured: null, failure: 'diverged' });
      const drawn = drawTrials(list4, 1);
      expect((await propose(list4, drawn, { seed: 1, isHigherBetter: false }, failing)).size).toBe(9);
      const few = { ...tune([rate], 6), strategy: 'tpe', shards: 1 } as const;
      expect(drawTrials(few, 1)).toHaveLength(4);
      expect((await propose(few, drawTrials(few, 1), { seed: 1, isHigherBetter: false }, failing)).size).toBe(6);
    });
  });

  it('train for a part of the epochs, with what is counted in steps', () => {
    const plan = planOf(`student:
  architecture: ds_cnn
  training: [{ epochs: 9, learning_rate: { schedule: one_cycle, peak: 0.1, warmup: 30 }, freeze: { layers: [stem], epochs: 3 } }, { epochs: 2, learning_rate: 0.1 }]
compression: { pruning: { schedule: ConstantSparsity, target_sparsity: 0.5, begin_step: 60, end_step: 50 % }, fine_tuning: { epochs: 6, learning_rate: 0.1 } }
`);
    if (!isTrainable(plan)) throw new Error('expected a plan that trains');
    const short = shortened(plan, 3);
    expect([studentEpochs(plan), studentEpochs(short), studentEpochs(shortened(plan, 1000))]).toEqual([17, 6, 3]);
    expect(short.student.training![0]).toMatchObject({
      freeze: { epochs: 1 },
      learningRate: { warmup: { value: 10 } },
    });
    expect(shortened(plan, 9).student.training![0]!.freeze).toBeNull();
    expect(short.compression.perModel['student']!.pruning).toMatchObject({
      beginStep: { unit: 'steps', value: 20 },
      endStep: { unit: 'fraction', value: 0.5 },
    });
  });
});
