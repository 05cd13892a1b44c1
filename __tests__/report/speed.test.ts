import { describe, expect, it } from '@jest/globals';
import { createReports } from '../../scripts/report/many-models.js';
import { renderAll } from '../../scripts/report/render-all.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { maxCommentBytes } from '../../src/report/render-comment.js';

describe('fifty models', () => {
  const texts = createReports({ models: 50, layers: 10, samples: 10_000 }).map(stringifyReport);

  it('are read and rendered in every format in a few seconds', () => {
    const before = process.cpuUsage();
    const costs = renderAll(texts);
    const { user } = process.cpuUsage(before);
    // The target is 5 s on an idle machine (npm run bench:report). Of a busy one only its own time counts, which sharing a core
    // makes longer too.
    expect(user / 1e6).toBeLessThan(60);
    const lengths = Object.fromEntries(costs.map(({ format, length }) => [format, length]));
    expect(lengths['html of all']).toBeGreaterThan(lengths['comment']!);
    expect(lengths['comment']).toBeLessThanOrEqual(maxCommentBytes);
  });
});
