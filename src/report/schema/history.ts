/* Generated from schemas/history.schema.json by `npm run generate`. Do not edit. */

/**
 * What `tinygate history --out` writes: the numbers of many reports, the oldest first.
 */
export interface History {
  /**
   * Version of this document. It rises when a reader of the old form would misread the new.
   */
  readonly historyVersion: 1;
  /**
   * What the entries have numbers of, each once. An entry names a series by its index here.
   */
  readonly series: readonly HistorySeries[];
  /**
   * One for each commit of each spec, in the order in which they were added.
   */
  readonly entries: readonly HistoryEntry[];
}
/**
 * One number that reports have.
 */
export interface HistorySeries {
  /**
   * Name of the spec.
   */
  readonly spec: string;
  /**
   * The artifact, by its key in the spec.
   */
  readonly artifact: string;
  /**
   * The device that measured it; null where none did.
   */
  readonly device: string | null;
  /**
   * The metric, by its name in a budget.
   */
  readonly metric: string;
}
/**
 * The numbers of one report.
 */
export interface HistoryEntry {
  /**
   * Name of the spec.
   */
  readonly spec: string;
  /**
   * Commit of the repository.
   */
  readonly commit: string;
  /**
   * Day of the commit (UTC); null where git did not know it.
   */
  readonly date: string | null;
  /**
   * Its numbers, each series at most once.
   */
  readonly values: readonly HistoryValue[];
}
/**
 * One number.
 */
export interface HistoryValue {
  /**
   * Index of its series.
   */
  readonly series: number;
  /**
   * In the unit of the metric: bytes, a fraction of 1, a count, milliseconds or millijoules.
   */
  readonly value: number;
  /**
   * Half the width of the 95 % interval of the value, from the spread between runs. Absent: exact, or not known.
   */
  readonly noise?: number;
}
