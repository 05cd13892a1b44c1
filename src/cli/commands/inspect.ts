import { basename, dirname, join, resolve } from 'node:path';
import { writeAtomically } from '../../core/atomic-write.js';
import { exitCodes, formatProblem, TinygateError, type ExitCode, type Problem } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { readWhole } from '../../core/read-whole.js';
import { explainSystemError } from '../../core/system-error.js';
import { inspectFile, inspectionOf } from '../../measure/anatomy/anatomy.js';
import type { InspectedFile } from '../../measure/schema/inspection.js';
import { formatNameOf, modelFileAt, modelFormats, modelLimits } from '../../pipeline/model-formats.js';
import { escapeLines } from '../../report/escape.js';
import { renderInspectionText } from '../../report/inspection/render-text.js';
import type { ReadBeside } from '../../formats/beside.js';
import type { CommandLine } from '../command-line.js';

/**
 * Says what is in model files, and why `.tflite` files are as large as they are; two files are compared. A file that cannot be
 * read is named on stderr and makes the exit code 2; the others are shown all the same.
 */
export async function inspectFiles({ subjects, flags, text }: CommandLine, io: Io): Promise<ExitCode> {
  const files: InspectedFile[] = [];
  const problems: Problem[] = [];
  const waiting = [...subjects];
  for (let subject = waiting.shift(); subject !== undefined; subject = waiting.shift()) {
    const found = await modelFileAt(resolve(io.cwd, subject));
    const path = found === resolve(io.cwd, subject) ? subject : join(subject, basename(found));
    try {
      const bytes = await readModel(path, io.cwd);
      // An architecture of Keras has its weights in the file after it.
      const weights = formatNameOf(bytes) === 'keras_json' ? waiting.shift() : undefined;
      files.push(await inspectAny(path, bytes, io.cwd, weights));
    } catch (error) {
      if (!(error instanceof TinygateError)) throw error;
      // A refusal of the operating system names the path itself.
      const where = error.problems.some(({ code }) => code.startsWith('system/')) ? {} : { where: { file: path } };
      problems.push(...error.problems.map((problem) => ({ ...where, ...problem })));
    }
  }
  const inspection = inspectionOf(files);
  const page = text['html'];
  if (page !== undefined && files.length > 0) {
    const { renderInspectionHtml } = await import('../../report/inspection/render-html.js');
    await writeAtomically(resolve(io.cwd, page), renderInspectionHtml(inspection));
  }
  if (flags.has('json')) io.stdout.write(`${JSON.stringify(inspection, null, 2)}\n`);
  else if (files.length > 0) io.stdout.write(renderInspectionText(inspection));
  if (problems.length === 0) return exitCodes.pass;
  io.stderr.write(`${escapeLines(problems.map(formatProblem).join('\n'))}\n`);
  return exitCodes.input;
}

/** A file of another format than `.tflite` as the model that a spec would make of it. */
async function inspectAny(path: string, bytes: Uint8Array, cwd: string, weights?: string): Promise<InspectedFile> {
  // Cut short or damaged, it is told as what it should be.
  const format = formatNameOf(bytes) ?? (basename(path) === 'saved_model.pb' ? 'saved_model' : null);
  if (format === null || format === 'tflite') {
    const inspected = await inspectFile(path, bytes);
    return { ...inspected, ...(await deadChannels(bytes)) };
  }
  const beside: ReadBeside = (name) => readModel(join(dirname(path), name), cwd);
  const { inspectModel } = await import('../../measure/anatomy/model.js');
  const { importGraph } = modelFormats[format];
  if (weights === undefined) return inspectModel({ file: path, format, bytes }, await importGraph(bytes, beside));
  const values = await readModel(weights, cwd);
  const both = { file: `${path} and ${weights}`, format, bytes: Buffer.concat([bytes, values]) };
  return inspectModel(both, await importGraph(bytes, beside, values));
}

/** Of a file that could be retrained; nothing is said of one that could not. */
async function deadChannels(bytes: Uint8Array): Promise<Pick<InspectedFile, 'deadChannels'>> {
  const { deadChannelsOf } = await import('../../measure/anatomy/dead-channels.js');
  const { importTflite } = await import('../../formats/tflite/import.js');
  try {
    return deadChannelsOf(importTflite(bytes, { numbers: 'real' }));
  } catch (error) {
    if (error instanceof TinygateError) return {};
    throw error;
  }
}

async function readModel(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readWhole(resolve(cwd, path), { ...modelLimits, pipes: true });
  } catch (error) {
    throw explainSystemError(error, 'read', path) ?? error;
  }
}
