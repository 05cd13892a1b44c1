import { validateSpec } from '../../src/spec/validate.js';
import { parseSpec } from '../../src/spec/parse.js';
import { resolvePlan, type Overrides } from '../../src/spec/resolve.js';
import type { Plan } from '../../src/spec/plan.js';

const minimal = `version: 1
name: tiny
data: { root: data, images: images.gz, labels: labels.gz }
student: { architecture: ds_cnn, training: { epochs: 2, learning_rate: { schedule: constant, peak: 0.01 } } }
artifacts: { float32: { type: float32 } }
`;

/** The plan of a minimal spec with `more` YAML after it, whose artifacts, data and student take the place of the minimal ones. */
export function planOf(more = '', overrides: Overrides = {}): Plan {
  const text = ['artifacts', 'data', 'student'].reduce(
    (kept, key) => (new RegExp(`^${key}:`, 'm').test(more) ? kept.replace(new RegExp(`^${key}:.*\\n`, 'm'), '') : kept),
    minimal,
  );
  const root = parseSpec(text + more, { file: 'spec.yml', path: '/repo/models/spec.yml' });
  return resolvePlan(
    { file: '/repo/models/spec.yml', root, files: ['/repo/models/spec.yml'] },
    validateSpec(root, '/repo'),
    '/repo',
    overrides,
  );
}
