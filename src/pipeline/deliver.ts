/**
 * Tells people: one comment for all models and one check, on whatever platform this is. What cannot be delivered, or not in
 * time, never changes a verdict; it is said, with the permission that is missing.
 */
import { worstVerdict } from '../gate/verdict.js';
import { limits, within, type Limit } from '../platform/deadline.js';
import { HttpError } from '../platform/http-error.js';
import type { Delivery, Platform } from '../platform/platform.js';
import { describeVerdict } from '../report/describe.js';
import { oneLine } from '../report/escape.js';
import { annotationLimits, limitAnnotations, renderAnnotations } from '../report/render-annotations.js';
import { renderComment, saysTheSame } from '../report/render-comment.js';
import { renderSummary } from '../report/render-summary.js';
import type { Report } from '../report/report.js';
import type { Base } from './base.js';

/** GitHub takes 65,535 characters; the rest is for what joins the parts. */
const maxCheckBytes = 65_000;

/** When a comment is written. One that is there already is always kept true. */
export const commentModes = ['always', 'on-change', 'on-failure', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

export interface Judged {
  readonly report: Report;
  readonly base: Base;
}

export interface DeliverOptions {
  readonly comment: CommentMode;
  readonly commentId: string;
  /** Null: no check is published. */
  readonly checkName: string | null;
  /** Whether something could not be judged at all: then the check is never green. */
  readonly isIncomplete?: boolean;
  /** Of the comment, and again of the check. */
  readonly limit?: Limit | undefined;
}

export interface Delivered {
  readonly what: 'comment' | 'check';
  readonly delivery: Delivery;
}

export async function deliver(
  platform: Platform,
  judged: readonly Judged[],
  { comment, commentId, checkName, isIncomplete = false, limit = limits.tell }: DeliverOptions,
): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  if (comment !== 'never') {
    const delivery = await orUntold(limit, () =>
      platform.upsertComment(commentId, (previous) => nextComment(platform, judged, { comment, commentId, previous })),
    );
    delivered.push({ what: 'comment', delivery });
  }
  if (checkName !== null) {
    const delivery = await orUntold(limit, () => platform.publishCheck(checkOf(judged, checkName, isIncomplete)));
    delivered.push({ what: 'check', delivery });
  }
  return delivered;
}

/** Whatever goes wrong, a defect of tinygate too: what was judged stands, and the log says that it was not told. */
async function orUntold(limit: Limit, tell: () => Promise<Delivery>): Promise<Delivery> {
  try {
    return await within(limit, tell);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const reason = error instanceof HttpError ? `the server ${message}` : `tinygate failed (${name}: ${message})`;
    return { kind: 'refused', reason: oneLine(reason), permission: null };
  }
}

/** The whole comment, also where nobody is told: an output for steps that post it themselves. */
export function commentBody(
  { change }: Platform,
  judged: readonly Judged[],
  id: string,
  previous: string | null,
): string {
  const baselines = Object.fromEntries(
    judged.flatMap(({ report, base: { shown } }) => (shown ? [[report.spec.name, shown] as const] : [])),
  );
  return renderComment(
    judged.map(({ report }) => report),
    { id, url: change.runUrl, previous, baselines },
  );
}

function nextComment(
  platform: Platform,
  judged: readonly Judged[],
  options: { readonly comment: CommentMode; readonly commentId: string; readonly previous: string | null },
): string | null {
  const { comment, commentId, previous } = options;
  const body = commentBody(platform, judged, commentId, previous);
  if (comment === 'always') return body;
  if (previous !== null) return saysTheSame(previous, body) ? null : body;
  const isGreen = ['pass', 'warn'].includes(worstVerdict(judged.map(({ report }) => report)));
  if (comment === 'on-failure') return isGreen ? null : body;
  return isGreen && judged.every(isUnchanged) ? null : body;
}

/** Every file has the bytes that it has in the base, and no budget was touched. */
function isUnchanged({ report, base: { shown } }: Judged): boolean {
  if (shown === null || report.budgetChanges.length > 0) return false;
  const before = new Map(shown.artifacts.map(({ artifact, sha256 }) => [artifact, sha256]));
  return report.artifacts.every(({ artifact, sha256 }) => before.get(artifact) === sha256);
}

function checkOf(
  judged: readonly Judged[],
  name: string,
  isIncomplete: boolean,
): Parameters<Platform['publishCheck']>[0] {
  const reports = judged.map(({ report }) => report);
  const title = reports.map((report) => `${report.spec.name}: ${describeVerdict(report)}`).join(' · ');
  return {
    name,
    verdict: worstVerdict([...reports, ...(isIncomplete ? [{ verdict: 'error' as const }] : [])]),
    title: isIncomplete ? `${title} · not everything could be judged` : title,
    // Each model gets its share of what a check can hold, the first no more than the last.
    summary: reports.map((report) => renderSummary(report, maxCheckBytes / reports.length)).join('\n'),
    annotations: limitAnnotations(reports.flatMap(renderAnnotations), annotationLimits.check),
  };
}

/** `comment: refused: … Grant the job pull-requests: write.` Null where there is nothing to say. */
export function describeDelivery({ what, delivery }: Delivered): string {
  switch (delivery.kind) {
    case 'done':
      return `${what}: ${delivery.url ?? 'written'}`;
    case 'unchanged':
      return `${what}: nothing new to say`;
    case 'unsupported':
      return `${what}: not here: ${delivery.reason}`;
    case 'refused': {
      const grant = delivery.permission === null ? '' : ` It needs the permission ${delivery.permission}.`;
      return `${what}: refused: ${delivery.reason}.${grant} The verdict, the summary and the annotations are complete without it.`;
    }
    default:
      return delivery satisfies never;
  }
}
