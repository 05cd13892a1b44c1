/** A Gitea of its own on 127.0.0.1: everything in one folder, one administrator, Actions switched on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { requireTool } from './act-runner.js';
import { freePort, serve, succeed, type Server } from './process.js';

export interface Gitea {
  /** Without a slash at the end. */
  readonly url: string;
  readonly owner: string;
  readonly token: string;
  /** Calls the API as the administrator, or with another token; throws on any status from 400 on. */
  readonly api: <T>(method: string, path: string, body?: unknown, token?: string) => Promise<T>;
  readonly stop: () => Promise<void>;
}

export async function startGitea(folder: string): Promise<Gitea> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'app.ini');
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, settings(folder, port));
  const gitea = requireTool('gitea');
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: folder,
    USER: 'root',
    GITEA_I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: 'true',
  };
  const run = (...args: string[]): Promise<string> =>
    succeed(gitea, ['--config', config, ...args], { cwd: folder, env });

  await run('migrate');
  const owner = 'ada';
  const account = ['--username', owner, '--password', 'not-a-secret-1', '--email', 'ada@example.org'];
  await run('admin', 'user', 'create', '--admin', '--must-change-password=false', ...account);
  const scopes = ['--username', owner, '--token-name', 'e2e', '--scopes', 'all', '--raw'];
  const token = (await run('admin', 'user', 'generate-access-token', ...scopes)).trim().split('\n').at(-1) ?? '';

  const server: Server = await serve(gitea, ['--config', config, 'web'], { cwd: folder, env }, () =>
    answers(`${url}/api/v1/version`),
  );
  const api = async <T>(method: string, path: string, body?: unknown, as = token): Promise<T> => {
    const response = await fetch(`${url}/api/v1/${path}`, {
      method,
      headers: { authorization: `token ${as}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  };
  return { url, owner, token, api, stop: server.stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The web pages need assets that only a build of their own makes; the API does not. */
function settings(folder: string, port: number): string {
  return `APP_NAME = e2e
RUN_MODE = prod
WORK_PATH = ${folder}
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://127.0.0.1:${port}/
OFFLINE_MODE = true
DISABLE_SSH = true
STATIC_ROOT_PATH = ${resolve('.engines/e2e/source/gitea')}
[database]
DB_TYPE = sqlite3
PATH = ${join(folder, 'gitea.db')}
[repository]
ROOT = ${join(folder, 'repositories')}
DEFAULT_BRANCH = main
[security]
INSTALL_LOCK = true
SECRET_KEY = e2e
[actions]
ENABLED = true
[service]
DISABLE_REGISTRATION = true
[log]
MODE = console
LEVEL = Warn
[cron]
ENABLED = false
[indexer]
ISSUE_INDEXER_TYPE = db
[mailer]
ENABLED = false
`;
}
