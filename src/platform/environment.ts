/** What a platform is opened with. */
import type { Limits } from './deadline.js';
import type { Storing } from './platform.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Keeps files beyond the run: what a platform's own client does, passed in by the edge that may use it. */
export type StoreFiles = (name: string, root: string, files: readonly string[]) => Promise<Storing>;

export interface PlatformOptions {
  /** Without it nothing is written, and only what is public is read. */
  readonly token?: string | undefined;
  readonly storeFiles?: StoreFiles | undefined;
  /** How long each conversation with the platform may take; see deadline.ts. */
  readonly limits?: Limits | undefined;
}
