/**
 * Builds dist/: the action and the command line as bundles that need no node_modules, with the WebAssembly files they
 * share. The same sources give the same bytes. `npm run build [-- --out DIR]`
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync, transformSync } from 'esbuild';
import { digestSources } from '../src/pipeline/code-digests.js';
import { bundledPackages, packageFolder, thirdPartyNotices } from './notices.js';

/** Files that a bundler must not touch; src/core/assets.ts finds them. */
const assets = [
  'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
  'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
  'node_modules/@litertjs/core/wasm/litert_wasm_compat_internal.js',
  'node_modules/@litertjs/core/wasm/litert_wasm_compat_internal.wasm',
  'src/measure/runtime/litert/litert-worker.mjs',
  'src/measure/runtime/litert-python/litert_worker.py',
  'src/measure/runtime/litert-python/litert-python.lock.txt',
  'src/formats/hdf5/hdf5-worker.mjs',
];
/** Files that belong together and refer to each other by name, in a folder of their own below the assets. */
const assetFolders: Readonly<Record<string, readonly string[]>> = {
  h5wasm: ['hdf5_hl.js', 'hdf5_util.js', 'file_handlers.js'].map((name) => `node_modules/h5wasm/dist/esm/${name}`),
};
/** Programs of threads that run this project's own modules: bundled beside the assets, under the name that `findAsset` asks for. */
const threads: Readonly<Record<string, string>> = {
  'batch-worker.mjs': 'src/data/batch-worker.ts',
  'deflate-worker.mjs': 'src/core/deflate-worker.mjs',
};
const bundles = ['action', 'cli'] as const;
/** Packages whose code stands in sources that are generated from them. */
const generatedFrom = ['node_modules/ajv'];
/** Native engines: found at run time beside the bundle, in the workspace or in the tool cache, never bundled. */
const forbidden = [/\.node$/, /onnxruntime_binding/, /tfjs_binding/];

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);

rmSync('build', { recursive: true, force: true });
run('node_modules/typescript-7/bin/tsc', ['-p', 'tsconfig.build.json', '--noCheck']);
// What stages depend on is told from the sources, once: a bundle mixes them all.
const codeDigests = await digestSources(resolve('src'));
writeFileSync(
  'build/pipeline/built-code-digests.js',
  `export const builtCodeDigests = ${JSON.stringify(codeDigests)};\n`,
);

const fresh = `${out}.tmp`;
rmSync(fresh, { recursive: true, force: true });
for (const name of bundles) {
  const folder = join(fresh, name);
  const ncc = join(createRequire(import.meta.url).resolve('@vercel/ncc/package.json'), '../dist/ncc/cli.js');
  run(ncc, [
    'build',
    `build/${name}/index.js`,
    '--out',
    folder,
    '--target',
    'es2022',
    '--stats-out',
    join(fresh, 'statistics.json'),
    '--no-cache',
    '--quiet',
  ]);
  if (name === 'cli') condense(folder);
  check(folder);
  checkCodeDigests(folder);
  const statistics = join(fresh, 'statistics.json');
  const { modules } = JSON.parse(readFileSync(statistics, 'utf8')) as Parameters<typeof bundledPackages>[0];
  writeNotices(folder, [...bundledPackages({ modules }), ...generatedFrom]);
  rmSync(statistics);
}
mkdirSync(join(fresh, 'assets'));
for (const asset of assets) copyFileSync(asset, join(fresh, 'assets', basename(asset)));
for (const [folder, files] of Object.entries(assetFolders)) {
  mkdirSync(join(fresh, 'assets', folder));
  for (const file of files) copyFileSync(file, join(fresh, 'assets', folder, basename(file)));
}
const threadPackages = Object.entries(threads).flatMap(([name, source]) => bundleThread(source, name));
// For devices without Node: `npm run build:harness` makes them, the command line sends them. Nothing loads them here.
cpSync('harness/bin', join(fresh, 'assets', 'harness'), { recursive: true });
writeNotices(join(fresh, 'assets'), [
  ...[...assets, ...Object.values(assetFolders).flat()].flatMap((asset) => packageFolder(asset) ?? []),
  ...threadPackages,
]);

rmSync(out, { recursive: true, force: true });
renameSync(fresh, out);
console.log(`built ${values.out}: ${summary(out)}`);

/** @returns the folders of the packages that the bundle carries. */
function bundleThread(source: string, name: string): string[] {
  const { metafile } = buildSync({
    entryPoints: [source],
    outfile: join(fresh, 'assets', name),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    // Packages of CommonJS ask for Node's modules by `require`, which a module does not have.
    // Under a name of its own: the modules in the bundle import the same function.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
  });
  // A thread is started at run time only: what does not parse must fail here.
  run('--check', [join(fresh, 'assets', name)]);
  return [...new Set(Object.keys(metafile.inputs).flatMap((input) => packageFolder(input) ?? []))];
}

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function writeNotices(folder: string, packages: readonly string[]): void {
  writeFileSync(join(folder, 'licenses.txt'), thirdPartyNotices(packages));
}

/**
 * The command line is read from the disk and parsed at each start: half the bytes, and one byte a character, are a tenth less
 * time for a gate. Names stay, for the traces of a defect; the action's bundle stays as it is, for those who read what they use.
 */
function condense(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, file);
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      minifyWhitespace: true,
      minifySyntax: true,
      charset: 'ascii',
      legalComments: 'none',
      target: 'node20',
      format: 'esm',
    });
    writeFileSync(path, code);
  }
}

/** A bundle that carries a native binary, or a path of this machine, would work here only. */
function check(folder: string): void {
  for (const file of readdirSync(folder)) {
    const rule = forbidden.find((pattern) => pattern.test(file));
    if (rule) throw new Error(`expected no native binary in ${folder}, found ${file}`);
    if (!/\.m?js$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const here = [resolve('.'), `file://${resolve('.')}`].find((path) => text.includes(path));
    if (here !== undefined) throw new Error(`expected no path of this machine in ${join(folder, file)}, found ${here}`);
  }
}

/** Without them a run would stop, and with others it would believe what other code has made. */
function checkCodeDigests(folder: string): void {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const texts = modules.map((name) => readFileSync(join(folder, name), 'utf8'));
  const missing = Object.values(codeDigests).filter((digest) => !texts.some((text) => text.includes(digest)));
  if (missing.length > 0)
    throw new Error(`expected ${folder} to hold the digests of its code, found no ${missing.join()}`);
}

function summary(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
