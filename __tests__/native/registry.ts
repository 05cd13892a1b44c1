/** A tiny npm registry on this machine, so that the tests drive the real npm client without the network. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LockedPackage } from '../../src/engine/native/lock.js';

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'tinygate-native-'));

/** Writes files, given by path, below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The files of a package whose main module exports `{ mark }`. */
export function packageFiles(name: string, version: string, mark: string): Record<string, string> {
  return {
    'package.json': JSON.stringify({ name, version, main: 'main.js', scripts: { postinstall: 'node ran.js' } }),
    'main.js': `exports.mark = ${JSON.stringify(mark)};`,
  };
}

/** Writes a package into `folder/node_modules`. */
export function writePackage(folder: string, name: string, version: string, mark: string): string {
  writeFiles(join(folder, 'node_modules', name), packageFiles(name, version, mark));
  return folder;
}

export interface Registry {
  readonly env: NodeJS.ProcessEnv;
  readonly locked: LockedPackage;
  readonly requests: readonly string[];
  close(): void;
}

/**
 * Serves one package. `env` makes npm use this registry and a cache of its own, and give up at once. `damage` is done to
 * the file on its way, after its digest was told.
 */
export async function serve(
  name: string,
  version: string,
  files: Readonly<Record<string, string>>,
  damage: (tarball: Buffer) => Uint8Array = (tarball) => tarball,
): Promise<Registry> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'package'), files);
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder });
  const tarball = readFileSync(join(folder, 'package.tgz'));
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (request.url?.endsWith('.tgz')) return void response.end(damage(tarball));
    const dist = { tarball: `http://${request.headers.host}/${name}-${version}.tgz`, integrity };
    const versions = { [version]: { name, version, dist } };
    return void response
      .writeHead(request.url === `/${name}` ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: npmEnvironment(`http://127.0.0.1:${port}/`),
    locked: { name, version, integrity },
    requests,
    close: () => server.close(),
  };
}

export function npmEnvironment(registry: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    npm_config_registry: registry,
    npm_config_cache: temporaryFolder(),
    npm_config_fetch_retries: '0',
    npm_config_userconfig: join(temporaryFolder(), 'npmrc'),
  };
}
