import { resolve } from 'node:path';
import { writeAtomically } from '../../core/atomic-write.js';
import type { Io } from '../../core/io.js';
import { commentBody, type Judged } from '../../pipeline/deliver.js';
import type { Platform } from '../../platform/platform.js';
import type { CommandLine } from '../options.js';
import { defaultCommentId } from './post.js';

/** Every form that the command line names a file for; their renderers are loaded only then. */
export async function writeForms(
  judged: readonly Judged[],
  platform: Platform,
  { text }: CommandLine,
  io: Io,
): Promise<void> {
  const reports = judged.map(({ report }) => report);
  const forms: Readonly<Record<string, () => Promise<string>>> = {
    html: async () => (await import('./html.js')).renderPage(judged),
    markdown: () => Promise.resolve(commentBody(platform, judged, text['comment-id'] ?? defaultCommentId, null)),
    junit: async () => (await import('../../report/render-junit.js')).renderJunit(reports),
    'code-quality': async () => (await import('../../report/render-code-quality.js')).renderCodeQuality(reports),
    openmetrics: async () => (await import('../../report/render-openmetrics.js')).renderOpenMetrics(reports),
    badge: async () => (await import('../../report/render-badge.js')).renderBadge(reports),
  };
  for (const [name, render] of Object.entries(forms)) {
    const file = text[name];
    if (file !== undefined) await writeAtomically(resolve(io.cwd, file), await render());
  }
}
