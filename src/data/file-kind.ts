/** Kinds of files that samples are: what a listing reads, passes over, or refuses, and how messages call them. */
export interface FileKind {
  readonly noun: string;
  readonly nouns: string;
  /** Formats that are read, e.g. `JPEG or PNG`. */
  readonly formats: string;
  /** E.g. `.jpg, .png`. */
  readonly extensions: string;
  /** What a file of another format may be converted to. */
  readonly convertTo: string;
  /** What a file that is much too large may be. */
  readonly tooLarge: string;
  /** `other`: of a format that is not read, though it is such a sample. Null: the name is of something else. */
  readonly byName: (path: string) => 'read' | 'other' | null;
}
