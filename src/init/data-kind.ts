/** What `init` must know of a kind of data. A new kind is a file that exports one, and a line in `data-kinds.ts`. */
import type { Shape } from '../graph/shapes.js';

export interface FoundData {
  /** What there is, as the comment of the spec says it: `120 photographs in 3 folders: bars, disc, square`. */
  readonly title: string;
  /** Absolute folder that `data.root` names. */
  readonly root: string;
  /** A name for the spec, from the folder. */
  readonly name: string;
  /** Outputs of a model: a number for each class, or as many as are asked for. */
  readonly classes: number;
  /** Whether samples are pixels; else they are features or numbers with units of their own. */
  readonly isPictures: boolean;
  /** Names that the data itself brings, which an exported file then carries; null: it brings none. */
  readonly labels: readonly string[] | null;
  readonly trainCount: number;
  readonly testCount: number;
  /** Of the largest class among all samples, 0..1: what a model reaches that always says the same. */
  readonly guess: number;
  /** What is asked of a sample, where it is not its class. */
  readonly asks?: Asked;
  /**
   * [height, width, channels] of the samples that a model gets.
   * @param wanted [height, width, channels] that it reads; null: a built-in architecture, which reads any.
   */
  readonly sampleShape: (wanted: Shape | null) => Shape;
  /** Lines of `data` besides `root` and `normalization`, without indentation. */
  readonly lines: (shape: Shape, options: { readonly trains: boolean }) => readonly string[];
}

/** A number, with the mean absolute error of always naming the mean; whether a sample is like what is normal; or several labels. */
export type Asked =
  | { readonly kind: 'number'; readonly error: number }
  | { readonly kind: 'anomaly' }
  /** Several yes or no, with the mean share of yes: what an average precision is without knowing anything. */
  | { readonly kind: 'labels'; readonly share: number };

export interface DataKind {
  /** What the message says where no kind is recognized: `photographs, one folder a class`. */
  readonly noun: string;
  /**
   * Null where it is no data of this kind.
   * @param path absolute
   * @throws DataError where it is, but not as it must be
   */
  readonly look: (path: string, isFolder: boolean) => Promise<FoundData | null>;
}
