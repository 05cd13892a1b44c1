import { ModelError } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';

/** A layer of a file, and what it is. */
export interface Named {
  readonly name: string;
  readonly kind: string;
}

/** Layers of one kind that an error names. */
const mostNames = 8;

/**
 * All that cannot be taken, in one error: a user must not meet the layers one by one.
 * @param expected what an error says was expected. @param fixFor what a user can do about a kind.
 * @throws ModelError with a problem for each kind, unless `unknown` is empty.
 */
export function refuseUnknown(
  unknown: readonly Named[],
  {
    code,
    expected,
    fixFor,
  }: { readonly code: string; readonly expected: string; readonly fixFor: (kind: string) => string },
): void {
  if (unknown.length === 0) return;
  const kinds = [...new Set(unknown.map(({ kind }) => kind))];
  throw new ModelError(
    kinds.map((kind) => {
      const names = unknown.filter((one) => one.kind === kind).map(({ name }) => name);
      return {
        code,
        message: `expected ${expected}, found ${kind} (${nameSome(names, mostNames)})`,
        fix: fixFor(kind),
      };
    }),
  );
}

/** What helps with anything that no importer takes. */
export const gateInstead = 'gate a file that was exported elsewhere (artifacts: { file: model.tflite })';
