import { describe, expect, it } from '@jest/globals';
import { applyTightenings, proposeTightenings } from '../../src/pipeline/ratchet.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { loadSpec } from '../../src/spec/load.js';
import { readSpec } from '../../src/spec/read.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextFor, makeWorkspace, specText } from './committed-model.js';

/** The file has 26,528 bytes, 18,474 parameters and 1,374,528 multiply-accumulates. */
async function ratchet(budgets: string, margin = 0.02): Promise<string> {
  const folder = makeWorkspace(specText(budgets));
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const { root } = await loadSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const { report } = await gatePipeline(plan, contextFor(folder));
  const tightenings = proposeTightenings(plan, root, report, margin);
  const text = readFileSync(join(folder, 'tinygate.yml'), 'utf8');
  const changed = applyTightenings(text, tightenings);
  return changed.slice(changed.indexOf('budgets:\n') + 'budgets:\n'.length);
}

describe('the ratchet', () => {
  it.each([
    ['keeps the unit and rounds to the loose side', 'metric: size, max: 30 kB', 'metric: size, max: 27.1 kB'],
    ['keeps a number of bytes', 'metric: size, max: 30000', 'metric: size, max: 27059'],
    ['keeps KiB', 'metric: size, max: 1 MiB', 'metric: size, max: 0.0259 MiB'],
    ['keeps quotes', "metric: size, max: '30 kB'", "metric: size, max: '27.1 kB'"],
    ['tightens both sides', 'metric: size, min: 1 kB, max: 99 kB', 'metric: size, min: 25.9 kB, max: 27.1 kB'],
    ['counts in whole numbers', 'metric: parameters, max: 20000', 'metric: parameters, max: 18844'],
    ['never loosens', 'metric: size, max: 27 kB', 'metric: size, max: 27 kB'],
    ['leaves a broken limit', 'metric: size, max: 20 kB', 'metric: size, max: 20 kB'],
    [
      'leaves how much a change may add',
      'metric: size, max_increase: 2 %, max: 30 kB, against: base',
      'metric: size, max_increase: 2 %, max: 27.1 kB, against: base',
    ],
    [
      'takes no shorthand of an increase for a limit on the whole',
      'metric: parameters, max_increase: 20000',
      'metric: parameters, max_increase: 20000',
    ],
    ['leaves what is off', 'metric: size, max: 30 kB, level: off', 'metric: size, max: 30 kB, level: off'],
  ])('%s', async (_, before, after) => {
    expect(await ratchet(`  - { artifact: clothes, ${before} }\n`)).toBe(`  - { artifact: clothes, ${after} }\n`);
  });

  it('changes each limit in its own place, comments and order kept', async () => {
    const budgets =
      '  # flash\n  - { artifact: clothes, metric: size, max: 30 kB } # why\n  - artifact: clothes\n    metric: macs\n    max: 2000000\n';
    expect(await ratchet(budgets)).toBe(
      '  # flash\n  - { artifact: clothes, metric: size, max: 27.1 kB } # why\n  - artifact: clothes\n    metric: macs\n    max: 1402019\n',
    );
  });

  it('leaves no room without a margin', async () => {
    expect(await ratchet('  - { artifact: clothes, metric: parameters, max: 20000 }\n', 0)).toContain('max: 18474');
  });
});
