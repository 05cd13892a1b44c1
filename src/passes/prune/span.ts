/** A slice of the packed parameter vector. */
export interface Span {
  readonly offset: number;
  readonly size: number;
}
