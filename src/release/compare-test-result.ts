/** Whether a test result, alone or within an in-toto statement, says what the reports say, about the files that are there. */
import { canonicalJson } from '../core/digest.js';
import { describeJsonError, parseUnambiguous } from '../core/unambiguous-json.js';
import type { Report } from '../report/report.js';
import { testResultName, testResultOf, testResultType } from './test-result.js';

/** `digests` are the SHA-256 of the files. Lists what differs. */
export function compareTestResult(text: string, reports: readonly Report[], digests: ReadonlySet<string>): string[] {
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch (error) {
    return [`${testResultName}: ${describeJsonError(error)}`];
  }
  const problems: string[] = [];
  const statement = value as {
    _type?: unknown;
    predicateType?: unknown;
    predicate?: unknown;
    subject?: unknown;
  } | null;
  const isStatement = typeof statement?._type === 'string';
  if (isStatement) {
    if (statement.predicateType !== testResultType)
      problems.push(`${testResultName}: expected the predicate ${testResultType}, found another`);
    problems.push(...compareSubjects(statement.subject, digests));
  }
  const found = isStatement ? statement.predicate : value;
  const expected = testResultOf(reports);
  for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
    const said = (found as Record<string, unknown> | null)?.[key];
    if (isSame(said, expected[key])) continue;
    problems.push(
      `${testResultName}: expected the ${key} of the reports, found ${JSON.stringify(said ?? null).slice(0, 200)}`,
    );
  }
  return problems;
}

function compareSubjects(subject: unknown, digests: ReadonlySet<string>): string[] {
  const subjects = Array.isArray(subject) ? (subject as readonly unknown[]) : [];
  if (subjects.length === 0) return [`${testResultName}: expected subjects, found no subject`];
  return subjects.flatMap((one) => {
    const { name, digest } = (one ?? {}) as { name?: unknown; digest?: { sha256?: unknown } };
    const sha256 = digest?.sha256;
    return typeof sha256 === 'string' && digests.has(sha256)
      ? []
      : [
          `${testResultName}: expected a file with the digest of its subject ${JSON.stringify(name)}, found no such file`,
        ];
  });
}

function isSame(found: unknown, expected: unknown): boolean {
  try {
    return canonicalJson(found) === canonicalJson(expected);
  } catch {
    return false;
  }
}
