/** The JSON that shields.io reads from an endpoint: https://shields.io/badges/endpoint-badge. */
import type { Verdict } from '../gate/verdict.js';
import { worstVerdict } from '../gate/verdict.js';
import { oneLine } from './escape.js';
import { formatQuantity } from './quantity.js';
import type { Report } from './schema/report.js';

const colors = {
  pass: 'brightgreen',
  warn: 'yellow',
  inconclusive: 'lightgrey',
  error: 'red',
  fail: 'red',
} as const satisfies Readonly<Record<Verdict, string>>;

/** One model shows its smallest budgeted file; several tell the worst of them, and how many are within budget. */
export function renderBadge(reports: readonly Report[]): string {
  const verdict = reports.length === 0 ? 'error' : worstVerdict(reports);
  const [only] = reports;
  const badge = {
    schemaVersion: 1,
    label: only && reports.length === 1 ? oneLine(only.spec.name).slice(0, 60) : 'models',
    message: only && reports.length === 1 ? describeOne(only) : describeMany(reports),
    color: colors[verdict],
    ...(verdict === 'pass' || verdict === 'warn' ? {} : { isError: true }),
  };
  return `${JSON.stringify(badge, null, 2)}\n`;
}

function describeOne({ verdict, budgets, artifacts }: Report): string {
  const budgeted = artifacts.filter(({ artifact }) => budgets.some((row) => row.artifact === artifact));
  const [smallest] = [...budgeted].sort((a, b) => a.sizeBytes - b.sizeBytes);
  if (!smallest) return verdict;
  const accuracy = smallest.accuracy ? `, ${formatQuantity(smallest.accuracy.fraction, 'fraction')}` : '';
  return `${verdict}: ${formatQuantity(smallest.sizeBytes, 'bytes')}${accuracy}`;
}

function describeMany(reports: readonly Report[]): string {
  const verdict = reports.length === 0 ? 'error' : worstVerdict(reports);
  const worst = reports.filter((report) => report.verdict === verdict);
  const within = reports.filter(({ verdict }) => verdict === 'pass' || verdict === 'warn').length;
  if (reports.length === 0) return 'no report';
  const count = `${within} of ${reports.length} within budget`;
  if (verdict === 'pass') return count;
  const name = oneLine(worst[0]?.spec.name ?? '').slice(0, 60);
  return `${verdict}: ${name}${worst.length > 1 ? ` and ${worst.length - 1} more` : ''}, ${count}`;
}
