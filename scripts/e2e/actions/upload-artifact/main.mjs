/** Runs in a copy beside which `client.mjs` exports @actions/artifact and tinyglobby of the repository. */
import { join, resolve } from 'node:path';
import { DefaultArtifactClient, glob } from './client.mjs';

const { INPUT_NAME: name = '', INPUT_PATH: path = '' } = process.env;
const hidden = process.env['INPUT_INCLUDE-HIDDEN-FILES'] === 'true';
const lines = path.split('\n').filter((line) => line !== '');
const [folder = '.'] = lines.filter((line) => !line.startsWith('!'));
const root = resolve(folder);
const ignore = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
// As the real one: a hidden folder that is not asked for is left out, files and all.
const isHidden = folder.split('/').some((part) => part.startsWith('.') && part !== '.');
const files = !hidden && isHidden ? [] : await glob(join(folder, '**'), { dot: hidden, ignore, absolute: true });
if (files.length === 0) throw new Error(`expected files in ${folder}, found none`);
const { id } = await new DefaultArtifactClient().uploadArtifact(name, files, root);
console.log(`stored ${files.length} files as artifact ${name} (${id})`);
