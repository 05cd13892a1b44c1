/** Pull requests, their comments, and who asks. */
import { notFound, ok, page, problem, textOf, type Call, type Route } from './route.js';
import { addComment, addPull, type IssueComment, type Pull, type Repository } from './state.js';

const maxBodyCharacters = 65_536;
const readPulls = [['pull-requests', 'read']] as const;
const writeComments = [
  ['pull-requests', 'write'],
  ['issues', 'write'],
] as const;

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    handle: ({ token }) => {
      if (token === null) return problem(401, 'Requires authentication');
      if (token.kind === 'installation') return problem(403, 'Resource not accessible by integration');
      return ok({ login: token.login, type: 'User' });
    },
  },
  {
    method: 'POST',
    path: '/graphql',
    handle: ({ token, state }) => {
      if (state.flavor === 'gitea') return notFound;
      return token === null
        ? problem(401, 'This endpoint requires you to be authenticated.')
        : ok({ data: { viewer: { login: token.login } } });
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo',
    needs: [['metadata', 'read']],
    handle: ({ repository }) => ok(repositoryJson(repository)),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/pulls',
    needs: readPulls,
    handle: (call) => {
      const { repository, query, state } = call;
      const head = query.get('head');
      const base = query.get('base');
      const wanted = query.get('state') ?? 'open';
      const list = repository.pulls
        .filter((pull) => wanted === 'all' || pull.state === wanted)
        .filter((pull) => base === null || pull.base.ref === base)
        .filter(
          ({ head: { repository: from, ref } }) =>
            head === null || state.flavor === 'gitea' || head === `${from?.owner ?? ''}:${ref}`,
        );
      return page(
        call,
        list.map((pull) => pullJson(repository, pull)),
      );
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/pulls',
    needs: [['pull-requests', 'write']],
    handle: ({ repository, body, url }) => {
      const [ref = '', base = ''] = [body['head'], body['base']].map(String);
      const sha = repository.refs.get(`refs/heads/${ref}`);
      const baseSha = repository.refs.get(`refs/heads/${base}`);
      if (sha === undefined || baseSha === undefined) return problem(422, 'Validation Failed');
      if (repository.pulls.some((pull) => pull.state === 'open' && pull.head.ref === ref && pull.base.ref === base))
        return problem(422, `A pull request already exists for ${repository.owner}:${ref}.`);
      const pull = addPull(repository, {
        title: textOf(body['title']),
        body: textOf(body['body']),
        head: { sha, ref, repository },
        base: { sha: baseSha, ref: base },
      });
      return ok({ ...pullJson(repository, pull), url: `${url}/repos/${repository.owner}/${repository.name}` }, 201);
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/pulls/:number',
    needs: readPulls,
    handle: ({ repository, params }) => {
      const pull = findPull(repository, params['number']);
      return pull ? ok(pullJson(repository, pull)) : notFound;
    },
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/pulls/:number',
    needs: [['pull-requests', 'write']],
    handle: ({ repository, params, body }) => {
      const pull = findPull(repository, params['number']);
      if (!pull) return notFound;
      if (typeof body['title'] === 'string') pull.title = body['title'];
      if (typeof body['body'] === 'string') pull.body = body['body'];
      if (body['state'] === 'closed' || body['state'] === 'open') pull.state = body['state'];
      return ok(pullJson(repository, pull));
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:sha/pulls',
    needs: readPulls,
    handle: (call) => {
      const { repository, params, state } = call;
      if (state.flavor === 'gitea') return notFound;
      if (!repository.objects.commits.has(params['sha'] ?? ''))
        return problem(422, `No commit found for SHA: ${params['sha'] ?? ''}`);
      const list = repository.pulls.filter((pull) => pull.head.sha === params['sha']);
      return page(
        call,
        list.map((pull) => pullJson(repository, pull)),
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/issues/:number/comments',
    needs: [...readPulls, ['issues', 'read']],
    handle: (call) => {
      const { repository, params, state } = call;
      if (!findPull(repository, params['number'])) return notFound;
      const list = repository.comments
        .filter(({ issue }) => issue === Number(params['number']))
        .map((comment) => commentJson(call, comment));
      return state.flavor === 'gitea' ? ok(list) : page(call, list);
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/issues/:number/comments',
    needs: writeComments,
    handle: (call) => {
      const { repository, params, body, token, state } = call;
      const pull = findPull(repository, params['number']);
      if (!pull || !token) return notFound;
      if (pull.isLocked) return problem(403, 'Unable to create comment because issue is locked.');
      const text = textOf(body['body']);
      if (text.length > maxBodyCharacters) return problem(422, 'Body is too long (maximum is 65536 characters)');
      return ok(commentJson(call, addComment(state, repository, pull.number, token.login, text)), 201);
    },
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/issues/comments/:id',
    needs: writeComments,
    handle: (call) => {
      const comment = findComment(call);
      if (!comment) return notFound;
      const text = textOf(call.body['body']);
      if (text.length > maxBodyCharacters) return problem(422, 'Body is too long (maximum is 65536 characters)');
      comment.body = text;
      comment.edits += 1;
      return ok(commentJson(call, comment));
    },
  },
  {
    method: 'DELETE',
    path: '/repos/:owner/:repo/issues/comments/:id',
    needs: writeComments,
    handle: (call) => {
      const comment = findComment(call);
      if (!comment) return notFound;
      call.repository.comments.splice(call.repository.comments.indexOf(comment), 1);
      return { status: 204 };
    },
  },
];

export function repositoryJson(repository: Repository) {
  const { id, owner, name, isPrivate, defaultBranch } = repository;
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    private: isPrivate,
    default_branch: defaultBranch,
    owner: { login: owner },
    html_url: `https://github.com/${owner}/${name}`,
  };
}

export function pullJson(repository: Repository, { number, title, body, state, isLocked, head, base }: Pull) {
  return {
    number,
    title,
    body,
    state,
    locked: isLocked,
    html_url: `https://github.com/${repository.owner}/${repository.name}/pull/${number}`,
    head: { sha: head.sha, ref: head.ref, repo: head.repository && repositoryJson(head.repository) },
    base: { sha: base.sha, ref: base.ref, repo: repositoryJson(repository) },
  };
}

function commentJson({ repository }: Call, { id, issue, login, body }: IssueComment) {
  return {
    id,
    body,
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    html_url: `https://github.com/${repository.owner}/${repository.name}/pull/${issue}#issuecomment-${id}`,
  };
}

function findPull({ pulls }: Repository, number: string | undefined): Pull | undefined {
  return pulls.find((pull) => pull.number === Number(number));
}

function findComment({ repository, params }: Call): IssueComment | undefined {
  return repository.comments.find(({ id }) => id === Number(params['id']));
}
