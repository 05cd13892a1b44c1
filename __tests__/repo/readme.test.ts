import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatProblem, SpecError } from '../../src/core/errors.js';
import { commands } from '../../src/cli/command-table.js';
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

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('a document of the package', () => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pack] = JSON.parse(listed) as [{ files: { path: string }[] }];
  const files = pack.files.map(({ path }) => path);
  const documents = files.filter((path) => path.endsWith('.md'));
  const withoutCode = (file: string): string => readFileSync(file, 'utf8').replace(/^```[^]*?^```/gm, '');

  /** As GitHub makes them: repeated titles get a number. */
  function anchorsOf(file: string): string[] {
    const seen = new Map<string, number>();
    return [...withoutCode(file).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => {
      const slug = title
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    });
  }

  it('is every page that the index of documents lists, and the README', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/README.md', 'docs/spec.md', 'docs/arena.md']));
  });

  it.each(documents)('%s links to files of the package and to titles that they have', (file) => {
    const links = [...withoutCode(file).matchAll(/(?:\]\(|src="|srcset=")(?![a-z]+:)([^)"\s]+)/g)];
    const broken = links.flatMap(([, link = '']) => {
      const [path = '', anchor] = link.split('#');
      const to =
        path === ''
          ? file
          : normalize(join(dirname(file), path))
              .replaceAll('\\', '/')
              .replace(/\/$/, '');
      if (!files.some((name) => name === to || name.startsWith(`${to}/`))) return [link];
      return anchor === undefined || anchorsOf(to).includes(anchor) ? [] : [link];
    });
    expect(broken).toEqual([]);
  });

  it.each(documents.filter((file) => file.startsWith('docs/') && !file.startsWith('docs/adr/')))(
    '%s is found from the index of documents',
    (file) => {
      if (file !== 'docs/README.md')
        expect(readFileSync('docs/README.md', 'utf8')).toContain(file.slice('docs/'.length));
    },
  );
});
