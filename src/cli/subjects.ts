/** What a command works on: the specs that its words name, or the one that the folder has. */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { SpecError } from '../core/errors.js';
import { findSpecs } from '../spec/find-specs.js';

/** Looked for in this order where a command names no spec. */
export const defaultSpecs = ['tinygate.yml', 'tinygate.yaml', 'tinygate.json'] as const;

/**
 * Paths relative to `cwd`, each once.
 * @throws SpecError for a glob without a match, for a model in the place of a spec, and where there is no spec to take.
 */
export async function specsOf(subjects: readonly string[], cwd: string): Promise<string[]> {
  const model = subjects.find((subject) => modelEndings.includes(extname(subject).toLowerCase()));
  if (model !== undefined) throw modelInPlaceOfSpec(model);
  if (subjects.length > 0) return findSpecs(subjects, cwd, cwd);
  const found = defaultSpecs.find((name) => existsSync(join(cwd, name)));
  if (found !== undefined) return [found];
  throw new SpecError({
    code: 'cli/no-spec',
    message: `expected the path of a spec, or one of ${defaultSpecs.join(', ')} in this folder, found no such file`,
    fix: 'Name the spec; or have a first one written: npx tinygate init MODEL DATA; or save these lines as tinygate.yml, with the path of your model.',
    excerpt: exampleSpec('models/model.tflite', 'model'),
  });
}

/** One spec, for commands that work on one. */
export async function specOf(subjects: readonly string[], cwd: string): Promise<string> {
  const [spec, ...more] = await specsOf(subjects, cwd);
  if (spec !== undefined && more.length === 0) return spec;
  throw new SpecError({
    code: 'cli/arguments',
    message: `expected one spec, found ${more.length + 1}: ${[spec, ...more].join(', ')}`,
    fix: 'Run the command once for each spec.',
  });
}

const modelEndings = ['.tflite', '.lite', '.onnx', '.h5', '.keras', '.pb', '.pt', '.pth'];

/** What people try first: they have a model, and no spec yet. */
function modelInPlaceOfSpec(path: string): SpecError {
  const isTflite = ['.tflite', '.lite'].includes(extname(path).toLowerCase());
  const name = basename(path, extname(path)).replace(/[^\w-]/g, '-');
  return new SpecError({
    code: 'cli/model-as-spec',
    message: `expected the path of a spec, found the model ${path}`,
    cause: 'A spec says which limits a model has to hold; the model alone has no limits.',
    fix: isTflite
      ? `Have a spec written: npx tinygate init ${path}; or save these lines as tinygate.yml. What is in the model: npx tinygate inspect ${path}`
      : `Have a spec written that trains it on: npx tinygate init ${path} DATA`,
    ...(isTflite ? { excerpt: exampleSpec(path.replaceAll('\\', '/'), name) } : {}),
  });
}

function exampleSpec(file: string, name: string): string {
  return [
    '    version: 1',
    `    name: ${name}`,
    `    artifacts: { ${name}: { file: ${file} } }`,
    `    budgets: [{ artifact: ${name}, metric: size, max: 300 kB, max_increase: 2 % }]`,
  ].join('\n');
}
