import { exitCodes } from '../core/errors.js';

/**
 * `inconclusive`: measured, but the evidence does not decide. `error`: not measured, unreadable or degenerate. Neither
 * ever counts as a pass.
 */
export const verdicts = ['pass', 'warn', 'inconclusive', 'error', 'fail'] as const;
export type Verdict = (typeof verdicts)[number];

/** The most severe verdict; `pass` when there are none. A broken budget outranks one that could not be judged. */
export function worstVerdict(rows: readonly { readonly verdict: Verdict }[]): Verdict {
  const rank = Math.max(0, ...rows.map((row) => verdicts.indexOf(row.verdict)));
  return verdicts[rank] ?? 'error';
}

/** 0 pass or warn · 1 a budget or an invariant is broken · 4 something could not be measured or decided. */
export function exitCodeOf(verdict: Verdict): 0 | 1 | 4 {
  switch (verdict) {
    case 'pass':
    case 'warn':
      return exitCodes.pass;
    case 'fail':
      return exitCodes.budget;
    case 'inconclusive':
    case 'error':
      return exitCodes.undecided;
    default:
      throw new RangeError(`unknown verdict ${String(verdict satisfies never)}`);
  }
}
