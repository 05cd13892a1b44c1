/**
 * Where one inference starts. Interpreters that know no signatures run the first subgraph, those that do start the first
 * signature: where these differ, a file does not say what one inference is.
 */
import { malformed } from '../../export/tflite/bounds.js';
import type { OpenFile } from '../../formats/tflite/open.js';

/** The first signature of a file, where it starts another subgraph than the first. */
export interface OtherEntry {
  /** The key of the signature. */
  readonly signature: string;
  readonly subgraph: number;
}

/** @returns null where the first subgraph is one inference to everybody. */
export function otherEntry({ model, subgraphs, spend }: OpenFile): OtherEntry | null {
  if (model.signatureDefsLength() === 0) return null;
  const first = model.signatureDefs(0)!;
  const subgraph = first.subgraphIndex();
  if (subgraph >= subgraphs.length) {
    throw malformed(first.bb_pos, `a signature of subgraph ${subgraph}, of ${subgraphs.length}`);
  }
  const signature = first.signatureKey() ?? '';
  spend(signature.length);
  return subgraph === 0 ? null : { signature, subgraph };
}
