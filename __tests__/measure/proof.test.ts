/** Holds the tables of proven features to what was shown, and what was shown to what runs today. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readFeatures } from '../../src/measure/runtime/features.js';
import { litertVersion } from '../../src/measure/runtime/litert/version.js';
import { proven as litertPython } from '../../src/measure/runtime/proven/litert-python.js';
import { proven } from '../../src/measure/runtime/proven/litert.js';
import { unproven } from '../../src/measure/runtime/proven.js';
import { staticCases } from '../../scripts/prove/cases/index.js';
import { judgeAll } from '../../scripts/prove/judge-all.js';
import { digestOf, judge } from '../../scripts/prove/judge.js';
import { hasOracle, type Answers } from '../../scripts/prove/litert.js';
import type { ProofCase } from '../../scripts/prove/one-operator.js';
import { renderPage, type Section } from '../../scripts/prove/page.js';
import { agrees, readRecord, shownOf } from '../../scripts/prove/record.js';
import { runCase } from '../../scripts/prove/run-case.js';
import { contenders } from '../../scripts/prove/runtimes.js';
import { findingsOf } from '../../scripts/prove/table.js';

if (!hasOracle) {
  process.stderr.write('\nSKIPPED: the proof against LiteRT: no .oracles\n  make it with: npm run oracles\n\n');
}
const withOracle = hasOracle ? it : it.skip;

const cases = staticCases();
const record = readRecord('litert');
const [contender] = contenders;

/** The first case of each operator and then each `step`th: every family of files, and some of each kind. */
function sample(step: number): ProofCase[] {
  const operators = new Set<string>();
  return cases.filter(({ name }, i) => {
    const [operator] = name.split(' ') as [string];
    const isFirst = !operators.has(operator);
    operators.add(operator);
    return isFirst || i % step === 0;
  });
}

describe('what was shown of each runtime', () => {
  const tables = { litert: proven, 'litert-python': litertPython };
  const sections = contenders.map(({ name, cases: all, takesComputedShapes }): Section => {
    const shown = readRecord(name);
    return { name, record: shown, ...findingsOf(all(), shown, takesComputedShapes) };
  });

  it.each(sections)('is what the table of proven features of $name says', ({ name, record: shown, features }) => {
    expect(tables[name as keyof typeof tables]).toEqual({
      runtime: shown.runtime,
      reference: shown.reference,
      features,
    });
    expect(Object.keys(features).length).toBeGreaterThan(900);
  });

  it('is what the page says', () => {
    const words = (text: string): string => text.replaceAll(/[\s|-]+/g, ' ').trim();
    expect(words(readFileSync('docs/runtimes.md', 'utf8'))).toBe(words(renderPage(sections)));
  });
});

describe('the proof of the WebAssembly runtime', () => {
  const thread = contender!.start();
  afterAll(() => thread.end());

  it('was made with the version that is installed, of every case that is written today', () => {
    expect(record.runtime).toBe(litertVersion);
    expect(Object.keys(record.cases)).toEqual(cases.map(({ name }) => name));
    expect(cases.length).toBeGreaterThan(2000);
  });

  it('gives the bytes that were shown, refuses what was refused', async () => {
    const seen: Record<string, unknown> = {};
    const shown: Record<string, unknown> = {};
    for (const item of sample(8)) {
      const was = record.cases[item.name]!;
      const run = await runCase(thread.open, item);
      if (agrees(was)) {
        shown[item.name] = [was[0], true];
        seen[item.name] = 'refusal' in run ? run.refusal : [digestOf(run.bytes), run.isIndependent];
      } else if (was[0] === 'refused') {
        shown[item.name] = 'refused';
        seen[item.name] = 'refusal' in run ? 'refused' : 'ran';
      }
    }
    expect(seen).toEqual(shown);
    expect(Object.keys(shown).length).toBeGreaterThan(400);
  });

  it('proves nothing of a state, nor of a shape that is computed while running', () => {
    const kinds = Object.keys(proven.features);
    expect(kinds.filter((kind) => kind.includes('state ') || kind.includes('[?]'))).toEqual([]);
    const lstm = cases.find(({ name }) => name === 'UNIDIRECTIONAL_SEQUENCE_LSTM float32')!;
    expect(unproven(readFeatures(lstm.file), proven)).toHaveLength(1);
  });

  withOracle('is confirmed by LiteRT for a sample of the files', async () => {
    const chosen = sample(24);
    const verdicts = await judgeAll(contender!, chosen);
    const today = Object.fromEntries(chosen.map(({ name }, i) => [name, shownOf(verdicts[i]!)]));
    for (const { name } of chosen) {
      const [was, is] = [record.cases[name]!, today[name]!];
      // Where LiteRT contradicts itself it reads memory that is not its own, whose values are others on each machine: it proves nothing.
      if (was[0] === 'LiteRT contradicts itself') continue;
      // Differences of floats are those of the CPU that LiteRT runs on; that they are small is what was asked.
      expect([name, is[0]]).toEqual([name, was[0]]);
    }
  });
});

describe('the comparison of a proof', () => {
  const floats = (...values: number[]): Uint8Array => new Uint8Array(Float32Array.from(values).buffer);
  const codes = (...values: number[]): Uint8Array => new Uint8Array(Int8Array.from(values).buffer);
  const answer = (type: string, bytes: Uint8Array, length: number) => ({ types: [type], sizes: [[length]], bytes });
  const run = (bytes: Uint8Array) => ({ bytes, isIndependent: true });
  const int8: Answers = {
    default: answer('int8', codes(1, -128, 127), 3),
    reference: answer('int8', codes(1, -127, 127), 3),
  };
  const float32: Answers = {
    default: answer('float32', floats(1, -8), 2),
    reference: answer('float32', floats(1, -8), 2),
  };

  it.each([
    ['the bits of the default kernels', run(codes(1, -128, 127)), int8, true],
    ['the bits of the reference kernels', run(codes(1, -127, 127)), int8, true],
    ['one code that neither gives', run(codes(2, -128, 127)), int8, false],
    ['floats that differ in their last bits', run(floats(1 + 2 ** -20, -8)), float32, true],
    ['a float that is 1e-4 off', run(floats(1.0008, -8)), float32, false],
    ['no number', run(floats(1, NaN)), float32, false],
    ['outputs of another length', run(floats(1)), float32, false],
    ['a sample that depends on others', { ...run(floats(1, -8)), isIndependent: false }, float32, false],
    ['a refusal', { refusal: 'no' }, float32, false],
    ['what LiteRT refuses', run(floats(1, -8)), { default: { error: 'no' }, reference: { error: 'no' } }, false],
    [
      'what LiteRT computes in two ways',
      run(codes(0)),
      { default: answer('int8', codes(0), 1), reference: answer('int8', codes(2), 1) },
      false,
    ],
  ] as const)('says of %s whether it agrees', (_, given, answers, expected) => {
    expect(judge(given, answers, false).agrees).toBe(expected);
  });
});
