/** A gate that judges nothing is never green without a word, and red where the base had budgets. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { renderAnnotations } from '../../src/report/render-annotations.js';
import { renderJunit } from '../../src/report/render-junit.js';
import { renderSummary } from '../../src/report/render-summary.js';
import type { Report } from '../../src/report/report.js';
import { fakeIo } from '../cli/fake-io.js';
import { makeWorkspace } from '../pipeline/committed-model.js';
import { createReport } from '../report/factory.js';

const head = 'version: 1\nname: clothes\nartifacts: { clothes: { file: models/clothes.tflite } }\n';
const budget = '{ artifact: clothes, metric: size, max: 30 kB }';
const withBudget = `${head}budgets: [${budget}]\n`;

const specs: [string, string][] = [
  ['has an empty list', `${head}budgets: []\n`],
  ['has no list', head],
  ['turns all of them off', `${head}budgets: [{ artifact: clothes, metric: size, max: 30 kB, level: off }]\n`],
  ['removes those that it inherits', 'extends: base.yml\nbudgets: null\n'],
];

async function gate(folder: string, ...argv: string[]): Promise<{ code: number; report: Report }> {
  const io = fakeIo(['gate', 'tinygate.yml', '--json', '--quiet', ...argv], { cwd: folder });
  const code = await run(io);
  return { code, report: JSON.parse(io.out()) as Report };
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', folder, ...args], {
    stdio: 'ignore',
  });
}

describe('a spec that judges nothing', () => {
  it.each(specs)('is a warning that says so where it %s', async (_name, text) => {
    const folder = makeWorkspace(text);
    writeFileSync(join(folder, 'base.yml'), withBudget);
    const { code, report } = await gate(folder, '--baseline', 'none');
    expect([code, report.verdict]).toEqual([0, 'warn']);
    expect(renderAnnotations(report)).toMatchObject([{ level: 'warning', title: 'No budget was judged' }]);
    expect(renderSummary(report)).toContain('No budget was judged');
    expect(renderJunit([report])).toContain('nothing was judged');
  });

  it('is red where the change removes every budget that the base has', () => {
    const { place, ...rest } = { place: { file: 'tinygate.yml' }, artifact: 'clothes', metric: 'size' };
    const removed = { ...rest, class: null, device: null, change: 'removed' as const, details: [], place };
    const report = createReport({ budgets: [], invariants: [], budgetChanges: [removed] });
    expect(report.verdict).toBe('fail');
    expect(renderAnnotations(report)).toMatchObject([{ level: 'error', title: 'No budget was judged' }]);
  });

  it.each(specs)('is red in a repository whose main branch has a budget, where it %s', async (_name, text) => {
    const folder = makeWorkspace(withBudget);
    writeFileSync(join(folder, 'base.yml'), withBudget);
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'budgets');
    git(folder, 'checkout', '-q', '-b', 'change');
    writeFileSync(join(folder, 'tinygate.yml'), text);
    git(folder, 'commit', '-q', '-a', '-m', 'no budgets');
    const { code, report } = await gate(folder);
    expect([code, report.verdict]).toEqual([1, 'fail']);
  });
});
