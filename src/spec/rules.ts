/**
 * What a schema cannot say: rules between keys. Each rule names the parts it reads and is skipped while one of them
 * still has a schema error, so that every mistake is told at once and none twice.
 */
import type { Problem } from '../core/errors.js';
import { problem } from './explain.js';
import { locate, type Json, type Located } from './located.js';
import { artifactRules } from './rules-artifacts.js';
import { budgetRules } from './rules-budgets.js';
import { dataRules } from './rules-data.js';
import { trainingRules } from './rules-training.js';
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

const rules: readonly Rule[] = [...dataRules, ...trainingRules, ...artifactRules, ...budgetRules];

/** `faulty`: pointers that have a schema error. */
export function checkRules(context: Omit<Context, 'isSound'>, faulty: readonly string[]): Problem[] {
  const isSound = (part: string): boolean =>
    !faulty.some((pointer) => `${pointer}/`.startsWith(`${part}/`) || `${part}/`.startsWith(`${pointer}/`));
  return rules
    .filter((rule) => rule.reads.every(isSound))
    .flatMap((rule) => rule.check({ ...context, isSound }))
    .map(({ code, pointer, at, message, cause, fix, example }) =>
      problem(code, message, { span: locate(context.root, pointer, at), cause, fix, example }),
    );
}
