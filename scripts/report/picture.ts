/**
 * Draws the picture of the README: what a pull request sees whose spec asks more of the example's file than it holds.
 * Every number comes from the report of a real run, every word from the renderers.
 *
 *   npx tsx scripts/report/picture.ts [--report .tinygate/fashion-mnist/report.json] [--out docs/images]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from '../../src/gate/evaluate.js';
import { worstVerdict } from '../../src/gate/verdict.js';
import { describeVerdict } from '../../src/report/describe.js';
import { evidenceFrom } from '../../src/report/evidence.js';
import { parseReport } from '../../src/report/json.js';
import { renderAnnotations } from '../../src/report/render-annotations.js';
import { renderComment } from '../../src/report/render-comment.js';
import { readSpec } from '../../src/spec/read.js';
import { readBlocks } from './comment-blocks.js';
import { drawPullRequest } from './draw-pull-request.js';

const { values } = parseArgs({
  options: {
    report: { type: 'string', default: '.tinygate/fashion-mnist/report.json' },
    out: { type: 'string', default: 'docs/images' },
  },
});

const spec = 'examples/fashion-mnist/tinygate.yml';
const [asked, given] = ['max: 25 kB', 'max: 30 kB'];
const text = readFileSync(spec, 'utf8').replace(given, asked);
if (!text.includes(asked)) throw new Error(`expected ${given} in ${spec}, to ask for less`);

const report = parseReport(readFileSync(values.report, 'utf8'), values.report);
const plan = await readSpec(spec, { cwd: process.cwd(), readFile: () => Promise.resolve(Buffer.from(text)) });
const budgets = evaluate(plan.budgets, { ...evidenceFrom(report), groups: plan.groups });
const judged = { ...report, budgets, verdict: worstVerdict([...budgets, ...report.invariants]) };
const annotation = renderAnnotations(judged).find(({ message }) => message.includes('25.0 kB'));
if (!annotation) throw new Error(`expected a size over ${asked}: the picture shows a budget that is broken`);

const lines = text.split('\n');
const source = [-1, 0, 1].map((offset) => {
  const number = annotation.line + offset;
  return { number, text: lines[number - 1] ?? '' };
});
const comment = renderComment([judged], { id: 'picture', url: null, previous: null, baselines: {} });
const picture = {
  check: { title: describeVerdict(judged), isGreen: judged.verdict === 'pass' },
  annotation,
  source,
  comment: readBlocks(comment),
};
mkdirSync(values.out, { recursive: true });
for (const scheme of ['light', 'dark'] as const) {
  const file = join(values.out, `failing-pr-${scheme}.svg`);
  writeFileSync(file, drawPullRequest(picture, scheme));
  console.log(file);
}
