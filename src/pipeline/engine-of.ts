import type { Engine } from '../engine/engine.js';
import { openEngine } from '../engine/open.js';
import type { Plan } from '../spec/plan.js';
import type { RunContext } from './context.js';

/** The engine that a plan asks for, from where the run may take a native one. Whoever opens it disposes of it. */
export function engineOf(
  plan: Pick<Plan, 'engine' | 'threads'>,
  { native }: Pick<RunContext, 'native'>,
): Promise<Engine> {
  return openEngine(plan.engine, { threads: plan.threads, ...(native && { native }) });
}
