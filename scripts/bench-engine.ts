/**
 * `npm run bench:engine`: training and inference images/s of every engine that is installed, of Keras from a Python that
 * has TensorFlow, and of tfjs's layers on tfjs-node, in one run.
 *
 *   npm run bench:engine -- [--short] [--models resnet8,ds_cnn] [--tasks training] [--engines wasm,…] [--threads 2]
 *                           [--rounds 5] [--seconds 2] [--tries 5] [--python PATH] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { TinygateError } from '../src/core/errors.js';
import { type Contender, type Task, tasks } from './bench/contender.js';
import { engineContender, engineContenders } from './bench/engines.js';
import { childContender, childContenders } from './bench/child.js';
import { measure, type Timing } from './bench/measure.js';
import { type ModelName, modelNames, models } from './bench/models.js';
import { table } from './bench/table.js';
import { openYardstick } from './bench/yardstick.js';

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    models: { type: 'string', default: modelNames.join() },
    tasks: { type: 'string', default: tasks.join() },
    engines: { type: 'string' },
    threads: { type: 'string', default: String(availableParallelism()) },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    tries: { type: 'string' },
    python: { type: 'string', default: '.oracles-tf/bin/python' },
    json: { type: 'string' },
  },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const threads = Number(options.threads);
const plan = {
  rounds: Number(options.rounds ?? (options.short ? 2 : 5)),
  burstSeconds: Number(options.seconds ?? (options.short ? 0.4 : 2)),
  tries: Number(options.tries ?? (options.short ? 1 : 5)),
};

const all = [...Object.keys(engineContenders), ...Object.keys(childContenders)];
// The JavaScript reference takes minutes for one step of the larger models: only on request in the short form.
const wanted = options.engines?.split(',') ?? all.filter((name) => !(options.short && name === 'cpu'));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`no engine ${unknown.join(', ')}; there are: ${all.join(', ')}`);

const contenders: Contender[] = [];
for (const name of wanted) {
  const contender = await open(name);
  if (contender) contenders.push(contender);
}

const processor = cpus()[0]?.model ?? process.arch;
console.log(`${processor}, ${threads} threads, Node ${process.version}, load average ${loadavg()[0]!.toFixed(2)}`);
console.log(
  `Medians of ${plan.rounds} bursts of about ${plan.burstSeconds} s each, in turn, repeated up to ${plan.tries - 1} times if the machine was shared.`,
);
for (const { name, description } of contenders) console.log(`- ${name}: ${description}`);
console.log();

const yardstick = await openYardstick(threads);
const results: { model: ModelName; task: Task; timings: readonly Timing[] }[] = [];
for (const name of options.models.split(',') as ModelName[]) {
  for (const task of options.tasks.split(',') as Task[]) {
    const timings = await measure(contenders, models[name], task, plan, yardstick, say);
    results.push({ model: name, task, timings });
    console.log(table(models[name], task, timings));
  }
}
if (options.json) {
  const descriptions = Object.fromEntries(contenders.map(({ name, description }) => [name, description]));
  writeFileSync(options.json, JSON.stringify({ processor, threads, plan, contenders: descriptions, results }, null, 2));
}
await yardstick.close();
for (const contender of contenders) await contender.close();

/** Opens one, or says why it is left out: a benchmark runs with what is there. */
async function open(name: string): Promise<Contender | null> {
  try {
    if (!(name in childContenders)) return await engineContender(name, threads);
    const contender = await childContender(name, options.python, threads);
    if (typeof contender !== 'string') return contender;
    say(`left out: ${name}: ${contender}`);
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    say(`left out: ${name}: ${error.message}`);
  }
  return null;
}
