/** Runs cases in a runtime and in LiteRT, and compares. */
import { judge, type Verdict } from './judge.js';
import { askLitert } from './litert.js';
import type { ProofCase } from './one-operator.js';
import { runCase } from './run-case.js';
import type { Contender } from './runtimes.js';
import { isDynamicRange } from './table.js';

export async function judgeAll({ start }: Contender, cases: readonly ProofCase[]): Promise<Verdict[]> {
  const answers = askLitert(cases);
  const { open, end } = start();
  try {
    const verdicts: Verdict[] = [];
    for (const [i, item] of cases.entries()) {
      verdicts.push(judge(await runCase(open, item), answers[i]!, isDynamicRange(item)));
    }
    return verdicts;
  } finally {
    await end();
  }
}
