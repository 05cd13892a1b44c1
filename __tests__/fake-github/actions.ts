/** Workflow runs and their artifacts. A zip is fetched by a redirect to storage that must not see the token. */
import { notFound, ok, page, problem, type Call, type Route } from './route.js';
import { repositoryJson } from './pulls.js';
import { addRun, type Artifact, type Run } from './state.js';

const read = [['actions', 'read']] as const;
const write = [['actions', 'write']] as const;

export const actionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/artifacts',
    needs: read,
    handle: (call) => {
      const name = call.query.get('name');
      const list = newestFirst(call.repository.artifacts).filter((artifact) => name === null || artifact.name === name);
      return page(
        call,
        list.map((artifact) => artifactJson(call, artifact)),
        'artifacts',
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/artifacts/:id',
    needs: read,
    handle: (call) => {
      const artifact = findArtifact(call);
      return artifact ? ok(artifactJson(call, artifact)) : notFound;
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/artifacts/:id/:format',
    needs: read,
    handle: (call) => {
      const artifact = findArtifact(call);
      if (call.token === null) return problem(401, 'Requires authentication');
      if (!artifact || call.params['format'] !== 'zip') return notFound;
      if (artifact.expired) return problem(410, 'Artifact has expired');
      // Another origin, as GitHub's storage is.
      const storage = new URL(call.url.replace('127.0.0.1', 'localhost'));
      return { status: 302, headers: { location: `${storage.origin}/_storage/${artifact.id}?sig=secret` } };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs',
    needs: read,
    handle: (call) => {
      const sha = call.query.get('head_sha');
      const list = newestFirst(call.repository.runs).filter(({ headSha }) => sha === null || headSha === sha);
      return page(
        call,
        list.map((run) => runJson(call, run)),
        'workflow_runs',
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/:id',
    needs: read,
    handle: (call) => {
      const run = findRun(call);
      return run ? ok(runJson(call, run)) : notFound;
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/:id/artifacts',
    needs: read,
    handle: (call) => {
      const run = findRun(call);
      if (!run) return notFound;
      const name = call.query.get('name');
      const list = newestFirst(call.repository.artifacts).filter(
        (artifact) => artifact.runId === run.id && (name === null || artifact.name === name),
      );
      return page(
        call,
        list.map((artifact) => artifactJson(call, artifact)),
        'artifacts',
      );
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/actions/workflows/:file/dispatches',
    needs: write,
    handle: (call) => dispatch(call),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/workflows/:file/runs',
    needs: read,
    handle: (call) => {
      const since = (call.query.get('created') ?? '').replace('>=', '');
      const list = newestFirst(call.repository.runs).filter(
        ({ workflow, createdAt }) => workflow === call.params['file'] && createdAt >= since,
      );
      return page(
        call,
        list.map((run) => runJson(call, run)),
        'workflow_runs',
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/:id/jobs',
    needs: read,
    handle: (call) => {
      const run = findRun(call);
      if (!run) return notFound;
      const steps = run.step === undefined ? [] : [{ name: run.step, status: 'in_progress' }];
      return page(call, [{ id: run.id, name: 'bench', status: run.status ?? 'completed', steps }], 'jobs');
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/actions/runs/:id/cancel',
    needs: write,
    handle: (call) => {
      const run = findRun(call);
      if (!run) return notFound;
      if ((run.status ?? 'completed') === 'completed')
        return problem(409, 'Cannot cancel a workflow run that is completed.');
      run.status = 'completed';
      run.conclusion = 'cancelled';
      return ok({}, 202);
    },
  },
];

function dispatch({ state, repository, body, params }: Call) {
  const workflow = repository.workflows.find(({ file }) => file === params['file']);
  if (!workflow) return notFound;
  const { return_run_details: asksDetails, inputs = {}, ref } = body;
  if (asksDetails === true && workflow.runDetails === 'refused')
    return problem(400, 'Invalid request. "return_run_details" is not a permitted key.');
  const given = inputs as Readonly<Record<string, string>>;
  const { device = '', nonce = '' } = given;
  if (Object.keys(given).sort().join() !== 'device,nonce,request')
    return problem(422, `Unexpected inputs provided: ${JSON.stringify(Object.keys(given))}`);
  if (!workflow.devices.includes(device))
    return problem(422, `Provided value '${device}' for input 'device' not in the list of allowed values`);
  if (JSON.stringify(given).length > 65_535) return problem(422, 'inputs are too large.');
  const run = addRun(state, repository, {
    event: 'workflow_dispatch',
    headBranch: String(ref),
    createdAt: new Date().toISOString(),
    workflow: workflow.file,
    title: workflow.isNamed ? `bench ${device} ${nonce}` : 'bench',
    status: 'queued',
    conclusion: null,
  });
  workflow.onRun(run, given);
  if (asksDetails !== true || workflow.runDetails === 'ignored') return { status: 204 };
  const page = `https://github.com/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
  return ok({ workflow_run_id: run.id, run_url: page, html_url: page });
}

export function runJson(call: Pick<Call, 'repository' | 'state'>, run: Run) {
  const { repository, state } = call;
  const head = state.repositories.find(({ id }) => id === run.headRepositoryId);
  return {
    id: run.id,
    event: run.event,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    status: run.status ?? 'completed',
    conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
    display_title: run.title ?? 'A run',
    created_at: run.createdAt,
    html_url: `https://github.com/${repository.owner}/${repository.name}/actions/runs/${run.id}`,
    repository: repositoryJson(repository),
    // Gitea leaves it out.
    head_repository: state.flavor === 'gitea' || !head ? null : repositoryJson(head),
    pull_requests: [],
  };
}

function artifactJson({ repository, state, url }: Call, artifact: Artifact) {
  const { id, name, digest, expired, createdAt, expiresAt, zip, saidBytes } = artifact;
  const run = repository.runs.find((one) => one.id === artifact.runId);
  return {
    id,
    name,
    size_in_bytes: saidBytes ?? zip.length,
    expired,
    created_at: createdAt,
    expires_at: expiresAt,
    archive_download_url: `${url}/repos/${repository.owner}/${repository.name}/actions/artifacts/${id}/zip`,
    ...(digest === undefined ? {} : { digest }),
    workflow_run: run && {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: state.flavor === 'gitea' ? 0 : run.headRepositoryId,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}

function findArtifact({ repository, params }: Call): Artifact | undefined {
  return repository.artifacts.find(({ id }) => id === Number(params['id']));
}

function findRun({ repository, params }: Call): Run | undefined {
  return repository.runs.find(({ id }) => id === Number(params['id']));
}

function newestFirst<T extends { readonly createdAt: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}
