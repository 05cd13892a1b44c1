/** The example for GitLab, end to end: a first run on main, a green merge request, then one over budget. See gitlab.sh. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startGitlab, type FakeGitlab } from '../../__tests__/fake-gitlab/server.js';
import { model, spec } from './files.js';
import { execute } from './process.js';
import { createRepository, type Repository } from './repository.js';
import { tell } from './story.js';

const [runner = ''] = process.argv.slice(2);
const program = process.env['TINYGATE_PROGRAM'] ?? `node ${resolve('dist/cli/index.js')}`;
const token = 'glpat-writer';

interface Pipeline {
  readonly sha: string;
  /** Null: of the branch main. */
  readonly mergeRequestInto: string | null;
}

async function runPipeline(repository: Repository, gitlab: FakeGitlab, { sha, mergeRequestInto }: Pipeline) {
  const event =
    mergeRequestInto === null
      ? { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: '0'.repeat(40) }
      : {
          CI_PIPELINE_SOURCE: 'merge_request_event',
          CI_MERGE_REQUEST_IID: '5',
          CI_MERGE_REQUEST_PROJECT_ID: '42',
          CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
          CI_MERGE_REQUEST_DIFF_BASE_SHA: mergeRequestInto,
          CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'smaller',
          CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        };
  const variables = {
    GITLAB_CI: 'true',
    CI_API_V4_URL: gitlab.apiUrl,
    CI_PROJECT_ID: '42',
    CI_PIPELINE_ID: '300',
    CI_COMMIT_SHA: sha,
    CI_JOB_NAME: 'tinygate',
    TINYGATE_TOKEN: token,
    TINYGATE_PROGRAM: program,
    ...event,
  };
  const settings = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const args = [
    runner,
    '--force-shell-executor',
    '--ignore-predefined-vars',
    Object.keys(variables).join(','),
    '--no-artifacts-to-source',
    ...settings,
    'tinygate',
  ];
  const env = { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: dirname(repository.folder) };
  const run = await execute(process.execPath, args, { cwd: repository.folder, env });
  assert.ok(!run.output.includes(token), 'the log shows the token');
  return run;
}

function readArtifact({ folder }: Repository, path: string): string {
  const file = join(folder, '.gitlab-ci-local', 'artifacts', 'tinygate', path);
  assert.ok(existsSync(file), `expected the artifact ${path}, found none`);
  return readFileSync(file, 'utf8');
}

const scratch = mkdtempSync(join(tmpdir(), 'tinygate-gitlab-'));
const gitlab = await startGitlab();
await tell(
  'gitlab',
  async (story) => {
    const repository = await createRepository(join(scratch, 'repository'), 'git@gitlab.example:acme/models.git');
    const bytes = readFileSync(join('examples/committed-model', model));
    const base = await repository.commit('A model', {
      'tinygate.yml': spec,
      [model]: bytes,
      '.gitlab-ci.yml': readFileSync('examples/gitlab/.gitlab-ci.yml', 'utf8'),
      'templates/tinygate.yml': readFileSync('examples/gitlab/templates/tinygate.yml', 'utf8'),
      '.gitignore': '.gitlab-ci-local/\n.tinygate/\n',
    });

    await story.step('The first run on main has nothing to compare with, and stores its report', async () => {
      const run = await runPipeline(repository, gitlab, { sha: base, mergeRequestInto: null });
      assert.equal(run.code, 0, run.output);
      const path = '.tinygate/clothes/report.json';
      const artifacts = { [path]: readArtifact(repository, path) };
      gitlab.state.pipelines.push({ id: 200, sha: base, ref: 'main', source: 'push' });
      gitlab.state.jobs.push({ id: 2000, pipeline: 200, name: 'tinygate', artifacts, expires: null });
      assert.deepEqual(gitlab.state.notes, [], run.output);
    });

    await story.step(
      'A merge request within budget is green: status, three reports, no note about nothing',
      async () => {
        const run = await runPipeline(repository, gitlab, { sha: base, mergeRequestInto: base });
        assert.equal(run.code, 0, run.output);
        assert.match(run.output, /job 2000 of pipeline 200/);
        assert.deepEqual(gitlab.state.notes, [], run.output);
        assert.match(
          readArtifact(repository, 'tinygate.junit.xml'),
          /<testsuite name="clothes" tests="4" failures="0"/,
        );
        assert.deepEqual(JSON.parse(readArtifact(repository, 'tinygate.code-quality.json')), []);
        assert.match(readArtifact(repository, 'tinygate.metrics.txt'), /tinygate_size_bytes\{.*# EOF/s);
        assert.equal(gitlab.state.statuses.at(-1)?.['state'], 'success', run.output);
      },
    );

    await story.step('One over budget is red, on the line of the budget, in a note', async () => {
      const tight = spec.replace('max: 30 kB', 'max: 3 kB');
      assert.notEqual(tight, spec);
      const sha = await repository.commit('A tighter budget', { 'tinygate.yml': tight });
      const run = await runPipeline(repository, gitlab, { sha, mergeRequestInto: base });
      assert.equal(run.code, 1, run.output);
      assert.match(readArtifact(repository, 'tinygate.junit.xml'), /failures="1"/);
      const issues = JSON.parse(readArtifact(repository, 'tinygate.code-quality.json')) as {
        location: { path: string; lines: { begin: number } };
      }[];
      const line = tight.split('\n').findIndex((text) => text.includes('metric: size')) + 1;
      assert.equal(issues[0]?.location.path, 'tinygate.yml');
      assert.ok(Math.abs(issues[0].location.lines.begin - line) <= 1, JSON.stringify(issues));
      assert.equal(gitlab.state.statuses.at(-1)?.['state'], 'failed', run.output);
      assert.equal(gitlab.state.notes.length, 1, run.output);
      assert.match(gitlab.state.notes[0]?.body ?? '', /❌ fail/);
    });
  },
  async () => {
    await gitlab.close();
    rmSync(scratch, { recursive: true, force: true });
  },
);
