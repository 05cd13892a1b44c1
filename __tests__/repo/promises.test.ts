/** What holds the docs to the tests is itself held: a promise without a passed test is told. */
import { describe, expect, it } from '@jest/globals';
import PromisesReporter, { promisesIn, whyBroken } from '../promises-reporter.js';

const passed = { title: 'is told', fullName: 'a comment is told', status: 'passed' };

describe('the promises of the docs', () => {
  it('are the rows that name a test', () => {
    expect(promisesIn('| A fork | `platform/a.test.ts`: is told |\n| no test here |\n')).toEqual([
      { file: 'platform/a.test.ts', title: 'is told' },
    ]);
  });

  it.each([
    ['a test that passed', [passed], null],
    [
      'a test that ran with many values',
      [{ ...passed, fullName: 'a comment (of a fork) is told' }, passed],
      null,
      'a comment…is told',
    ],
    ['half a name', [passed], 'found no such test', 'is told'],
    ['a name that goes on', [passed], 'found no such test', 'a comment is'],
    ['a file that did not run', undefined, 'found no such file'],
    ['a test of another title', [{ ...passed, title: 'is said', fullName: 'a comment is said' }], 'found no such test'],
    ['a test that was skipped', [{ ...passed, status: 'pending' }], 'found that it is pending'],
    ['a test that failed', [passed, { ...passed, status: 'failed' }], 'found that it is failed'],
  ])('are judged for %s', (_name, assertions, reason, title = 'a comment is told') => {
    const found = whyBroken({ title }, assertions);
    if (reason === null) expect(found).toBeNull();
    else expect(found).toContain(reason);
  });

  it('are not asked of a run of chosen files', () => {
    const reporter = new PromisesReporter({ testPathPatterns: { patterns: ['cli'] } });
    reporter.onRunComplete([], { testResults: [] });
    expect(reporter.getLastError()).toBeUndefined();
  });
});
