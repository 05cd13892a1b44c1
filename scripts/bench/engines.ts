/** tinygate's engines as contenders. */
import type { Engine, EngineName, EngineOptions } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import type { Contender, Prepared, Task } from './contender.js';
import { type BenchModel, inferenceBench, trainingBench, withBatchSize } from './models.js';

interface Entry {
  readonly engine: EngineName;
  readonly options: EngineOptions;
}

export const engineContenders: Readonly<Record<string, Entry>> = {
  'onnxruntime blocked': { engine: 'onnxruntime', options: { lowering: 'blocked' } },
  'onnxruntime standard': { engine: 'onnxruntime', options: { lowering: 'standard' } },
  wasm: { engine: 'wasm', options: {} },
  'tensorflow eager': { engine: 'tensorflow', options: {} },
  cpu: { engine: 'cpu', options: {} },
};

/** @throws EngineError if the engine is not installed. */
export async function engineContender(name: string, threads: number): Promise<Contender> {
  const entry = engineContenders[name];
  if (!entry) throw new Error(`no engine "${name}"; there are ${Object.keys(engineContenders).join(', ')}`);
  const engine = await openEngine(entry.engine, { ...entry.options, threads });
  return {
    name,
    description: engine.description,
    prepare: (model, task) => prepare(engine, model, task),
    close: () => engine.dispose(),
  };
}

async function prepare(engine: Engine, full: BenchModel, task: Task): Promise<Prepared> {
  // The JavaScript reference needs minutes for a batch: time two images, once.
  const once = engine.name === 'cpu';
  const model = once ? withBatchSize(full, 2) : full;
  const bench = task === 'training' ? trainingBench(model) : inferenceBench(model);
  const compiled = await engine.compile(bench.step, bench.signature);
  let inputs = bench.inputs;
  return {
    batchSize: model.batchSize,
    once,
    close: () => compiled.dispose(),
    async run(steps) {
      const start = performance.now();
      const used = process.cpuUsage();
      for (let i = 0; i < steps; i++) {
        inputs = { ...inputs, ...bench.next(await compiled.run(inputs)) };
      }
      const { user, system } = process.cpuUsage(used);
      return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
    },
  };
}
