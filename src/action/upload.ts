/** Keeps the files of a run as artifacts of the workflow: for people, and as the baseline of later runs. */
import { dirname, relative } from 'node:path';
import type { RunResult } from '../pipeline/context.js';
import { storeName, type Platform, type StoredArtifact } from '../platform/platform.js';
import type { Commands } from './runner.js';

/** What cannot be kept costs a warning, never the verdict. */
export async function upload(commands: Commands, results: readonly RunResult[], platform: Platform): Promise<void> {
  const stored: StoredArtifact[] = [];
  for (const { report, files } of results) {
    const root = dirname(files.report);
    const own = files.artifacts.filter((path) => !relative(root, path).startsWith('..'));
    const name = storeName(report.spec.name, report.spec.inputs);
    const storing = await platform.storeFiles(name, root, [files.report, files.summary, files.html, ...own]);
    switch (storing.kind) {
      case 'stored':
        stored.push(storing.artifact);
        commands.info(`artifact ${name}: ${storing.artifact.id} ${digestOf(storing.artifact)}`.trimEnd());
        break;
      case 'unsupported':
        commands.info(`artifact ${name}: not stored: ${storing.reason}`);
        break;
      case 'refused':
        commands.warning(`artifact ${name}: not stored: ${storing.reason}. Later runs cannot compare with this one.`);
        break;
      default:
        storing satisfies never;
    }
  }
  commands.setOutput('artifact-id', stored.map(({ id }) => id).join('\n'));
  commands.setOutput('artifact-digest', stored.map(digestOf).join('\n'));
}

function digestOf({ sha256 }: StoredArtifact): string {
  return sha256 === null ? '' : `sha256:${sha256}`;
}
