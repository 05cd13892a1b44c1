import type { ArenaFigures } from '../measurement.js';
import { estimateArena } from './estimate.js';

/** A report holds no longer list, and no longer words. */
const limits = { reasons: 20, words: 300 } as const;

/**
 * The estimate as a report keeps it: without the plan.
 * @throws ExportError with the byte offset for a file that is damaged.
 */
export function arenaFigures(bytes: Uint8Array): ArenaFigures {
  const { activationBytes, totalBytes, deviceTotalBytes, unknown } = estimateArena(bytes);
  const shown = unknown.slice(0, limits.reasons).map((reason) => reason.slice(0, limits.words));
  return { activationBytes, totalBytes, deviceTotalBytes, unknown: shown };
}
