/** Which operators a file has and what they compute in; those in float are what an integer file should be free of. */
import { formatCount } from './quantity.js';
import type { Artifact, OperatorCount } from './schema/report.js';

export function isFloat({ type }: Pick<OperatorCount, 'type'>): boolean {
  return /^b?float\d*$/i.test(type);
}

/** `14 operators, none in float`, `14 operators, 2 in float` */
export function describeOperators({ operators }: Pick<Artifact, 'operators'>): string {
  const total = (list: readonly OperatorCount[]) => list.reduce((sum, { count }) => sum + count, 0);
  const [all, floats] = [total(operators), total(operators.filter(isFloat))];
  const inFloat = floats === 0 ? 'none' : floats === all ? 'all' : formatCount(floats);
  return `${formatCount(all)} operator${all === 1 ? '' : 's'}, ${inFloat} in float`;
}
