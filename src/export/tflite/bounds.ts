/**
 * FlatBuffers for JavaScript has no verifier: reading past the end gives `undefined`, and a length is believed. This
 * buffer checks every access instead, so that a truncated or hostile file ends in an error that says where.
 */
import { ByteBuffer, type Encoding } from 'flatbuffers';
import { ExportError } from '../../core/errors.js';

/** Longer names are refused, so that a file cannot make a reader copy one string thousands of times. */
const longestString = 65_536;

export class CheckedBuffer extends ByteBuffer {
  override readUint8(offset: number): number {
    this.expect(offset, 1);
    return super.readUint8(offset);
  }
  override readUint16(offset: number): number {
    this.expect(offset, 2);
    return super.readUint16(offset);
  }
  override readInt32(offset: number): number {
    this.expect(offset, 4);
    return super.readInt32(offset);
  }

  override __string(offset: number, encoding?: Encoding): string | Uint8Array {
    const start = this.__indirect(offset);
    const length = this.readInt32(start);
    if (length < 0 || length > longestString) throw malformed(start, `a string of ${length} bytes`);
    this.expect(start + 4, length);
    return super.__string(offset, encoding);
  }

  /** Whatever the elements, a vector is no longer in elements than the file in bytes. */
  override __vector_len(offset: number): number {
    const start = this.__indirect(offset);
    const length = this.readInt32(start);
    if (length < 0) throw malformed(start, `a vector of ${length} elements`);
    this.expect(start + 4, length);
    return length;
  }

  private expect(offset: number, length: number): void {
    if (!(offset >= 0 && offset + length <= this.capacity())) {
      throw malformed(
        offset,
        `a reference to ${length} bytes that the ${this.capacity()} bytes of the file do not have`,
      );
    }
  }
}

/** @param offset in bytes from the start of the file. */
export function malformed(offset: number, found: string): ExportError {
  return new ExportError({
    code: 'export/malformed-file',
    message: `expected a TFLite flatbuffer, found at byte ${offset} ${found}`,
    cause: 'The file is truncated, damaged or not a .tflite file.',
  });
}
