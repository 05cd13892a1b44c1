/**
 * Compares dist/ with a fresh build (missing, extra and changed files all fail), then starts both bundles in an empty
 * folder with no node_modules beside them: a bundle can be up to date and still not start.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createRequire } from 'node:module';

const scratch = mkdtempSync(join(tmpdir(), 'tinygate-dist-'));
const problems: string[] = [];
try {
  const tsx = join(createRequire(import.meta.url).resolve('tsx/package.json'), '../dist/cli.mjs');
  execFileSync(process.execPath, [tsx, 'scripts/build.ts', '--out', join(scratch, 'dist')], { stdio: 'inherit' });
  compare(digests('dist'), digests(join(scratch, 'dist')));
  start(join(scratch, 'alone'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n  fix: npm run build, then commit dist`);
  process.exitCode = 1;
} else console.log('dist equals a fresh build, and both bundles start with nothing beside them');

function digests(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function compare(committed: ReadonlyMap<string, string>, fresh: ReadonlyMap<string, string>): void {
  for (const [path, digest] of fresh) {
    if (!committed.has(path)) problems.push(`expected dist/${path}, found no such file`);
    else if (committed.get(path) !== digest)
      problems.push(`expected dist/${path} as a fresh build makes it, found other bytes`);
  }
  for (const path of committed.keys()) {
    if (!fresh.has(path)) problems.push(`expected only files that a build makes, found dist/${path}`);
  }
}

/** Runs the committed bundles, or the fresh ones where none is committed yet, in a folder of their own. */
function start(folder: string): void {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  cpSync(existsSync('dist') ? 'dist' : join(scratch, 'dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(workspace, 'tinygate.yml'), 'version: 1\nnam: broken\n');
  writeFileSync(join(workspace, 'good.yml'), readFileSync('examples/fashion-mnist/tinygate.yml'));
  const cli = join(folder, 'dist/cli/index.js');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expectRun('cli --version', [cli, '--version'], {}, 0, version);
  expectRun('cli validate good.yml', [cli, 'validate', 'good.yml'], {}, 0, 'good.yml: valid');
  expectRun('cli validate tinygate.yml', [cli, 'validate', 'tinygate.yml'], {}, 2, "Did you mean 'name'?");
  const action = join(folder, 'dist/action/index.js');
  const env = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_ACTIONS: 'true',
    INPUT_SPEC: 'tinygate.yml',
  };
  expectRun('action on tinygate.yml', [action], env, 2, '::error title=spec/unknown-key,file=tinygate.yml,line=2');

  function expectRun(
    label: string,
    args: readonly string[],
    env: Record<string, string>,
    status: number,
    text: string,
  ): void {
    const { PATH = '' } = process.env;
    const result = spawnSync(process.execPath, args, { cwd: workspace, env: { PATH, ...env }, encoding: 'utf8' });
    const output = result.stdout + result.stderr;
    if (result.status === status && output.includes(text)) return;
    problems.push(
      `expected ${label} to print '${text}' and exit with ${status}, found exit ${String(result.status)}:\n${output}`,
    );
  }
}
