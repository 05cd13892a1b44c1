/**
 * The story of `init`: a model file, data, or both become a commented spec. What decides is looked at, not asked; accuracies and
 * sizes that limits rest on are measured.
 */
import { relative } from 'node:path';
import { InternalError, SpecError } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import { openData, type OpenDataOptions } from '../data/open-data.js';
import type { Dataset } from '../data/dataset.js';
import { seededRandom } from '../core/random.js';
import { writeTflite } from '../export/tflite/write.js';
import { consumersOf } from '../graph/operands.js';
import { adaptInput } from '../graph/adapt-input.js';
import { foldBatchNorm } from '../graph/fold.js';
import type { Graph } from '../graph/graph.js';
import { replaceHead } from '../graph/replace-head.js';
import { formatShape, type Shape } from '../graph/shapes.js';
import type { Plan } from '../spec/plan.js';
import { chooseArchitecture } from './architecture.js';
import { committedSpec, type CommittedData } from './committed-spec.js';
import type { FoundData } from './data-kind.js';
import { float32SizeBytes, int8SizeBytes } from './int8-size.js';
import { isBetterThanGuessing, percent } from './limits.js';
import { comment, scalar } from './line.js';
import type { MeasuredShare } from './measure.js';
import { classesOf, imageShape, type FoundModel } from './model-file.js';
import { mostAccurateInput, mostTellingInput } from './best-input.js';
import { guessInput, type GuessedInput } from './pixel-input.js';
import { trainingSpec, type TrainingFacts } from './training-spec.js';

export interface InitSubject {
  /** As `name` of the spec. */
  readonly name: string;
  readonly model: FoundModel | null;
  readonly data: FoundData | null;
  /** Train a `.tflite` that tells the classes of the data apart, in place of judging it as it is. */
  readonly trains: boolean;
  /** Absolute folder of the spec, and the one that its paths may not leave. */
  readonly folder: string;
  readonly isOutside: (path: string) => boolean;
  /** Whether the spec will be in a repository. */
  readonly hasHistory: boolean;
}

