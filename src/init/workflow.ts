/** A workflow of GitHub that judges every pull request by a spec. */
import { scalar } from './line.js';

export interface WorkflowFacts {
  /** Relative to the repository, with forward slashes. */
  readonly spec: string;
  readonly next: 'gate' | 'run';
  /** The spec does not say where the data is. */
  readonly isDataElsewhere: boolean;
}

export const workflowPath = '.github/workflows/tinygate.yml';

export function workflow({ spec, next, isDataElsewhere }: WorkflowFacts): string {
  const mode =
    next === 'gate' ? 'gate # judges the committed file; trains nothing' : 'run # trains, compresses, measures, judges';
  return `# Judges the model on every pull request: a check, annotations on the budgets, a summary, one comment.
name: model
on:
  pull_request:
  push: { branches: [main] } # what pull requests are compared with
permissions: {}
jobs:
  budget:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions: { contents: read, actions: read, pull-requests: write }
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0, persist-credentials: false }
      # Put the owner of the action and the commit of a release here.
      - uses: OWNER/tinygate@FULL_COMMIT_SHA
        with:
          spec: ${scalar(spec)}
          mode: ${mode}
${isDataElsewhere ? '          data-root: data # the folder that a step before this one fetches the data into\n' : ''}`;
}
