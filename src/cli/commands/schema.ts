/** The schema of specs for an editor: printed, or written beside a spec, where every editor finds it. */
import { existsSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { writeAtomically } from '../../core/atomic-write.js';
import { maxReportBytes } from '../../report/max-bytes.js';
import { readWhole } from '../../core/read-whole.js';
import { exitCodes, SpecError, TinygateError, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { version } from '../../core/version.js';
import { displayPath } from '../../spec/load.js';
import { specSchema } from '../../spec/schema/document.js';
import type { CommandLine } from '../command-line.js';
import { defaultSpecs } from '../subjects.js';

const fileName = 'tinygate.schema.json';

export async function showSchema({ subjects, flags }: CommandLine, io: Io): Promise<ExitCode> {
  const schema = `${JSON.stringify(specSchema, null, 2)}\n`;
  if (!flags.has('write')) {
    io.stdout.write(schema);
    return exitCodes.pass;
  }
  const spec = resolve(io.cwd, subjects[0] ?? existingSpec(io.cwd) ?? defaultSpecs[0]);
  const file = join(dirname(spec), fileName);
  await requireOurs(file, displayPath(file, io.cwd));
  await writeAtomically(file, schema);
  io.stdout.write(`${displayPath(file, io.cwd)}: the schema of tinygate ${version}\n\n${advice(spec, io.cwd)}`);
  return exitCodes.pass;
}

/** The schema serves a spec that is still to be written, too. */
function existingSpec(cwd: string): string | undefined {
  return defaultSpecs.find((name) => existsSync(join(cwd, name)));
}

/** An older schema of ours is replaced; what somebody else keeps under this name is not. */
async function requireOurs(file: string, shown: string): Promise<void> {
  const text = await readWhole(file, { maxBytes: maxReportBytes, fix: 'Move it.' }).then(String, (error: unknown) =>
    error instanceof TinygateError ? '' : null,
  );
  if (text === null || text.includes('"urn:tinygate:spec:')) return;
  throw new SpecError({
    code: 'cli/other-schema',
    message: `expected ${shown} to be a schema of tinygate or not to exist, found another file`,
    fix: 'Move that file, or print the schema with `tinygate schema` and put it elsewhere.',
  });
}

function advice(spec: string, cwd: string): string {
  const glob = relative(cwd, spec).split(sep).join('/');
  const schema = relative(cwd, join(dirname(spec), fileName))
    .split(sep)
    .join('/');
  const line =
    extname(spec) === '.json' ? `"$schema": "./${fileName}",` : `# yaml-language-server: $schema=./${fileName}`;
  return `For completion, begin ${glob} with this line:

  ${line}

or, for all specs, put this into .vscode/settings.json, which VS Code's extension
redhat.vscode-yaml reads:

  "yaml.schemas": { "./${schema}": ["${glob}"] }

Commit the schema, and write it again after an update of tinygate.
`;
}
