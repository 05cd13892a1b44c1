/**
 * The variables of a SavedModel: `variables.index` says where in the files of data each one lies (tensorflow/core/util/tensor_bundle).
 */
import { maskedCrc32c } from '../../core/crc32c.js';
import type { ReadBeside } from '../beside.js';
import type { TfjsWeight } from '../tfjs/model.js';
import { damaged } from './damaged.js';
import { decodeMessage, type BundleEntry, type ObjectGraph } from './proto.js';
import { readerOf, readTable } from './table.js';
import { isNumeric, numbersOf, sizesOf } from './values.js';

export interface Bundle {
  /** @throws ModelError where there is no such variable, or its bytes are not what the index says. */
  readonly variable: (key: string) => Promise<TfjsWeight>;
  readonly has: (key: string) => boolean;
  /** What was saved under which key; null in what TensorFlow 1 wrote. */
  readonly objects: () => Promise<ObjectGraph | null>;
}

export const indexFile = 'variables/variables.index';
const objectsKey = '_CHECKPOINTABLE_OBJECT_GRAPH';
const most = { shards: 4096, bytes: 2 ** 30 };
const stringType = 7;

export async function openBundle(readBeside: ReadBeside): Promise<Bundle> {
  const table = readTable(await readBeside(indexFile), indexFile);
  const { numShards, endianness } = decoded('BundleHeader', table.get(''), 'a header');
  if (endianness !== 0 || numShards < 1 || numShards > most.shards)
    throw damaged(indexFile, `little-endian numbers in at most ${most.shards} files, found ${numShards} files`);
  const shards = new Map<number, Promise<Uint8Array>>();
  let left = most.bytes;
  const bytesOf = async (key: string, entry: BundleEntry): Promise<Uint8Array> => {
    const { shardId, offset, size } = entry;
    left -= size;
    if (!(left >= 0)) throw damaged(indexFile, `variables of at most ${most.bytes} bytes in all`);
    if (shardId < 0 || shardId >= numShards)
      throw damaged(indexFile, `${key} in one of ${numShards} files, found file ${shardId}`);
    const file = shardName(shardId, numShards);
    const shard = shards.get(shardId) ?? readBeside(file);
    shards.set(shardId, shard);
    const all = await shard;
    if (!(offset >= 0 && size >= 0 && offset + size <= all.length))
      throw damaged(file, `${size} bytes of ${key} at ${offset}, found ${all.length} bytes in all`);
    return all.subarray(offset, offset + size);
  };
  const entryOf = (key: string): BundleEntry => decoded('BundleEntry', table.get(key), key);
  return {
    has: (key) => key !== '' && table.has(key),
    async variable(key) {
      const entry = entryOf(key);
      const { dtype, shape, slices, shardId } = entry;
      if (slices.length > 0) throw damaged(indexFile, `${key} as a whole, found it in ${slices.length} slices`);
      const sizes = sizesOf(shape);
      if (sizes === null || !isNumeric(dtype))
        throw damaged(indexFile, `numbers of a known size at ${key}, found type ${dtype}`);
      const bytes = await bytesOf(key, entry);
      if (maskedCrc32c(bytes) !== entry.crc32c >>> 0)
        throw damaged(shardName(shardId, numShards), `bytes of ${key} that agree with their checksum`);
      const found = numbersOf(dtype, sizes, bytes);
      if (found === null)
        throw damaged(indexFile, `${key} of the shape [${sizes.join(', ')}], found ${bytes.length} bytes`);
      return found;
    },
    async objects() {
      if (!table.has(objectsKey)) return null;
      const entry = entryOf(objectsKey);
      if (entry.dtype !== stringType) throw damaged(indexFile, `a text at ${objectsKey}, found type ${entry.dtype}`);
      const reader = readerOf(await bytesOf(objectsKey, entry), shardName(entry.shardId, numShards));
      // Its length, and the checksum of the length.
      const length = reader.varint();
      reader.take(4);
      return decoded('ObjectGraph', reader.take(length), objectsKey);
    },
  };
}

function decoded<Name extends Parameters<typeof decodeMessage>[0]>(
  name: Name,
  bytes: Uint8Array | undefined,
  what: string,
): ReturnType<typeof decodeMessage<Name>> {
  if (bytes === undefined) throw damaged(indexFile, `${what}, found no such entry`);
  try {
    return decodeMessage(name, bytes);
  } catch (error) {
    throw damaged(indexFile, `${what} as a message, found ${(error as Error).message}`);
  }
}

const five = (value: number): string => String(value).padStart(5, '0');
const shardName = (at: number, count: number): string => `variables/variables.data-${five(at)}-of-${five(count)}`;
