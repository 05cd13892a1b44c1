import type { Dataset } from '../data/dataset.js';
import type { Report } from '../report/report.js';

/** What the accuracy rests on, as the report has it. */
export function describeData({ digest, train, test, classes }: Dataset): Report['data'] {
  return {
    sha256: digest,
    trainSamples: train.count,
    testSamples: test.count,
    classes,
    labels: [...test.labels],
  };
}
