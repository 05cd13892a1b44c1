/** Keeps the files of a run as artifacts of the workflow: for people, and as the baseline of later runs. */
import { dirname, relative } from 'node:path';
import type { RunResult } from '../pipeline/context.js';
import { storeName, type Platform } from '../platform/platform.js';
import type { Commands } from './runner.js';

/** What cannot be kept costs a warning, never the verdict. */
export async function upload(commands: Commands, results: readonly RunResult[], platform: Platform): Promise<void> {
  const stored: { id: string; digest: string }[] = [];
  for (const { report, files } of results) {
    const root = dirname(files.report);
    const own = files.artifacts.filter((path) => !relative(root, path).startsWith('..'));
    const name = storeName(report.spec.name, report.spec.inputs);
    const delivery = await platform.storeFiles(name, root, [files.report, files.summary, files.html, ...own]);
    switch (delivery.kind) {
      case 'done':
        stored.push({ id: delivery.url ?? '', digest: delivery.digest ?? '' });
        commands.info(`artifact ${name}: ${delivery.url ?? 'stored'} ${delivery.digest ?? ''}`.trimEnd());
        break;
      case 'unchanged':
        commands.info(`artifact ${name}: is there already`);
        break;
      case 'unsupported':
        commands.info(`artifact ${name}: not stored: ${delivery.reason}`);
        break;
      case 'refused':
        commands.warning(`artifact ${name}: not stored: ${delivery.reason}. Later runs cannot compare with this one.`);
        break;
      default:
        delivery satisfies never;
    }
  }
  commands.setOutput('artifact-id', stored.map(({ id }) => id.split('/').at(-1) ?? '').join('\n'));
  commands.setOutput('artifact-digest', stored.map(({ digest }) => digest).join('\n'));
}
