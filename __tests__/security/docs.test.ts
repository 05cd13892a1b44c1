import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync('docs/security.md', 'utf8');
const rows = [...text.matchAll(/`([\w./-]+\.test\.ts)`: (.+?) +\|$/gm)].map(
  ([, file = '', name = '']) => [file, name] as const,
);

describe('the threat model', () => {
  it('names a test in every row of its tables', () => {
    const lines = text.split('\n').filter((line) => /^\| (?!-|Who |Where |Secret |What is )/.test(line));
    expect(lines.filter((line) => !/`[\w./-]+\.test\.ts`: /.test(line))).toEqual([]);
    expect(rows.length).toBe(lines.length);
  });
});
