/** The models of a spec as it is written, each under its name and at its place. */
import { toPointer } from './located.js';
import type { ModelName } from './plan.js';
import type { Broken } from './rule.js';
import type { Model, Spec } from './schema/spec.js';
import { nearest } from './suggest.js';

/** Where a model stands in a spec. */
export function modelPointer(name: ModelName): string {
  return name === 'teacher' || name === 'student' ? `/${name}` : toPointer(['teachers', name]);
}

export interface NamedModel {
  readonly name: ModelName;
  readonly pointer: string;
  readonly model: Model;
}

/** One teacher or several, in the order of the spec. */
export function teachersOf({ teacher, teachers }: Pick<Spec, 'teacher' | 'teachers'>): readonly NamedModel[] {
  const all = { ...(teacher ? { teacher } : {}), ...teachers };
  return Object.entries(all).map(([name, model]) => ({ name, pointer: modelPointer(name), model }));
}

/** Teachers, then the student. */
export function writtenModels(spec: Pick<Spec, 'teacher' | 'teachers' | 'student'>): readonly NamedModel[] {
  const { student } = spec;
  return [
    ...teachersOf(spec),
    ...(student ? [{ name: 'student', pointer: modelPointer('student'), model: student }] : []),
  ];
}

/** What a rule about models reads. */
export const modelPlaces = ['/teacher', '/teachers', '/student'] as const;

/** `student` is known even where there is none: the schema says then what is missing. */
export function unknownModel(spec: Spec, name: string, pointer: string): Broken[] {
  const names = [...teachersOf(spec).map((teacher) => teacher.name), 'student'];
  if (names.includes(name)) return [];
  const suggestion = nearest(name, names);
  return [
    {
      code: 'spec/unknown-model',
      pointer,
      message: `expected the name of a model (${names.join(', ')}), found '${name}'`,
      fix: suggestion === undefined ? `Use one of: ${names.join(', ')}.` : `Did you mean '${suggestion}'?`,
    },
  ];
}
