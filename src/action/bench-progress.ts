/** Where every job on every device is: one table on a check of the head commit, written again as it changes. */
import type { BenchContext } from '../bench/bench.js';
import type { Job } from '../bench/job.js';
import type { Verdict } from '../gate/verdict.js';
import type { Delivery, Platform } from '../platform/platform.js';
import { codeSpan, escapeMarkdown } from '../report/escape.js';
import { table } from '../report/markdown.js';

type OnState = NonNullable<BenchContext['onState']>;

export interface BenchProgress {
  readonly onState: OnState;
  /** The last word. Null where the platform has no such check. */
  readonly end: (verdict: Verdict) => Promise<Delivery | null>;
}

/** An answer to the API takes as long as a state does; what changes meanwhile is written together. */
export function showBench(platform: Platform, name: string): BenchProgress {
  const rows = new Map<string, Row>();
  let isDirty = false;
  let writing: Promise<Delivery | null> | null = null;
  const write = async (verdict: Verdict | null): Promise<Delivery | null> => {
    const summary = tableOf([...rows.values()]);
    return (await platform.tellProgress?.({ name, title: titleOf([...rows.values()]), summary, verdict })) ?? null;
  };
  const writeAll = async (): Promise<Delivery | null> => {
    let last: Delivery | null = null;
    while (isDirty) {
      isDirty = false;
      last = await write(null);
    }
    writing = null;
    return last;
  };
  return {
    onState: ({ device, artifact }: Job, state, detail) => {
      rows.set(`${artifact.name}@${device.name}`, { artifact: artifact.name, device: device.name, state, detail });
      isDirty = true;
      if (writing) return;
      writing = writeAll();
      // A defect is told at the end; until then nobody waits for it.
      writing.catch(() => undefined);
    },
    end: async (verdict) => {
      await writing;
      return write(verdict);
    },
  };
}

interface Row {
  readonly artifact: string;
  readonly device: string;
  readonly state: string;
  readonly detail: string | null;
}

function titleOf(rows: readonly Row[]): string {
  const ended = rows.filter(({ state }) => state === 'measured' || state === 'missed').length;
  return `${ended} of ${rows.length} measured or given up`;
}

function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ artifact, device, state, detail }) => [
    codeSpan(artifact),
    codeSpan(device),
    state,
    detail === null ? '' : escapeMarkdown(detail.slice(0, 300)),
  ]);
  return table(['Artifact', 'Device', 'State', 'Detail'], cells);
}
