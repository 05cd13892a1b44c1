/* Generated from schemas/tune.schema.json by `npm run generate`. Do not edit. */

/**
 * What `tinygate tune` writes: the trials of a search, and those that no other beats.
 */
export interface TuneResult {
  /**
   * Version of this document. It rises when a reader of the old form would misread the new.
   */
  readonly tuneVersion: 1;
  /**
   * Version of tinygate.
   */
  readonly tool: string;
  /**
   * Name of the spec.
   */
  readonly name: string;
  /**
   * The spec, relative to the repository.
   */
  readonly spec: string;
  /**
   * SHA-256 over what the results depend on: spec, seed, data, engine and code. Shards of one search have the same.
   */
  readonly search: string;
  /**
   * SHA-256 of what the spec says, and what it extends. A merge compares its own spec with it.
   */
  readonly written: string;
  /**
   * The artifact that trials are compared by.
   */
  readonly artifact: string;
  /**
   * What is traded for the score, as budgets name it; lower is better.
   */
  readonly metric: string;
  /**
   * The score, as budgets name it.
   */
  readonly score: string;
  /**
   * In how many parts the trials are halved.
   */
  readonly shardCount: number;
  /**
   * The parts that this document holds, counted from 1.
   */
  readonly shards: readonly number[];
  /**
   * Every trial of these parts, by its number.
   */
  readonly trials: readonly TuneTrial[];
  /**
   * Numbers of the trials that keep every budget on the validation data and that no other such trial beats in both metric and score; the smallest metric first.
   */
  readonly front: readonly number[];
}
/**
 * Settings that were tried.
 */
export interface TuneTrial {
  /**
   * Counted from 1, over all shards.
   */
  readonly number: number;
  /**
   * The part that it belongs to.
   */
  readonly shard: number;
  /**
   * Values by the paths of their keys, as the spec takes them.
   */
  readonly settings: {
    [k: string]: unknown;
  };
  /**
   * What was measured on the validation data, after the shortest training first.
   */
  readonly rungs: readonly TuneRung[];
  /**
   * Of a trial that is on the front of its part, what the file gives on the test data. Nothing was chosen by it.
   */
  readonly test: TuneTest | null;
}
/**
 * One training of a trial.
 */
export interface TuneRung {
  /**
   * The student had the epochs of its spec, divided by this; 1: all of them.
   */
  readonly divisor: number;
  /**
   * Null where the training failed.
   */
  readonly measured: TuneMeasured | null;
  /**
   * Why there is no such model; null where there is.
   */
  readonly failure: string | null;
}
/**
 * The file of a trial.
 */
export interface TuneMeasured {
  /**
   * Of its bytes.
   */
  readonly sha256: string;
  /**
   * In the unit of the metric.
   */
  readonly metric: number;
  /**
   * On the validation data; a fraction is 0 to 1.
   */
  readonly score: number;
  /**
   * Budgets that do not hold. Before the last rung those of scores are not judged.
   */
  readonly broken: readonly TuneBroken[];
}
/**
 * A limit that does not hold.
 */
export interface TuneBroken {
  /**
   * Artifact, metric and limit.
   */
  readonly budget: string;
  /**
   * How far past the limit, as a share of it; null where it could not be told.
   */
  readonly excess: number | null;
}
/**
 * On the test data.
 */
export interface TuneTest {
  /**
   * A fraction is 0 to 1.
   */
  readonly score: number;
  /**
   * How many test samples there are.
   */
  readonly samples: number;
}
