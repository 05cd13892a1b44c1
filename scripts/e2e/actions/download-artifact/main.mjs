import { DefaultArtifactClient } from './client.mjs';

const { INPUT_PATTERN: pattern = '', INPUT_PATH: path = '' } = process.env;
if (process.env['INPUT_MERGE-MULTIPLE'] !== 'true') throw new Error('expected merge-multiple: true');
const client = new DefaultArtifactClient();
const prefix = pattern.replace(/\*$/, '');
const { artifacts } = await client.listArtifacts();
const wanted = artifacts.filter(({ name }) => name.startsWith(prefix));
if (wanted.length === 0) throw new Error(`expected artifacts ${pattern}, found none`);
for (const { id, name } of wanted) {
  await client.downloadArtifact(id, { path });
  console.log(`fetched artifact ${name} into ${path}`);
}
