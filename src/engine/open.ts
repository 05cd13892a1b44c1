import { EngineError } from '../core/errors.js';
import type { Engine, EngineName, EngineOptions } from './engine.js';

type Open = (options: EngineOptions) => Promise<Engine>;

/** Loaded only when asked for: each brings a runtime with it. */
const openers: Readonly<Record<EngineName, Open>> = {
  onnxruntime: async (options) => (await import('./onnxruntime.js')).openOnnxruntime(options),
  wasm: async (options) => (await import('./wasm.js')).openWasm(options),
  cpu: async () => (await import('./cpu.js')).openCpu(),
  tensorflow: async (options) => (await import('./tensorflow/index.js')).openTensorflow(options),
};

/** In order of speed. `tensorflow` is only ever taken by name: it is slower than the first two and rarely installed. */
const automatic: readonly EngineName[] = ['onnxruntime', 'wasm', 'cpu'];

/**
 * Opens an engine by name, or with `auto` the fastest one that loads; its `reason` then says which were passed over.
 * @throws EngineError if the named engine (or, with `auto`, every engine) cannot be loaded.
 */
export async function openEngine(name: EngineName | 'auto', options: EngineOptions = {}): Promise<Engine> {
  if (name !== 'auto') return { ...(await openers[name](options)), reason: 'named in the spec' };
  const passedOver: string[] = [];
  for (const candidate of automatic) {
    try {
      const engine = await openers[candidate](options);
      const reason =
        passedOver.length === 0 ? 'the fastest engine' : `the fastest that loads: ${passedOver.join('; ')}`;
      return { ...engine, reason };
    } catch (error) {
      const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
      passedOver.push(`${candidate} does not (${why})`);
    }
  }
  throw new EngineError({
    code: 'engine/none',
    message: `no engine could be loaded: ${passedOver.join('; ')}`,
    cause: 'an incomplete installation',
    fix: 'Run `npm ci` in the project, or reinstall the action.',
  });
}
