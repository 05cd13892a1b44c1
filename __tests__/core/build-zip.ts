/** Zips by hand, byte by byte, so that they can lie wherever a zip can. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** 0 stored, 8 deflated (default). */
  readonly method?: number;
  /** Of Unix, e.g. `0o120777` for a link. */
  readonly mode?: number;
  readonly isEncrypted?: boolean;
  /** What the headers say in the place of the truth. */
  readonly claims?: { readonly crc?: number; readonly sizeBytes?: number; readonly compressedBytes?: number };
  readonly extra?: Uint8Array;
}

export interface ZipClaims {
  readonly entries?: number;
  readonly directoryOffset?: number;
}

export function buildZip(entries: readonly ZipEntry[], claims: ZipClaims = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, data = '', method = 8, mode = 0o100644, isEncrypted = false, extra = Buffer.alloc(0) } = entry;
    const bytes = Buffer.from(data);
    const packed = method === 8 ? deflateRawSync(bytes, { level: 9 }) : bytes;
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE((entry.claims?.crc ?? crc32(bytes)) >>> 0, 10);
    common.writeUInt32LE(entry.claims?.compressedBytes ?? packed.length, 14);
    common.writeUInt32LE(entry.claims?.sizeBytes ?? bytes.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    common.writeUInt16LE(extra.length, 24);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, fileName, extra, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    // Made by Unix, version 3.0.
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([30, 3]), common, tail, fileName, extra]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(claims.entries ?? entries.length, 8);
  end.writeUInt16LE(claims.entries ?? entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(claims.directoryOffset ?? offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The zip64 extra field with these 64-bit values. */
export function zip64Extra(...values: readonly bigint[]): Buffer {
  const field = Buffer.alloc(4 + values.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, index) => field.writeBigUInt64LE(value, 4 + index * 8));
  return field;
}
