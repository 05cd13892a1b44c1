/**
 * `npm run prove:install`: packs the package as npm would publish it (from dist/: run `npm run build` first), installs it
 * into an empty folder without a network, and uses it as a new user does. What it asserts stands in docs/install.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { seededRandom } from '../src/core/random.js';

const limits = { seconds: 10, megabytes: 45 };
const root = mkdtempSync(join(tmpdir(), 'tinygate-install-'));
const { PATH = '' } = process.env;
const nowhere = 'http://127.0.0.1:9';
/** An empty home, and a proxy where nobody answers: whoever wants the network fails. */
const alone = {
  PATH: [dirname(process.execPath), PATH].join(delimiter),
  HOME: join(root, 'home'),
  ...Object.fromEntries(['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].map((name) => [name, nowhere])),
};
/** As the user's machine is, but for the cache. `CI` would forbid nothing here; a new user has none. */
const online = { ...process.env, CI: '', XDG_CACHE_HOME: join(root, 'cache') };

const failures: string[] = [];
try {
  prove();
} finally {
  rmSync(root, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(failures.map((line) => `  failed: ${line}`).join('\n'));
  process.exitCode = 1;
}

function prove(): void {
  console.log(`With Node ${process.version}:`);
  mkdirSync(alone.HOME);
  const tarball = pack();
  const project = join(root, 'project');
  install(tarball, project);
  gate(project);
  const global = installGlobally(tarball);
  const { output } = run(global, ['--version'], project, alone);
  expect(/^\d+\.\d+\.\d+\n$/.test(output), `expected the version from a global install, found: ${output}`);
  say('a global install answers', output.trim());
  windowsShim(project);
  completion(project);
  train(project);
}

function pack(): string {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', root], { encoding: 'utf8' }),
  ) as [{ filename: string; size: number; unpackedSize: number }];
  say('tarball', `${megabytes(packed.size)} MB`);
  return join(root, packed.filename);
}

function install(tarball: string, project: string): void {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  const installOnce = () => run('npm', ['install', '--offline', tarball], project, alone);
  let { output, status, seconds } = installOnce();
  // Other work on the machine must not turn the proof red: the best of three counts.
  for (let more = 2; more > 0 && status === 0 && seconds > limits.seconds; more--) {
    rmSync(join(project, 'node_modules'), { recursive: true });
    rmSync(join(project, 'package-lock.json'));
    const again = installOnce();
    if (again.seconds < seconds || again.status !== 0) ({ output, status, seconds } = again);
  }
  expect(status === 0, `expected npm install to end with 0, found ${String(status)}:\n${output}`);
  expect(!/warn|deprecat|error/i.test(output), `expected no warning of npm, found:\n${output}`);
  expect(seconds <= limits.seconds, `expected at most ${limits.seconds} s, found ${seconds.toFixed(1)} s`);
  const packages = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(packages.join() === 'tinygate', `expected one package, found ${packages.join(', ')}`);
  const bytes = sizeOnDisk(join(project, 'node_modules'));
  expect(bytes <= limits.megabytes * 1e6, `expected at most ${limits.megabytes} MB on disk, found ${megabytes(bytes)}`);
  say(
    'npm install',
    `${seconds.toFixed(1)} s, ${packages.length} package, ${megabytes(bytes)} MB, npm ${npmVersion()}`,
  );
}

function gate(project: string): void {
  mkdirSync(join(project, 'models'));
  const model = readFileSync('examples/committed-model/models/clothes.tflite');
  writeFileSync(join(project, 'models/clothes.tflite'), model);
  const spec = (limit: string) => `version: 1
name: clothes
artifacts: { clothes: { file: models/clothes.tflite } }
budgets: [{ artifact: clothes, metric: size, max: ${limit} }]
`;
  writeFileSync(join(project, 'tinygate.yml'), spec('30 kB'));
  const green = run('npx', ['--offline', 'tinygate', 'gate', 'tinygate.yml'], project, alone);
  expect(green.status === 0, `expected a green gate, found ${String(green.status)}:\n${green.output}`);
  expect(!/warning/i.test(green.output), `expected no warning of Node, found:\n${green.output}`);
  writeFileSync(join(project, 'tinygate.yml'), spec('1 kB'));
  const red = run('npx', ['--offline', 'tinygate', 'gate', 'tinygate.yml'], project, alone);
  expect(red.status === 1, `expected a red gate, found ${String(red.status)}:\n${red.output}`);
  say('npx tinygate gate, without a network', `${green.seconds.toFixed(1)} s, npx included`);
}

/** @returns the command, which is a link to the script on Linux and macOS. */
function installGlobally(tarball: string): string {
  const prefix = join(root, 'global');
  const { output, status } = run('npm', ['install', '--global', '--offline', '--prefix', prefix, tarball], root, alone);
  expect(status === 0, `expected a global install, found:\n${output}`);
  const command = join(prefix, 'bin', 'tinygate');
  expect(lstatSync(command).isSymbolicLink(), `expected a link at ${command}`);
  return command;
}

/** npm on Windows writes a .cmd file in the place of the link, from the first line of the script. */
function windowsShim(project: string): void {
  const script = join(project, 'node_modules/tinygate/dist/cli/index.js');
  const npm = execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim();
  const write = `require(${JSON.stringify(join(npm, 'npm/node_modules/cmd-shim'))})(process.argv[1], process.argv[2])`;
  const shim = join(project, 'shim', 'tinygate');
  const { status, output } = run(process.execPath, ['-e', write, script, shim], project, alone);
  if (status !== 0) {
    say('shim for Windows', `not tried, because npm's own cmd-shim is not found: ${output}`);
    return;
  }
  const text = readFileSync(`${shim}.cmd`, 'utf8');
  const starts = /"%_prog%" +"%dp0%\\\.\.\\node_modules\\tinygate\\dist\\cli\\index\.js" %\*/.test(text);
  expect(starts && text.includes('node.exe'), `expected a shim that starts Node with the script, found:\n${text}`);
  say('shim for Windows', 'starts Node with the script');
}

function completion(project: string): void {
  const { status, output } = run('npx', ['--offline', 'tinygate', 'schema', 'tinygate.yml', '--write'], project, alone);
  expect(status === 0, `expected a schema beside the spec, found:\n${output}`);
  JSON.parse(readFileSync(join(project, 'tinygate.schema.json'), 'utf8'));
}

/** Trains three times: without a native engine, with a fetched one, and with the one that was fetched. */
function train(project: string): void {
  writeSamples(join(project, 'data'), 256);
  writeFileSync(
    join(project, 'tiny.yml'),
    `version: 1
name: tiny
data: { root: data, images: images.idx, labels: labels.idx, classes: [dark, light] }
student:
  architecture: ds_cnn
  parameters: { filters: 8, blocks: 1 }
  training: { epochs: 2, batch_size: 32, learning_rate: { schedule: constant, peak: 0.01 } }
compression: { quantization: { mode: ptq } }
artifacts: { float32: { type: float32 }, int8: { type: int8 } }
budgets: [{ artifact: int8, metric: size, max: 100 kB }, { artifact: int8, metric: accuracy, min: 60 % }]
`,
  );
  const cli = join(project, 'node_modules/.bin/tinygate');
  const trainWith = (env: NodeJS.ProcessEnv, out: string, ...more: string[]): { engine: string; output: string } => {
    const result = run(cli, ['run', 'tiny.yml', '--out', out, ...more], project, env);
    expect(result.status === 0, `expected a green run, found ${String(result.status)}:\n${result.output}`);
    const [engine = 'no line that names the engine'] =
      result.output.match(/^engine: (?!fetching|.* is there).*$/gm) ?? [];
    return { engine, output: result.output };
  };
  const without = trainWith(alone, 'without', '--no-install-engine');
  const says = /^engine: onnxruntime-web.*onnxruntime does not.*fetching it is switched off/.test(without.engine);
  expect(says, `expected WebAssembly and the reason, found: ${without.engine}`);
  say('tinygate run, without a network', without.engine);

  const fetched = trainWith(online, 'fetched');
  if (!/^engine: onnxruntime \d/.test(fetched.engine)) {
    say('the native engine', `not tried, because no registry gives it: ${fetched.engine}`);
    return;
  }
  expect(fetched.output.includes('engine: fetching onnxruntime-node'), 'expected a line that says what is fetched');
  say('the native engine', /is there after .*/.exec(fetched.output)?.[0] ?? '');
  const again = trainWith({ ...alone, XDG_CACHE_HOME: online.XDG_CACHE_HOME }, 'again');
  const isKept = again.engine === fetched.engine && !again.output.includes('fetching');
  expect(isKept, `expected the engine out of the cache, found: ${again.engine}`);
  say('the same again, without a network', again.engine);
}

/** Two classes of pictures of 12 x 12 that anything tells apart, as IDX files. */
function writeSamples(folder: string, count: number): void {
  mkdirSync(folder);
  const random = seededRandom(1, 'prove-install');
  const header = (type: number, ...sizes: number[]): Buffer => {
    const bytes = Buffer.alloc(4 + 4 * sizes.length);
    bytes.set([0, 0, type, sizes.length]);
    sizes.forEach((size, i) => bytes.writeUInt32BE(size, 4 + 4 * i));
    return bytes;
  };
  const pixels = Uint8Array.from(
    { length: count * 144 },
    (_, i) => (Math.floor(i / 144) % 2) * 120 + random.uniform() * 100,
  );
  writeFileSync(join(folder, 'images.idx'), Buffer.concat([header(8, count, 12, 12), pixels]));
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 2);
  writeFileSync(join(folder, 'labels.idx'), Buffer.concat([header(8, count), labels]));
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  return { status, output: error ? String(error) : stdout + stderr, seconds };
}

function sizeOnDisk(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).blocks * 512, 0);
}

function expect(holds: boolean, message: string): void {
  if (!holds) failures.push(message);
}

function say(what: string, found: string): void {
  console.log(`  ${what}: ${found}`);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function npmVersion(): string {
  return execFileSync('npm', ['--version'], { encoding: 'utf8' }).trim();
}
