import { resolve } from 'node:path';
import { writeAtomically } from '../../core/atomic-write.js';
import { TinygateError, type Problem } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { commentBody, type Judged } from '../../pipeline/deliver.js';
import type { Platform } from '../../platform/platform.js';
import type { CommandLine } from '../command-line.js';
import { defaultCommentId } from './post.js';

/**
 * Every form that the command line names a file for; their renderers are loaded only then. A form that cannot be written
 * keeps no other from being written: what the operating system refused is returned.
 */
export async function writeForms(
  judged: readonly Judged[],
  platform: Platform,
  { text }: CommandLine,
  io: Io,
): Promise<Problem[]> {
  const reports = judged.map(({ report }) => report);
  const forms: Readonly<Record<string, () => Promise<string>>> = {
    html: async () => (await import('./html.js')).renderPage(judged),
    markdown: () => Promise.resolve(commentBody(platform, judged, text['comment-id'] ?? defaultCommentId, null)),
    junit: async () => (await import('../../report/render-junit.js')).renderJunit(reports),
    'code-quality': async () => (await import('../../report/render-code-quality.js')).renderCodeQuality(reports),
    openmetrics: async () => (await import('../../report/render-openmetrics.js')).renderOpenMetrics(reports),
    badge: async () => (await import('../../report/render-badge.js')).renderBadge(reports),
  };
  const problems: Problem[] = [];
  for (const [name, render] of Object.entries(forms)) {
    const file = text[name];
    if (file === undefined) continue;
    try {
      await writeAtomically(resolve(io.cwd, file), await render());
    } catch (error) {
      if (!(error instanceof TinygateError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems;
}
