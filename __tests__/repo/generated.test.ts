import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

describe('generated files', () => {
  it('are what npm run generate makes', () => {
    const tsx = join(createRequire(join(process.cwd(), 'package.json')).resolve('tsx/package.json'), '../dist/cli.mjs');
    const result = spawnSync(process.execPath, [tsx, 'scripts/generate.ts', '--check'], { encoding: 'utf8' });
    expect([result.status, result.stderr]).toEqual([0, '']);
  });

  it('tell every key of a spec in one row, and link only to headings that the page has', () => {
    const page = readFileSync('docs/spec.md', 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
    const anchors = [...page.matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });
});
