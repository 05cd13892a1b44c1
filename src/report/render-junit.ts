/** JUnit XML, which every CI shows: one test suite per spec, one test case per budget and per promise of compression. */
import type { Verdict } from '../gate/verdict.js';
import { describeBudget, describeInvariant } from './describe.js';
import { escapeHtml } from './escape.js';
import { describeFaults } from './faults.js';
import { whyNothingJudged } from './nothing-judged.js';
import type { Report } from './schema/report.js';

interface Case {
  readonly className: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

export function renderJunit(reports: readonly Report[]): string {
  const suites = reports.map((report) => ({ report, cases: casesOf(report) }));
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="tinygate">'];
  for (const { report, cases } of suites) {
    const count = (...wanted: readonly Verdict[]) => cases.filter(({ verdict }) => wanted.includes(verdict)).length;
    lines.push(
      `  <testsuite ${attributes({ name: report.spec.name, tests: cases.length, failures: count('fail'), errors: count('error', 'inconclusive'), skipped: 0, time: report.timings.totalSeconds.toFixed(3) })}>`,
      ...cases.flatMap(renderCase),
      '  </testsuite>',
    );
  }
  lines.push('</testsuites>');
  return `${lines.join('\n')}\n`;
}

function casesOf(report: Report): Case[] {
  const budgets = report.budgets.map((row): Case => {
    const { subject, sentence } = describeBudget(row);
    const message = [sentence, row.message].filter((part) => part !== null).join(' — ');
    const name = `${subject} ${row.operator}`;
    return {
      className: `${report.spec.name}.${row.artifact}`,
      name,
      verdict: row.verdict,
      message,
      file: row.place.file,
      line: row.place.line ?? 1,
    };
  });
  const invariants = report.invariants.map((row): Case => {
    const { subject, sentence } = describeInvariant(row);
    const name = `${row.layer}: ${subject}`;
    return {
      className: `${report.spec.name}.${row.artifact}`,
      name,
      verdict: row.verdict,
      message: sentence,
      file: report.spec.path,
      line: 1,
    };
  });
  const faults = describeFaults(report).map((fault): Case => {
    const { name, title, message, notes, place } = fault;
    return {
      className: `${report.spec.name}.${name}`,
      name: title,
      verdict: 'error',
      message: [message, ...notes].join(' — '),
      file: place?.file ?? report.spec.path,
      line: place?.line ?? 1,
    };
  });
  const nothing = whyNothingJudged(report);
  const none: Case[] = nothing
    ? [
        {
          className: report.spec.name,
          name: 'budgets',
          verdict: nothing.verdict,
          message: `${nothing.message} — fix: ${nothing.fix}`,
          file: report.spec.path,
          line: 1,
        },
      ]
    : [];
  return [...faults, ...none, ...budgets, ...invariants];
}

/** JUnit has no warning: a warned case passes and says so in its output. */
function renderCase({ className, name, verdict, message, file, line }: Case): string[] {
  const head = `    <testcase ${attributes({ classname: className, name, file, line })}`;
  const detail = attributes({ message, type: verdict });
  switch (verdict) {
    case 'pass':
      return [`${head}/>`];
    case 'warn':
      return [`${head}>`, `      <system-out>${escapeHtml(`warning: ${message}`)}</system-out>`, '    </testcase>'];
    case 'fail':
      return [`${head}>`, `      <failure ${detail}/>`, '    </testcase>'];
    case 'inconclusive':
    case 'error':
      return [`${head}>`, `      <error ${detail}/>`, '    </testcase>'];
    default:
      throw new RangeError(`unknown verdict ${String(verdict satisfies never)}`);
  }
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ');
}
