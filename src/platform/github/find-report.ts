/**
 * What a run of the base branch stored. A report is found by the digest of its inputs in its name, else by the commit; another file by the
 * name of its artifact. A run of a pull request can store an artifact of any name, so only runs count that somebody with write access to the branch started.
 */
import { within } from '../deadline.js';
import { storeName, type ReportQuery, type StoredFile, type StoredReport } from '../platform.js';
import { readShape, type Of } from '../shape.js';
import { artifacts as artifactsShape, run as runShape, runs as runsShape, type Artifact } from './answers.js';
import { readStoredFile, reportFile } from './artifacts.js';
import { readRepository, type Connection, type RepositoryFacts } from './connection.js';
import { readFailure } from './failure.js';
import { allPages, eachPage } from './pages.js';

const trustedEvents = ['push', 'schedule', 'workflow_dispatch'];
const maxPages = 10;
const permission = 'actions: read';

interface Run {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly url: string | null;
  readonly isTrusted: boolean;
}

type Search = StoredReport | { readonly kind: 'expired'; readonly artifact: Artifact; readonly run: Run };

export async function findReport(connection: Connection, query: ReportQuery): Promise<StoredReport> {
  if (!connection.hasToken)
    return { kind: 'lost', reason: `stored reports cannot be read: there is no token; it needs ${permission}` };
  try {
    return await within(connection.limits.find, () => search(connection, query));
  } catch (error) {
    return unreadable('stored reports', error);
  }
}

async function search(connection: Connection, query: ReportQuery): Promise<StoredReport> {
  const facts = await readRepository(connection);
  const found = createSearch(connection, facts);
  const ofInputs = query.inputs === null ? null : await found.byName(storeName(query.spec, query.inputs));
  if (ofInputs && isDecided(ofInputs)) return ofInputs;
  const ofCommit = await found.byCommit(query.spec, query.commit);
  if (isDecided(ofCommit)) return ofCommit;
  const expired = [ofInputs, ofCommit].find((one) => one?.kind === 'expired');
  if (expired?.kind !== 'expired') return { kind: 'absent' };
  const advice = `Run the workflow on ${expired.run.headBranch ?? 'the base branch'} again; keep artifacts longer (retention-days), or commit tinygate.lock.json.`;
  return { kind: 'lost', reason: `${describeExpired(expired.artifact, expired.run)}. ${advice}` };
}

/** A file of the newest artifact of a name. */
export async function findFile(connection: Connection, name: string, file: string): Promise<StoredFile> {
  if (!connection.hasToken)
    return { kind: 'lost', reason: `stored files cannot be read: there is no token; it needs ${permission}` };
  try {
    const found = await within(connection.limits.find, async () =>
      createSearch(connection, await readRepository(connection), file).byName(name),
    );
    return found.kind === 'expired' ? { kind: 'expired', reason: describeExpired(found.artifact, found.run) } : found;
  } catch (error) {
    return unreadable('stored files', error);
  }
}

function unreadable(what: string, error: unknown): Extract<StoredReport, { kind: 'lost' }> {
  const { status, text } = readFailure(error);
  const needs = status === 403 || status === 404 ? `. It needs the permission ${permission}.` : '';
  return { kind: 'lost', reason: `${what} cannot be read: the API ${text}${needs}` };
}

function isDecided(search: Search): search is Extract<Search, { kind: 'found' | 'lost' }> {
  return search.kind === 'found' || search.kind === 'lost';
}

