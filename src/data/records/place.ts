/** Where a record lies. */
export interface RecordPlace {
  /** Absolute. */
  readonly file: string;
  /** Of the record's own bytes, in the inflated file. */
  readonly offset: number;
  readonly length: number;
}
