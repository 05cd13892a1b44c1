/** Local folders in the place of GitHub's own actions, which act would have to fetch. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `OWNER/NAME@COMMIT` → folder, for every version that the workflow names. */
export function standIns(folder: string, workflow: string): Record<string, string> {
  const found = [
    ...readFileSync(workflow, 'utf8').matchAll(/uses: (actions\/((?:up|down)load-artifact|attest)@[0-9a-f]{40})/g),
  ];
  return Object.fromEntries(found.map(([, uses = '', name = '']) => [uses, copied(folder, name)]));
}

function copied(folder: string, name: string): string {
  const target = join(folder, name);
  cpSync(join('scripts/e2e/actions', name), target, { recursive: true });
  const require = createRequire(resolve('package.json'));
  const exports = [
    ['DefaultArtifactClient', resolve('node_modules/@actions/artifact/lib/artifact.js')],
    ['glob', require.resolve('tinyglobby')],
  ].map(([symbol, file]) => `export { ${symbol} } from ${JSON.stringify(pathToFileURL(file ?? '').href)};`);
  writeFileSync(join(target, 'client.mjs'), `${exports.join('\n')}\n`);
  return target;
}
