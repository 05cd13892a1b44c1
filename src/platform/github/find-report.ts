/**
 * What a run of the base branch stored. A report is found by the digest of its inputs in its name, else by the commit; another file by the
 * name of its artifact. A run of a pull request can store an artifact of any name, so only runs count that somebody with write access to the branch started.
 */
import { storeName, type ReportQuery, type StoredFile, type StoredReport } from '../platform.js';
import { readStoredFile, reportFile, type Artifact } from './artifacts.js';
import { readRepository, type Connection, type RepositoryFacts } from './connection.js';
import { readFailure } from './failure.js';

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
    const facts = await readRepository(connection);
    const search = createSearch(connection, facts);
    const byInputs = query.inputs === null ? null : await search.byName(storeName(query.spec, query.inputs));
    if (byInputs && isDecided(byInputs)) return byInputs;
    const byCommit = await search.byCommit(query.spec, query.commit);
    if (isDecided(byCommit)) return byCommit;
    const expired = [byInputs, byCommit].find((one) => one?.kind === 'expired');
    if (expired?.kind !== 'expired') return { kind: 'absent' };
    const advice = `Run the workflow on ${expired.run.headBranch ?? 'the base branch'} again; keep artifacts longer (retention-days), or commit tinygate.lock.json.`;
    return { kind: 'lost', reason: `${describeExpired(expired.artifact, expired.run)}. ${advice}` };
  } catch (error) {
    return unreadable('stored reports', error);
  }
}

/** A file of the newest artifact of a name. */
export async function findFile(connection: Connection, name: string, file: string): Promise<StoredFile> {
  if (!connection.hasToken)
    return { kind: 'lost', reason: `stored files cannot be read: there is no token; it needs ${permission}` };
  try {
    const found = await createSearch(connection, await readRepository(connection), file).byName(name);
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
      runs.get(id) ?? client.rest.actions.getWorkflowRun({ ...where, run_id: id }).then(({ data }) => isTrusted(data));
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
      const pages = client.paginate.iterator(client.rest.actions.listArtifactsForRepo, {
        ...where,
        name,
        per_page: 100,
      });
      let count = 0;
      for await (const { data } of pages) {
        for (const artifact of newestFirst(data)) {
          const runId = artifact.workflow_run?.id;
          if (artifact.name !== name || runId === undefined || !mayBeTrusted(artifact, connection, facts)) continue;
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
      const list = await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
        ...where,
        head_sha: commit,
        per_page: 100,
      });
      for (const run of newestFirst(list).map(isTrusted)) {
        if (!run.isTrusted || run.headSha !== commit) continue;
        const ofRun = { ...where, run_id: run.id, per_page: 100 };
        const artifacts = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, ofRun);
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

interface ApiRun {
  readonly id: number;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly html_url?: string;
  readonly repository?: { readonly id: number } | null;
  readonly head_repository?: { readonly id: number } | null;
}

/** A push of the base or default branch of this very repository, or somebody's press of a button there. */
function trustedRun({ situation }: Connection, { id, defaultBranch }: RepositoryFacts): (run: ApiRun) => Run {
  const branches = [situation.change.baseBranch, defaultBranch];
  return (run) => {
    // Gitea tells no head repository; its pushes are its own.
    const headId = run.head_repository?.id ?? (situation.name === 'gitea' ? run.repository?.id : undefined);
    const isOurs = headId === id && (run.repository?.id ?? id) === id;
    return {
      id: run.id,
      headSha: run.head_sha,
      headBranch: run.head_branch,
      url: run.html_url ?? null,
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
