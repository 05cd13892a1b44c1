/** How many operators of a file a budget's lists do not allow, and which. */
import { describeSource, whyNotAllowed } from '../operators/allowed.js';
import type { OperatorCount, OperatorVariant } from '../measure/measurement.js';
import type { Measured } from './evidence.js';
import { missing, reading, type MetricContext, type Reading } from './reading.js';

/** A row holds 20 conditions. */
const mostNamed = 10;

/** A file without operators was not inspected: that all of them are allowed would be no news. */
export function readOperators({ operators }: Measured, { operators: lists }: MetricContext): Reading {
  if (!lists) return missing('expected allow or deny beside metric: operators, found no list of operators');
  if (operators.length === 0) return missing('expected the operators of the file, found no operator');
  const whole = operators.flatMap((counted) => (hasVariants(counted) ? [counted] : []));
  if (whole.length < operators.length) {
    return missing('expected the versions of the operators, found a measurement of before they were measured');
  }
  const total = operators.reduce((sum, { count }) => sum + count, 0);
  const refused = whole.flatMap(({ operator, type, variants }) =>
    variants.flatMap((variant) => {
      const reason = whyNotAllowed({ operator, type, ...variant }, lists);
      return reason === null ? [] : [{ count: variant.count, text: `${nameOf(operator, variant)} ${reason}` }];
    }),
  );
  const value = refused.reduce((sum, { count }) => sum + count, 0);
  const number = value === 1 ? '1 operator is' : `${value} operators are`;
  const conditions = [
    `${number} not allowed, of ${total}`,
    ...refused.slice(0, mostNamed).map(({ text }) => text),
    ...(refused.length > mostNamed ? [`and ${refused.length - mostNamed} more kinds of operators`] : []),
    ...(value === 0 ? [describeLists(lists)] : []),
  ];
  return reading(value, conditions, { minimum: 0 });
}

type Whole = OperatorCount & { readonly variants: readonly OperatorVariant[] };

/** A count whose parts do not add up to it leaves an operator unseen. */
function hasVariants(counted: OperatorCount): counted is Whole {
  const { variants = [], count } = counted;
  return variants.reduce((sum, variant) => sum + variant.count, 0) === count;
}

/** `ELU v1 in head/activation`, `3 ELU v1 in a, b, c`, `custom operator Foo v1 in head` */
function nameOf(operator: string, { version, isCustom, count, layers }: OperatorVariant): string {
  const many = count === 1 ? '' : `${count} `;
  const more = count > layers.length ? ', …' : '';
  return `${many}${isCustom ? 'custom operator ' : ''}${operator} v${version} in ${layers.join(', ')}${more}`;
}

function describeLists({ allow, deny }: NonNullable<MetricContext['operators']>): string {
  const allowed = allow ? [`allow: ${allow.map(describeSource).join(', ')}`] : [];
  const denied = deny ? [`deny: ${deny.map(describeSource).join(', ')}`] : [];
  return [...allowed, ...denied].join('; ');
}
