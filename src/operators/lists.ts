/** Ready lists of operators: what a runtime registers or accelerates, each with the source that it was read from. */
import type { ReadyList } from './ready-list.js';
import { cmsisNn } from './cmsis-nn.js';
import { tflm } from './tflm.js';
import { xnnpack } from './xnnpack.js';

export const readyLists = { tflm, 'cmsis-nn': cmsisNn, xnnpack } as const satisfies Readonly<Record<string, ReadyList>>;

export type ReadyListName = keyof typeof readyLists;

export const readyListNames = Object.keys(readyLists) as readonly ReadyListName[];

export function findReadyList(name: string): ReadyList | undefined {
  return Object.hasOwn(readyLists, name) ? readyLists[name as ReadyListName] : undefined;
}

/** Custom operators that some ready list holds: they need no `custom:` in a spec. */
export const knownCustomOperators: readonly string[] = [
  ...tflm.operators.filter(({ isCustom }) => isCustom).map(({ operator }) => operator),
  'ethos-u',
];
