/** Writing a report as JSON. Apart from reading one, whose rules take longer to load than a gate on sizes to judge. */

/** Indented for people and diffs; lists of plain values stay on one line. */
export function stringifyReport(report: object): string {
  return `${print(report, '')}\n`;
}

function print(value: unknown, indent: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`a report cannot hold ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${indent}  `;
  const wrap = (open: string, items: readonly string[], close: string) =>
    items.length === 0 ? open + close : `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map((item) => print(item, deeper));
    const isFlat = (value as readonly unknown[]).every((item) => item === null || typeof item !== 'object');
    return isFlat ? `[${items.join(', ')}]` : wrap('[', items, ']');
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return wrap(
    '{',
    members.map(([key, member]) => `${JSON.stringify(key)}: ${print(member, deeper)}`),
    '}',
  );
}
