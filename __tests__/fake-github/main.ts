/**
 * The fake as a process: `tsx __tests__/fake-github/main.ts [--gitea] [SEED.json]` prints its URL as the first line and runs
 * until it is ended. `GET /_state` shows what it knows, `POST /_seed` adds to it (see seed.ts).
 */
import { readFileSync } from 'node:fs';
import { ok, type Route } from './route.js';
import { applySeed, describeState, type Seed } from './seed.js';
import { startFakeGithub } from './server.js';

const control: readonly Route[] = [
  { method: 'GET', path: '/_state', handle: ({ state }) => ok(describeState(state)) },
  { method: 'POST', path: '/_seed', handle: ({ state, body }) => ok(applySeed(state, body)) },
];

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flavor = process.argv.includes('--gitea') ? 'gitea' : 'github';
const fake = await startFakeGithub({ flavor, routes: control });
for (const file of files) applySeed(fake.state, JSON.parse(readFileSync(file, 'utf8')) as Seed);
process.stdout.write(`${fake.url}\n`);
const stop = () => void fake.close().then(() => process.exit(0));
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
