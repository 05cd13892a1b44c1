/**
 * The built action in real workflow runs, end to end, against a fake GitHub:  npm run e2e:act [-- --dist DIR] [--keep]
 * The workflows are the examples, as they are; act runs them, its artifact server keeps what they store.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyAction } from './action-folder.js';
import { forkStory } from './fork-story.js';
import { node24Story, pullRequestStory } from './pull-request-story.js';
import { devicesStory } from './devices-story.js';
import { historyStory } from './history-story.js';
import { labStory } from './lab-story.js';
import { matrixStory, severalModelsStory } from './several-models-story.js';
import { releaseStory } from './release-story.js';
import { reusableStory } from './reusable-story.js';
import { sshProxyStory } from './ssh-proxy-story.js';
import { tell } from './story.js';
import type { StorySettings } from './world.js';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    keep: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
});
const stories = {
  'pull-request': pullRequestStory,
  forks: forkStory,
  'several-models': severalModelsStory,
  matrix: matrixStory,
  release: releaseStory,
  devices: devicesStory,
  'ssh-proxy': sshProxyStory,
  reusable: reusableStory,
  lab: labStory,
  history: historyStory,
  node24: node24Story,
};
const scratch = mkdtempSync(join(tmpdir(), 'tinygate-act-'));
const cleanUps: (() => Promise<void>)[] = [];

await tell(
  'act',
  async (story) => {
    const action = copyAction(join(scratch, 'action'), values.dist);
    for (const [name, body] of Object.entries(stories)) {
      if (values.only && !values.only.includes(name)) continue;
      const settings: StorySettings = {
        scratch: join(scratch, name),
        action,
        later: (cleanUp) => cleanUps.push(cleanUp),
        ...(name === 'node24' ? { nodeFolder: node24Folder() } : {}),
      };
      await body(story, settings);
    }
  },
  async () => {
    for (const cleanUp of cleanUps) await cleanUp();
    if (values.keep) console.log(`kept ${scratch}`);
    else rmSync(scratch, { recursive: true, force: true });
  },
);

/** A Node 24 of this machine, or the one that npm has. */
function node24Folder(): string {
  const path = execFileSync('scripts/with-node24.sh', ['node', '-p', 'process.execPath'], { encoding: 'utf8' });
  return dirname(path.trim().split('\n').at(-1) ?? '');
}
