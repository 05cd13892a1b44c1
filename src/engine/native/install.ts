/**
 * Puts a locked set of npm packages into a cache folder, once: fetched by the npm client (so its registry, proxy and
 * credentials settings hold), checked against the digests compiled into the code, unpacked without running any script.
 */
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { removeAbandoned } from '../../core/abandoned.js';
import { childEnvironment, npmEnvironment } from '../../core/child-environment.js';
import { EngineError } from '../../core/errors.js';
import { type LockedPackage, onnxruntimeNode } from './lock.js';

export interface InstallOptions {
  /** A folder that lasts between runs. */
  readonly cache: string;
  /** The first package names the set, unless `folder` does. Default: onnxruntime-node. */
  readonly packages?: readonly [LockedPackage, ...LockedPackage[]];
  /** Name of the set in the cache. */
  readonly folder?: string;
  /** What the set is for, as lines and messages say it. Default: `engine`. */
  readonly purpose?: string;
  /** What works without the set, as the end of the sentence "… or …". Default: choose the engine `wasm`. */
  readonly otherwise?: string;
  /** Environment of npm and tar. Default: that of the process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Told what is fetched, and when it is there. */
  readonly note?: (line: string) => void;
}

/** Folder of a set in a cache, as `@actions/tool-cache` lays it out: `<cache>/<name>/<version>/<platform>-<arch>`. */
export function installedFolder(
  cache: string,
  { name, version }: Pick<LockedPackage, 'name' | 'version'> = onnxruntimeNode[0],
): string {
  return join(cache, name, version, `${process.platform}-${process.arch}`);
}

/**
 * Installs the set unless it is there already and returns its folder, which holds a `node_modules`. Several processes
 * may do so at once: each unpacks beside the target and the first to rename wins.
 *
 * @throws EngineError if npm fails (offline, no such version), a digest differs, or the folder cannot be written.
 */
export async function installNative(options: InstallOptions): Promise<string> {
  const packages = options.packages ?? onnxruntimeNode;
  const [{ name, version }] = packages;
  const target = installedFolder(options.cache, { name: options.folder ?? name, version });
  if (existsSync(target)) return target;
  const { env = process.env, note = () => undefined, purpose = 'engine' } = options;
  const started = performance.now();
  note(`${purpose}: fetching ${name} ${version} with npm, once, into ${options.cache} …`);
  const work = `${target}.${randomUUID()}.tmp`;
  await mkdir(work, { recursive: true }).catch((error: unknown) => failCache(`cannot write ${dirname(target)}`, error));
  await removeAbandoned(target);
  try {
    await fetchTarballs(packages, work, env, options.otherwise ?? 'choose the engine `wasm`');
    for (const item of packages) await unpack(item, work, env);
    await rename(work, target).catch((error: unknown) => {
      if (!existsSync(target)) failCache(`cannot put ${target} in place`, error);
    });
    note(`${purpose}: ${name} ${version} is there after ${((performance.now() - started) / 1000).toFixed(0)} s`);
    return target;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchTarballs(
  packages: readonly LockedPackage[],
  folder: string,
  env: NodeJS.ProcessEnv,
  otherwise: string,
): Promise<void> {
  const specs = packages.map(({ name, version }) => `${name}@${version}`);
  try {
    // With a folder of its own npm looks for no project around it, whose `.npmrc` could name another registry for a user's token.
    const args = ['pack', ...specs, `--prefix=${folder}`, '--ignore-scripts', '--loglevel=error'];
    await run('npm', args, folder, npmEnvironment(env));
  } catch (error) {
    throw new EngineError(
      {
        code: 'native/npm',
        message: `expected npm to fetch ${specs.join(' and ')}, but it failed: ${messageOf(error)}`,
        cause: 'the npm registry cannot be reached from here, or npm is not on the PATH',
        fix: `Let this machine reach an npm registry (npm config get registry), or run \`npm install ${specs[0]} --ignore-scripts\` in the workspace beforehand, or ${otherwise}.`,
      },
      { cause: error },
    );
  }
}

async function unpack(item: LockedPackage, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const tarball = `${item.name.replace('@', '').replace('/', '-')}-${item.version}.tgz`;
  const actual = await integrityOf(join(folder, tarball));
  if (actual !== item.integrity)
    throw new EngineError({
      code: 'native/integrity',
      message: `expected ${item.name}@${item.version} with digest ${item.integrity}, found ${actual}; nothing was installed`,
      cause: 'the registry or a proxy in between served another file, or the download was cut short',
      fix: 'Run `npm cache clean --force` and try again; if it persists, do not trust that registry',
    });
  const package_ = join('node_modules', item.name);
  await mkdir(join(folder, package_), { recursive: true });
  // A relative name, because GNU tar takes `C:` for a host. Binaries of other platforms are 85 % of onnxruntime-node.
  const excludes = foreignBinaries().map((path) => `--exclude=${path}`);
  await run(
    'tar',
    ['-xzf', tarball, '-C', package_, '--strip-components=1', ...excludes],
    folder,
    childEnvironment(env),
  ).catch((error: unknown) => failCache(`cannot unpack ${tarball}`, error));
  await rm(join(folder, tarball));
}

function foreignBinaries(): string[] {
  const foreign = ['darwin', 'linux', 'win32']
    .filter((platform) => platform !== process.platform)
    .map((platform) => `*/bin/napi-v*/${platform}`);
  const architectures = ['arm64', 'x64'].filter((arch) => arch !== process.arch);
  return [...foreign, ...architectures.map((arch) => `*/bin/napi-v*/${process.platform}/${arch}`)];
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash).catch((error: unknown) => failCache(`npm left no ${file}`, error));
  return `sha512-${hash.digest('base64')}`;
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    // npm is a .cmd file on Windows, which only a shell starts; no argument of ours needs quoting.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, [...args], {
      cwd,
      env,
      shell,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(stderr.trim() || `${command} ended with code ${code}`)),
    );
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function failCache(message: string, error: unknown): never {
  throw new EngineError(
    {
      code: 'native/cache',
      message: `${message}: ${messageOf(error)}`,
      fix: 'Make that folder writable, with 300 MB free, or name another in XDG_CACHE_HOME.',
    },
    { cause: error },
  );
}
