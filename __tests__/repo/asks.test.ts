import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const rows = [
  ...readFileSync('docs/asks.md', 'utf8').matchAll(/^\| (.+?) +\| `([\w./-]+\.test\.ts)`: (.+?) +\|$/gm),
].map(([, ask = '', file = '', name = '']) => [ask, file, name] as const);

describe('what users of gates ask for', () => {
  it('is written down', () => expect(rows.length).toBeGreaterThan(40));

  it('names a test for each of the ten defects', () => {
    const numbers = new Set(rows.flatMap(([ask]) => /^(\d+)\. /.exec(ask)?.[1] ?? []));
    expect([...numbers]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });
});
