import { exitCodes, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { sensitivityOf } from '../../pipeline/sensitivity.js';
import { detectPlatform } from '../../platform/detect.js';
import { renderSensitivity } from '../../report/render-sensitivity.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../command-line.js';
import { specOf } from '../subjects.js';
import { contextOf, overridesOf } from './judged.js';

/** Says what pruning each layer of a model costs, and proposes targets. */
export async function measureLayers(line: CommandLine, io: Io): Promise<ExitCode> {
  const { text, flags } = line;
  const path = await specOf(line.subjects, io.cwd);
  const plan = await readSpec(path, { cwd: io.cwd, overrides: overridesOf(text, io.cwd) });
  const platform = await detectPlatform(io.env, plan.workspace);
  const sparsities = (text['sparsities'] ?? '20,35,50,65,80,90').split(',').map((one) => Number(one) / 100);
  const report = await sensitivityOf(
    plan,
    {
      model: text['model'] ?? 'student',
      file: text['file'] ?? null,
      samples: Number(text['samples'] ?? 512),
      sparsities: [...new Set(sparsities)].sort((a, b) => a - b),
      maxDrop: Number(text['max-drop'] ?? 1) / 100,
      cwd: io.cwd,
    },
    contextOf(plan, platform, line, io),
  );
  io.stdout.write(flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : renderSensitivity(report));
  return exitCodes.pass;
}
