/** Whether a list of allowed or denied operators takes an operator of a file, and why not. */
import { findReadyList } from './lists.js';
import type { ListedOperator } from './ready-list.js';

/** The name of a ready list, or an operator. */
export type ListItem = string | ListedOperator;

export interface OperatorLists {
  /** Undefined: whatever is not denied is allowed. */
  readonly allow?: readonly ListItem[];
  readonly deny?: readonly ListItem[];
}

/** What a list looks at. */
export interface OperatorUse {
  readonly operator: string;
  readonly isCustom: boolean;
  readonly version: number;
  /** What it computes in. */
  readonly type: string;
  /** Type of its weights; null where it has no constant input. */
  readonly constant: string | null;
}

/** Null: it is allowed. Else a clause that goes on after the operator's name, e.g. `is not in tflm (…)`. */
export function whyNotAllowed(use: OperatorUse, { allow, deny = [] }: OperatorLists): string | null {
  const denied = deny.find((item) => typeof item !== 'string' && whyNotMeant(use, item) === null);
  if (denied !== undefined)
    return `is denied${describeItem(denied) === use.operator ? '' : ` by ${describeItem(denied)}`}`;
  if (!allow) return null;
  // What a spec says about one operator is more than what a ready list says of it.
  const own = allow.filter((item) => typeof item !== 'string').filter((item) => isNamed(use, item));
  if (own.length > 0) {
    const reasons = own.map((item) => whyNotMeant(use, item));
    return reasons.includes(null) ? null : `is allowed only as ${own.map(describeItem).join(' or ')}`;
  }
  const reasons = allow.filter((item) => typeof item === 'string').map((name) => whyNotListed(use, name));
  if (reasons.includes(null)) return null;
  return reasons.length === 0 ? 'is not in allow' : reasons.join(' and ');
}

function whyNotListed(use: OperatorUse, name: string): string | null {
  const list = findReadyList(name);
  if (!list) return `is not in ${name}, which is no list that is known`;
  const listed = list.operators.filter((item) => isNamed(use, item));
  const reasons = listed.map((item) => whyNotMeant(use, item));
  if (reasons.includes(null)) return null;
  const [reason] = reasons;
  return `is not in ${name}${reason ? ` ${reason}` : ''} (${list.title}, ${list.source})`;
}

function isNamed(use: OperatorUse, { operator, isCustom = false }: ListedOperator): boolean {
  return operator === use.operator && isCustom === use.isCustom;
}

/** Null: it is meant. */
function whyNotMeant(use: OperatorUse, item: ListedOperator): string | null {
  const { minVersion = 0, maxVersion = Infinity, types, refusedWeights = [] } = item;
  if (!isNamed(use, item)) return `as ${use.operator}`;
  if (use.version < minVersion || use.version > maxVersion) return `in version ${use.version}`;
  if (types && !types.includes(use.type)) return `in ${use.type}`;
  if (use.constant !== null && refusedWeights.includes(use.constant) && use.type === 'float32')
    return `in ${use.type} with ${use.constant} weights`;
  return null;
}

/** `tflm`, `CONV_2D`, `CONV_2D of version 2 to 3 in int8` */
export function describeItem(item: ListItem): string {
  if (typeof item === 'string') return item;
  const { operator, minVersion, maxVersion, types } = item;
  const versions =
    minVersion === undefined
      ? maxVersion === undefined
        ? ''
        : ` up to version ${maxVersion}`
      : maxVersion === undefined
        ? ` from version ${minVersion}`
        : ` of version ${minVersion} to ${maxVersion}`;
  return `${operator}${versions}${types ? ` in ${types.join(', ')}` : ''}`;
}

/** `tflm (TensorFlow Lite Micro, tflite-micro 0.dev20261023182759)` */
export function describeSource(item: ListItem): string {
  const list = typeof item === 'string' ? findReadyList(item) : undefined;
  return list ? `${describeItem(item)} (${list.title}, ${list.source})` : describeItem(item);
}
