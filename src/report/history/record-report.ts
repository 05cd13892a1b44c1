/** What a history keeps of a report: each number that needs nothing but a name to be read. */
import { TinygateError } from '../../core/errors.js';
import { readFrom } from '../../gate/read-metric.js';
import { metricNamed, metricsWhere, type MetricName } from '../../metrics/metrics.js';
import type { Report } from '../report.js';
import type { Recorded, RecordedNumber } from './history.js';

/** A budget says which class, layers or operators it is about; a history has no budgets. */
const plain = metricsWhere(({ hasClass, hasLayers, hasOperatorLists }) => !hasClass && !hasLayers && !hasOperatorLists);
const ofFile = plain.filter((name) => metricNamed(name).basis !== 'device');
const ofDevice = plain.filter((name) => metricNamed(name).basis === 'device');

/**
 * What was not measured, or is no number that a budget would take (a device whose outputs differ), is left out: a gap in its series. `date` is the day of the
 * commit, YYYY-MM-DD.
 * @throws TinygateError for a report without a commit or with an artifact twice.
 */
export function recordReport(report: Report, date: string | null, source: string): Recorded {
  const { spec, commit, artifacts, data } = report;
  if (commit === null) {
    throw new TinygateError({
      code: 'history/report',
      message: `${source}: expected a report with a commit, found none`,
      cause: 'It was made outside CI, where the files of the work tree need not be those of a commit.',
      fix: 'Name the commit that was measured: --commit $(git rev-parse HEAD)',
    });
  }
  const names = artifacts.map(({ artifact }) => artifact);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new TinygateError({
      code: 'history/report',
      message: `${source}: expected each artifact once, found ${JSON.stringify(twice)} twice`,
      fix: 'Make the report again.',
    });
  }
  const numbers = artifacts.flatMap((measurement): RecordedNumber[] => {
    const read = (name: MetricName, device: string | null): RecordedNumber[] => {
      const found = readFrom(
        { measurement, labels: data.labels },
        metricNamed(name),
        { device, class: null },
        { measurements: artifacts, classes: data.classes, labels: data.labels, ...(data.task && { task: data.task }) },
      );
      if (!found.ok) return [];
      const noise = found.noise?.halfWidth ?? null;
      const { artifact } = measurement;
      return [{ artifact, device, metric: name, value: round(found.value, 12), noise: noise && round(noise, 3) }];
    };
    const devices = [...new Set(measurement.devices.map(({ device }) => device))];
    return [
      ...ofFile.flatMap((name) => read(name, null)),
      ...devices.flatMap((device) => ofDevice.flatMap((name) => read(name, device))),
    ];
  });
  return { spec: spec.name, commit, date, numbers };
}

/** Digits beyond these are noise of the arithmetic, and make the file larger. */
function round(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
