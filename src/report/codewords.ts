import { formatCount, formatQuantity } from './quantity.js';
import type { Layer } from './schema/report.js';

/** A column for layers whose blocks share codewords; empty where no layer has such blocks. */
export function codewordsColumn(layers: readonly Layer[]): { readonly header: string[]; readonly cells: string[][] } {
  if (layers.every(({ codewords }) => !codewords)) return { header: [], cells: layers.map(() => []) };
  return { header: ['As codebook + indices'], cells: layers.map((layer) => [cellOf(layer)]) };
}

/** `64 B + 40 B: 16 distinct blocks of 4` */
function cellOf({ codewords }: Layer): string {
  if (!codewords) return '—';
  const { codebookBytes, indexBytes, distinct, blockSize } = codewords;
  const [codebook, indices] = [formatQuantity(codebookBytes, 'bytes'), formatQuantity(indexBytes, 'bytes')];
  return `${codebook} + ${indices}: ${formatCount(distinct)} distinct block${distinct === 1 ? '' : 's'} of ${formatCount(blockSize)}`;
}