export interface InitTools {
  /** A spec's text as a plan; it is read and checked as any spec, and not written. */
  readonly planOf: (text: string) => Promise<Plan>;
  readonly openOptions: (plan: Plan) => Promise<OpenDataOptions>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface InitResult {
  readonly lines: readonly string[];
  /** `gate`: nothing is trained. */
  readonly next: 'gate' | 'run';
  /** Folder of data outside of the workspace, absolute; null where the spec names it. */
  readonly dataRoot: string | null;
}

/** @throws TinygateError where no spec can be made of what there is */
export async function makeSpec(subject: InitSubject, tools: InitTools): Promise<InitResult> {
  const { name, model, data, hasHistory } = subject;
  if (model && data) return withBoth(subject, model, data, tools);
  if (data) return withData(subject, data);
  if (!model) throw new InternalError('init was given nothing to look at');
  if (model.format === 'tflite')
    return { lines: committedSpec({ name, model, data: null, hasHistory }), next: 'gate', dataRoot: null };
  throw new SpecError({
    code: 'init/no-data',
    message: `expected data beside ${model.file}, found the model alone`,
    cause:
      'Only a .tflite file can be judged as it is; a model of another format is converted, and its int8 ranges are measured on samples.',
    fix: `Name the data too, such as a folder of photographs: npx tinygate init ${model.file} photographs`,
  });
}

function withData(subject: InitSubject, data: FoundData): InitResult {
  const shape = data.sampleShape(null);
  const { graph, lines } = chooseArchitecture(shape, data);
  return trained(subject, data, { shape, studentLines: lines, start: 'scratch', graph, given: null });
}

async function withBoth(
  subject: InitSubject,
  model: FoundModel,
  data: FoundData,
  tools: InitTools,
): Promise<InitResult> {
  if (data.asks?.kind === 'anomaly')
    throw new SpecError({
      code: 'init/anomaly-model',
      message: `expected data alone, as ${data.root} asks for anomalies, found the model ${model.file} too`,
      cause: 'A model that tells anomalies gives back what it reads, and few models are made so.',
      fix: 'Leave the model out: then an autoencoder is trained. For a model of your own that gives back its input, write model in the place of architecture.',
    });
  const shape = shapeFor(model, data);
  const isSameTask = classesOf(model) === data.classes;
  const isAsItIs = model.format === 'tflite' && isSameTask && sameSize(model, shape);
  if (isAsItIs && (!subject.trains || !model.graph)) return judged(subject, model, data, tools);
  if (!model.graph)
    throw new SpecError({
      code: 'init/not-trainable',
      message: `expected a model of ${data.classes} classes, found ${model.file}, which gives ${formatShape(model.output)} and cannot be trained`,
      cause: 'An operator of the file has no room in tinygate, so it can be measured only on data of its own classes.',
      fix: `See which: npx tinygate inspect ${model.file}; or give the data that the model is for.`,
    });
  return fromFile(subject, model, model.graph, data, tools);
}

/** What the model reads of the data. */
function shapeFor(model: FoundModel, data: FoundData): Shape {
  const wanted = imageShape(model);
  const shape = wanted && data.sampleShape(wanted);
  if (wanted && shape && wanted[2] === shape[2] && (shape[2] === 1 || shape[2] === 3)) return shape;
  const found = shape ? `samples of ${formatShape(shape)}` : 'images';
  throw new SpecError({
    code: 'init/input',
    message: `expected data for the input ${formatShape(model.input)} of ${model.file}, found ${found} in ${data.root}`,
    cause: 'A model of images reads [1, height, width, channels], with one channel (grey) or three (rgb).',
    fix: 'Give the data that the model is for, or leave the model out: then a built-in architecture is trained.',
  });
}

const sameSize = (model: FoundModel, shape: Shape): boolean => imageShape(model)?.join() === shape.join();

async function judged(subject: InitSubject, model: FoundModel, data: FoundData, tools: InitTools): Promise<InitResult> {
  const root = rootOf(subject, data);
  const spec = (about: GuessedInput, accuracy: MeasuredShare | null): string[] => {
    const { input, reason } = about;
    const facts: CommittedData = { found: data, rootLines: root.lines, input, reason, accuracy };
    return committedSpec({ name: subject.name, model, data: facts, hasHistory: subject.hasHistory });
  };
  const guess = guessInput(model, data.isPictures);
  const dataset = await openFor(spec(guess, null), root.dataRoot, tools);
  const { about, accuracy } = await mostAccurateInput(model.bytes, guess, dataset, tools);
  return { lines: spec(about, accuracy), next: 'gate', dataRoot: root.dataRoot };
}

async function fromFile(
  subject: InitSubject,
  model: FoundModel,
  graph: Graph,
  data: FoundData,
  tools: InitTools,
): Promise<InitResult> {
  const shape = shapeFor(model, data);
  const spec = (
    { input, reason }: GuessedInput,
    head: { readonly line: string; readonly start: 'kept' | 'head'; readonly given: MeasuredShare | null },
  ): InitResult => {
    const { start, given, line } = head;
    const headed = start === 'kept' ? graph : replaceHead(graph, data.classes, seededRandom(1, 'init'));
    const studentLines = [
      `model: ${scalar(model.file)}`,
      ...(model.weightsFile === undefined ? [] : [`weights: ${scalar(model.weightsFile)}`]),
      ...comment(`The model reads ${input.words}, ${reason}.`),
      `input: ${input.written}`,
      line,
      ...restoreLines(graph),
    ];
    return trained(subject, data, { shape, studentLines, start, given, graph: adaptInput(headed, [1, ...shape]) });
  };
  const guess = guessInput(model, data.isPictures);
  const replaced = (why: string) => ({ line: `head: replace # ${why}`, start: 'head', given: null }) as const;
  const kept = {
    line: `head: keep # it tells ${data.classes} classes apart, as the data does`,
    start: 'kept',
  } as const;
  const bytes = (): Uint8Array => writeTflite(foldBatchNorm(adaptInput(graph, [1, ...shape])));
  const datasetOf = async (draft: InitResult): Promise<Dataset> => openFor(draft.lines, draft.dataRoot, tools);
  if (classesOf(model) !== data.classes) {
    const head = replaced(`it gives ${formatShape(model.output)}, the data has ${data.classes} classes`);
    if (guess.isKnown) return spec(guess, head);
    return spec(
      await mostTellingInput(
        bytes(),
        guess,
        { dataset: await datasetOf(spec(guess, head)), chance: data.guess },
        tools,
      ),
      head,
    );
  }
  const dataset = await datasetOf(spec(guess, { ...kept, given: null }));
  const { about, accuracy } = await mostAccurateInput(bytes(), guess, dataset, tools);
  const { fraction, samples } = accuracy;
  if (fraction === null || isBetterThanGuessing(fraction, data.guess)) return spec(about, { ...kept, given: accuracy });
  // As many classes need not be the same classes.
  const why = `it tells ${data.classes} classes apart, but is right about ${percent(fraction)} of ${samples} samples: others, or in another order`;
  return spec(await mostTellingInput(bytes(), guess, { dataset, chance: data.guess }, tools), replaced(why));
}

/** From here on a model does not bear the usual learning rates as it is. */
const deepLayers = 5;

/** An exporter has folded the normalization of a deep model away, or most of it. */
function restoreLines(graph: Graph): string[] {
  const folded = graph.operators.filter(
    ({ kind, outputs }) =>
      (kind === 'Conv2D' || kind === 'DepthwiseConv2D') &&
      !consumersOf(graph, outputs[0]).some((reader) => reader.kind === 'BatchNorm'),
  );
  if (folded.length < deepLayers) return [];
  return ['batch_normalization: restore # an exporter folded it away; with it the model bears a usual learning rate'];
}

function trained(
  subject: InitSubject,
  data: FoundData,
  { graph, ...facts }: Pick<TrainingFacts, 'shape' | 'studentLines' | 'start' | 'given'> & { readonly graph: Graph },
): InitResult {
  const root = rootOf(subject, data);
  const sizes = { int8Bytes: int8SizeBytes(graph, data.labels), float32Bytes: float32SizeBytes(graph, data.labels) };
  const lines = trainingSpec({ name: subject.name, data, rootLines: root.lines, ...facts, ...sizes });
  return { lines, next: 'run', dataRoot: root.dataRoot };
}

/** `data.root`, which may not leave the workspace. */
function rootOf({ folder, isOutside }: InitSubject, { root, name }: FoundData) {
  const path = relative(folder, root).replaceAll('\\', '/');
  if (!isOutside(root)) return { lines: [`root: ${scalar(path === '' ? '.' : path)}`], dataRoot: null };
  return {
    lines: ['# The data lies outside of the repository: name its folder with --data-root.', `root: ${scalar(name)}`],
    dataRoot: root,
  };
}

async function openFor(lines: readonly string[], dataRoot: string | null, tools: InitTools): Promise<Dataset> {
  const plan = await tools.planOf(`${lines.join('\n')}\n`);
  if (!plan.data) throw new InternalError('init wrote a spec with data and read one without');
  return openData(dataRoot === null ? plan.data : { ...plan.data, root: dataRoot }, await tools.openOptions(plan));
}
