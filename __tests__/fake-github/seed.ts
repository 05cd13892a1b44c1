/** A state from JSON, and JSON from a state: for scripts that run the fake as a process of its own. */
import {
  addArtifact,
  addComment,
  addPull,
  addRepository,
  addRun,
  commitFiles,
  type Run,
  type State,
  type Token,
} from './state.js';

/** Bytes travel as base64. Repositories are named `owner/name`; one that is not there yet is made. */
export interface Seed {
  readonly tokens?: Readonly<Record<string, Token>>;
  readonly repositories?: readonly { readonly name: string; readonly isPrivate?: boolean; readonly forkOf?: string }[];
  /** Only where the API is to answer for the files of commits. */
  readonly commits?: readonly {
    readonly repository: string;
    readonly branch: string;
    readonly files: Readonly<Record<string, string>>;
  }[];
  readonly pulls?: readonly {
    readonly repository: string;
    readonly head: { readonly repository: string; readonly ref: string; readonly sha: string };
    readonly base: { readonly ref: string; readonly sha: string };
    readonly title?: string;
  }[];
  /** Moves the head of a pull request, as a push does. */
  readonly pushes?: readonly { readonly repository: string; readonly pull: number; readonly sha: string }[];
  readonly comments?: readonly {
    readonly repository: string;
    readonly pull: number;
    readonly login: string;
    readonly body: string;
  }[];
  readonly runs?: readonly (Partial<Omit<Run, 'headRepositoryId'>> & {
    readonly repository: string;
    readonly headRepository?: string;
    readonly artifacts?: readonly { readonly name: string; readonly zip: string; readonly expired?: boolean }[];
  })[];
}

/** Gives the ids of what was added, by kind. */
export function applySeed(state: State, seed: Seed): { pulls: number[]; runs: number[]; artifacts: number[] } {
  const added = { pulls: [] as number[], runs: [] as number[], artifacts: [] as number[] };
  for (const [secret, token] of Object.entries(seed.tokens ?? {})) state.tokens.set(secret, token);
  for (const { name, isPrivate, forkOf } of seed.repositories ?? []) make(state, name, isPrivate ?? false, forkOf);
  for (const { repository, branch, files } of seed.commits ?? []) {
    const contents = Object.entries(files).map(([path, base64]) => [path, Buffer.from(base64, 'base64')] as const);
    commitFiles(find(state, repository), branch, Object.fromEntries(contents));
  }
  for (const { repository, head, base, title } of seed.pulls ?? []) {
    const from = { sha: head.sha, ref: head.ref, repository: find(state, head.repository) };
    const pull = addPull(find(state, repository), { head: from, base, ...(title === undefined ? {} : { title }) });
    added.pulls.push(pull.number);
  }
  for (const { repository, pull, sha } of seed.pushes ?? []) {
    const found = find(state, repository).pulls.find(({ number }) => number === pull);
    if (!found) throw new Error(`no pull request ${pull} in ${repository}`);
    found.head.sha = sha;
  }
  for (const { repository, pull, login, body } of seed.comments ?? []) {
    addComment(state, find(state, repository), pull, login, body);
  }
  for (const { repository, headRepository, artifacts, ...run } of seed.runs ?? []) {
    const of = find(state, repository);
    const id = addRun(state, of, { ...run, headRepositoryId: find(state, headRepository ?? repository).id }).id;
    added.runs.push(id);
    for (const { name, zip, expired } of artifacts ?? []) {
      const bytes = Buffer.from(zip, 'base64');
      added.artifacts.push(addArtifact(state, of, { name, runId: id, zip: bytes, expired: expired ?? false }).id);
    }
  }
  return added;
}

/** Without the bytes of files. */
export function describeState({ repositories, requests, flavor }: State) {
  return {
    flavor,
    requests,
    repositories: repositories.map(({ objects: _objects, refs, pulls, artifacts, ...rest }) => ({
      ...rest,
      refs: Object.fromEntries(refs),
      pulls: pulls.map(({ head, ...pull }) => ({
        ...pull,
        head: {
          sha: head.sha,
          ref: head.ref,
          repository: head.repository && `${head.repository.owner}/${head.repository.name}`,
        },
      })),
      artifacts: artifacts.map(({ zip, ...artifact }) => ({ ...artifact, sizeBytes: zip.length })),
    })),
  };
}

function make(state: State, fullName: string, isPrivate: boolean, forkOf: string | undefined) {
  const [owner = '', name = ''] = fullName.split('/');
  addRepository(state, { owner, name, isPrivate, ...(forkOf === undefined ? {} : { forkOf: find(state, forkOf) }) });
}

function find({ repositories }: State, fullName: string) {
  const found = repositories.find(({ owner, name }) => `${owner}/${name}` === fullName);
  if (!found) throw new Error(`no repository ${fullName}`);
  return found;
}
