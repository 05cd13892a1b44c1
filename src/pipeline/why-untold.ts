/** Why neither a lock nor a report tells how a trained artifact was in the base, and whether that may hide growth. */
import type { Unknown } from '../gate/evidence.js';
import type { Plan } from '../spec/plan.js';
import type { Told } from './base-report.js';
import { needsBase, type Side } from './baseline.js';

/** Only what neither the report nor the spec of the base has is new: all else may hide growth. */
export function whyLacking(
  name: string,
  { report, source }: Told & { kind: 'found' },
  { commit, plan }: Side,
  today: Plan,
): [Unknown['kind'], string] {
  const fault = report.faults.find(({ artifact }) => artifact === name);
  if (fault) return ['broken', `the ${source} could not measure ${name}: ${fault.message}`];
  if (plan?.artifacts.some((old) => old.name === name)) {
    const reason = `the ${source} does not have ${name}, which the spec of ${commit.slice(0, 12)} has`;
    return ['lost', `the baseline is not available: ${reason}`];
  }
  const known = [...(plan?.artifacts ?? []).map((old) => old.name), ...report.artifacts.map((old) => old.artifact)];
  const gone = new Set(known.filter((old) => !today.artifacts.some((now) => now.name === old)));
  if (gone.size === 0) return ['new', `${name} is new: the ${source} does not have it`];
  const names = [...gone].join(', ');
  return ['lost', `the ${source} has no ${name}, but ${names}, which this run lacks: was it renamed?`];
}

/** A base that compares with its own base has run before, so its report should be somewhere. */
export function whyUntold(
  told: Exclude<Told, { kind: 'found' }>,
  { commit, plan, problem }: Side,
): [Unknown['kind'], string] {
  const of = commit.slice(0, 12);
  if (told.kind === 'lost') return ['lost', `the baseline is not available: ${of}: ${told.reason}`];
  if (problem !== null) return ['lost', `the baseline is not available: ${of}: ${problem}`];
  if (plan && needsBase(plan)) return ['lost', `the baseline is not available: ${of}: ${told.reason}`];
  const why = plan ? told.reason : 'it has no such spec yet';
  return ['new', `the base has no report yet (${of}: ${why}): later runs compare with this one`];
}
