/** TFRecord files of tf.Example, as tf.io.TFRecordWriter writes them. */
import { deflateSync, gzipSync } from 'node:zlib';
import { maskedCrc32c } from '../../src/core/crc32c.js';
import { exampleType } from '../../src/data/records/example.js';

export type Written = Readonly<
  Record<string, readonly number[] | Uint8Array | string | { readonly ints: readonly number[] }>
>;

export function example(features: Written): Uint8Array {
  const feature = Object.fromEntries(
    Object.entries(features).map(([name, value]): readonly [string, object] => {
      if (typeof value === 'string') return [name, { bytesList: { value: [Buffer.from(value)] } }];
      if (value instanceof Uint8Array) return [name, { bytesList: { value: [value] } }];
      return [name, 'ints' in value ? { int64List: { value: value.ints } } : { floatList: { value } }];
    }),
  );
  return exampleType().encode({ features: { feature } }).finish();
}

export function frame(record: Uint8Array): Buffer {
  const head = Buffer.alloc(12);
  head.writeBigUInt64LE(BigInt(record.length));
  head.writeUInt32LE(maskedCrc32c(head.subarray(0, 8)), 8);
  const tail = Buffer.alloc(4);
  tail.writeUInt32LE(maskedCrc32c(record));
  return Buffer.concat([head, record, tail]);
}

export function tfrecord(records: readonly Written[], compression: 'none' | 'GZIP' | 'ZLIB' = 'none'): Buffer {
  const bytes = Buffer.concat(records.map((record) => frame(example(record))));
  return compression === 'none' ? bytes : compression === 'GZIP' ? gzipSync(bytes) : deflateSync(bytes);
}
