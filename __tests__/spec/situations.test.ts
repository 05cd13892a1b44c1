/** One file per mistake; beside each, what tinygate prints for it. `UPDATE_GOLDENS=1` rewrites those, for review. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { formatProblem, SpecError, type Problem } from '../../src/core/errors.js';
import { readSpec } from '../../src/spec/read.js';

const folder = fileURLToPath(new URL('situations', import.meta.url));
const situations = readdirSync(folder).filter((name) => name.endsWith('.yml'));

async function problemsOf(name: string): Promise<readonly Problem[]> {
  try {
    await readSpec(name, { cwd: folder, workspace: folder });
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}

describe('a spec', () => {
  it.each(situations.filter((name) => name.startsWith('valid')))('%s is valid', async (name) => {
    expect((await problemsOf(name)).map(formatProblem)).toEqual([]);
  });

  it.each(situations.filter((name) => !name.startsWith('valid')))('%s is explained', async (name) => {
    const problems = await problemsOf(name);
    expect(problems).not.toEqual([]);
    const text = `${problems.map(formatProblem).join('\n')}\n`;
    const golden = join(folder, name.replace('.yml', '.golden.txt'));
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, text);
    if (!existsSync(golden)) throw new Error(`expected ${golden}: make it with UPDATE_GOLDENS=1 and review it`);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('has every mistake explained at its place in the file', async () => {
    for (const name of situations) {
      for (const { where, code, message } of await problemsOf(name)) {
        const label = `${name}: ${code}: ${message}`;
        expect(message).toMatch(/^expected .*found/s);
        expect([label, where?.file.endsWith('.yml')]).toEqual([label, true]);
        const lines = readFileSync(join(folder, where?.file ?? ''), 'utf8').split('\n');
        expect(where?.line).toBeLessThanOrEqual(lines.length);
        expect(where?.column).toBeLessThanOrEqual((lines[(where?.line ?? 1) - 1]?.length ?? 0) + 1);
      }
    }
  });
});
