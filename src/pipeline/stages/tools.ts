import type { Progress } from '../../core/io.js';
import type { Augmentation } from '../../data/batches.js';
import type { Dataset } from '../../data/dataset.js';
import type { Engine } from '../../engine/engine.js';
import type { Cache } from '../cache.js';
import type { CodeDigests } from '../code-digests.js';

/** What the stages of a run work with. */
export interface Tools {
  readonly seed: number;
  readonly augmentation: Augmentation;
  readonly dataset: Dataset;
  readonly engine: Engine;
  readonly cache: Cache;
  readonly code: CodeDigests;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What a stage depends on that reads samples and runs an engine, besides its own settings and parents. */
export function basisOf({ dataset, seed, engine }: Pick<Tools, 'dataset' | 'seed' | 'engine'>) {
  // The engine's identity: results are the same for any number of threads.
  return { data: dataset.digest, seed, engine: engine.identity };
}
