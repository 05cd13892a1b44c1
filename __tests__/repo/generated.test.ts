import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

describe('generated files', () => {
  it('are what npm run generate makes', () => {
    const tsx = join(createRequire(join(process.cwd(), 'package.json')).resolve('tsx/package.json'), '../dist/cli.mjs');
    const result = spawnSync(process.execPath, [tsx, 'scripts/generate.ts', '--check'], { encoding: 'utf8' });
    expect([result.status, result.stderr]).toEqual([0, '']);
  });
});
