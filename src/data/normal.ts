/** What is normal, and what is not: the truth of a reconstruction, which trains on normal samples alone. */
import { DataError } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import type { Split } from './dataset-split.js';
import type { Samples } from './source.js';

/** The normal samples of a training split, all labelled 0. Without labels all of them count as normal. */
export function keepNormal(
  split: Split,
  classes: readonly string[] | null,
  normal: readonly string[],
  name: string,
): Split {
  if (split.count === 0 || classes === null || split.labels.length === 0)
    return { ...split, labels: new Int32Array(split.count) };
  const isNormal = normalLabels(classes, normal);
  const places = Uint32Array.from([...split.labels.keys()].filter((index) => isNormal[split.labels[index]!]));
  if (places.length === 0)
    throw lacking(`normal samples (${nameSome(normal)}) in ${name}, found none of ${split.count}`);
  if (places.length === split.count) return { ...split, labels: new Int32Array(split.count) };
  return {
    samples: partOf(split.samples, places),
    labels: new Int32Array(places.length),
    targets: new Float32Array(0),
    count: places.length,
    places,
  };
}

/** A test split with 0 for what is normal and 1 for an anomaly. @throws DataError where it has one kind only. */
export function checkLabelled(split: Split, classes: readonly string[] | null, normal: readonly string[]): Split {
  if (classes === null || split.labels.length === 0) throw lacking('labels of the test samples, found none');
  const isNormal = normalLabels(classes, normal);
  const labels = split.labels.map((label) => (isNormal[label] ? 0 : 1));
  const anomalies = labels.reduce((sum, label) => sum + label, 0);
  if (anomalies === 0 || anomalies === labels.length)
    throw lacking(`normal samples and anomalies in test, found ${labels.length - anomalies} and ${anomalies}`);
  return { ...split, labels };
}

/** @throws DataError where a name is of no class */
export function normalLabels(classes: readonly string[], normal: readonly string[]): boolean[] {
  const unknown = normal.find((name) => !classes.includes(name));
  if (unknown !== undefined || normal.length === 0)
    throw new DataError({
      code: 'data/normal',
      message: `expected data.normal to name classes of the data, ${nameSome(classes)}, found ${unknown === undefined ? 'no name' : `'${unknown}'`}`,
      cause: 'A reconstruction is trained on what is normal; every other class is an anomaly.',
      fix: 'Name the class, or a list of classes, that is normal.',
    });
  return classes.map((name) => normal.includes(name));
}

function partOf(samples: Samples, places: Uint32Array): Samples {
  return {
    count: places.length,
    read: (indices, into) =>
      samples.read(
        Uint32Array.from(indices, (index) => places[index]!),
        into,
      ),
  };
}

function lacking(expected: string): DataError {
  return new DataError({
    code: 'data/normal',
    message: `expected ${expected}`,
    cause: 'How well anomalies are told can only be measured on samples of both kinds.',
    fix: 'Correct data.normal, or give samples of the other kind.',
  });
}
