/** A search for a terminal: its front, or why there is none. */
import { alignColumns } from '../columns.js';
import { escapeText } from '../escape.js';
import type { TuneResult } from '../schema/tune.js';
import { bindingBudgets, describeBinding, describeSettings, formatMetric, titleOf } from './describe.js';
import { wholeOf } from './tune-result.js';

export function renderTuneText(result: TuneResult): string {
  const { name, trials, artifact, metric, score, front, shards, shardCount } = result;
  const whole = trials.filter((trial) => wholeOf(trial) !== null).length;
  const failed = trials.filter(({ rungs }) => Boolean(rungs.at(-1)?.failure));
  const part = shards.length === shardCount ? '' : `, shard ${shards.join(', ')} of ${shardCount}`;
  const rows = front.map((number, index) => {
    const trial = trials.find((one) => one.number === number)!;
    const measured = wholeOf(trial)!;
    return [
      String(index + 1),
      formatMetric(measured.metric, metric),
      formatMetric(measured.score, score),
      trial.test ? formatMetric(trial.test.score, score) : '—',
      `${number}: ${escapeText(describeSettings(trial.settings))}`,
    ];
  });
  const header = ['point', titleOf(metric), `${titleOf(score)}, validation`, 'test', 'trial'];
  const body = alignColumns([header, ...rows], [0, 1, 2, 3]).map((line) => `  ${line}`);
  const binding = bindingBudgets(result).map((one) => `  ${escapeText(describeBinding(one))}`);
  return [
    `${escapeText(name)}: ${trials.length} trials of ${escapeText(artifact)}${part}, ${whole} with all epochs`,
    '',
    ...(front.length > 0 ? [...body, ''] : ['No trial with all epochs keeps every budget.', '']),
    ...(binding.length > 0 ? ['Budgets that do not hold, on the validation data:', ...binding, ''] : []),
    ...failed.map(
      ({ number, rungs }) => `trial ${number} failed: ${escapeText(rungs.at(-1)!.failure!.split('\n')[0]!)}`,
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
