/** `tinygate init`: looks at a model and at data, and writes a spec of them. Asks nothing. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { writeAtomically } from '../../core/atomic-write.js';
import { exitCodes, SpecError, type ExitCode } from '../../core/errors.js';
import { isCi } from '../../core/ci.js';
import type { Io } from '../../core/io.js';
import { readWhole } from '../../core/read-whole.js';
import { explainSystemError } from '../../core/system-error.js';
import type { OpenDataOptions } from '../../data/open-data.js';
import { nativeOptions } from '../../engine/native/options.js';
import type { FoundData } from '../../init/data-kind.js';
import { dataKinds, lookAtData } from '../../init/data-kinds.js';
import { makeSpec, type InitResult } from '../../init/init.js';
import { lookAtModel, type FoundModel, type GivenModel } from '../../init/model-file.js';
import { workflow, workflowPath } from '../../init/workflow.js';
import { dataOptions } from '../../pipeline/data-options.js';
import { formatNameOf, modelFileAt, modelLimits, type ModelFormat } from '../../pipeline/model-formats.js';
import { examineWork } from '../../pipeline/own-work.js';
import { displayPath, leaves } from '../../spec/load.js';
import type { Plan } from '../../spec/plan.js';
import { readSpec } from '../../spec/read.js';
import { findWorkspace } from '../../spec/workspace.js';
import type { CommandLine } from '../command-line.js';
import { showProgress } from '../progress.js';
import { defaultSpecs } from '../subjects.js';
import { workDirOf } from './judged.js';

export async function initSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const target = resolve(io.cwd, line.text['out'] ?? defaultSpecs[0]);
  const shown = displayPath(target, io.cwd);
  const workspace = findWorkspace(target, io.cwd);
  const job = line.flags.has('workflow') ? join(workspace, workflowPath) : null;
  for (const file of [target, ...(job === null ? [] : [job])]) requireFree(file, displayPath(file, io.cwd), line);
  const folder = dirname(target);
  const { model, data } = await lookAt(line.subjects, folder, workspace, io);
  const planOf = (text: string): Promise<Plan> =>
    readSpec(target, {
      cwd: io.cwd,
      workspace,
      readFile: (path) => Promise.resolve(path === target ? new TextEncoder().encode(text) : null),
    });
  const name = specName(data?.name ?? basename(model!.file, extname(model!.file)), folder);
  const result = await makeSpec(
    {
      name,
      model,
      data,
      trains: line.flags.has('train'),
      folder,
      isOutside: (path) => leaves(workspace, path),
      hasHistory: existsSync(join(workspace, '.git')),
    },
    { planOf, openOptions: openOptionsOf(line, io), progress: showProgress(io), signal: io.signal },
  );
  const from = line.subjects.join(' and ');
  const text = `${[`# Made by tinygate init from ${from}. Every key: npx tinygate schema, docs/spec.md.`, ...result.lines].join('\n')}\n`;
  // What would not be valid is never written.
  await planOf(text);
  await writeAtomically(target, text);
  if (job !== null) {
    const spec = displayPath(target, workspace);
    await writeAtomically(job, workflow({ spec, next: result.next, isDataElsewhere: result.dataRoot !== null }));
  }
  io.stdout.write(advice(shown, job && displayPath(job, io.cwd), result, line));
  return exitCodes.pass;
}

function requireFree(target: string, shown: string, { flags }: CommandLine): void {
  if (!existsSync(target) || flags.has('force')) return;
  throw new SpecError({
    code: 'init/exists',
    message: `expected no ${shown} yet, found one`,
    cause: 'A spec that is there may hold what people have decided.',
    fix: 'Write another file with --out FILE, or replace this one with --force.',
  });
}

interface Looked {
  readonly model: FoundModel | null;
  readonly data: FoundData | null;
}

/** Each word is told by what it names, so that their order does not matter. */
async function lookAt(subjects: readonly string[], folder: string, workspace: string, io: Io): Promise<Looked> {
  const files: FoundFile[] = [];
  let data: FoundData | null = null;
  for (const subject of subjects) {
    const given = resolve(io.cwd, subject);
    const inFolder = await modelFileAt(given);
    // A folder of samples has no such file.
    const path = existsSync(inFolder) ? inFolder : given;
    const { isFolder, sizeBytes } = await stateOf(path, subject);
    // An archive of arrays is a zip, as Keras's models are.
    const isArrays = extname(path).toLowerCase() === '.npz';
    const isData = isFolder || isArrays || sizeBytes > modelLimits.maxBytes;
    const bytes = isData ? null : await readWhole(path, modelLimits);
    const format = bytes && formatNameOf(bytes);
    if (bytes && format) {
      if (leaves(workspace, path)) throw outside(subject);
      const file = relative(folder, path).replaceAll('\\', '/');
      files.push({
        subject,
        format,
        file,
        bytes,
        readBeside: (name) => readWhole(resolve(dirname(path), name), modelLimits),
      });
      continue;
    }
    const found = await lookAtData(path, isFolder);
    if (!found) throw unknown(subject);
    if (data) throw twice('data set', subject);
    data = found;
  }
  const model = await modelOf(files);
  if (model || data) return { model, data };
  throw new SpecError({
    code: 'init/nothing',
    message: 'expected a model file, data, or both, found neither',
    fix: 'Name them: npx tinygate init models/model.h5 photographs',
  });
}

