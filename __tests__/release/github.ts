/** A repository on a fake GitHub, and a client of it. */
import { createClient } from '../../src/platform/github/client.js';
import type { GithubRepository } from '../../src/release/github.js';
import type { Level, Scope } from '../fake-github/route.js';
import { startFakeGithub, type FakeGithub } from '../fake-github/server.js';
import { addRepository, commitFiles, type Repository } from '../fake-github/state.js';

export interface Fixture {
  readonly fake: FakeGithub;
  readonly repository: Repository;
  /** Tip of main. */
  readonly commit: string;
  readonly connect: (permissions?: Readonly<Partial<Record<Scope, Level>>>) => GithubRepository;
}

export async function startRepository(files: Readonly<Record<string, string>> = { readme: 'hello' }): Promise<Fixture> {
  const fake = await startFakeGithub();
  const repository = addRepository(fake.state);
  const commit = commitFiles(repository, 'main', files);
  const connect: Fixture['connect'] = (permissions = { contents: 'write', 'pull-requests': 'write' }) => {
    const secret = `ghs_${JSON.stringify(permissions).replace(/\W/g, '')}`;
    fake.state.tokens.set(secret, { login: 'github-actions[bot]', kind: 'installation', permissions });
    const client = createClient({ apiUrl: fake.url, token: secret, backOffMs: 1 });
    return { request: client.request, owner: repository.owner, repo: repository.name };
  };
  return { fake, repository, commit, connect };
}
