/** What is said of a name that no exported artifact has. */
import type { Broken, Context } from './rule.js';
import { nearest } from './suggest.js';
import { nameSome } from '../core/name-some.js';

export function unknownArtifact(name: string, pointer: string, names: readonly string[], context: Context): Broken {
  const { spec } = context;
  const suggestion = nearest(name, names);
  const example =
    name === 'teacher' && spec.teacher ? 'teacher: { model: teacher, format: tflite, type: float32 }' : undefined;
  return {
    code: 'spec/unknown-artifact',
    pointer,
    message: `expected the name of an exported artifact (${nameSome(names)}), found '${name}'`,
    fix:
      suggestion === undefined
        ? `Add '${name}' under artifacts, or use one of: ${nameSome(names)}.`
        : `Did you mean '${suggestion}'?`,
    ...(example === undefined ? {} : { example }),
  };
}
