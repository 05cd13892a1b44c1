/** What the numbers say, softened only as the spec says: waivers, unchanged files and levels, each with its reason. */
import type { Budget, Waiver } from './budget.js';
import { isUnchanged, type Evidence } from './evidence.js';
import type { Verdict } from './verdict.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** `error` is never softened: a number that is missing may hide anything. */
export function applyPolicy(judgement: Judgement, budget: Budget, evidence: Evidence): Judgement {
  const { verdict } = judgement;
  if (verdict === 'pass' || verdict === 'error' || verdict === 'warn') return judgement;
  if (budget.waiver) {
    const refusal = whyNoWaiver(budget.waiver, evidence.today);
    const { owner, reason, expires } = budget.waiver;
    if (refusal === null) return soften(judgement, `waived by ${owner} until ${expires}: ${reason}`);
    judgement = { verdict, reason: join(judgement.reason, `the waiver by ${owner} does not hold: ${refusal}`) };
  }
  if (budget.onUnchanged === 'warn' && isUnchanged(budget.artifact, evidence)) {
    return soften(judgement, 'the file is the same as in the base');
  }
  if (budget.level === 'warn') return soften(judgement, null);
  return judgement;
}

function whyNoWaiver({ expires }: Waiver, today: string | undefined): string | null {
  if (!isDay(expires)) return `expected a day as YYYY-MM-DD, found ${expires}`;
  if (today === undefined || !isDay(today)) return 'the date of today is not known';
  if (today > expires) return `it expired on ${expires}`;
  if (daysBetween(today, expires) <= longestWaiverDays) return null;
  return `expected a last day within ${longestWaiverDays} days of ${today}, found ${expires}: a waiver without end is no waiver`;
}

/** A year, also a leap year: who waives for longer means another limit. */
const longestWaiverDays = 366;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  );
}

function soften({ reason }: Judgement, because: string | null): Judgement {
  return { verdict: 'warn', reason: join(reason, because) };
}

function join(...reasons: readonly (string | null)[]): string | null {
  const said = reasons.filter((reason) => reason !== null);
  return said.length > 0 ? said.join('; ') : null;
}
