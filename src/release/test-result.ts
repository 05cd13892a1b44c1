/**
 * The verdict as the predicate of an in-toto attestation, test-result/v0.1: one test for each budget and each promise of
 * compression. The subjects, the files, are added by whoever signs it.
 */
import type { Verdict } from '../gate/verdict.js';
import { worstVerdict } from '../gate/verdict.js';
import type { BudgetRow, Report } from '../report/schema/report.js';

export const testResultName = 'test-result.json';
export const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';

export interface TestResult {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED';
  /** The specs, by digest: which budgets were asked for. */
  readonly configuration: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly passedTests: readonly string[];
  readonly warnedTests: readonly string[];
  readonly failedTests: readonly string[];
}

export function renderTestResult(reports: readonly Report[]): string {
  return `${JSON.stringify(testResultOf(reports), null, 2)}\n`;
}

export function testResultOf(reports: readonly Report[]): TestResult {
  const tests = numbered(reports.flatMap(testsOf));
  const named = (...wanted: readonly Verdict[]) =>
    tests.filter(({ verdict }) => wanted.includes(verdict)).map(({ id }) => id);
  return {
    result: resultOf(reports.length === 0 ? 'error' : worstVerdict(reports)),
    configuration: reports.map(({ spec }) => ({ name: spec.path, digest: { sha256: spec.sha256 } })),
    passedTests: named('pass'),
    warnedTests: named('warn'),
    failedTests: named('fail', 'inconclusive', 'error'),
  };
}

interface Test {
  readonly id: string;
  readonly verdict: Verdict;
}

function testsOf({ spec, budgets, invariants }: Report): Test[] {
  return [
    ...budgets.map((row) => ({ id: `${spec.name}/${budgetId(row)}`, verdict: row.verdict })),
    ...invariants.map(({ artifact, invariant, layer, verdict }) => ({
      id: `${spec.name}/${artifact}/${invariant}/${layer}`,
      verdict,
    })),
  ];
}

/** `int8/accuracy/max_drop:teacher`, `int8/class_accuracy[dog]/min`, `int8/latency@rpi4/max`. */
export function budgetId({ artifact, metric, class: name, device, operator, against }: BudgetRow): string {
  const of = `${metric}${name === null ? '' : `[${name}]`}${device === null ? '' : `@${device}`}`;
  return `${artifact}/${of}/${operator}${against === null ? '' : `:${against}`}`;
}

/** Two limits of one kind: the second is `…#2`. */
function numbered(tests: readonly Test[]): Test[] {
  const seen = new Map<string, number>();
  return tests.map(({ id, verdict }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}#${count}`, verdict };
  });
}

function resultOf(verdict: Verdict): TestResult['result'] {
  switch (verdict) {
    case 'pass':
      return 'PASSED';
    case 'warn':
      return 'WARNED';
    case 'fail':
    case 'inconclusive':
    case 'error':
      return 'FAILED';
    default:
      return verdict satisfies never;
  }
}
