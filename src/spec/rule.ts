/** The parts of a rule between keys, and what one says that is broken. */
import type { Json, Located } from './located.js';
import type { Spec } from './schema/spec.js';

export interface Context {
  /** With defaults. */
  readonly spec: Spec;
  /** As written, without defaults. */
  readonly written: Json;
  readonly root: Located;
  /** Absolute folder that paths may not leave. */
  readonly workspace: string;
  /** Whether the part at a JSON pointer, and everything in it, is free of schema errors. */
  readonly isSound: (pointer: string) => boolean;
}

export interface Broken {
  readonly code: string;
  /** JSON pointer of what the message points at. */
  readonly pointer: string;
  readonly at?: 'key' | 'value';
  readonly message: string;
  readonly cause?: string;
  readonly fix?: string;
  readonly example?: string;
}

export interface Rule {
  /** JSON pointers of the parts that must be sound. */
  readonly reads: readonly string[];
  readonly check: (context: Context) => readonly Broken[];
}
