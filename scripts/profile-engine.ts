/**
 * Where the time of one training step goes:
 *
 *   npx tsx scripts/profile-engine.ts MODEL[:quantised] [standard|blocked] [threads] [runs]
 *
 * onnxruntime's profiler adds about 2 µs per node, so trust shares, not sums.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lowerStep } from '../src/engine/compile.js';
import type { Arrays } from '../src/engine/engine.js';
import { loadOnnxruntimeNode } from '../src/engine/native/locate.js';
import { probeBlock } from '../src/engine/onnx/blocked/probe.js';
import { openSession, type OnnxRuntime } from '../src/engine/onnx/session.js';
import { sessionOptions } from '../src/engine/onnxruntime.js';
import { modelNames, models, type ModelName, quantisedTrainingBench, trainingBench } from './bench/models.js';

/** One entry per tensor: its element type and its shape. */
type Shapes = readonly Record<string, readonly number[]>[];

interface Event {
  readonly cat: string;
  readonly name: string;
  readonly dur: number;
  readonly args?: {
    readonly op_name?: string;
    readonly input_type_shape?: Shapes;
    readonly output_type_shape?: Shapes;
  };
}

const [name = 'ds_cnn', lowering = 'blocked', threads = '1', runs = '40'] = process.argv.slice(2);
const [modelName, quantised] = name.split(':') as [ModelName, string | undefined];
if (!modelNames.includes(modelName)) throw new Error(`no model ${modelName}; there are: ${modelNames.join(', ')}`);
const model = models[modelName];
const bench = quantised ? quantisedTrainingBench(model) : trainingBench(model);
const runtime = (await loadOnnxruntimeNode()).ort as unknown as OnnxRuntime;
const block = lowering === 'blocked' ? await probeBlock(runtime) : null;
const { lowered, shapes } = lowerStep(bench.step, bench.signature, block);

const folder = mkdtempSync(join(tmpdir(), 'tinygate-profile-'));
const step = await openSession(runtime, lowered, shapes, {
  ...sessionOptions('training', Number(threads)),
  enableProfiling: true,
  profileFilePrefix: join(folder, 'profile'),
});
let inputs: Arrays = bench.inputs;
for (let i = 0; i < Number(runs); i++) {
  inputs = { ...inputs, ...bench.next(await step.run(inputs)) };
}
await step.dispose();

const file = readdirSync(folder)[0]!;
const events = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Event[];
rmSync(folder, { recursive: true });

/** The fastest run of each node: other work on the machine only ever slows one down. */
const fastest = new Map<string, Event>();
for (const event of events) {
  if (event.cat !== 'Node' || !event.name.endsWith('_kernel_time')) continue;
  const known = fastest.get(event.name);
  if (!known || event.dur < known.dur) fastest.set(event.name, event);
}
const kernels = [...fastest.values()];
const total = kernels.reduce((sum, { dur }) => sum + dur, 0);

function table(title: string, key: (event: Event) => string, rows: number): void {
  const groups = new Map<string, { micros: number; count: number }>();
  for (const event of kernels) {
    const group = groups.get(key(event)) ?? { micros: 0, count: 0 };
    groups.set(key(event), { micros: group.micros + event.dur, count: group.count + 1 });
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.micros - a.micros).slice(0, rows);
  console.log(`\n${title}`);
  for (const [group, { micros, count }] of sorted) {
    const share = `${((100 * micros) / total).toFixed(1)} %`.padStart(7);
    console.log(`${share} ${`${(micros / 1000).toFixed(3)} ms`.padStart(10)} ${String(count).padStart(4)}x  ${group}`);
  }
}

const shapesOf = (list: Shapes | undefined) =>
  (list ?? []).map((entry) => JSON.stringify(Object.values(entry)[0] ?? [])).join(' ');
const operator = ({ args, name: event }: Event) => args?.op_name ?? event;
console.log(
  `${name}, batch ${model.batchSize}, ${block ? `blocks of ${block}` : 'standard operators'}, ${threads} thread(s)`,
);
console.log(`${(total / 1000).toFixed(2)} ms in ${kernels.length} kernels (each at its fastest of ${runs} runs)`);
table('by operator', operator, 16);
table(
  'by operator and shapes',
  (event) =>
    `${operator(event)} ${shapesOf(event.args?.input_type_shape)} -> ${shapesOf(event.args?.output_type_shape)}`,
  36,
);
