/** Kinds of data that `init` recognizes, in the order in which they are asked. */
import { cifar, npy, npz } from './arrays.js';
import { csvTable } from './csv-table.js';
import type { DataKind, FoundData } from './data-kind.js';
import { idxFiles } from './idx-files.js';
import { manifestOfPhotographs } from './manifest.js';
import { photographs } from './photographs.js';
import { records } from './records.js';
import { sounds } from './sounds.js';

export const dataKinds: readonly DataKind[] = [
  idxFiles,
  manifestOfPhotographs,
  csvTable,
  npz,
  npy,
  cifar,
  records,
  sounds,
  photographs,
];

/** @throws DataError where a kind recognizes its own and something is wrong with it */
export async function lookAtData(path: string, isFolder: boolean): Promise<FoundData | null> {
  for (const kind of dataKinds) {
    const found = await kind.look(path, isFolder);
    if (found) return found;
  }
  return null;
}
