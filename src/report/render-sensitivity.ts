/** What pruning each layer costs, for a terminal, with targets to paste into a spec. */
import type { ProposedTargets, Sensitivity } from '../passes/prune/sensitivity.js';
import { alignColumns } from './columns.js';
import { escapeText } from './escape.js';

export interface SensitivityReport extends Sensitivity {
  readonly name: string;
  readonly model: string;
  /** Where the samples come from: never the test split. */
  readonly split: 'validation' | 'train';
  readonly sparsities: readonly number[];
  readonly maxDrop: number;
  readonly proposed: ProposedTargets;
}

export function renderSensitivity(report: SensitivityReport): string {
  const { name, model, split, samples, scoreName, score, sparsities, layers, maxDrop, proposed } = report;
  const isShare = isFraction(scoreName);
  const show = (value: number): string => (isShare ? percent(value) : value.toPrecision(4));
  const signed = (drop: number): string =>
    `${drop > 0 ? '−' : '+'}${isShare ? (Math.abs(drop) * 100).toFixed(2) : percent(Math.abs(drop))}`;
  const header = ['layer', 'weights', ...sparsities.map(percent)];
  const rows = layers.map(({ layer, weights, points }) => [
    escapeText(layer),
    String(weights),
    ...sparsities.map((sparsity) => {
      const point = points.find((one) => one.sparsity === sparsity);
      return point ? signed(point.drop) : '—';
    }),
  ]);
  const right = header.map((_, index) => index).slice(1);
  const targets = Object.entries(proposed.targets);
  const unit = isShare ? 'points' : `as a share of ${escapeText(scoreName)}`;
  return [
    `${escapeText(name)}: ${escapeText(scoreName)} of the ${escapeText(model)} on ${samples} samples of the ${split} split: ${show(score)}`,
    `What one layer pruned by itself, without training, changes, in ${unit}:`,
    '',
    ...alignColumns([header, ...rows], right).map((line) => `  ${line}`),
    '',
    `Targets with which no layer by itself loses more than ${isShare ? `${percent(maxDrop)} of the samples` : percent(maxDrop)}; training wins back more, and layers pruned together lose more:`,
    '',
    ...(targets.length === 0
      ? []
      : ['layer_targets:', ...targets.map(([layer, sparsity]) => `  ${key(layer)}: ${percent(sparsity)}`)]),
    ...(proposed.excluded.length === 0 ? [] : [`exclude: [${proposed.excluded.map(key).join(', ')}]`]),
  ]
    .join('\n')
    .concat('\n');
}

const isFraction = (scoreName: string): boolean => scoreName === 'accuracy' || scoreName === 'exact_match';

const percent = (fraction: number): string => `${Math.round(fraction * 10_000) / 100} %`;

/** A name as a key of YAML. */
const key = (layer: string): string => (/^[A-Za-z][\w/]*$/.test(layer) ? layer : JSON.stringify(layer));
