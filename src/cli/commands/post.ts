import type { Io } from '../../core/io.js';
import { deliver, describeDelivery, type Judged } from '../../pipeline/deliver.js';
import type { Platform } from '../../platform/platform.js';
import { escapeText } from '../../report/escape.js';
import type { CommandLine } from '../command-line.js';

export const defaultCommentId = 'tinygate';

/** Writes the comment and the check; what is refused is said on stderr and changes no verdict. */
export async function post(
  judged: readonly Judged[],
  platform: Platform,
  line: CommandLine,
  io: Io,
  isIncomplete = false,
): Promise<void> {
  const delivered = await deliver(platform, judged, {
    comment: 'on-change',
    commentId: line.text['comment-id'] ?? defaultCommentId,
    checkName: 'tinygate',
    isIncomplete,
  });
  for (const one of delivered) io.stderr.write(`${platform.name}: ${escapeText(describeDelivery(one))}\n`);
}
