/** The models of a spec as it is written, each under its name and at its place. */
import { toPointer } from './located.js';
import type { ModelName } from './plan.js';
import type { Model, Spec } from './schema/spec.js';

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