interface FoundFile extends GivenModel {
  readonly subject: string;
  readonly format: ModelFormat;
}

/** One file, or an architecture of Keras and its weights. */
async function modelOf(files: readonly FoundFile[]): Promise<FoundModel | null> {
  const architecture = files.find(({ format }) => format === 'keras_json');
  const weights = architecture && files.find(({ format }) => format === 'hdf5');
  const [model, second] = weights
    ? [architecture, ...files.filter((file) => file !== architecture && file !== weights)]
    : files;
  if (second) throw twice('model', second.subject);
  return model ? lookAtModel({ ...model, ...(weights && { weights }) }) : null;
}

async function stateOf(
  path: string,
  subject: string,
): Promise<{ readonly isFolder: boolean; readonly sizeBytes: number }> {
  try {
    const state = await stat(path);
    return { isFolder: state.isDirectory(), sizeBytes: state.size };
  } catch (error) {
    throw explainSystemError(error, 'read', subject) ?? error;
  }
}

function unknown(subject: string): SpecError {
  const nouns = dataKinds.map(({ noun }) => noun);
  return new SpecError({
    code: 'init/unknown',
    message: `expected a model (.tflite, .h5, .keras, .onnx, a SavedModel's folder) or data (${nouns.join('; ')}), found ${subject}, which is neither`,
    fix: 'Name another file or folder; see docs/models.md and docs/data.md for what is read.',
  });
}

function twice(noun: string, subject: string): SpecError {
  return new SpecError({
    code: 'init/twice',
    message: `expected one ${noun}, found a second: ${subject}`,
    fix: 'Run the command once for each, with --out FILE.',
  });
}

function outside(subject: string): SpecError {
  return new SpecError({
    code: 'init/outside',
    message: `expected a model in the repository, found ${subject} outside of it`,
    cause: 'A spec may come from a fork, so it names no files elsewhere on the machine.',
    fix: 'Copy the model into the repository, such as models/.',
  });
}

/** Lower-case letters, digits and single dashes, as the schema has it; the folder's name where nothing of it is left. */
function specName(text: string, folder: string): string {
  const [name] = [text, basename(folder), 'model']
    .map((one) =>
      one
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60)
        .replace(/-$/, ''),
    )
    .filter((one) => one !== '');
  return name!;
}

function openOptionsOf(line: CommandLine, io: Io): (plan: Plan) => Promise<OpenDataOptions> {
  return async (plan) => {
    // Resized pictures are kept where the first run finds them.
    const workDir = workDirOf(plan, { ...line, text: {} }, io.cwd);
    const work = await examineWork(workDir, { isCi: isCi(io.env) });
    const progress = showProgress(io);
    const native = nativeOptions({
      env: io.env,
      workspace: plan.workspace,
      trustWorkspace: true,
      install: true,
      note: (message) => progress.note(message),
    });
    const context = { workDir, progress, signal: io.signal, native, now: io.now, commit: null };
    return dataOptions(plan, plan.data!, work, context);
  };
}

function advice(shown: string, job: string | null, { next, dataRoot }: InitResult, { text }: CommandLine): string {
  const spec = text['out'] === undefined ? '' : ` ${shown}`;
  const root = dataRoot === null ? '' : ` --data-root ${dataRoot}`;
  const what = next === 'gate' ? 'measure the file and judge it' : 'train, compress, export, measure and judge';
  const pullRequests =
    job === null
      ? 'On every pull request: npx tinygate init … --workflow --force writes the workflow for GitHub, too.\n'
      : `${job}: written. Put the owner of the action and the commit of a release into it.\n`;
  return `${shown}: written. Read it: each limit says what it rests on.\n\n  npx tinygate ${next}${spec}${root}    # ${what}\n\n${pullRequests}`;
}
