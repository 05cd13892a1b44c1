/** What the numbers rest on, so that another can make them again. */
import { describeBaseline } from '../describe-base.js';
import { formatCount, formatSeconds } from '../quantity.js';
import type { Report } from '../schema/report.js';
import { element, type Html } from './element.js';
import { dataTable } from './figure.js';

export function renderOrigin(report: Report): Html {
  const { spec, data, engine, seed, commit, artifacts, tool, baseline } = report;
  const runtimes = [...new Set(artifacts.map(({ runtime }) => runtime).filter((runtime) => runtime !== null))];
  const samples = `${formatCount(data.trainSamples)} training and ${formatCount(data.testSamples)} test samples`;
  const facts: readonly (readonly [string, string | Html])[] = [
    ['Spec', spec.path],
    ['SHA-256 of the spec', element('code', {}, spec.sha256)],
    ['Commit', commit === null ? 'not known' : element('code', {}, commit)],
    ['Base', describeBaseline(baseline) ?? 'nothing compares with it'],
    ['Data', data.sha256 === null ? 'none' : samples],
    ['SHA-256 of the data', data.sha256 === null ? '—' : element('code', {}, data.sha256)],
    ['Engine', engine ?? 'none: nothing was trained'],
    ['Seed', String(seed)],
    ['Accuracy measured in', runtimes.join(', ') || 'nothing'],
    ['tinygate', tool.version],
  ];
  return dataTable({ caption: 'What the numbers rest on', header: ['What', 'Which'], rows: facts, isStacked: true });
}

export function renderStages({ stages, timings }: Report): Html | null {
  if (stages.length === 0) return null;
  const rows = stages.map(({ name, digest }, index) => {
    const timing = timings.stages[index];
    return [
      name,
      timing ? formatSeconds(timing.seconds) : '—',
      timing?.cached ? 'from cache' : 'made',
      element('code', {}, digest.slice(0, 12)),
    ];
  });
  const caption = `Stages: ${formatSeconds(timings.totalSeconds)} in all`;
  return dataTable({ caption, header: ['Stage', 'Time', 'How', 'Digest'], rows, right: [1] });
}
