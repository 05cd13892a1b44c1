/** The command line as a function: everything it reads and writes comes in through `io`. */
import { exitCodes, type ExitCode } from '../core/errors.js';
import type { Io } from '../core/io.js';
import { version } from '../core/version.js';
import { fail, type interrupted } from './fail.js';
import { helpText } from './help.js';
import { parseCommandLine } from './command-line.js';

/** Never throws: every failure is printed to stderr and becomes an exit code. */
export async function run(io: Io): Promise<ExitCode | typeof interrupted> {
  try {
    const line = parseCommandLine(io.argv);
    switch (line.command) {
      case 'help':
        io.stdout.write(helpText(line.topic));
        return exitCodes.pass;
      case 'version':
        io.stdout.write(`${version}\n`);
        return exitCodes.pass;
      // Loaded when needed: `validate` must not wait for engines.
      case 'validate':
        return await (await import('./commands/validate.js')).validate(line, io);
      case 'init':
        return await (await import('./commands/init.js')).initSpec(line, io);
      case 'run':
        return await (await import('./commands/run.js')).runSpecs(line, io);
      case 'gate':
        return await (await import('./commands/gate.js')).gateSpecs(line, io);
      case 'bench':
        return await (await import('./commands/bench.js')).benchSpec(line, io);
      case 'plan':
        return await (await import('./commands/plan.js')).planJobs(line, io);
      case 'sensitivity':
        return await (await import('./commands/sensitivity.js')).measureLayers(line, io);
      case 'tune':
        return await (await import('./commands/tune.js')).tuneSpec(line, io);
      case 'merge':
        return await (await import('./commands/tune.js')).mergeTuned(line, io);
      case 'report':
        return await (await import('./commands/report.js')).showReports(line, io);
      case 'history':
        return await (await import('./commands/history.js')).showHistory(line, io);
      case 'schema':
        return await (await import('./commands/schema.js')).showSchema(line, io);
      case 'inspect':
        return await (await import('./commands/inspect.js')).inspectFiles(line, io);
      case 'lock':
        return await (await import('./commands/lock.js')).lockSpec(line, io);
      case 'ratchet':
        return await (await import('./commands/ratchet.js')).ratchetSpec(line, io);
      case 'publish':
        return await (await import('./commands/publish.js')).publishSpec(line, io);
      case 'verify':
        return await (await import('./commands/verify.js')).verifyFolder(line, io);
      case 'completion':
        io.stdout.write((await import('./completion.js')).completionScript(line.subjects[0] ?? ''));
        return exitCodes.pass;
      case 'setup':
        return await (await import('./commands/setup.js')).setUp(line, io);
      default:
        return line.command satisfies never;
    }
  } catch (error) {
    return fail(error, io);
  }
}
