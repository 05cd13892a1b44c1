/** `tinygate setup` from the command line to the folder it leaves, with an interpreter that plays Python. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { lockDigest, lockFile, pythonEnvironment } from '../../src/measure/runtime/litert-python/environment.js';
import { litertPythonVersion } from '../../src/measure/runtime/litert-python/version.js';
import { hasPythonRuntime } from '../measure/python-environment.js';
import { fakeIo } from './fake-io.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tinygate-setup-')));
  mkdirSync(join(folder, 'work', '.git'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes down what it is asked; makes what `venv` makes; its pip ends with `code`. */
function fakePython(name: string, { code = 0, fits = true } = {}): string {
  const path = join(folder, 'bin', name);
  const log = join(folder, 'asked');
  writeFileSync(
    path,
    `#!/bin/sh
echo "$0 $*" >> '${log}'
case "$*" in
  '-I -c '*) exit ${fits ? 0 : 1} ;;
  '-I -m venv '*) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" ;;
  '-I -m pip install '*) echo 'no index can be reached' >&2; exit ${code} ;;
  *) exit 9 ;;
esac
`,
    { mode: 0o755 },
  );
  return path;
}

const asked = (): string[] => {
  const log = join(folder, 'asked');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
};

async function setup(...argv: string[]) {
  const env = { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
  const io = fakeIo(['setup', ...argv], { cwd: join(folder, 'work'), env });
  const code = await run(io);
  return { code, err: io.err(), out: io.out(), environment: pythonEnvironment(env) };
}

describe('tinygate setup litert-python', () => {
  it('makes the environment with the first Python that fits, from the lock file alone, and once', async () => {
    fakePython('python3', { fits: false });
    const python = fakePython('python3.14');
    const { code, err, environment } = await setup('litert-python');
    expect(err).toBe(
      `making ${environment.folder} with python3.14\n` +
        'installing ai-edge-litert and what it needs, about 60 MB\n' +
        `${litertPythonVersion} is set up in ${environment.folder}\n`,
    );
    expect(code).toBe(0);
    expect(readFileSync(environment.stamp, 'utf8').trim()).toBe(lockDigest());
    const [, , made, installed] = asked();
    expect(made).toBe(`${python} -I -m venv ${environment.folder}`);
    expect(installed).toBe(
      `${environment.python} -I -m pip install --quiet --disable-pip-version-check --no-input --no-cache-dir ` +
        `--no-deps --only-binary=:all: --require-hashes -r ${lockFile()}`,
    );

    const before = asked().length;
    const again = await setup('litert-python');
    expect([again.code, again.err]).toEqual([0, `${litertPythonVersion} is set up in ${environment.folder}\n`]);
    expect(asked()).toHaveLength(before);
  });

  it("says pip's own words where the packages cannot be installed, and takes nothing half done for complete", async () => {
    fakePython('python3', { code: 1 });
    const { code, err, environment } = await setup('litert-python');
    expect(code).toBe(2);
    expect(err).toContain(`could not install the packages into ${environment.folder}: no index can be reached`);
    expect(err).toContain('PIP_INDEX_URL');
    expect(existsSync(environment.stamp)).toBe(false);

    writeFileSync(join(environment.folder, 'left-over'), '');
    fakePython('python3');
    expect((await setup('litert-python')).code).toBe(0);
    expect([existsSync(environment.stamp), existsSync(join(environment.folder, 'left-over'))]).toEqual([true, false]);
  });

  it('takes the interpreter that --python names, and no other where that does not fit', async () => {
    fakePython('python3');
    const own = fakePython('my-python');
    expect((await setup('litert-python', '--python', own)).err).toContain(`with ${own}\n`);
    rmSync(join(folder, 'cache'), { recursive: true });
    const wrong = fakePython('old-python', { fits: false });
    const { code, err } = await setup('litert-python', '--python', wrong);
    expect(code).toBe(2);
    expect(err).toContain(`expected a Python 3.10 to 3.14 with its module venv, found no such Python as ${wrong}`);
  });

  it('is what other runtimes do not need, and needs a name', async () => {
    const unknown = await setup('litert-javascript');
    expect(unknown.err).toContain(
      "expected a runtime that has to be set up (litert-python), found 'litert-javascript'",
    );
    const bundled = await setup('litert');
    expect(bundled.err).toContain('The runtime litert comes with tinygate.');
    expect([unknown.code, bundled.code, (await setup()).code]).toEqual([2, 2, 2]);
    expect(asked()).toEqual([]);
  });

  (hasPythonRuntime ? it : it.skip)('finds the real environment complete', async () => {
    const io = fakeIo(['setup', 'litert-python'], { cwd: homedir(), env: process.env });
    expect([await run(io), io.err()]).toEqual([
      0,
      `${litertPythonVersion} is set up in ${pythonEnvironment().folder}\n`,
    ]);
  });
});
