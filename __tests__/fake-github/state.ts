/** What the fake GitHub knows: plain data that a test sets up and looks at. */
import { createHash } from 'node:crypto';
import { addCommit, addFiles, createObjects, type Objects, type Tree } from './objects.js';
import type { Answer, Level, Scope } from './route.js';

export interface Token {
  readonly login: string;
  /** An installation (a job's own token, or an app's) may not ask who it is by `GET /user`. */
  readonly kind: 'installation' | 'user';
  readonly permissions: Readonly<Partial<Record<Scope, Level>>>;
}

export interface Pull {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  isLocked: boolean;
  head: { sha: string; ref: string; repository: Repository | null };
  base: { sha: string; ref: string };
}

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
  /** How often it was changed. */
  edits: number;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  detailsUrl: string | null;
  annotations: unknown[];
}

export interface Status {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly targetUrl: string | null;
}

export interface Run {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Null: a fork that was deleted. */
  readonly headRepositoryId: number | null;
  readonly createdAt: string;
  /** Of a run that a test drives; a run without them has ended well. */
  readonly workflow?: string;
  readonly title?: string;
  status?: 'queued' | 'in_progress' | 'completed';
  conclusion?: string | null;
  /** Name of the step that runs. */
  step?: string;
}

/** A workflow that can be dispatched. */
export interface Workflow {
  readonly file: string;
  /** Values that its input `device` may have. */
  readonly devices: readonly string[];
  /** Whether its run-name has the nonce, as it must where the server does not return runs. */
  readonly isNamed: boolean;
  /** What the server does with `return_run_details`: before 2026 it passes it over, or refuses it. */
  runDetails: 'returned' | 'ignored' | 'refused';
  readonly onRun: (run: Run, inputs: Readonly<Record<string, string>>) => void;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly zip: Uint8Array;
  /** Its size as the API tells it, where that is another. */
  readonly saidBytes?: number;
  /** As the API tells it; undefined where it tells none. */
  readonly digest: string | undefined;
  expired: boolean;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  /** Shared with its forks, as on GitHub. */
  readonly objects: Objects;
  /** `refs/heads/main` → commit. */
  readonly refs: Map<string, string>;
  readonly pulls: Pull[];
  readonly comments: IssueComment[];
  readonly checkRuns: CheckRun[];
  readonly statuses: Status[];
  readonly runs: Run[];
  readonly artifacts: Artifact[];
  readonly workflows: Workflow[];
  /** What further route tables keep, by their name. */
  readonly more: Record<string, unknown>;
}

/** The next `times` requests that match are answered with this; then the fake answers again. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  times: number;
  readonly answer: Answer;
}

export interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly login: string | null;
  readonly hasToken: boolean;
  readonly userAgent: string;
  readonly body: unknown;
  readonly status: number;
}

export interface State {
  readonly repositories: Repository[];
  readonly tokens: Map<string, Token>;
  readonly faults: Fault[];
  readonly requests: LoggedRequest[];
  /** Gitea has no check runs, and other small things. */
  readonly flavor: 'github' | 'gitea';
  nextId: number;
}

export function createState(flavor: State['flavor'] = 'github'): State {
  return { repositories: [], tokens: new Map(), faults: [], requests: [], flavor, nextId: 1000 };
}

export interface NewRepository {
  readonly owner?: string;
  readonly name?: string;
  readonly isPrivate?: boolean;
  readonly forkOf?: Repository;
}

export function addRepository(state: State, options: NewRepository = {}): Repository {
  const { owner = 'octo', name = 'models', isPrivate = false, forkOf } = options;
  const repository: Repository = {
    id: state.nextId++,
    owner,
    name,
    isPrivate,
    defaultBranch: 'main',
    objects: forkOf?.objects ?? createObjects(),
    refs: new Map(),
    pulls: [],
    comments: [],
    checkRuns: [],
    statuses: [],
    runs: [],
    artifacts: [],
    workflows: [],
    more: {},
  };
  state.repositories.push(repository);
  return repository;
}

/** Commits files onto a branch; gives the commit. Without `parents`, onto what the branch has. */
export function commitFiles(
  { objects, refs }: Repository,
  branch: string,
  files: Tree,
  parents: readonly string[] = [refs.get(`refs/heads/${branch}`)].filter((sha) => sha !== undefined),
): string {
  const message = `commit ${objects.commits.size + 1} on ${branch}`;
  const sha = addCommit(objects, { tree: addFiles(objects, files), parents, message });
  refs.set(`refs/heads/${branch}`, sha);
  return sha;
}

export type NewPull = Partial<Omit<Pull, 'number'>> & Pick<Pull, 'head' | 'base'>;

export function addPull({ pulls }: Repository, pull: NewPull): Pull {
  const added: Pull = {
    number: pulls.length + 1,
    title: 'A change',
    body: '',
    state: 'open',
    isLocked: false,
    ...pull,
  };
  pulls.push(added);
  return added;
}

export function addComment(state: State, { comments }: Repository, issue: number, login: string, body: string) {
  const comment: IssueComment = { id: state.nextId++, issue, login, body, edits: 0 };
  comments.push(comment);
  return comment;
}

export function addRun(state: State, repository: Repository, run: Partial<Omit<Run, 'id'>> = {}): Run {
  const added: Run = {
    id: state.nextId++,
    event: 'push',
    headSha: repository.refs.get('refs/heads/main') ?? '0'.repeat(40),
    headBranch: 'main',
    headRepositoryId: repository.id,
    createdAt: new Date(1_700_000_000_000 + state.nextId * 60_000).toISOString(),
    ...run,
  };
  repository.runs.push(added);
  return added;
}

export type NewArtifact = Pick<Artifact, 'name' | 'runId' | 'zip'> & Partial<Artifact>;

export function addArtifact(state: State, { artifacts }: Repository, artifact: NewArtifact): Artifact {
  const added: Artifact = {
    id: state.nextId++,
    digest: `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
    expired: false,
    createdAt: new Date(1_700_000_000_000 + state.nextId * 60_000).toISOString(),
    expiresAt: '2030-01-02T03:04:05Z',
    ...artifact,
  };
  artifacts.push(added);
  return added;
}
