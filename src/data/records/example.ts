/** A record of TFRecord as features by name: tf.Example (tensorflow/core/example/{example,feature}.proto). */
import protobuf from 'protobufjs/light.js';
import { nameSome } from '../../core/name-some.js';

export type Feature =
  | { readonly kind: 'bytes'; readonly values: readonly Uint8Array[] }
  | { readonly kind: 'numbers'; readonly values: readonly number[] };

export type Features = ReadonlyMap<string, Feature>;

const list = (type: string) => ({ fields: { value: { rule: 'repeated', type, id: 1 } } });
const descriptor = {
  nested: {
    Example: { fields: { features: { type: 'Features', id: 1 } } },
    Features: { fields: { feature: { keyType: 'string', type: 'Feature', id: 1 } } },
    Feature: {
      oneofs: { kind: { oneof: ['bytesList', 'floatList', 'int64List'] } },
      fields: {
        bytesList: { type: 'BytesList', id: 1 },
        floatList: { type: 'FloatList', id: 2 },
        int64List: { type: 'Int64List', id: 3 },
      },
    },
    BytesList: list('bytes'),
    FloatList: list('float'),
    Int64List: list('int64'),
  },
};

interface Message {
  readonly features?: { readonly feature?: Readonly<Record<string, FeatureMessage>> };
}
interface FeatureMessage {
  readonly bytesList?: { readonly value?: readonly Uint8Array[] };
  readonly floatList?: { readonly value?: readonly number[] };
  readonly int64List?: { readonly value?: readonly number[] };
}

let type: protobuf.Type | null = null;

/** For tests too, which write such messages. */
export function exampleType(): protobuf.Type {
  type ??= protobuf.Root.fromJSON(descriptor).lookupType('Example');
  return type;
}

/** @throws Error that says what is wrong with the bytes, not where they are */
export function parseExample(bytes: Uint8Array): Features {
  let message: Message;
  try {
    const example = exampleType();
    message = example.toObject(example.decode(bytes), { longs: Number, arrays: true });
  } catch (error) {
    throw new Error(`expected a tf.Example, found bytes that are none (${(error as Error).message.slice(0, 100)})`, {
      cause: error,
    });
  }
  const features = Object.entries(message.features?.feature ?? {}).map(([name, feature]) => {
    const { bytesList, floatList, int64List } = feature;
    const known: Feature = bytesList
      ? { kind: 'bytes', values: bytesList.value ?? [] }
      : { kind: 'numbers', values: (floatList ?? int64List)?.value ?? [] };
    return [name, known] as const;
  });
  if (features.length === 0) throw new Error('expected a tf.Example with features, found none');
  return new Map(features);
}

/** The one value of a feature as text: a class or a group. Null where the feature has none or several. */
export function textOf(feature: Feature | undefined): string | null {
  if (feature?.values.length !== 1) return null;
  return valueText(feature.values[0]!);
}

/** @throws Error for a whole number that is rounded when it is read: two classes would become one */
export function valueText(value: Uint8Array | number): string {
  if (typeof value === 'object') return Buffer.from(value).toString('utf8');
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new Error(`expected a class or a group below 2^53, found a number near ${value}`);
  return String(value);
}

/** @throws Error where the record has no such feature, with those that it has */
export function featureOf(features: Features, name: string): Feature {
  const found = features.get(name);
  if (found) return found;
  const names = [...features.keys()].sort();
  throw new Error(`expected the feature ${name}, found ${nameSome(names)}`);
}
