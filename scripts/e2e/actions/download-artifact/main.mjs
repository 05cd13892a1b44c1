import { DefaultArtifactClient } from './client.mjs';

const { INPUT_PATTERN: pattern = '', INPUT_PATH: path = '' } = process.env;
const id = process.env['INPUT_ARTIFACT-IDS'] ?? '';
if (pattern !== '' && process.env['INPUT_MERGE-MULTIPLE'] !== 'true') throw new Error('expected merge-multiple: true');
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts();
const prefix = pattern.replace(/\*$/, '');
const wanted = artifacts.filter((artifact) =>
  id === '' ? artifact.name.startsWith(prefix) : String(artifact.id) === id,
);
if (wanted.length === 0) throw new Error(`expected artifacts ${id || pattern}, found none`);
for (const artifact of wanted) {
  await client.downloadArtifact(artifact.id, { path });
  console.log(`fetched artifact ${artifact.name} into ${path}`);
}
