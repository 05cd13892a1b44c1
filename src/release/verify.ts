/**
 * Whether published files are those that were measured and judged, without a network: `SHA256SUMS`, the digests in the
 * reports, and the test result. Every mismatch is listed; what is missing is one.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TinygateError } from '../core/errors.js';
import { readWhole } from '../core/read-whole.js';
import { worstVerdict, type Verdict } from '../gate/verdict.js';
import { parseReport } from '../report/json.js';
import { maxReportBytes } from '../report/max-bytes.js';
import type { Report } from '../report/report.js';
import { modelName, reportName } from './assets.js';
import { checksumsName, parseChecksums } from './checksums.js';
import { compareTestResult } from './compare-test-result.js';
import { testResultName } from './test-result.js';

export interface Verified {
  /** Files whose bytes are what they should be. */
  readonly files: readonly string[];
  /** Of the reports; null where none could be read. */
  readonly verdict: Verdict | null;
  /** Empty where all is well. */
  readonly problems: readonly string[];
}

/** What signing tools leave beside the files. */
const signature = /\.(sigstore\.json|intoto\.jsonl|jsonl|sig)$/;

/** `path` is a folder of published files, or one report beside its models. Throws `TinygateError` where it is neither. */
export async function verifyRelease(path: string): Promise<Verified> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw unreadable(path, error);
    },
  );
  return isFolder ? verifyFolder(path) : verifyReportFile(path);
}

async function verifyFolder(folder: string): Promise<Verified> {
  const problems: string[] = [];
  const text = await readText(join(folder, checksumsName)).catch((error: unknown) => {
    throw unreadable(join(folder, checksumsName), error);
  });
  const sums = parseChecksums(text);
  if (sums === null) {
    throw unreadable(join(folder, checksumsName), new Error('a line is not <SHA-256>, two spaces, <file>'));
  }
  const digests = new Map<string, string>();
  for (const { name, sha256 } of sums) {
    const digest = await digestFile(join(folder, name));
    if (digest !== null) digests.set(name, digest);
    if (digest === null) problems.push(`${name}: expected by ${checksumsName}, found no such file`);
    else if (digest !== sha256) problems.push(`${name}: expected SHA-256 ${sha256}, found ${digest}`);
  }
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name === checksumsName || signature.test(entry.name) || digests.has(entry.name)) continue;
    if (entry.isFile() || entry.isSymbolicLink()) problems.push(`${entry.name}: not listed in ${checksumsName}`);
  }
  const reports: Report[] = [];
  const names = sums.map(({ name }) => name).filter((name) => name === reportName || name.endsWith(`-${reportName}`));
  if (names.length === 0) problems.push(`${reportName}: expected a line in ${checksumsName}, found no such line`);
  for (const name of names) {
    const report = await readReport(join(folder, name), problems);
    if (!report) continue;
    reports.push(report);
    const prefix = name.slice(0, -reportName.length);
    for (const { artifact, sha256 } of report.artifacts) {
      const file = modelName(prefix, artifact);
      const digest = digests.get(file);
      if (digest === undefined) problems.push(`${file}: measured in ${name}, found no such file`);
      else if (digest !== sha256) problems.push(`${file}: expected what ${name} measured, ${sha256}, found ${digest}`);
    }
  }
  const isListed = digests.has(testResultName);
  if (!isListed) problems.push(`${testResultName}: expected a line in ${checksumsName}, found no such line`);
  else if (reports.length === names.length) {
    const result = await readText(join(folder, testResultName));
    problems.push(...compareTestResult(result, reports, new Set(digests.values())));
  }
  return conclude([checksumsName, ...digests.keys()], reports, problems);
}

/** Models are beside the report, or in `artifacts`, where a run leaves them. */
async function verifyReportFile(path: string): Promise<Verified> {
  const problems: string[] = [];
  const folder = dirname(path);
  const report = await readReport(path, problems);
  const prefix = basename(path).endsWith(reportName) ? basename(path).slice(0, -reportName.length) : '';
  const files = [basename(path)];
  for (const { artifact, sha256 } of report?.artifacts ?? []) {
    const name = modelName(prefix, artifact);
    if (!/^[\w.-]+$/.test(name) || name.startsWith('.')) {
      problems.push(`${JSON.stringify(artifact)}: expected an artifact whose name is a file name`);
      continue;
    }
    const beside = await digestFile(join(folder, name));
    const digest = beside ?? (await digestFile(join(folder, 'artifacts', name)));
    if (digest === null) problems.push(`${name}: measured in ${basename(path)}, found no such file`);
    else if (digest === sha256) files.push(name);
    else problems.push(`${name}: expected what ${basename(path)} measured, ${sha256}, found ${digest}`);
  }
  return conclude(files, report ? [report] : [], problems);
}

function conclude(names: readonly string[], reports: readonly Report[], problems: readonly string[]): Verified {
  const red = reports
    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'warn')
    .map(({ spec, verdict }) => `${JSON.stringify(spec.name)}: expected the verdict pass or warn, found ${verdict}`);
  const all = [...problems, ...red];
  const files = names.filter((name) => !all.some((problem) => problem.startsWith(`${name}: `)));
  return { files, verdict: reports.length === 0 ? null : worstVerdict(reports), problems: all };
}

async function readReport(path: string, problems: string[]): Promise<Report | null> {
  try {
    return parseReport(await readText(path), basename(path));
  } catch (error) {
    const [problem] = error instanceof TinygateError ? error.problems : [];
    problems.push(problem?.message ?? `${basename(path)}: ${(error as Error).message}`);
    return null;
  }
}

/** @throws what the operating system says, and RangeError for what is no file or too large */
async function readText(path: string): Promise<string> {
  const fix = 'Download the files again.';
  try {
    return (await readWhole(path, { maxBytes: maxReportBytes, fix })).toString('utf8');
  } catch (error) {
    throw error instanceof TinygateError ? new RangeError(error.problems[0]!.message) : error;
  }
}

/** Null where there is no such file. */
async function digestFile(path: string): Promise<string | null> {
  try {
    const hash = createHash('sha256');
    for await (const part of readRegular(path)) hash.update(part as Buffer);
    return hash.digest('hex');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ELOOP') return null;
    throw unreadable(path, error);
  }
}

/** Without waiting for whoever might write into a pipe. */
async function* readRegular(path: string): AsyncIterable<unknown> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    if (!stat.isFile()) throw new RangeError('it is a pipe or a device');
    yield* handle.createReadStream({ autoClose: false });
  } finally {
    await handle.close();
  }
}

function unreadable(path: string, error: unknown): TinygateError {
  return new TinygateError(
    {
      code: 'verify/unreadable',
      message: `expected published files with ${checksumsName}, or a report, found that ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
      fix: 'Name the folder of a release (`gh release download TAG --dir FOLDER`), or a report.json beside its models.',
    },
    { cause: error },
  );
}
