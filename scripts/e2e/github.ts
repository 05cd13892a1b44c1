/** The fake GitHub of the tests, as a story sees it: it is told what was pushed and stored, and asked what was written. */
import { startFakeGithub } from '../../__tests__/fake-github/server.js';
import {
  addArtifact,
  addPull,
  addRepository,
  addRun,
  createState,
  type CheckRun,
  type IssueComment,
  type LoggedRequest,
  type Repository as FakeRepository,
  type Token,
} from '../../__tests__/fake-github/state.js';
import { importObjects } from './import-objects.js';
import type { Repository } from './repository.js';

export type Comment = IssueComment;
export type Check = CheckRun;

/** What a job's own token may do; a fork's is always `reads`. */
const permissions = {
  writes: { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' },
  reads: { contents: 'read', actions: 'read' },
  publishes: { contents: 'write', actions: 'read' },
} as const satisfies Record<string, Token['permissions']>;
export type TokenKind = keyof typeof permissions;

export interface FakeGitHub {
  readonly url: string;
  readonly base: FakeRepository;
  readonly fork: FakeRepository;
  readonly tokens: Readonly<Record<TokenKind, string>>;
  /** Every commit of the repository, under its own name. */
  readonly learn: (repository: Repository) => Promise<void>;
  readonly openPull: (from: FakeRepository, branch: string, head: string, target: string) => number;
  readonly startRun: (run: { event: string; headSha: string; headBranch: string; from: FakeRepository }) => number;
  readonly store: (runId: number, name: string, zip: Uint8Array) => void;
  /** Puts other bytes, with their digest, in the place of what a run stored. */
  readonly replace: (runId: number, zip: Uint8Array) => void;
  /** Puts an artifact there under an id that its run knows already. */
  readonly share: (runId: number, id: number, name: string, zip: Uint8Array) => void;
  /** What happens when the workflow of the lab is started. */
  readonly serveLab: (serve: ServeLab) => void;
  readonly storeInLab: (runId: number, name: string, zip: Uint8Array) => void;
  readonly comments: (pull: number) => readonly Comment[];
  readonly checks: (sha: string) => readonly Check[];
  /** Requests that would change something. */
  readonly writes: () => readonly LoggedRequest[];
  readonly stop: () => Promise<void>;
}

export type ServeLab = (
  runId: number,
  inputs: Readonly<Record<string, string>>,
) => Promise<{ readonly conclusion: string }>;

export async function startFakeGitHub(): Promise<FakeGitHub> {
  const state = createState();
  const base = addRepository(state, { owner: 'acme', name: 'firmware' });
  const fork = addRepository(state, { owner: 'mallory', name: 'firmware', forkOf: base });
  const tokens = { writes: 'ghs_writes', reads: 'ghs_reads', publishes: 'ghs_publishes' } as const;
  for (const kind of ['writes', 'reads', 'publishes'] as const) {
    const token: Token = { login: 'github-actions[bot]', kind: 'installation', permissions: permissions[kind] };
    state.tokens.set(tokens[kind], token);
  }
  const lab = addRepository(state, { owner: 'acme', name: 'device-lab', isPrivate: true });
  state.tokens.set('ghs_lab', { login: 'lab[bot]', kind: 'installation', permissions: { actions: 'write' } });
  const server = await startFakeGithub({ state });
  return {
    url: server.url,
    base,
    fork,
    tokens,
    learn: (repository) => importObjects(repository, base),
    openPull: (from, ref, head, target) =>
      addPull(base, { head: { sha: head, ref, repository: from }, base: { sha: target, ref: 'main' } }).number,
    startRun: ({ from, ...run }) => addRun(state, base, { ...run, headRepositoryId: from.id }).id,
    store: (runId, name, zip) => void addArtifact(state, base, { runId, name, zip }),
    replace: (runId, zip) => {
      const index = base.artifacts.findIndex((artifact) => artifact.runId === runId);
      const [old] = base.artifacts.splice(index, 1);
      if (!old) throw new Error(`expected an artifact of run ${runId}, found none`);
      addArtifact(state, base, { runId, name: old.name, zip });
    },
    share: (runId, id, name, zip) => void addArtifact(state, base, { id, runId, name, zip }),
    serveLab: (serve) =>
      lab.workflows.push({
        file: 'bench.yml',
        devices: ['pi4', 'jetson'],
        isNamed: true,
        runDetails: 'returned',
        onRun: (run, inputs) => {
          run.status = 'in_progress';
          void serve(run.id, inputs).then(
            ({ conclusion }) => Object.assign(run, { status: 'completed', conclusion }),
            (error: unknown) => {
              console.error(error);
              Object.assign(run, { status: 'completed', conclusion: 'failure' });
            },
          );
        },
      }),
    storeInLab: (runId, name, zip) => void addArtifact(state, lab, { runId, name, zip }),
    comments: (pull) => base.comments.filter(({ issue }) => issue === pull).map((comment) => ({ ...comment })),
    checks: (sha) => base.checkRuns.filter(({ headSha }) => headSha === sha),
    writes: () => state.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')),
    stop: () => server.close(),
  };
}
