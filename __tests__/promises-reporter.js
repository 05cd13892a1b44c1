/**
 * Holds what docs promise to tests that ran: every test that docs/asks.md and docs/security.md name must have passed in this
 * run. A test that was renamed, skipped or deleted turns the run red. A run of chosen files checks what is promised of them; a run
 * of chosen names checks nothing.
 */
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';

const pages = ['docs/asks.md', 'docs/security.md'];

/** A row ends in `file.test.ts`: the full name of a test, which stands alone; `…` in it stands for any values of a table. */
export function promisesIn(text) {
  return [...text.matchAll(/`([\w./-]+\.test\.ts)`: (.+?) +\|$/gm)].map(([, file, title]) => ({
    file,
    title: title.replaceAll('\\|', '|'),
  }));
}

/** Whether a quoted name is a test's whole name: half a name would promise what nobody can read. */
function isCalled(title, fullName) {
  const parts = title.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(fullName);
}

/** @returns what is wrong with a promise, given the assertions of its file; null where the test passed. */
export function whyBroken({ title }, assertions) {
  if (!assertions) return 'expected this file among the tests that ran, found no such file';
  const own = assertions.filter(({ fullName }) => isCalled(title, fullName));
  if (own.length === 0) return 'expected a test of this full name, found no such test';
  const other = own.find(({ status }) => status !== 'passed');
  return other ? `expected the test to pass, found that it is ${other.status}` : null;
}

export default class PromisesReporter {
  #config;
  #error;

  constructor(config) {
    this.#config = config;
  }

  onRunComplete(_contexts, { testResults }) {
    const { testPathPatterns, testNamePattern } = this.#config;
    if (testNamePattern) return;
    const isPart = (testPathPatterns?.patterns ?? []).length > 0;
    const ran = new Map(
      testResults.map(({ testFilePath, testResults: assertions }) => [
        testFilePath.split(sep).join('/').split('/__tests__/').at(-1),
        assertions,
      ]),
    );
    const broken = pages.flatMap((page) =>
      promisesIn(readFileSync(page, 'utf8')).flatMap((promise) => {
        if (isPart && !ran.has(promise.file)) return [];
        const reason = whyBroken(promise, ran.get(promise.file));
        return reason === null ? [] : [`${page}: ${promise.file}: ${promise.title}\n    ${reason}`];
      }),
    );
    if (broken.length > 0) this.#error = new Error(`What docs promise is not held by a test:\n${broken.join('\n')}`);
    if (this.#error) console.error(this.#error.message);
  }

  getLastError() {
    return this.#error;
  }
}
