import { digestValue } from '../../core/digest.js';
import { foldBatchNorm } from '../../graph/fold.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { Tools } from './tools.js';

/** The graph that clustering, quantisation and export work on. Made each time: it costs less than reading. */
export function fold({ code }: Pick<Tools, 'code'>, parent: Staged<Model>): Staged<Model> {
  return {
    value: { graph: foldBatchNorm(parent.value.graph), numbers: null, history: [] },
    digest: digestValue({ code: code.folded, model: parent.digest }),
  };
}
