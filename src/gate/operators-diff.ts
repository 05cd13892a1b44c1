/**
 * What a changed list of operators lets through that the old one did not, and the other way round. Both are asked about
 * every operator, so that two ways to write one list are no change.
 */
import { whyNotAllowed, type OperatorLists, type OperatorUse } from '../operators/allowed.js';
import { findReadyList } from '../operators/lists.js';
import type { ListedOperator } from '../operators/ready-list.js';
import { knownBuiltinNames } from '../operators/names.js';

export interface ListChange {
  /** Operators that only the new list allows, in some version or type. */
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

export function compareLists(before: OperatorLists, after: OperatorLists): ListChange {
  const entries = [before, after].flatMap(entriesOf);
  const [allowed, refused] = [new Set<string>(), new Set<string>()];
  for (const use of usesOf(entries)) {
    const [was, is] = [before, after].map((lists) => whyNotAllowed(use, lists) === null);
    if (was === is) continue;
    (is ? allowed : refused).add(use.operator);
  }
  return { allowed: [...allowed], refused: [...refused] };
}

function entriesOf({ allow = [], deny = [] }: OperatorLists): ListedOperator[] {
  return [...allow, ...deny].flatMap((item) =>
    typeof item === 'string' ? (findReadyList(item)?.operators ?? []) : [item],
  );
}

/** A name of a custom operator that no list holds, and a type that no list names: they stand for all others. */
const [otherOperator, otherType] = ['other custom operators', 'other'];

/** Each operator in each version, type and kind of weights that makes a difference to some entry. */
function* usesOf(entries: readonly ListedOperator[]): Generator<OperatorUse> {
  const customs = entries.filter(({ isCustom }) => isCustom).map(({ operator }) => operator);
  const names = [
    ...[...knownBuiltinNames, ...entries.filter(({ isCustom }) => !isCustom).map(({ operator }) => operator)].map(
      (operator) => ({ operator, isCustom: false }),
    ),
    ...[otherOperator, ...customs].map((operator) => ({ operator, isCustom: true })),
  ];
  for (const name of names) {
    const own = entries.filter(
      (entry) => entry.operator === name.operator && (entry.isCustom ?? false) === name.isCustom,
    );
    const edges = own.flatMap(({ minVersion = 1, maxVersion = 0 }) => [
      minVersion,
      minVersion - 1,
      maxVersion,
      maxVersion + 1,
    ]);
    const versions = new Set([1, ...edges.filter((version) => version >= 1)]);
    const types = new Set(['float32', otherType, ...own.flatMap((entry) => entry.types ?? [])]);
    const weights = new Set([null, ...own.flatMap((entry) => entry.refusedWeights ?? [])]);
    for (const version of versions)
      for (const type of types) for (const constant of weights) yield { ...name, version, type, constant };
  }
}
