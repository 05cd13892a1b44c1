import { ExportError } from '../../core/errors.js';
import { readEdges, type Edges } from '../inspect/edges.js';
import { valuesOf } from './values.js';

/**
 * The inputs and outputs that samples are written to and read from.
 * @throws ExportError where their types hold no numbers, or where the file does not say what one inference is.
 */
export function modelEdges(bytes: Uint8Array): Edges {
  const edges = readEdges(bytes);
  if (edges.otherEntry !== null) {
    const { signature, subgraph } = edges.otherEntry;
    throw new ExportError({
      code: 'measure/entry',
      message: `expected a first signature that starts the first subgraph, found that ${signature || 'it'} starts subgraph ${subgraph}`,
      cause:
        'Some interpreters would run the one, others the other: an accuracy of either would be called that of the file.',
      fix: 'Convert the model with the signature of its inference first, or alone.',
    });
  }
  for (const edge of [...edges.inputs, ...edges.outputs]) valuesOf(edge);
  return edges;
}
