import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatProblem, SpecError } from '../../src/core/errors.js';
import { commands } from '../../src/cli/options.js';
import { parseSpec } from '../../src/spec/parse.js';
import { resolvePlan } from '../../src/spec/resolve.js';
import { validateSpec } from '../../src/spec/validate.js';

const readme = readFileSync('README.md', 'utf8');
const specs = [...readme.matchAll(/```yaml\n(version: 1\n[^`]*)```/g)].map(([, text = '']) => text);
const [committed = '', spec = ''] = specs;

function planOf(text: string) {
  const root = parseSpec(text, { file: 'tinygate.yml', path: '/repo/tinygate.yml' });
  return resolvePlan(
    { file: '/repo/tinygate.yml', root, files: ['/repo/tinygate.yml'] },
    validateSpec(root, '/repo'),
    '/repo',
  );
}

describe('the README', () => {
  it('shows a spec of a committed model in four lines, and it is valid', () => {
    expect(committed.trimEnd().split('\n')).toHaveLength(4);
    expect(planOf(committed).budgets).toHaveLength(1);
  });

  it('shows a spec that trains, and it is valid', () => expect(planOf(spec).budgets).toHaveLength(3));

  it('shows the very text that a slip in it gives', () => {
    let message = '';
    try {
      planOf(spec.replace('final_sparsity: 0.8', 'final_sparsty: 0.8'));
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      message = error.problems.map(formatProblem).join('\n');
    }
    expect(message).not.toBe('');
    expect(readme).toContain(`\`\`\`\n${message}\n\`\`\``);
  });

  it('names every option and exit code of the command line', () => {
    for (const option of Object.keys(commands.run.options).filter((name) => name !== 'help' && name !== 'version')) {
      expect(readme).toContain(`--${option}`);
    }
    for (const code of ['0 pass', '1 a budget failed', '2 bad spec or input', '3 internal error', '130 interrupted']) {
      expect(readme).toContain(code);
    }
  });

  it.each([
    'README.md',
    'docs/troubleshooting.md',
    'docs/README.md',
    'docs/contributing.md',
    'docs/architecture.md',
    'docs/spec.md',
    'examples/fashion-mnist/README.md',
    'examples/fashion-mnist/data/README.md',
  ])('%s links to files that exist', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => !existsSync(join(dirname(file), link)));
    expect(broken).toEqual([]);
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
