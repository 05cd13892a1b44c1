/** New records behind those of a history: its file, and what a reader is shown. */
import { describeLimits } from './describe.js';
import { boundHistory, mergeRecords, type Recorded } from './history.js';
import type { HistoryView } from './render-text.js';
import { seriesOf } from './series.js';

export interface Extended {
  /** Of `history.json`. */
  readonly text: string;
  readonly view: HistoryView;
}

/** @param given in order; a commit that is measured again keeps its place. */
export function extendHistory(given: readonly Recorded[]): Extended {
  const merged = mergeRecords(given);
  const bounded = boundHistory(merged.records);
  const all = seriesOf(bounded.records);
  const view = { ...all, records: bounded.records, limits: describeLimits(merged, bounded, all) };
  return { text: bounded.text, view };
}
