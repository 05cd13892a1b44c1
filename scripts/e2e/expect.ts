/** What stories ask of runs and of the fake GitHub; a failure shows the log of the run. */
import assert from 'node:assert/strict';
import type { Check, Comment } from './github.js';
import type { PullRequest, Run, World } from './world.js';

/** The log without the values of outputs. */
export function logOf({ output }: Pick<Run, 'output'>): string {
  const lines = output.split('\n').filter((line) => /^\[|^Error/.test(line) && !line.includes('::set-output::'));
  return `\n${lines.join('\n')}`;
}

export function expectExit(run: Run, code: number): Run {
  assert.equal(run.code, code, logOf(run));
  return run;
}

/** An error stands on the first line of the spec that has this text. */
export function expectAnnotation(run: Run, spec: string, text: string): void {
  const line = spec.split('\n').findIndex((candidate) => candidate.includes(text)) + 1;
  assert.match(run.output, new RegExp(`::error [^\\n]*file=tinygate\\.yml,line=${line},`), logOf(run));
}

export function onlyArtifact(run: Run): string {
  assert.equal(run.artifacts.length, 1, logOf(run));
  return run.artifacts[0]!.name;
}

export function onlyComment({ github }: World, pull: PullRequest, run: Run): Comment {
  const comments = github.comments(pull.number);
  assert.equal(comments.length, 1, `expected one comment, found ${comments.length}${logOf(run)}`);
  return comments[0]!;
}

/** The one check of ours on a commit. */
export function onlyCheck({ github }: World, sha: string, run: Run): Check {
  const checks = github.checks(sha);
  assert.equal(checks.length, 1, `expected one check, found ${checks.length}${logOf(run)}`);
  return checks[0]!;
}
