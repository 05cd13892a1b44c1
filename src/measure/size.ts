import { deflatedBytesOf, type DeflateOptions } from '../core/deflate.js';
import { faultOf } from './fault.js';
import type { ArtifactMeasurement } from './measurement.js';

export { deflater } from '../core/deflate.js';

/**
 * Bytes after zlib deflate, level 9.
 * @throws ExportError for bytes that take too long, or what `signal` was aborted with.
 */
export const deflatedBytes = deflatedBytesOf;

/** The same, or the fault that keeps it from being known. It throws nothing but what `signal` was aborted with. */
export async function measureDeflated(
  bytes: Uint8Array,
  options: DeflateOptions,
): Promise<Pick<ArtifactMeasurement, 'deflatedBytes' | 'deflatedFault'>> {
  try {
    return { deflatedBytes: await deflatedBytesOf(bytes, options) };
  } catch (error) {
    options.signal?.throwIfAborted();
    return { deflatedBytes: null, deflatedFault: faultOf(error, null) };
  }
}
