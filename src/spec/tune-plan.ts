/** A search as it is written, resolved: which keys it explores, over which values, and how. */
import type { Place } from '../core/errors.js';
import { given } from './given.js';
import type { LoadedSpec } from './load.js';
import { locate, pointerTokens, toJson, toPlace, toPointer, type Json } from './located.js';
import type { Spec, Tune } from './schema/spec.js';
import { schemaAt } from './schema-walk.js';

export type TuneMetric = NonNullable<Tune['metric']>;

export interface TunePlan {
  readonly parameters: readonly TunedParameter[];
  readonly trials: number;
  readonly strategy: NonNullable<Tune['strategy']>;
  readonly rungs: number;
  readonly reductionFactor: number;
  /** A file that is made of the student. */
  readonly artifact: string;
  readonly metric: TuneMetric;
  readonly shards: number;
  readonly where: Place;
}

export interface TunedParameter {
  /** As it is written: `compression.pruning.final_sparsity`. */
  readonly path: string;
  readonly values: TunedList | TunedInterval;
}

export interface TunedList {
  readonly kind: 'list';
  readonly values: readonly Json[];
}

/** From `min` to `max`, both included; `isWhole` where the key takes whole numbers. */
export interface TunedInterval {
  readonly kind: 'interval';
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  readonly isWhole: boolean;
}

/** The keys on the way to a value: `a.b.c`, or a JSON pointer where a name has dots. */
export function tokensOfPath(path: string): string[] {
  return path.startsWith('/') ? pointerTokens(path) : path.split('.');
}

/** Names of the artifacts that are made of the student, in the order of the spec. */
export function filesOfStudent({ artifacts }: Pick<Spec, 'artifacts'>): string[] {
  return Object.entries(artifacts).flatMap(([name, { file, model }]) =>
    file === undefined && model === 'student' ? [name] : [],
  );
}

/** Null where the spec has no search. */
export function planTune(loaded: LoadedSpec, spec: Spec): TunePlan | null {
  const { tune } = spec;
  if (!tune) return null;
  const written = toJson(loaded.root);
  return {
    parameters: Object.entries(tune.parameters).map(([path, values]) => ({
      path,
      values: valuesOf(path, values, written),
    })),
    trials: given(tune.trials, 'trials'),
    strategy: given(tune.strategy, 'strategy'),
    rungs: given(tune.rungs, 'rungs'),
    reductionFactor: given(tune.reduction_factor, 'reduction_factor'),
    artifact: given(tune.artifact ?? filesOfStudent(spec)[0], 'artifact'),
    metric: given(tune.metric, 'metric'),
    shards: given(tune.shards, 'shards'),
    where: toPlace(locate(loaded.root, '/tune', 'key')),
  };
}

function valuesOf(path: string, written: Tune['parameters'][string], spec: Json): TunedList | TunedInterval {
  if (Array.isArray(written)) return { kind: 'list', values: written as readonly Json[] };
  const { min, max, scale } = written;
  const isWhole = schemaAt(toPointer(tokensOfPath(path)), spec)?.type.type === 'integer';
  return { kind: 'interval', min, max, scale: given(scale, 'scale'), isWhole };
}
