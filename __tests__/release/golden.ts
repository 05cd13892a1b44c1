import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/** Compares with a reviewed text file; `UPDATE_GOLDENS=1` writes it instead, for a person to read the difference. */
export function expectGolden(name: string, text: string): void {
  const path = new URL(`goldens/${name}`, import.meta.url);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, text);
  if (!existsSync(path)) throw new Error(`expected the golden ${name}: make it with UPDATE_GOLDENS=1 and review it`);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
