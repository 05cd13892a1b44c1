/**
 * Runs workflows in `act` on this machine, without containers: JavaScript actions run on the node that is first in PATH,
 * artifacts go to act's own artifact server, the API is wherever GITHUB_API_URL says.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execute, freePort, type Finished } from './process.js';

/** The action as the examples name it. */
export const actionName = 'OWNER/tinygate@0000000000000000000000000000000000000000';
export const toolFolder = resolve('.engines/e2e/bin');

export interface ActSettings {
  /** Holds caches, artifacts and events of every run. */
  readonly scratch: string;
  /** Folder with the action's action.yml and dist. */
  readonly action: string;
  readonly apiUrl: string;
  /** Whether act's own artifact server serves the run; without it ACTIONS_RESULTS_URL and its token come from `env`. */
  readonly artifactServer: boolean;
  /** Folder of the node that runs the action. Default: of this process. */
  readonly nodeFolder?: string;
}

export interface WorkflowRun {
  readonly folder: string;
  /** Relative to the folder, or absolute. */
  readonly workflow: string;
  readonly eventName: string;
  readonly event: unknown;
  readonly runId: number;
  readonly token: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Further actions that are replaced by local folders. */
  readonly actions?: Readonly<Record<string, string>>;
}

/** Throws when act is not there, with the command that builds it. */
export function requireTool(name: string): string {
  const path = join(toolFolder, name);
  if (!existsSync(path)) {
    throw new Error(
      `expected ${path}, found no such file\n  fix: npm run e2e:setup -- ${name === 'gitea' ? 'gitea' : 'act'}`,
    );
  }
  return path;
}

/** Folder in which act's artifact server keeps the archives of a run: NAME/NAME.zip. */
export function artifactFolder({ scratch }: ActSettings, runId: number): string {
  return join(scratch, 'artifacts', String(runId));
}

export async function runWorkflow(settings: ActSettings, run: WorkflowRun): Promise<Finished> {
  const { scratch, action, apiUrl, artifactServer, nodeFolder = join(process.execPath, '..') } = settings;
  const home = join(scratch, 'home');
  mkdirSync(home, { recursive: true });
  const event = join(scratch, `event-${run.runId}.json`);
  writeFileSync(event, JSON.stringify(run.event));
  const environment = { GITHUB_API_URL: apiUrl, GITHUB_RUN_ID: String(run.runId), ...run.env };
  const actions = { [actionName]: action, ...run.actions };
  const args = [
    run.eventName,
    ['--workflows', run.workflow],
    ['--eventpath', event],
    ['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'self-hosted=-self-hosted'],
    '--pull=false',
    '--no-cache-server',
    artifactServer ? ['--artifact-server-path', join(scratch, 'artifacts')] : [],
    artifactServer ? ['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(await freePort())] : [],
    ['GITHUB_TOKEN', ...Object.keys(run.secrets ?? {})].map((name) => ['--secret', name]),
    Object.entries(environment).map(([name, value]) => ['--env', `${name}=${value}`]),
    Object.entries(actions).map(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
  ].flat(2);
  return execute(requireTool('act'), args, {
    cwd: run.folder,
    env: {
      PATH: `${nodeFolder}:/usr/local/bin:/usr/bin:/bin`,
      HOME: home,
      XDG_CACHE_HOME: join(home, '.cache'),
      GITHUB_TOKEN: run.token,
      ...run.secrets,
    },
  });
}
