import { exitCodes, SpecError, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { escapeLines } from '../../report/escape.js';
import type { CommandLine } from '../command-line.js';

/** Makes a runtime ready on this machine, once. */
export async function setUp({ subjects, text }: CommandLine, io: Io): Promise<ExitCode> {
  const [runtime = ''] = subjects;
  if (runtime !== 'litert-python') {
    throw new SpecError({
      code: 'setup/unknown-runtime',
      message: `expected a runtime that has to be set up (litert-python), found '${runtime}'`,
      ...(runtime === 'litert' ? { cause: 'The runtime litert comes with tinygate.' } : {}),
      fix: 'Write: tinygate setup litert-python',
    });
  }
  const { setUpLitertPython } = await import('../../measure/runtime/litert-python/setup.js');
  await setUpLitertPython({
    env: io.env,
    cwd: io.cwd,
    python: text['python'],
    note: (line) => io.stderr.write(`${escapeLines(line)}\n`),
  });
  return exitCodes.pass;
}