function createSearch(connection: Connection, facts: RepositoryFacts, file: string = reportFile) {
  const { client, where } = connection;
  const isTrusted = trustedRun(connection, facts);
  const runs = new Map<number, Promise<Run>>();
  const readRun = (id: number): Promise<Run> => {
    const known =
      runs.get(id) ??
      client.rest.actions
        .getWorkflowRun({ ...where, run_id: id })
        .then(({ data }) => isTrusted(readShape(runShape, data)));
    runs.set(id, known);
    return known;
  };
  const read = async (artifact: Artifact, run: Run): Promise<Search> =>
    artifact.expired
      ? { kind: 'expired', artifact, run }
      : readStoredFile(connection, artifact, { runId: run.id, commit: run.headSha, url: run.url }, file);

  return {
    async byName(name: string): Promise<Search> {
      let expired: Search | null = null;
      const pages = eachPage({
        ask: (page) => client.rest.actions.listArtifactsForRepo({ ...where, name, ...page }),
        shape: artifactsShape,
      });
      let count = 0;
      for await (const page of pages) {
        for (const artifact of newestFirst(page)) {
          const runId = artifact.workflow_run?.id;
          if (artifact.name !== name || typeof runId !== 'number' || !mayBeTrusted(artifact, connection, facts))
            continue;
          const run = await readRun(runId);
          if (!run.isTrusted) continue;
          const search = await read(artifact, run);
          if (search.kind !== 'expired') return search;
          expired ??= search;
        }
        count += 1;
        if (count === maxPages)
          return {
            kind: 'lost',
            reason: `more than ${maxPages * 100} artifacts are named ${name}, none of the newest of the base branch`,
          };
      }
      return expired ?? { kind: 'absent' };
    },

    async byCommit(spec: string, commit: string): Promise<Search> {
      let expired: Search | null = null;
      const prefix = `tinygate-${spec}-`;
      const { listWorkflowRunsForRepo, listWorkflowRunArtifacts } = client.rest.actions;
      const list = await allPages({
        ask: (page) => listWorkflowRunsForRepo({ ...where, ...page, head_sha: commit }),
        shape: runsShape,
      });
      for (const run of newestFirst(list).map(isTrusted)) {
        if (!run.isTrusted || run.headSha !== commit) continue;
        const artifacts = await allPages({
          ask: (page) => listWorkflowRunArtifacts({ ...where, ...page, run_id: run.id }),
          shape: artifactsShape,
        });
        for (const artifact of newestFirst(artifacts)) {
          const isNamed = artifact.name.startsWith(prefix) && /^[0-9a-f]{16}$/.test(artifact.name.slice(prefix.length));
          if (!isNamed) continue;
          const search = await read(artifact, run);
          if (search.kind !== 'expired') return search;
          expired ??= search;
        }
      }
      return expired ?? { kind: 'absent' };
    },
  };
}

/** A push of the base or default branch of this very repository, or somebody's press of a button there. */
function trustedRun(
  { situation }: Connection,
  { id, defaultBranch }: RepositoryFacts,
): (run: Of<typeof runShape>) => Run {
  const branches = [situation.change.baseBranch, defaultBranch];
  return (run) => {
    // Gitea tells no head repository; its pushes are its own.
    const headId = run.head_repository?.id ?? (situation.name === 'gitea' ? run.repository?.id : undefined);
    const isOurs = headId === id && (run.repository?.id ?? id) === id;
    return {
      id: run.id,
      headSha: run.head_sha,
      headBranch: run.head_branch,
      url: run.html_url,
      isTrusted: isOurs && trustedEvents.includes(run.event) && branches.includes(run.head_branch),
    };
  };
}

/** By what the list itself tells, to ask for fewer runs. Gitea tells neither. */
function mayBeTrusted({ workflow_run: run }: Artifact, { situation }: Connection, facts: RepositoryFacts): boolean {
  if (run?.head_repository_id && run.head_repository_id !== facts.id) return false;
  const branches = [situation.change.baseBranch, facts.defaultBranch];
  return !run?.head_branch || branches.includes(run.head_branch);
}

function newestFirst<T extends { readonly created_at?: string | null }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (b.created_at ?? '').localeCompare(a.created_at ?? ''));
}

function describeExpired({ id, expires_at: expiresAt }: Artifact, run: Run): string {
  return `artifact ${id} of run ${run.id} expired${!expiresAt ? '' : ` on ${expiresAt.slice(0, 10)}`}`;
}
