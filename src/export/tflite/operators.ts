/** Which TFLite builtin operator carries each kind of operator: what the rooms' `tflite.ts` say. */
import { InternalError } from '../../core/errors.js';
import { operatorName } from '../../operators/names.js';
import type { Kind, OperatorOf } from '../../ops/operator.js';
import { rooms } from '../../ops/kinds.js';
import type { Refusal } from '../../ops/shared/op.js';
import type { TfliteCodec } from '../../ops/shared/tflite.js';
import type { ConstantsByKind, OptionsByKind } from '../../ops/tables/op.js';
import { tfliteTable } from '../../ops/tables/tflite.js';

export type CodecOf<K extends Kind> = TfliteCodec<OptionsByKind[K], ConstantsByKind[K]>;

/** How an operator stands in a file, or why it does not. */
export function codecOf<K extends Kind>({ kind }: Pick<OperatorOf<K>, 'kind'>): CodecOf<K> | Refusal {
  return tfliteTable[kind];
}

/** Of an operator of a graph that was checked. */
export function writableCodecOf<K extends Kind>(op: Pick<OperatorOf<K>, 'kind'>): CodecOf<K> {
  const codec = codecOf(op);
  if (isRefusal(codec)) throw new InternalError(`${op.kind}: ${codec.refused}`);
  return codec;
}

export function isRefusal(facet: object): facet is Refusal {
  return 'refused' in facet;
}

/** Kinds that a file can hold, in the order of documents. */
export const writableKinds = (Object.keys(rooms) as Kind[]).filter((kind) => !isRefusal(tfliteTable[kind]));

const kinds = new Map<number, Kind>(writableKinds.map((kind) => [writableCodecOf({ kind }).builtin, kind]));

/** The operator kind of a builtin code, or null when tinygate does not read it. */
export function kindOf(code: number): Kind | null {
  return kinds.get(code) ?? null;
}

/** `CONV_2D` for a Conv2D: the name that TFLite tools print. */
export function builtinName(kind: Kind): string {
  return operatorName(writableCodecOf({ kind }).builtin);
}
