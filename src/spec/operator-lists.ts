/** The lists of a budget on operators, as written and as they are judged. */
import type { ListItem, OperatorLists } from '../operators/allowed.js';
import { findReadyList, knownCustomOperators, readyListNames } from '../operators/lists.js';
import type { ListedOperator } from '../operators/ready-list.js';
import { isBuiltinName } from '../operators/names.js';
import type { ListedOperator as WrittenOperator, OperatorBudget } from './schema/spec.js';

export type WrittenItem = string | WrittenOperator;

export function asItems(list: OperatorBudget['allow']): readonly WrittenItem[] {
  return list === undefined ? [] : typeof list === 'string' ? [list] : list;
}

export function operatorListsOf({ allow, deny }: OperatorBudget): OperatorLists {
  return {
    ...(allow === undefined ? {} : { allow: asItems(allow).map(planItem) }),
    ...(deny === undefined ? {} : { deny: asItems(deny).map(planItem) }),
  };
}

/** Whether a word in a list says something: a ready list, a builtin operator, or a custom operator of a ready list. */
export function isKnownWord(word: string): boolean {
  return findReadyList(word) !== undefined || isBuiltinName(word) || knownCustomOperators.includes(word);
}

function planItem(item: WrittenItem): ListItem {
  if (typeof item === 'string') {
    if (readyListNames.some((name) => name === item)) return item;
    return isBuiltinName(item) ? { operator: item } : { operator: item, isCustom: true };
  }
  const { operator, custom, min_version, max_version, types } = item;
  const versions: Pick<ListedOperator, 'minVersion' | 'maxVersion'> = {
    ...(min_version === undefined ? {} : { minVersion: min_version }),
    ...(max_version === undefined ? {} : { maxVersion: max_version }),
  };
  const limits = { ...versions, ...(types === undefined ? {} : { types }) };
  return custom === undefined
    ? { operator: operator ?? '', ...limits }
    : { operator: custom, isCustom: true, ...limits };
}
