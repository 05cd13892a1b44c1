import { malformed } from '../../export/tflite/bounds.js';
import type { OpenFile } from '../../formats/tflite/open.js';

/** Metadata by which a file places its own tensors, as TensorFlow Lite Micro reads it. */
const metadataName = 'OfflineMemoryAllocation';
/** Version, subgraph and number of tensors come before the offsets. */
const headerWords = 3;

/** @returns the offset of each tensor, −1 where the runtime decides; null where the file says nothing. */
export function readOfflinePlan({ model, spend }: OpenFile, tensors: number): readonly number[] | null {
  spend(model.metadataLength());
  for (let i = 0; i < model.metadataLength(); i++) {
    const entry = model.metadata(i)!;
    if (entry.name() !== metadataName) continue;
    const data = entry.buffer() < model.buffersLength() ? model.buffers(entry.buffer())!.dataArray() : null;
    const words = data && new DataView(data.buffer, data.byteOffset, data.byteLength);
    const count = words && words.byteLength >= 4 * headerWords ? words.getInt32(8, true) : -1;
    if (!words || count !== tensors || words.byteLength < 4 * (headerWords + count)) {
      throw malformed(entry.bb_pos, `a memory plan for ${count} of ${tensors} tensors`);
    }
    spend(count);
    return Array.from({ length: count }, (_, at) => words.getInt32(4 * (headerWords + at), true));
  }
  return null;
}
