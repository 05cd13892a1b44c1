import type { Dataset } from '../data/dataset.js';
import type { Report } from '../report/report.js';

/** What the accuracy rests on, as the report has it. */
export function describeData(dataset: Dataset): Report['data'] {
  const { digest, task, train, test, classes } = dataset;
  return {
    sha256: digest,
    trainSamples: train.count,
    testSamples: test.count,
    // Absent, as before there were others.
    ...(task === 'classification' ? {} : { task }),
    classes,
    labels: truthOf(dataset),
  };
}

/** What is true of each test sample: its class, or the numbers of its task. */
export function truthOf({ task, test }: Dataset): number[] {
  return task === 'multi_label' || task === 'regression' ? [...test.targets] : [...test.labels];
}
