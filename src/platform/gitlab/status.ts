/** A status on the head commit, beside the one that the job itself has. */
import type { Verdict } from '../../gate/verdict.js';
import { oneLine } from '../../report/escape.js';
import type { Http } from '../http.js';
import { parseAnswer } from '../json-object.js';
import type { Check, Delivery } from '../platform.js';
import { status as statusShape } from './answers.js';
import type { GitlabCi } from './variables.js';

const maxDescription = 255;

export async function publishStatus(
  { name, verdict, title }: Check,
  { projectId, runProjectId, change, pipelineId, runSha }: GitlabCi,
  http: Http,
): Promise<Delivery> {
  const { headSha, runUrl, headBranch } = change;
  if (headSha === null) return { kind: 'unsupported', reason: 'no variable of the job names the head commit' };
  // In the pipeline that runs this, or GitLab would make another one of statuses alone.
  const isHere = projectId === runProjectId && headSha === runSha && pipelineId !== null;
  const status = {
    state: stateOf(verdict),
    name,
    description: oneLine(title).slice(0, maxDescription),
    ...(runUrl === null ? {} : { target_url: runUrl }),
    ...(isHere ? { pipeline_id: Number(pipelineId) } : headBranch === null ? {} : { ref: headBranch }),
  };
  const path = `/projects/${encodeURIComponent(projectId)}/statuses/${headSha}`;
  const answer = parseAnswer(await http.request({ method: 'POST', path, json: status }), statusShape);
  return { kind: 'done', url: answer.target_url };
}

/** Only what is decided and within budget is green. */
function stateOf(verdict: Verdict): 'success' | 'failed' {
  switch (verdict) {
    case 'pass':
    case 'warn':
      return 'success';
    case 'fail':
    case 'inconclusive':
    case 'error':
      return 'failed';
    default:
      return verdict satisfies never;
  }
}
