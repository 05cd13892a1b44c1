/**
 * The model card, under the headings that people know from model cards elsewhere. Only what the report holds is said;
 * what it cannot know, the card says that it does not know.
 */
import { describeVerdict, verdictEmoji } from '../report/describe.js';
import { codeSpan, escapeMarkdown } from '../report/escape.js';
import { table } from '../report/markdown.js';
import { formatCount, formatKnown, formatQuantity } from '../report/quantity.js';
import { renderBudgets } from '../report/render-summary.js';
import type { Artifact, Report } from '../report/schema/report.js';

/** `fileOf` names the published file of an artifact. */
export function renderModelCard(report: Report, fileOf: (artifact: string) => string): string {
  const { spec } = report;
  const sections = [
    `---\nlibrary_name: tflite\ntags:\n  - tflite\n  - tinygate\n---`,
    `# Model card: ${escapeMarkdown(spec.name)}`,
    renderDetails(report, fileOf),
    renderUses(report),
    renderTraining(report),
    renderEvaluation(report),
    renderCompression(report),
    renderVerdict(report),
    renderLimits(report),
    renderProvenance(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function renderDetails({ artifacts }: Report, fileOf: (artifact: string) => string): string {
  const rows = artifacts.map((artifact) => [
    codeSpan(fileOf(artifact.artifact)),
    formatQuantity(artifact.sizeBytes, 'bytes'),
    formatKnown(artifact.deflatedBytes, 'bytes', '—'),
    formatKnown(artifact.parameters, 'count'),
    formatKnown(artifact.macs, 'count'),
    codeSpan(artifact.sha256),
  ]);
  const header = ['File', 'Size', 'Deflated', 'Parameters', 'MACs', 'SHA-256'];
  const text = 'TensorFlow Lite models (`.tflite`). kB is 1000 bytes; deflated is zlib, level 9.';
  return ['## Model details', text, table(header, rows, [1, 2, 3, 4])].join('\n\n');
}

function renderUses({ data }: Report): string {
  const task =
    data.classes.length === 0
      ? 'The report does not say what the model is for.'
      : `Assigns one of ${data.classes.length} classes: ${data.classes.map(escapeMarkdown).join(', ')}.`;
  return `## Uses\n\n${task} Whoever publishes the model says what it must not be used for.`;
}

function renderTraining({ data, engine, seed }: Report): string {
  const samples =
    data.sha256 === null
      ? 'No data was read: the files were judged as they are.'
      : `${formatCount(data.trainSamples)} samples; digest of the data as it was read and split: ${codeSpan(data.sha256)}.`;
  const made =
    engine === null
      ? 'The files were not trained in this run.'
      : `Trained with ${escapeMarkdown(engine)}, seed ${seed}.`;
  return `## Training\n\n${samples} ${made}`;
}

function renderEvaluation({ artifacts, data }: Report): string {
  const measured = artifacts.filter(({ accuracy }) => accuracy !== null);
  if (measured.length === 0) return '## Evaluation\n\nNo accuracy was measured.';
  const rows = measured.map((artifact) => [
    codeSpan(artifact.artifact),
    accuracyText(artifact),
    intervalText(artifact),
    `${formatCount(artifact.accuracy?.correct ?? 0)} of ${formatCount(artifact.accuracy?.samples ?? 0)}`,
    escapeMarkdown(artifact.runtime ?? '—'),
  ]);
  const results = table(['Model', 'Top-1 accuracy', '95 % interval', 'Correct', 'Run in'], rows, [1, 2, 3]);
  const text = `${formatCount(data.testSamples)} test samples that were not trained on; Wilson score intervals.`;
  return ['## Evaluation', text, results, renderClasses(measured, data.classes)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderClasses(artifacts: readonly Artifact[], classes: readonly string[]): string {
  if (classes.length === 0 || artifacts.some(({ accuracy }) => accuracy?.perClass.length !== classes.length)) return '';
  const rows = classes.map((name, index) => [
    escapeMarkdown(name),
    ...artifacts.map(({ accuracy }) => {
      const { correct = 0, samples = 0 } = accuracy?.perClass[index] ?? {};
      return samples === 0
        ? 'no samples'
        : `${formatQuantity(correct / samples, 'fraction')} of ${formatCount(samples)}`;
    }),
  ]);
  const header = ['Class', ...artifacts.map(({ artifact }) => codeSpan(artifact))];
  return `### Results for each class\n\n${table(
    header,
    rows,
    artifacts.map((_, index) => index + 1),
  )}`;
}

/** Of each file that a pass promised something about. */
function renderCompression({ artifacts, invariants }: Report): string {
  const compressed = artifacts.filter(({ artifact }) => invariants.some((row) => row.artifact === artifact));
  const parts = compressed.map(({ artifact, layers, sizeBytes }) => {
    const [largest] = [...artifacts].sort((a, b) => b.sizeBytes - a.sizeBytes);
    const rows = layers.map((layer) => [
      codeSpan(layer.name),
      codeSpan(layer.operator),
      formatQuantity(layer.kernelBytes, 'bytes'),
      formatQuantity(layer.zeroFraction, 'fraction'),
      formatCount(layer.distinctCodes),
    ]);
    const ratio =
      largest && largest.artifact !== artifact
        ? `${(largest.sizeBytes / sizeBytes).toFixed(1)} times smaller than ${codeSpan(largest.artifact)}. `
        : '';
    const promises = invariants.filter((row) => row.artifact === artifact);
    const kept = promises.filter(({ verdict }) => verdict === 'pass').length;
    const text = `${ratio}${kept} of ${promises.length} promises of the compression passes hold in the exported codes.`;
    const header = ['Layer', 'Operator', 'Kernel', 'Zeros', 'Distinct codes'];
    return `### ${escapeMarkdown(artifact)}\n\n${text}\n\n${table(header, rows, [2, 3, 4])}`;
  });
  return parts.length === 0 ? '' : ['## Compression', ...parts].join('\n\n');
}

function renderVerdict(report: Report): string {
  const head = `${verdictEmoji[report.verdict]} **${report.verdict}**: ${describeVerdict(report)}.`;
  return ['## Budgets and verdict', head, renderBudgets(report.budgets)].join('\n\n');
}

function renderLimits({ artifacts, data, baseline }: Report): string {
  const measured = artifacts.filter(({ accuracy }) => accuracy !== null);
  const worst = measured.flatMap(({ artifact, accuracy }) => {
    const classes = (accuracy?.perClass ?? []).flatMap(({ correct, samples }, index) =>
      samples === 0 ? [] : [{ fraction: correct / samples, name: data.classes[index] }],
    );
    const [lowest] = classes.sort((a, b) => a.fraction - b.fraction);
    return lowest?.name === undefined
      ? []
      : [
          `- ${codeSpan(artifact)} is weakest on ${escapeMarkdown(lowest.name)}: ${formatQuantity(lowest.fraction, 'fraction')}.`,
        ];
  });
  const isTimed = artifacts.some(({ devices }) => devices.length > 0);
  const lines = [
    measured.length === 0
      ? '- Nothing is known about accuracy.'
      : '- Accuracy is of the test samples above. Nothing is known about other data, other sensors or other people.',
    ...worst,
    isTimed ? '' : '- No device measured latency, memory or energy.',
    baseline.kind === 'found' ? '' : '- It was not compared with an earlier version.',
  ];
  return `## Bias, risks and limitations\n\n${lines.filter((line) => line !== '').join('\n')}`;
}

function renderProvenance({ tool, spec, commit, stages }: Report): string {
  const rows = [
    ['Spec', `${codeSpan(spec.path)}, SHA-256 ${codeSpan(spec.sha256)}`],
    ['Inputs', `SHA-256 ${codeSpan(spec.inputs)}`],
    ['Commit', commit === null ? 'not known' : codeSpan(commit)],
    ['Made by', `tinygate ${escapeMarkdown(tool.version)}`],
    ...stages.map(({ name, digest }) => [`Stage ${codeSpan(name)}`, codeSpan(digest)]),
  ];
  const check = [
    'Check the files with `sha256sum -c SHA256SUMS`, and that they are those which were judged with',
    '`tinygate verify .` in the folder they are in.',
  ].join(' ');
  return ['## Provenance', table(['Part', 'Value'], rows), check].join('\n\n');
}

function accuracyText({ accuracy }: Artifact): string {
  return accuracy ? formatQuantity(accuracy.fraction, 'fraction') : '—';
}

function intervalText({ accuracy }: Artifact): string {
  if (!accuracy) return '—';
  const [low, high] = accuracy.interval95.map((bound) => (bound * 100).toFixed(2));
  return `${low} to ${high} %`;
}
