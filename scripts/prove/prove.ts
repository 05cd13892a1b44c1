/**
 * Proves the runtimes that accuracy is measured with: runs every case in each runtime and in LiteRT's Python wheel, and
 * writes down what was shown, the tables of proven features and the page of results.
 *
 *   npm run prove:runtimes                        every runtime, and everything is written
 *   npm run prove:runtimes -- --runtime litert    one of them
 *   npm run prove:runtimes -- --only RESHAPE      the cases whose name holds the word; nothing is written
 *   npm run prove:runtimes -- --update           the cases of which nothing was shown yet; everything is written
 *   npm run prove:runtimes -- --from-record       nothing runs; tables and page are made anew from what was shown
 */
import { parseArgs } from 'node:util';
import { judgeAll } from './judge-all.js';
import type { Verdict } from './judge.js';
import { hasOracle, oracleVersion } from './litert.js';
import type { ProofCase } from './one-operator.js';
import { readRecord, shownOf, writeRecord } from './record.js';
import { contenders, type Contender } from './runtimes.js';
import { writeTables } from './write-tables.js';

const { values: args } = parseArgs({
  options: {
    runtime: { type: 'string' },
    only: { type: 'string' },
    update: { type: 'boolean' },
    'from-record': { type: 'boolean' },
  },
});

if (args['from-record'] !== true) {
  if (!hasOracle) {
    console.error('expected LiteRT in .oracles, found no such folder\n  fix: npm run oracles');
    process.exit(2);
  }
  const chosen = contenders.filter(({ name }) => args.runtime === undefined || name === args.runtime);
  if (chosen.length === 0) throw new Error(`expected --runtime of ${contenders.map(({ name }) => name).join(', ')}`);
  for (const contender of chosen) await prove(contender);
}
if (args.only === undefined) await writeTables();

async function prove(contender: Contender): Promise<void> {
  const { name: runtime, version } = contender;
  const all = contender.cases();
  const before = args.update === true ? readRecord(runtime).cases : {};
  const cases = all.filter(({ name }) => name.includes(args.only ?? '') && !(name in before));
  console.log(`${runtime}: ${cases.length} files in ${version}, against ${oracleVersion}`);
  const verdicts = await judgeAll(contender, cases);
  summarise(cases, verdicts);
  if (args.only !== undefined) return;
  const shown = Object.fromEntries(cases.map(({ name }, i) => [name, shownOf(verdicts[i]!)]));
  const merged = all.flatMap(({ name }) => {
    const found = shown[name] ?? before[name];
    return found ? [[name, found] as const] : [];
  });
  await writeRecord(runtime, {
    runtime: version,
    reference: oracleVersion,
    cases: Object.fromEntries(merged),
  });
}

function summarise(cases: readonly ProofCase[], verdicts: readonly Verdict[]): void {
  const faults = new Map<string, number>();
  for (const verdict of verdicts) {
    const name = verdict.agrees ? 'agrees' : verdict.fault;
    faults.set(name, (faults.get(name) ?? 0) + 1);
  }
  for (const [name, count] of faults) console.log(`  ${name}: ${count}`);
  cases.forEach(({ name }, i) => {
    const verdict = verdicts[i]!;
    if (!verdict.agrees && (args.only !== undefined || verdict.fault === 'differs')) {
      console.log(`  ${name}: ${verdict.fault}: ${verdict.reason}`);
    }
  });
}
