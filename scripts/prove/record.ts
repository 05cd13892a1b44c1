/** What the proof showed of each case, kept beside the code: the tables are made from it, and tests hold both to it. */
import { readFileSync } from 'node:fs';
import { writeAtomically } from '../../src/core/atomic-write.js';
import type { Fault, Verdict } from './judge.js';

export interface ProofRecord {
  /** Runtime and exact version that was run. */
  readonly runtime: string;
  readonly reference: string;
  /** By name of the case: the digest of the runtime's outputs and the largest difference, or what is at fault. */
  readonly cases: Readonly<Record<string, Shown>>;
}
export type Shown = readonly [digest: string, difference: number] | readonly [fault: Fault, reason: string];

const path = (runtime: string): string => new URL(`./record/${runtime}.json`, import.meta.url).pathname;

export function readRecord(runtime: string): ProofRecord {
  return JSON.parse(readFileSync(path(runtime), 'utf8')) as ProofRecord;
}

/** One line a case. */
export async function writeRecord(runtime: string, { cases, ...rest }: ProofRecord): Promise<void> {
  const head = Object.entries(rest).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = Object.entries(cases).map(([name, shown]) => `    ${JSON.stringify(name)}: ${JSON.stringify(shown)}`);
  await writeAtomically(path(runtime), `{\n${head.join('')}  "cases": {\n${lines.join(',\n')}\n  }\n}\n`);
}

export function shownOf(verdict: Verdict): Shown {
  return verdict.agrees ? [verdict.digest, Number(verdict.difference.toPrecision(2))] : [verdict.fault, verdict.reason];
}

export function agrees(shown: Shown): shown is readonly [string, number] {
  return typeof shown[1] === 'number';
}
