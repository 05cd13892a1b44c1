/** Check runs, which Gitea does not have, and commit statuses, which both have. */
import { notFound, ok, page, problem, textOf, type Call, type JsonObject, type Route } from './route.js';
import type { CheckRun } from './state.js';

const maxAnnotations = 50;
const maxOutputCharacters = 65_535;

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/check-runs',
    needs: [['checks', 'write']],
    handle: (call) => {
      const { repository, body, state } = call;
      if (state.flavor === 'gitea') return notFound;
      if (call.token?.kind === 'user') return problem(403, 'You must authenticate via a GitHub App.');
      const check: CheckRun = {
        id: state.nextId++,
        name: String(body['name']),
        headSha: String(body['head_sha']),
        status: 'queued',
        conclusion: null,
        title: '',
        summary: '',
        detailsUrl: typeof body['details_url'] === 'string' ? body['details_url'] : null,
        annotations: [],
      };
      const refused = applyCheck(check, body);
      if (refused) return refused;
      repository.checkRuns.push(check);
      return ok(checkJson(call, check), 201);
    },
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/check-runs/:id',
    needs: [['checks', 'write']],
    handle: (call) => {
      const check = call.repository.checkRuns.find(({ id }) => id === Number(call.params['id']));
      if (!check || call.state.flavor === 'gitea') return notFound;
      return applyCheck(check, call.body) ?? ok(checkJson(call, check));
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:sha/check-runs',
    needs: [['checks', 'read']],
    handle: (call) =>
      page(
        call,
        call.repository.checkRuns
          .filter(({ headSha }) => headSha === call.params['sha'])
          .map((check) => checkJson(call, check)),
        'check_runs',
      ),
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/statuses/:sha',
    needs: [['statuses', 'write']],
    handle: ({ repository, params, body }) => {
      const [state, context, description] = [body['state'], body['context'], body['description'] ?? ''].map(String);
      if (!['error', 'failure', 'pending', 'success'].includes(state ?? '')) return problem(422, 'Validation Failed');
      if ((description ?? '').length > 140) return problem(422, 'description is too long (maximum is 140 characters)');
      const status = {
        sha: params['sha'] ?? '',
        state: state ?? '',
        context: context ?? '',
        description: description ?? '',
        targetUrl: typeof body['target_url'] === 'string' ? body['target_url'] : null,
      };
      repository.statuses.push(status);
      return ok({ state, context, description, target_url: status.targetUrl, url: null }, 201);
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:sha/statuses',
    needs: [['statuses', 'read']],
    handle: (call) => page(call, call.repository.statuses.filter(({ sha }) => sha === call.params['sha']).reverse()),
  },
];

function applyCheck(check: CheckRun, body: JsonObject) {
  const output = (body['output'] ?? {}) as JsonObject;
  const annotations = (output['annotations'] ?? []) as unknown[];
  if (annotations.length > maxAnnotations) return problem(422, 'Invalid request. Only 50 annotations are allowed.');
  if (output['summary'] !== undefined && textOf(output['summary']).length > maxOutputCharacters)
    return problem(422, 'summary is too long');
  if (typeof body['status'] === 'string') check.status = body['status'];
  if (typeof body['conclusion'] === 'string') {
    check.conclusion = body['conclusion'];
    check.status = 'completed';
  }
  if (output['title'] !== undefined) check.title = textOf(output['title']);
  if (output['summary'] !== undefined) check.summary = textOf(output['summary']);
  check.annotations.push(...annotations);
  return null;
}

function checkJson({ repository }: Call, check: CheckRun) {
  const { id, name, headSha, status, conclusion, title, summary, annotations } = check;
  return {
    id,
    name,
    head_sha: headSha,
    status,
    conclusion,
    html_url: `https://github.com/${repository.owner}/${repository.name}/runs/${id}`,
    output: { title, summary, annotations_count: annotations.length },
  };
}
