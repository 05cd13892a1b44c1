/** What a file holds that it could do without: nothing here changes a result. */
import { digestBytes } from '../../core/digest.js';
import type { OpenFile } from '../../formats/tflite/open.js';
import type { Purpose, Saving } from '../schema/inspection.js';
import type { BufferPurposes, WalkedBytes } from './walk.js';

export function findSavings(file: OpenFile, buffers: BufferPurposes, walked: WalkedBytes): Saving[] {
  const bytesFor = (purpose: Purpose): number => walked.purposes.get(purpose) ?? 0;
  const candidates: readonly Saving[] = [
    duplicates(file, buffers),
    {
      what: 'names of inner tensors',
      bytes: walked.nameBytes - edgeNameBytes(file),
      how: 'Interpreters find tensors by number. Only the names of inputs and outputs are asked for.',
    },
    {
      what: 'ranges beside scales',
      bytes: walked.rangeBytes,
      how: 'The smallest and largest values that a converter saw are not read by any interpreter.',
    },
    {
      what: 'metadata',
      bytes: bytesFor('metadata'),
      how: 'No interpreter needs it; tools may show it, such as the version of the runtime that a file wants.',
    },
    {
      what: 'constants that no operator reads',
      bytes: bytesFor('unused'),
      how: 'Convert the model again, or strip it, so that buffers that are left over go.',
    },
    {
      what: 'bytes that no table refers to',
      bytes: bytesFor('other'),
      how: 'Write the file again with a current converter: they are left over, or settings that only some tools read.',
    },
  ];
  return candidates.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
}

/** Tensors may share one buffer, so equal constants need to be stored once only. */
function duplicates({ model, spend }: OpenFile, buffers: BufferPurposes): Saving {
  const seen = new Set<string>();
  let [bytes, copies] = [0, 0];
  for (let i = 0; i < model.buffersLength(); i++) {
    const data = buffers.has(i) ? model.buffers(i)!.dataArray() : null;
    if (!data || data.length === 0) continue;
    spend(data.length);
    const key = `${data.length} ${digestBytes(data)}`;
    if (seen.has(key)) {
      bytes += data.length;
      copies += 1;
    }
    seen.add(key);
  }
  return {
    what: copies === 1 ? 'a second copy of a constant' : `${copies} copies of constants`,
    bytes,
    how: 'Let tensors with equal data share one buffer, as current converters do.',
  };
}

function edgeNameBytes({ subgraphs: [main], spend }: OpenFile): number {
  const edges = [
    ...Array.from({ length: main.inputsLength() }, (_, i) => main.inputs(i)!),
    ...Array.from({ length: main.outputsLength() }, (_, i) => main.outputs(i)!),
  ].filter((index) => index >= 0 && index < main.tensorsLength());
  spend(edges.length);
  return [...new Set(edges)].reduce((sum, index) => {
    const name = main.tensors(index)!.name();
    return sum + (name === null ? 0 : 4 + new TextEncoder().encode(name).length + 1);
  }, 0);
}
