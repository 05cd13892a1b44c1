/**
 * Code Insights: a report on the head commit with an annotation on the line of every budget that is not met.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/
 */
import { digestBytes } from '../../core/digest.js';
import type { Verdict } from '../../gate/verdict.js';
import { oneLine } from '../../report/escape.js';
import type { Annotation } from '../../report/render-annotations.js';
import { HttpError, type Http } from '../http.js';
import { parseAnswer } from '../json-object.js';
import type { Change, Check, Delivery } from '../platform.js';
import { report } from './answers.js';

const maxTitle = 450;
const maxDetails = 2000;
const maxSummary = 450;
const batchSize = 100;
/** Bitbucket takes no more for one report. */
const maxAnnotations = 1000;

export async function publishInsights(
  check: Check,
  { headSha, runUrl }: Pick<Change, 'headSha' | 'runUrl'>,
  repository: string,
  http: Http,
): Promise<Delivery> {
  if (headSha === null) return { kind: 'unsupported', reason: 'no variable of the step names the head commit' };
  const path = `${repository}/commit/${headSha}/reports/${reportId(check.name)}`;
  // An earlier report of the same commit would leave its annotations behind.
  await http.request({ method: 'DELETE', path }).catch((error: unknown) => {
    if (!(error instanceof HttpError) || error.status !== 404) throw error;
  });
  parseAnswer(await http.request({ method: 'PUT', path, json: insightsReport(check, runUrl) }), report);
  const annotations = insightsAnnotations(check.annotations);
  for (let start = 0; start < annotations.length; start += batchSize) {
    const json = annotations.slice(start, start + batchSize);
    await http.request({ method: 'POST', path: `${path}/annotations`, json });
  }
  return { kind: 'done', url: runUrl };
}

/** The name is the user's; the id is what a path can hold, and differs where names do. */
export function reportId(name: string): string {
  return `tinygate-${digestBytes(name).slice(0, 16)}`;
}

export function insightsReport({ name, verdict, title, annotations }: Check, runUrl: string | null) {
  const shown = Math.min(annotations.length, maxAnnotations);
  const rest = annotations.length > shown ? [`${annotations.length - shown} more are in the report of the run.`] : [];
  return {
    title: cut(oneLine(name), maxTitle),
    details: cut([oneLine(title), ...rest].join('\n'), maxDetails),
    report_type: 'TEST',
    reporter: 'tinygate',
    ...(runUrl === null ? {} : { link: runUrl }),
    result: resultOf(verdict),
    data: [
      { title: 'Verdict', type: 'TEXT', value: verdict },
      { title: 'Not met', type: 'NUMBER', value: annotations.length },
    ],
  };
}

export function insightsAnnotations(annotations: readonly Annotation[]) {
  return annotations.slice(0, maxAnnotations).map(({ level, file, line, title, message }, index) => ({
    external_id: `tinygate-${String(index).padStart(4, '0')}`,
    annotation_type: 'CODE_SMELL',
    path: file,
    line,
    summary: cut(oneLine(title), maxSummary),
    details: cut(message.split('\n').map(oneLine).join('\n'), maxDetails),
    severity: level === 'error' ? 'HIGH' : 'LOW',
    result: level === 'error' ? 'FAILED' : 'PASSED',
  }));
}

/** Only what is decided and within budget is green. */
function resultOf(verdict: Verdict): 'PASSED' | 'FAILED' {
  switch (verdict) {
    case 'pass':
    case 'warn':
      return 'PASSED';
    case 'fail':
    case 'inconclusive':
    case 'error':
      return 'FAILED';
    default:
      return verdict satisfies never;
  }
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
