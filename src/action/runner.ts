/** What the action needs of the machine that runs it: the parts of `@actions/core` it calls, and the environment. */
import type * as core from '@actions/core';
import type { Limits } from '../platform/deadline.js';
import type { LabClock } from '../bench/lab/follow-run.js';

export type Commands = Pick<
  typeof core,
  'getInput' | 'setOutput' | 'startGroup' | 'endGroup' | 'info' | 'error' | 'warning' | 'setFailed'
> & { readonly summary: Pick<typeof core.summary, 'addRaw' | 'write'> };

export interface Runner {
  readonly commands: Commands;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** What waits for labs; by default the clock of the machine. */
  readonly labClock?: LabClock;
  /** How long each conversation with the platform may take; by default those of platform/deadline.ts. */
  readonly limits?: Limits | undefined;
}

/** Runs `work` inside a folded group of the log. */
export async function inGroup<T>(commands: Commands, name: string, work: () => Promise<T>): Promise<T> {
  commands.startGroup(name);
  try {
    return await work();
  } finally {
    commands.endGroup();
  }
}
