/** A client and the repository that it asks about: what every question to the API needs. */
import type { Limits } from '../deadline.js';
import { readShape } from '../shape.js';
import { repository } from './answers.js';
import type { Client, Wait } from './client.js';
import type { Situation } from './situation.js';

export interface Connection {
  readonly client: Client;
  readonly hasToken: boolean;
  readonly situation: Situation;
  /** `{owner, repo}` as octokit's methods take them. */
  readonly where: { readonly owner: string; readonly repo: string };
  readonly wait?: Wait | undefined;
  readonly limits: Limits;
}

export interface RepositoryFacts {
  readonly id: number;
  readonly defaultBranch: string;
}

/** From the event where it tells, else from the API. */
export async function readRepository({ client, situation, where }: Connection): Promise<RepositoryFacts> {
  const { repositoryId, defaultBranch } = situation;
  if (repositoryId !== null && defaultBranch !== null) return { id: repositoryId, defaultBranch };
  const found = readShape(repository, (await client.rest.repos.get(where)).data);
  return { id: found.id, defaultBranch: found.default_branch };
}
