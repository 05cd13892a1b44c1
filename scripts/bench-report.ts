/**
 * `npm run bench:report`: what it costs to read the reports of 50 models (three files of 10 layers each, 10,000 test
 * samples) and to render every format of them.  [-- --models 50] [--layers 10] [--samples 10000] [--seconds 5]
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { stringifyReport } from '../src/report/stringify.js';
import { createReports } from './report/many-models.js';
import { renderAll } from './report/render-all.js';

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '50' },
    layers: { type: 'string', default: '10' },
    samples: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '5' },
  },
});
const workload = { models: Number(values.models), layers: Number(values.layers), samples: Number(values.samples) };
const texts = createReports(workload).map(stringifyReport);
const costs = renderAll(texts);
const seconds = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
console.log(`${cpus()[0]?.model ?? process.arch}, Node ${process.version}, ${JSON.stringify(workload)}`);
for (const { format, milliseconds, length } of costs) {
  console.log(
    `${format.padEnd(14)}${milliseconds.toFixed(0).padStart(6)} ms${(length / 1e6).toFixed(2).padStart(9)} MB`,
  );
}
console.log(`${'all'.padEnd(14)}${(seconds * 1000).toFixed(0).padStart(6)} ms, limit ${values.seconds} s`);
if (!(seconds <= Number(values.seconds))) process.exitCode = 1;
