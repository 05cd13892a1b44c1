/**
 * `npm run bench:runtimes [-- FILE.tflite] [--samples 500] [--turns 5]`: what one inference costs in each runtime that is
 * ready, as the gate runs it: with the samples handed to it and the outputs taken back. Turns alternate between the
 * runtimes; the first counts for nothing.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/core/random.js';
import { median } from '../src/measure/runs.js';
import { quantizeInput } from '../src/measure/runtime/quantize-input.js';
import type { OpenModel, Runtime } from '../src/measure/runtime/runtime.js';
import { runtimes } from '../src/measure/runtime/runtimes.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'string', default: '500' }, turns: { type: 'string', default: '5' } },
});
const [file = 'examples/committed-model/models/clothes.tflite'] = positionals;
const [count, turns] = [Number(values.samples), Number(values.turns)];
const bytes = readFileSync(file);

interface Contender {
  readonly runtime: Runtime;
  readonly workers: number;
  readonly openMs: number;
  readonly model: OpenModel;
  readonly perInferenceMs: number[];
}

const contenders: Contender[] = [];
for (const runtime of Object.values(runtimes)) {
  const reason = runtime.whyNotReady();
  if (reason !== null) {
    console.log(`${runtime.name} is left out: ${reason}; ${runtime.setup ?? ''}`);
    continue;
  }
  for (const workers of new Set([1, availableParallelism()])) {
    const start = performance.now();
    const model = await runtime.open(bytes, { workers });
    contenders.push({ runtime, workers, openMs: performance.now() - start, model, perInferenceMs: [] });
  }
}

const random = seededRandom(1, 'bench');
const [input] = contenders[0]!.model.inputs;
const samples = quantizeInput(
  Float32Array.from({ length: count * input!.length }, () => random.normal()),
  input!,
);
for (let turn = 0; turn <= turns; turn++) {
  for (const { model, perInferenceMs } of contenders) {
    const start = performance.now();
    await model.run((at, size) => [samples.slice(at * input!.length, (at + size) * input!.length)], count);
    if (turn > 0) perInferenceMs.push((performance.now() - start) / count);
  }
}

console.log(`${file}, ${count} samples, median of ${turns} turns, ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const { runtime, workers, openMs, perInferenceMs, model } of contenders) {
  const [low, high] = [Math.min(...perInferenceMs), Math.max(...perInferenceMs)];
  const time = `${median(perInferenceMs).toFixed(3)} ms per inference (${low.toFixed(3)} to ${high.toFixed(3)})`;
  console.log(`${runtime.name}, ${workers} at a time: ${time}, opened in ${openMs.toFixed(0)} ms`);
  await model.close();
}
