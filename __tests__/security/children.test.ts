/** What programs that tinygate starts see of a job: no input, no token, nothing that the checkout says. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { childEnvironment, npmEnvironment } from '../../src/core/child-environment.js';
import { installNative } from '../../src/engine/native/install.js';
import { headCommit } from '../../src/platform/git.js';
import { packageFiles, serve, temporaryFolder, type Registry } from '../native/registry.js';

const secrets = {
  INPUT_TOKEN: 'leak',
  'INPUT_LAB-TOKEN': 'leak',
  INPUT_SPEC: 'leak',
  GITHUB_TOKEN: 'leak',
  GH_TOKEN: 'leak',
  TINYGATE_TOKEN: 'leak',
  TINYGATE_LAB_TOKEN: 'leak',
  ACTIONS_RUNTIME_TOKEN: 'leak',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'leak',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'leak',
  CI_JOB_TOKEN: 'leak',
  CI_JOB_JWT_V2: 'leak',
  CI_REPOSITORY_URL: 'https://gitlab-ci-token:leak@gitlab.example/a/b.git',
  CI_REGISTRY_PASSWORD: 'leak',
  BITBUCKET_ACCESS_TOKEN: 'leak',
  AWS_SECRET_ACCESS_KEY: 'leak',
  GITHUB_ENV: '/leak',
  NODE_OPTIONS: '--no-warnings=leak',
  npm_config_node_options: '--no-warnings=leak',
};

const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before);
});

/** A program of this name that writes down what it sees, and then goes on as `then` says. */
function spy(name: string, then: string) {
  const folder = temporaryFolder();
  const seen = join(folder, 'seen');
  writeFileSync(join(folder, name), `#!/bin/sh\n{ env; echo "args: $*"; } >> '${seen}'\n${then}\n`);
  chmodSync(join(folder, name), 0o755);
  return { folder, seen: () => readFileSync(seen, 'utf8') };
}

describe('a program that a job starts', () => {
  it('has the environment without inputs, tokens and what changes Node', () => {
    const harmless = { PATH: '/bin', HOME: '/root', HTTPS_PROXY: 'http://proxy', LANG: 'C' };
    expect(childEnvironment({ ...harmless, ...secrets })).toEqual(harmless);
    const registry = { NODE_AUTH_TOKEN: 'own', npm_config_registry: 'https://registry.example/' };
    expect(npmEnvironment({ ...harmless, ...secrets, ...registry })).toEqual({ ...harmless, ...registry });
  });

  it('such as git sees neither inputs nor tokens of the job', async () => {
    const git = spy('git', 'exit 1');
    Object.assign(process.env, secrets, { PATH: `${git.folder}${delimiter}${process.env['PATH'] ?? ''}` });
    expect(await headCommit(temporaryFolder())).toBeNull();
    expect(git.seen()).toMatch(/^args: .*rev-parse/m);
    expect(git.seen()).not.toContain('leak');
  });

  it('such as npm sees neither inputs nor tokens of the job', async () => {
    const npm = spy('npm', 'exit 1');
    const env = { ...secrets, PATH: `${npm.folder}${delimiter}${process.env['PATH'] ?? ''}` };
    const locked = { name: 'fixture-engine', version: '1.0.0', integrity: 'sha512-x' };
    await expect(installNative({ cache: temporaryFolder(), env, packages: [locked] })).rejects.toThrow(/npm/);
    expect(npm.seen()).toMatch(/^args: pack fixture-engine@1\.0\.0/m);
    expect(npm.seen()).not.toContain('leak');
  });
});

describe('npm, which fetches the engine', () => {
  let own: Registry;
  let other: Registry;
  afterEach(() => {
    own.close();
    other.close();
  });

  it("reads the user's .npmrc, and never one of the checkout, also where the cache lies in there", async () => {
    const files = packageFiles('fixture-engine', '1.0.0', 'installed');
    own = await serve('fixture-engine', '1.0.0', files);
    other = await serve('fixture-engine', '1.0.0', files);
    const registryOf = ({ env }: Registry): string => env['npm_config_registry'] ?? '';
    const checkout = temporaryFolder();
    mkdirSync(join(checkout, 'node_modules'));
    writeFileSync(join(checkout, 'package.json'), '{"name": "checkout", "version": "1.0.0"}');
    writeFileSync(
      join(checkout, '.npmrc'),
      `registry=${registryOf(other)}\n${registryOf(other).replace('http:', '')}:_authToken=\${NODE_AUTH_TOKEN}\n`,
    );
    const userconfig = join(temporaryFolder(), 'npmrc');
    writeFileSync(userconfig, `registry=${registryOf(own)}\n`);
    const { npm_config_registry: _, ...env } = own.env;
    const folder = await installNative({
      cache: join(checkout, '.cache'),
      env: { ...env, npm_config_userconfig: userconfig, NODE_AUTH_TOKEN: 'own' },
      packages: [own.locked],
    });
    expect(readFileSync(join(folder, 'node_modules/fixture-engine/package.json'), 'utf8')).toContain('fixture-engine');
    expect([other.requests, own.requests.length > 0]).toEqual([[], true]);
  });
});
